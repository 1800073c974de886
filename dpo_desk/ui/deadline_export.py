"""The open deadlines written to an .ics file: asks where to, writes beside the window, notes it in the journal."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from dpo_desk.services import deadline_calendar
from dpo_desk.services.deadline_calendar import Deadline
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import current_language


class DeadlineExport(QObject):
    """`begin` does everything."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def begin(self) -> None:
        """Ask for the file and write what is open now."""
        title = self.tr("Deadlines to a calendar")
        name = f"{self.tr('Deadlines')}.ics"
        self._desk.door.ask_path(title, name, self.tr("Calendar (*.ics)"), then=self._collect)

    def _collect(self, path: Path) -> None:
        path = path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")
        then = partial(self._write, path)
        self._desk.ask(self, deadline_calendar.open_deadlines, current_language().value, then=then)

    def _write(self, path: Path, deadlines: tuple[Deadline, ...]) -> None:
        name = self.tr("Deadlines")
        self._desk.errand(
            self, deadline_calendar.write, path, name, deadlines, self._desk.now(), then=self._written
        )  # fmt: skip

    def _written(self, count: int) -> None:
        self._desk.do(self, deadline_calendar.note_calendar, count)
        told = self.tr("%n deadline(s) written. Import the file again later: known events are updated.", "", count)
        self._desk.door.note(told)
