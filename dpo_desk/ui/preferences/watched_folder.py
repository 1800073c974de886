"""Settings of this computer: the folder its scanner writes into."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.parts.switch import Switch
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.settings import SCANS_FOLDER, SCANS_MOVED, Settings


class ScannerFolder(Group):
    """Which folder is watched, and whether registered files are put by."""

    icon = "folder-search"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._settings = settings
        self.place = ElidingLabel("", "body", parent=self)
        self.choose_button = Button("", parent=self)
        self.choose_button.clicked.connect(self.choose)
        self.stop_button = Button("", "quiet", parent=self)
        self.stop_button.clicked.connect(self.stop)
        self.move_switch = Switch(self)
        self.move_switch.setChecked(settings.get(SCANS_MOVED))
        self.move_switch.toggled.connect(self.choose_move)
        card = Card(20, 12, parent=self)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.choose_button)
        card.body.addLayout(row)
        card.body.addWidget(self.move_switch)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("Scanner's folder"), self.tr(
            "For this computer only. New files wait above the list of requests; none is ever deleted."
        )

    def retranslate(self) -> None:
        super().retranslate()
        folder = self._settings.get(SCANS_FOLDER)
        self.place.show_text(folder or self.tr("No folder is watched"))
        self.choose_button.set_words(self.tr("Choose a folder…"))
        self.stop_button.set_words(self.tr("Watch no more"))
        self.stop_button.setVisible(bool(folder))
        self.move_switch.set_words(
            self.tr("Put registered files by"), self.tr("Into the subfolder “registered” of the same folder")
        )

    @Slot()
    def choose(self) -> None:
        """Ask for the folder in the system's dialog."""
        dialog = QFileDialog(self, self.tr("Scanner's folder"), self._settings.get(SCANS_FOLDER) or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.watch)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def watch(self, folder: str) -> None:
        """Watch this folder."""
        self._settings.put(SCANS_FOLDER, folder)
        self.retranslate()

    @Slot()
    def stop(self) -> None:
        """Watch none."""
        self.watch("")

    @Slot(bool)
    def choose_move(self, is_on: bool) -> None:
        """Put registered files by, or leave them where they are."""
        self._settings.put(SCANS_MOVED, is_on)
