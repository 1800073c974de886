"""Tinted messages inside a pane: a warning before the fact, never a pop-up."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape, look_of
from dpo_desk.ui.parts.surface import CARD, paint_box


class Banner(QWidget):
    """A state, a headline, a text and perhaps a button (`acted`); "overdue", "today", "blocked", "done", "info"…"""

    acted = Signal()

    def __init__(self, state: str, title: str, text: str = "", verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shape = Shape(state, 16, parent=self)
        self._title = PlainLabel("", "body_strong", look_of(state).colour, wrap=True, parent=self)
        self._text = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self._button = Button("", height="tight", parent=self)
        self._button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 11, 12, 11)
        row.setSpacing(11)
        mark = QVBoxLayout()
        mark.addWidget(self._shape)
        mark.addStretch(1)
        row.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        row.addWidget(self._button)
        self.show_words(state, title, text, verb)

    def show_words(self, state: str, title: str, text: str = "", verb: str = "") -> None:
        """Say something else."""
        self._state = state
        self._shape.show_state(state)
        self._title.set_look("body_strong", look_of(state).colour)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.set_words(verb)
        self._button.setVisible(bool(verb))
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self._keep_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        # The height asked for is that of a wide banner; in a narrow column the words take more lines.
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.colour(look_of(self._state).tint), CARD)
