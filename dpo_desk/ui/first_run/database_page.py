"""The page of the database: a file of this computer, or a shared server."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from dpo_desk.services import passwords
from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.forms.connection import ConnectionForm
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.trouble import Door
from dpo_desk.ui.worker import Runner


class DatabasePage(Page):
    """Gives the place of the desk, with and without the password."""

    def __init__(self, place: str, own_file: str, runner: Runner, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._door = door
        is_server = passwords.is_server(place)
        self.usual_file = self._file = own_file if is_server else place
        self.here, self.shared = QRadioButton(self), QRadioButton(self)
        self._kinds = QButtonGroup(self)
        self.connection = ConnectionForm(runner, door, self)
        self._path = ElidingLabel(self._file, "control", parent=self)
        self.choose = Button("", height="row", parent=self)
        self._here_note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._shared_note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._lay_out()
        for button in (self.here, self.shared):
            button.setFont(self._path.font())
            self._kinds.addButton(button)
            button.toggled.connect(self._changed)
        self.choose.clicked.connect(self._ask_file)
        self.connection.edited.connect(self.edited)
        if is_server:
            self.connection.show_place(place)
        (self.shared if is_server else self.here).setChecked(True)
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(18, 6, parent=self)
        card.body.addWidget(self.here)
        card.body.addLayout(_indented(self._here_note))
        file = QHBoxLayout()
        file.setSpacing(12)
        file.addWidget(self._path, 1)
        file.addWidget(self.choose)
        indent = QVBoxLayout()
        indent.setContentsMargins(28, 4, 0, 0)
        indent.addLayout(file)
        card.body.addLayout(indent)
        server = Card(18, 6, parent=self)
        server.body.addWidget(self.shared)
        server.body.addLayout(_indented(self._shared_note))
        server.body.addLayout(_indented(self.connection, 8))
        self.body.addWidget(card)
        self.body.addWidget(server)

    def words(self) -> tuple[str, str]:
        return self.tr("Database"), self.tr("Where everything is kept. Nothing leaves it by itself.")

    def retranslate(self) -> None:
        super().retranslate()
        self.here.setText(self.tr("On this computer"))
        self._here_note.setText(self.tr("One file, for one person. Back it up to another disk from time to time."))
        self.choose.set_words(self.tr("Another file…"))
        self.shared.setText(self.tr("On a shared server"))
        self._shared_note.setText(self.tr("A PostgreSQL database that several people of the office work in."))

    def note(self) -> str:
        if self.is_shared and self.connection.host.text():
            return self.tr("shared, {server}").format(server=self.connection.host.text())
        return "" if self.is_shared else self.tr("on this computer")

    @property
    def is_shared(self) -> bool:
        """Whether a server was chosen."""
        return self.shared.isChecked()

    def place(self) -> str:
        """The place without a password."""
        return self.connection.place() if self.is_shared else self._file

    def whole_place(self) -> str:
        """The place as the driver needs it."""
        return self.connection.whole_place() if self.is_shared else self._file

    def check(self) -> bool:
        return not self.is_shared or self.connection.check()

    @Slot()
    def _changed(self, _is_on: bool = False) -> None:
        self.connection.setVisible(self.is_shared)
        self.choose.setVisible(not self.is_shared)
        self._path.setVisible(not self.is_shared)
        self.edited.emit()

    @Slot()
    def _ask_file(self, _is_checked: bool = False) -> None:
        kinds = self.tr("Databases (*.sqlite)")
        self._door.ask_path(self.tr("File of the database"), self._file, kinds, self.take_file)

    def take_file(self, file: Path) -> None:
        """Use another file."""
        self._file = str(file)
        self._path.show_text(self._file)
        self.edited.emit()

    def take_server(self, other: ConnectionForm) -> None:
        """Use the server that was entered elsewhere, with its password."""
        self.connection.show_place(other.place())
        self.connection.password.show_text(other.password.line.text())
        self.shared.setChecked(True)


def _indented(widget: QWidget, top: int = 0) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(28, top, 0, 0)
    column.addWidget(widget)
    return column
