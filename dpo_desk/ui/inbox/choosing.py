"""Files chosen in the system's dialog: for a new request, or as a further document of the one shown."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.inbox import Inbox

PAPERS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.eml *.msg"


class Choosing(QObject):
    """Asks for a file and hands it to the screen."""

    def __init__(self, inbox: "Inbox") -> None:
        super().__init__(inbox)
        self._inbox = inbox

    @Slot()
    def choose_files(self) -> None:
        """Register from files chosen in the system's dialog."""
        self._inbox.desk.door.ask_path(
            self.tr("Add a scan or a mail file"), "", self._kinds_of_files(), self._file_chosen, is_saving=False
        )

    def _file_chosen(self, path: Path) -> None:
        self._inbox.files_came([path])

    @Slot()
    def choose_paper(self) -> None:
        """Add a document to the request shown."""
        self._inbox.desk.door.ask_path(
            self.tr("Add a document…"), "", self._kinds_of_files(), self._paper_chosen, is_saving=False
        )

    def _paper_chosen(self, path: Path) -> None:
        self._inbox.detail.add_files([path])

    def _kinds_of_files(self) -> str:
        return self.tr("Scans and letters") + f" ({PAPERS})"
