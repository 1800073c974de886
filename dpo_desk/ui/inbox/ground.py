"""Coloured grounds with a hairline on some sides, from which the panes of the screen are built."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dpo_desk.ui import theme

MARGIN = 16


class Ground(QWidget):
    """A filled rectangle; `edges` names the sides with a line: any of "l", "t", "r", "b"."""

    def __init__(self, token: str = "surface", edges: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._edges = token, edges

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._token))
        line, wide, tall = theme.colour("border"), self.width(), self.height()
        if "l" in self._edges:
            painter.fillRect(0, 0, 1, tall, line)
        if "r" in self._edges:
            painter.fillRect(wide - 1, 0, 1, tall, line)
        if "t" in self._edges:
            painter.fillRect(0, 0, wide, 1, line)
        if "b" in self._edges:
            painter.fillRect(0, tall - 1, wide, 1, line)


class Rule(QWidget):
    """A hairline across a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("border"))


class Scroll(QScrollArea):
    """A scroll area without frame; it moves sideways only where large text in a small window would be cut off."""

    def __init__(self, ground: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(ground)
        self.verticalScrollBar().rangeChanged.connect(self._even_out)

    @Slot(int, int)
    def _even_out(self, _low: int, high: int) -> None:
        """Take the room of the scroll bar from the right margin, so that cards never move sideways."""
        ground = self.widget()
        layout = ground.layout() if ground is not None else None
        if layout is None:
            return
        margins = layout.contentsMargins()
        if margins.left() >= MARGIN:
            bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
            layout.setContentsMargins(margins.left(), margins.top(), margins.left() - bar, margins.bottom())
