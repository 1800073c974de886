"""The line of steps a request goes through."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.shapes import paint_shape

DISC = 16


class StepLine(QWidget):
    """Steps before `current` are done, `current` is now, the rest are ahead; `current` past the end means all done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Show these steps."""
        self._names, self._current = tuple(names), current
        now = self._names[min(current, len(names) - 1)] if names else ""
        text = self.tr("Step {place} of {count}: {name}")
        self.setAccessibleName(text.format(place=min(current + 1, len(names)), count=len(names), name=now))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(DISC + 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, count = theme.px(DISC), len(self._names)
        gap = (self.width() - side) / max(1, count - 1)
        for place, name in enumerate(self._names):
            disc = QRectF(place * gap, 1, side, side)
            if place + 1 < count:
                token = "done" if place < self._current else "border2"
                painter.setPen(QPen(theme.colour(token), 2))
                painter.drawLine(QPointF(disc.right() + 4, disc.center().y()),
                                 QPointF(disc.left() + gap - 4, disc.center().y()))  # fmt: skip
            self._paint_disc(painter, disc, place)
            self._paint_name(painter, disc, place, name)

    def _paint_disc(self, painter: QPainter, disc: QRectF, place: int) -> None:
        if place < self._current:
            paint_shape(painter, disc, "done")
            return
        now = place == self._current
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("accent" if now else "ctl"), 2 if now else 1.5))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc.center(), disc.width() * 0.23, disc.width() * 0.23)

    def _paint_name(self, painter: QPainter, disc: QRectF, place: int, name: str) -> None:
        now = place == self._current
        painter.setFont(theme.font("meta_strong" if now else "meta"))
        painter.setPen(theme.colour("text" if now else "text2" if place < self._current else "text3"))
        width = painter.fontMetrics().horizontalAdvance(name) + 2
        limit = self.width() / max(1, len(self._names)) + (0 if place in (0, len(self._names) - 1) else 12)
        shown = (
            painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(limit)) if width > limit else name
        )
        width = min(width, round(limit) + 2)
        left = max(0.0, min(disc.center().x() - width / 2, self.width() - width))
        painter.drawText(QRectF(left, disc.bottom() + 5, width, theme.px(18)), Qt.AlignmentFlag.AlignVCenter, shown)
