"""The line under a password: where it is kept, as far as it is known."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.services import passwords
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.trouble import Door
from dpo_desk.ui.worker import Runner


class KeyringNote(PlainLabel):
    """Says nothing until the runner found out: looking loads a library and asks other programs of the computer."""

    def __init__(self, runner: Runner, door: Door, parent: QWidget) -> None:
        super().__init__("", "meta", "text3", wrap=True, parent=parent)
        self._runner, self._door = runner, door
        self._is_here: bool | None = None
        self._is_taken = True
        self.look()

    def look(self) -> None:
        """Find out whether there is a keyring."""
        self._runner.start(self, passwords.is_kept_here, self._found, self._door.tell)

    def _found(self, is_here: bool) -> None:
        self._is_here = is_here
        self._say()

    def show_taken(self, is_taken: bool) -> None:
        """Whether the keyring took the last password: one that is locked is known by trying only."""
        self._is_taken = is_taken
        self._say()

    def _say(self) -> None:
        kept = self.tr("The password is kept by the keyring of this computer, never in a file of the program.")
        session = self.tr("This computer has no keyring: the password is asked again at every start.")
        locked = self.tr("The keyring of this computer did not take the password: it is asked again at every start.")
        self.setText({None: "", True: kept if self._is_taken else locked, False: session}[self._is_here])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
