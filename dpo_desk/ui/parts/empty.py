"""What a screen says when it has nothing to show, and the deeds that would change that."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.labels import PlainLabel


class _Roundel(QWidget):
    def __init__(self, icon: str, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._size = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accentBg"))
        painter.drawEllipse(QRectF(self.rect()))
        side = self._size * 0.54
        inset = (self._size - side) / 2
        paint_icon(painter, QRectF(inset, inset, side, side), self._icon, "accent")


class EmptyState(QWidget):
    """A roundel, a headline, a sentence and a row for buttons (`add_button`); `small` for panes and lists."""

    def __init__(
        self, icon: str, title: str, text: str = "", *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self._title = PlainLabel(title, "pane" if small else "display", wrap=True, parent=self)
        self._text = PlainLabel(text, "body" if small else "row", "text2", wrap=True, parent=self)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setVisible(bool(text))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(_Roundel(icon, 48 if small else 72, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12 if small else 16)
        column.addWidget(self._title)
        column.addSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(12 if small else 20)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def show_words(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}" if text else title)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the end of the row."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
