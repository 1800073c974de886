"""A dimmed layer over the whole window with one box in it; Esc or a click beside the box closes it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.surface import DIALOG, paint_box

DIM = 0.38
BESIDE = 16


@dataclass(frozen=True, slots=True)
class BoxSize:
    """How large a box may grow, and what stays free above and below it; widths and heights grow with the type."""

    width: int
    above: int
    below: int
    height: int | None = None
    """None: as tall as the window allows."""

    def within(self, room: QSize) -> QRect:
        """Where the box stands in a window of this size: in the middle, hanging from above."""
        width = min(theme.px(self.width), room.width() - 2 * BESIDE)
        free = room.height() - self.above - self.below
        height = free if self.height is None else min(theme.px(self.height), free)
        return QRect((room.width() - width) // 2, self.above, width, height)


class Scrim(QWidget):
    """Covers `host`; subclasses put their parts into `box`."""

    def __init__(self, host: QWidget, size: BoxSize) -> None:
        super().__init__(host)
        self._host, self._box_size = host, size
        self._focus_before: QWidget | None = None
        self.box = QWidget(self)
        host.installEventFilter(self)
        self.hide()

    def show_over(self) -> None:
        """Cover the window and take the focus."""
        self._focus_before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Uncover the window; the focus returns where it was."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def _fit(self) -> None:
        self.setGeometry(self._host.rect())
        self.box.setGeometry(self._box_size.within(self.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(theme.colour("shadow"))
        shade.setAlphaF(DIM)
        painter.fillRect(self.rect(), shade)
        paint_box(painter, self.box.geometry().toRectF(), theme.colour("surface"), DIALOG, theme.colour("border2"))
