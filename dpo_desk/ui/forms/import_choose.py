"""First step of the import: the file is chosen or dropped, and why it could not be read."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.surface import CARD


class ImportChoose(QWidget):
    """`wanted` when the person asks for the file dialog."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.banner = Banner("today", "", parent=self)
        self.banner.hide()
        self._place = _DropPlace(self)
        self._words = EmptyState("file-spreadsheet", "", parent=self._place)
        self.button = Button("", "primary", "upload", "main", parent=self._words)
        self.button.clicked.connect(self.wanted)
        self._words.add_button(self.button)
        inside = QVBoxLayout(self._place)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self._place, 1)

    def say_refused(self, text: str, *, is_trouble: bool = False) -> None:
        """Why the last file was not read; empty takes the words away."""
        self.banner.show_words("overdue" if is_trouble else "today", text)
        self.banner.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._words.show_words(
            self.tr("Drop an Excel or CSV file here"),
            self.tr("Columns are matched on the next page; nothing is written before you confirm."),
        )
        self.button.set_words(self.tr("Choose a file"))


class _DropPlace(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("border2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD, CARD)
