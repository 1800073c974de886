"""The export of a list at the foot of its pane: the errand with its strip, hidden while nothing is written."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_action import ExportErrand
from dpo_desk.ui.parts.progress import WorkStrip


class ExportStrip(QWidget):
    """`begin(criteria)` asks for the file and writes the list `what` as filtered."""

    def __init__(self, desk: Desk, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        author = str(getattr(desk.office, "officer", ""))
        self.errand = ExportErrand(desk, what, author, self)
        self.strip = WorkStrip("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.addWidget(self.strip)
        self.errand.begun.connect(self._begun)
        self.errand.progressed.connect(self._progressed)
        self.errand.ended.connect(self.hide)
        self.strip.stopped.connect(self.errand.cancel)
        self.hide()

    def begin(self, criteria: Any) -> None:
        """Begin unless one is on its way."""
        self.errand.begin(criteria)

    @Slot(str)
    def _begun(self, title: str) -> None:
        self.strip.begin(title)
        self.show()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.strip.show_progress(done, total)
