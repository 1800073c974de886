"""The text of a policy edition as it was published, to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.labels import ElidingLabel


class TextPage(Ground):
    """`closed` to go back."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._title = ElidingLabel("", "pane", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self._cross.clicked.connect(self.closed)
        self.area = QPlainTextEdit(self)
        self.area.setReadOnly(True)
        self.area.setAcceptDrops(False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def show_text(self, text: str) -> None:
        """Show a text, or say that the edition was kept without one."""
        self.area.setPlainText(text or self.tr("The text of this edition is not kept in the database."))
        self.area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._title.show_text(self.tr("Policy text"))
        self.area.setAccessibleName(self._title.whole_text())
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
