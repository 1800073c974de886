"""Undo as the person meets it: the toast after a deed, and the words of the Edit menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.words import Message
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.toast import Toast


class Undoing(QObject):
    """Tells deeds in the toast and takes back the one the toast names."""

    def __init__(self, desk: Desk, toast: Toast) -> None:
        super().__init__(toast)
        self._desk, self._toast = desk, toast
        self._told: Changes | None = None
        desk.deed_done.connect(self.on_deed_done)
        desk.undo_changed.connect(self.forget_undone)
        toast.undone.connect(self.undo_told)

    @Slot(object)
    def on_deed_done(self, changes: Changes) -> None:
        """Tell an undoable deed; others are silent. One that lets an e-mail wait is told while it waits."""
        if changes.undoable:
            self._told = changes
            self._toast.show_done(say(changes.title), seconds=self._held(changes))

    def _held(self, changes: Changes) -> Callable[[], int] | None:
        """How long the e-mail of this deed is still held back; None when it holds none."""
        letters = changes.touched.get("letter", frozenset())
        if not letters:
            return None
        from dpo_desk.ui.departures import departures_of  # what speaks to mail servers is loaded when it is wanted

        departures = departures_of(self._desk)
        held = next((one for one in letters if departures.seconds_left(one)), 0)
        return partial(departures.seconds_left, held) if held else None

    @Slot()
    def forget_undone(self) -> None:
        """A deed taken back otherwise is no longer told as done."""
        if self._told is not None and not self._desk.can_undo_this(self._told):
            self._told = None
            self._toast.dismiss()

    @Slot()
    def undo_told(self) -> None:
        """Take back the deed the toast told."""
        if self._told is not None:
            self._desk.undo_this(self._told)

    def can_undo(self) -> bool:
        """Whether this session has something to take back."""
        return self._desk.undo_title is not None

    def can_redo(self) -> bool:
        """Whether something taken back can come again."""
        return self._desk.redo_title is not None

    def undo_text(self) -> str:
        """Undo with the title of the deed."""
        return _with_title(self.tr("Undo"), self._desk.undo_title)

    def redo_text(self) -> str:
        """Redo with the title of the deed."""
        return _with_title(self.tr("Redo"), self._desk.redo_title)


def _with_title(verb: str, title: Message | None) -> str:
    return verb if title is None else f"{verb}: {say(title)}"
