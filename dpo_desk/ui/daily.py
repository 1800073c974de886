"""What the desk does by itself when a day begins: terms that passed meanwhile are noted in the journal."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from dpo_desk.services.overdue import note_overdue
from dpo_desk.ui.desk import Desk


class Daily(QObject):
    """Looks at the first tick and whenever the tick finds a new day; a failure is tried again at the next tick."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked_on: date | None = None
        desk.ticked.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Note what became overdue, once a day."""
        today = self._desk.today()
        if today != self._looked_on:
            self._looked_on = today
            self._desk.do(self, note_overdue, otherwise=self._failed)

    def _failed(self, _error: Exception) -> None:
        self._looked_on = None
