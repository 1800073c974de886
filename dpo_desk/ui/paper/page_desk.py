"""The grey desk on which painted pages lie: zoomed, scrolled, shown by the same code that prints them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.paper.render import preview_pixmap
from dpo_desk.ui.paper.sheet import Paper, Papers, papers_of
from dpo_desk.ui.parts.surface import paint_focus

STEPS = (25, 33, 50, 64, 80, 100, 125, 150, 200, 300)
PIXELS_IN_MM = 96 / 25.4
EDGE, GAP, CAPTION = 18, 16, 26
KEPT = 8  # pictures of pages held in memory


@dataclass(frozen=True, slots=True)
class _Lying:
    """One page at its place on the desk, in logical pixels."""

    paper: Paper
    page: int
    rect: QRect
    caption: str


class PageDesk(QAbstractScrollArea):
    """Shows the pages of papers one under another; follows its own width until a zoom is chosen."""

    zoom_changed = Signal(int)
    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers: tuple[Paper, ...] = ()
        self._captions: tuple[str, ...] = ()
        self._lying: list[_Lying] = []
        self._pictures: dict[tuple[int, int, float], QPixmap] = {}
        self._zoom, self._fitted, self._here = 100, True, 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page preview"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.current().changed.connect(self._dressed)

    @property
    def zoom(self) -> int:
        """The size of the pages in percent of paper."""
        return self._zoom

    @property
    def page_count(self) -> int:
        """How many pages lie on the desk."""
        return len(self._lying)

    @property
    def page(self) -> int:
        """The page that is looked at, from 1; 0 when the desk is empty."""
        return self._here + 1 if self._lying else 0

    def show_papers(self, papers: Papers, captions: Sequence[str] = ()) -> None:
        """Lay these papers on the desk, each under its caption if it has one; the place looked at stays."""
        self._papers, self._captions = papers_of(papers), tuple(captions)
        self._pictures.clear()
        self._lay()
        self._scrolled()

    @Slot()
    def zoom_in(self) -> None:
        """The next larger size."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom), STEPS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """The next smaller size."""
        self.set_zoom(next((step for step in reversed(STEPS) if step < self._zoom), STEPS[0]))

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Show pages at this size and no longer follow the width."""
        self._fitted = False
        self._apply_zoom(max(STEPS[0], min(STEPS[-1], percent)))

    @Slot()
    def fit_width(self) -> None:
        """Show pages as wide as the desk allows, now and when it is resized."""
        self._fitted = True
        self._lay()

    @Slot(int)
    def go_to(self, page: int) -> None:
        """Bring a page (from 1) to the top."""
        if self._lying:
            chosen = self._lying[max(1, min(page, len(self._lying))) - 1]
            self.verticalScrollBar().setValue(chosen.rect.y() - EDGE - (CAPTION if chosen.caption else 0))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), theme.px(640))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_PageDown: self.page + 1, Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 1, Qt.Key.Key_End: len(self._lying),
        }.get(Qt.Key(event.key()))  # fmt: skip
        sizes = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Equal: self.zoom_in,
                 Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit_width}  # fmt: skip
        resize = sizes.get(Qt.Key(event.key()))
        if step is not None:
            self.go_to(step)
        elif resize is not None:
            resize()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out
            turn()
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Page preview"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("nav"))
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number, lying in enumerate(self._lying):
            rect = lying.rect.translated(-across, -down)
            if rect.adjusted(0, -CAPTION, 0, 0).intersects(event.rect()):
                self._paint_page(painter, number, lying, rect)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.viewport().rect()), 0)

    def _paint_page(self, painter: QPainter, number: int, lying: _Lying, rect: QRect) -> None:
        painter.drawPixmap(rect.topLeft(), self._picture(number, lying))
        painter.setPen(theme.colour("border2"))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if lying.caption:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.colour("text2"))
            place = QRect(rect.x(), rect.y() - CAPTION, rect.width(), CAPTION - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, lying.caption)

    def _picture(self, number: int, lying: _Lying) -> QPixmap:
        key = (number, lying.rect.width(), self.devicePixelRatioF())
        if key not in self._pictures:
            while len(self._pictures) >= KEPT:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = preview_pixmap(lying.paper, key[1], lying.page, key[2])
        return self._pictures[key]

    def _apply_zoom(self, percent: int) -> None:
        if percent != self._zoom:
            self._zoom = percent
            self._pictures.clear()
            self.zoom_changed.emit(percent)
        self._place()

    def _lay(self) -> None:
        widest = max((paper.size.width() for paper in self._papers), default=0.0)
        if self._fitted and widest:
            free = self.viewport().width() - 2 * EDGE
            percent = int(free / (widest * PIXELS_IN_MM) * 100)
            self._apply_zoom(max(STEPS[0], min(STEPS[-1], percent)))
        else:
            self._place()

    def _place(self) -> None:
        scale = PIXELS_IN_MM * self._zoom / 100
        widest = max((round(paper.size.width() * scale) for paper in self._papers), default=0)
        room = max(self.viewport().width(), widest + 2 * EDGE)
        self._lying, y = [], EDGE
        for number, paper in enumerate(self._papers):
            caption = self._captions[number] if number < len(self._captions) else ""
            for page in range(paper.page_count):
                y += CAPTION if caption and page == 0 else 0
                size = QSize(round(paper.size.width() * scale), round(paper.size.height() * scale))
                rect = QRect((room - size.width()) // 2, y, size.width(), size.height())
                self._lying.append(_Lying(paper, page, rect, caption if page == 0 else ""))
                y += size.height() + GAP
        self._stretch(widest + 2 * EDGE, y + EDGE - GAP)
        self.viewport().update()
        self._scrolled()

    def _stretch(self, width: int, height: int) -> None:
        view = self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(theme.px(24))

    @Slot()
    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        passed = [number for number, lying in enumerate(self._lying) if lying.rect.y() <= middle]
        here = passed[-1] if passed else 0
        if self._lying:
            said = self.tr("Page {page} of {pages}").format(page=here + 1, pages=len(self._lying))
            self.setAccessibleDescription(said)
        self._here = here
        self.page_changed.emit(self.page, len(self._lying))
        self.viewport().update()

    @Slot()
    def _dressed(self) -> None:
        self.viewport().update()
