"""Typing that outlived a crash: offered above the letter it belongs to, brought back or dropped by the person."""

from PySide6.QtCore import QObject, Slot

from dpo_desk.ui.letters.draft_store import PutAside
from dpo_desk.ui.letters.form import LetterForm
from dpo_desk.ui.letters.session import LetterSession


class Recovery(QObject):
    """Between the session, which finds what was put aside, and the banner of the form."""

    def __init__(self, session: LetterSession, form: LetterForm) -> None:
        super().__init__(session)
        self._session, self._form = session, form
        self._aside: PutAside | None = None
        session.found.connect(self.offer)
        form.found.acted.connect(self.bring_back)
        form.drop.clicked.connect(self.drop)

    @Slot(object)
    def offer(self, aside: PutAside) -> None:
        """Say from when it is."""
        self._aside = aside
        self._form.show_found(f"{aside.at:%d.%m, %H:%M}")

    @Slot()
    def bring_back(self) -> None:
        """Put it into the letter."""
        if self._aside is not None:
            self._session.bring_back(self._aside)
        self._form.show_found("")

    @Slot()
    def drop(self) -> None:
        """It is not wanted."""
        self._session.forget_aside()
        self._form.show_found("")
