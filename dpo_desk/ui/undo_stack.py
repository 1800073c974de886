"""What this session did and can still take back, newest last."""

from dataclasses import dataclass, field

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.words import Message


@dataclass(frozen=True, slots=True)
class Step:
    """A deed as the person knows it, and the change whose inverse takes it back (or brings it again)."""

    title: Message
    changes: Changes


@dataclass(slots=True)
class UndoStack:
    """Two piles; a new deed empties the second."""

    _done: list[Step] = field(default_factory=list)
    _undone: list[Step] = field(default_factory=list)

    @property
    def undo_title(self) -> Message | None:
        """Title of the deed that undo would take back."""
        return self._done[-1].title if self._done else None

    @property
    def redo_title(self) -> Message | None:
        """Title of the deed that redo would bring again."""
        return self._undone[-1].title if self._undone else None

    def deed(self, changes: Changes) -> None:
        """A new deed was done."""
        self._undone.clear()
        if changes.undoable:
            self._done.append(Step(changes.title, changes))

    def take_done(self) -> Step | None:
        """Remove and return the newest deed."""
        return self._done.pop() if self._done else None

    def take_undone(self) -> Step | None:
        """Remove and return the deed undone last."""
        return self._undone.pop() if self._undone else None

    def holds(self, changes: Changes) -> bool:
        """Whether this deed can still be taken back."""
        return any(step.changes.seq == changes.seq for step in self._done)

    def take(self, changes: Changes) -> Step | None:
        """Remove and return the deed with this journal number wherever it stands; None if it is gone."""
        for step in self._done:
            if step.changes.seq == changes.seq:
                self._done.remove(step)
                return step
        return None

    def undone(self, title: Message, inverse: Changes) -> None:
        """A deed was taken back by `inverse`."""
        if inverse.undoable:
            self._undone.append(Step(title, inverse))

    def redone(self, title: Message, again: Changes) -> None:
        """A deed was brought again by `again`."""
        if again.undoable:
            self._done.append(Step(title, again))

    def clear(self) -> None:
        """Forget all: a destruction leaves nothing to take back."""
        self._done.clear()
        self._undone.clear()
