"""One page of what came: shown as it was turned, cropped by dragging a frame or by the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from dpo_desk.exchange.page_join import PageMark
from dpo_desk.ui import theme

WHOLE = (0.0, 0.0, 1.0, 1.0)
STEP, LEAST = 0.02, 0.05
VEIL = 115
"""How dark the part cut off is, of 255; a page is white in both themes."""

Crop = tuple[float, float, float, float]


class PageView(QWidget):
    """A picture of a page on white, as large as there is room. `cropped` gives what the person framed."""

    cropped = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = QPixmap()
        self._mark = PageMark(0, 0)
        self._is_open = False
        self._from: QPointF | None = None
        self._dragged: Crop | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_page(self, png: bytes, mark: PageMark | None = None, *, is_open: bool = False) -> bool:
        """Show a picture as its mark says; `is_open` while it may be cropped. False when it is no picture."""
        self._mark, self._is_open, self._dragged = mark or PageMark(0, 0), is_open, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if is_open else Qt.CursorShape.ArrowCursor)
        page = QPixmap()
        is_good = page.loadFromData(png, "PNG")
        self._page = page.transformed(QTransform().rotate(self._mark.turn)) if is_good else page
        self.update()
        return is_good

    def _box(self) -> QRectF:
        """Where the page stands."""
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        wide, tall = self._page.width() or 1, self._page.height() or 1
        scale = min(room.width() / wide, room.height() / tall)
        box = QRectF(0, 0, wide * scale, tall * scale)
        box.moveTopLeft(QPointF(room.center().x() - box.width() / 2, room.y()))
        return box

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self._box()
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.drawPixmap(box, self._page, QRectF(self._page.rect()))
        painter.setPen(theme.colour("border2"))
        painter.drawRect(box)
        crop = self._dragged or self._mark.crop
        if crop != WHOLE:
            self._paint_crop(painter, box, crop)
        if self.hasFocus() and self._is_open:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(box)

    def _paint_crop(self, painter: QPainter, box: QRectF, crop: Crop) -> None:
        left, top, right, bottom = crop
        kept = QRectF(
            box.x() + left * box.width(), box.y() + top * box.height(),
            (right - left) * box.width(), (bottom - top) * box.height(),
        )  # fmt: skip
        veil = QColor(0, 0, 0, VEIL)
        for part in (
            QRectF(box.topLeft(), QPointF(box.right(), kept.top())),
            QRectF(QPointF(box.left(), kept.bottom()), box.bottomRight()),
            QRectF(QPointF(box.left(), kept.top()), kept.bottomLeft()),
            QRectF(kept.topRight(), QPointF(box.right(), kept.bottom())),
        ):
            painter.fillRect(part, veil)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(kept)

    # by the mouse

    def _share(self, at: QPointF) -> QPointF:
        box = self._box()
        across, down = (at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height()
        return QPointF(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_open and event.button() is Qt.MouseButton.LeftButton:
            self._from = self._share(event.position())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            to = self._share(event.position())
            across, down = sorted((self._from.x(), to.x())), sorted((self._from.y(), to.y()))
            self._dragged = (across[0], down[0], across[1], down[1])
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = None
        crop, self._dragged = self._dragged, None
        if crop is not None and crop[2] - crop[0] >= LEAST and crop[3] - crop[1] >= LEAST:
            self.cropped.emit(crop)
        self.update()

    # by the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow cuts a little off its side; with Shift it gives that back."""
        side = {Qt.Key.Key_Left: 0, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 2, Qt.Key.Key_Down: 3}.get(Qt.Key(event.key()))
        if side is None or not self._is_open:
            super().keyPressEvent(event)
            return
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        inward = STEP if side < 2 else -STEP
        crop = list(self._mark.crop)
        crop[side] = round(min(1.0, max(0.0, crop[side] + (-inward if is_back else inward))), 4)
        if crop[2] - crop[0] >= LEAST and crop[3] - crop[1] >= LEAST:
            self.cropped.emit(tuple(crop))
