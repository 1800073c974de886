"""What became of the workbook, told where the work was shown: nothing above it moves."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.parts.banner import Banner


class Saved(Banner):
    """Hidden until a workbook is saved; it stays until the next one or another period."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("done", "", parent=parent)
        self._path, self._rows = Path(), 0
        self.acted.connect(self.open_folder)
        self.hide()

    def show_saved(self, path: Path, rows: int) -> None:
        """Tell the file and how much is in it."""
        self._path, self._rows = path, rows
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say it in the current language."""
        said = self.tr("The workbook is saved: {name}, {rows}")
        told = said.format(name=self._path.name, rows=self.tr("%n row(s)", "", self._rows))
        self.show_words("done", told, "", self.tr("Open the folder"))

    @Slot()
    def open_folder(self) -> None:
        """Show the file's folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
