"""The export of a list from its screen: asks for the file, works beside the window, and tells how it ended."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from dpo_desk.reports.lists import TITLES
from dpo_desk.services import exports
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.errand import Errand
from dpo_desk.ui.languages import current_language, say_marked


class ExportErrand(QObject):
    """One list of a screen; `begin(criteria)` does everything, a second call waits for the first to end."""

    progressed = Signal(int, int)
    """Rows written and rows in all, for `WorkStrip.show_progress`."""
    begun = Signal(str)
    """The title for `WorkStrip.begin`."""
    ended = Signal()
    """Done, stopped or failed: hide the strip."""
    written = Signal(object)
    """The path of the workbook, for "Open folder"."""

    def __init__(self, desk: Desk, what: str, author: str = "", parent: QObject | None = None) -> None:
        """`what` is one of `exports.NAMES`; `author` stands in its sheet about it, "" for the responsible officer."""
        super().__init__(parent)
        self._desk = desk
        self._what = what
        self._author = author
        self._criteria: Any = None
        self._errand: Errand | None = None
        self._is_running = False
        self._path = Path()

    @property
    def is_running(self) -> bool:
        """Whether a workbook is being written."""
        return self._is_running

    def title(self) -> str:
        """The title of the work, for a strip and for the dialog."""
        return self.tr("Export to Excel: {name}").format(name=say_marked(TITLES[self._what]))

    def begin(self, criteria: Any) -> None:
        """Ask where to and write the list as these criteria filter it."""
        if self.is_running:
            return
        self._criteria = criteria
        name = f"{say_marked(TITLES[self._what])} {self._desk.today():%Y-%m-%d}.xlsx"
        self._desk.door.ask_path(self.title(), name, "Excel (*.xlsx)", then=self._go, is_saving=True)

    @Slot()
    def cancel(self) -> None:
        """Stop the work; an earlier file of that name stays whole."""
        if self._errand is not None:
            self._errand.cancel()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last workbook."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _go(self, path: Path) -> None:
        self._path = path
        self.begun.emit(self.title())
        office: Any = self._desk.office
        ordered = exports.order(office, self._what, self._criteria, path, current_language(), self._author)
        self._is_running = True
        errand = self._desk.errand(
            self, exports.write, ordered, progress=self.progressed.emit, then=self._done, otherwise=self._failed
        )
        if self._is_running:  # in tests the work is over before the call returns
            self._errand = errand

    def _done(self, rows: int) -> None:
        """The file is there: note it in the journal by a deed of the desk, like every other deed."""
        self._end()
        self.written.emit(self._path)
        self._desk.do(self, exports.note_export, self._what, rows)
        self._desk.door.note(self.tr("%n row(s) written", "", rows), self.tr("Open the folder"), self.open_folder)

    def _failed(self, error: Exception) -> None:
        stopped = self._errand is not None and self._errand.is_cancelled
        self._end()
        if not stopped:
            self._desk.door.tell(error)

    def _end(self) -> None:
        self._errand, self._is_running = None, False
        self.ended.emit()
