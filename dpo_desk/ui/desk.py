"""The window's one helper for work: ask, do, changed."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.words import Message
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.ui.errand import Errand, Progress
from dpo_desk.ui.minute import Minute
from dpo_desk.ui.office import Facts, Office, Worked, facts_of, worked
from dpo_desk.ui.trouble import Door, cause_of
from dpo_desk.ui.undo_stack import Step, UndoStack
from dpo_desk.ui.worker import Runner, Worker

T = TypeVar("T")
DEED = "deed"
"""All deeds are one work to the door: the next one done shows that the one before is over."""


class Desk(QObject):
    """Carries questions and deeds to the office off the window's thread and the answers back to the living."""

    changed = Signal(object)
    """Changes of any deed, own or a colleague's: whoever shows such things asks again."""
    deed_done = Signal(object)
    """Changes of a deed done here, for the toast that offers to undo it."""
    undo_changed = Signal()
    ticked = Signal()

    def __init__(
        self, office: Office, parent: QObject | None = None, *, runner: Runner | None = None,
        errands: Runner | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.office = office
        self.door = Door(self)
        self._runner: Runner = runner or Worker("desk", self)
        self.is_at_once = runner is not None
        self._errands: Runner = errands or runner or Worker("errands", self, finishes=False)
        # A mail server may be silent for half a minute; exports and dropped files do not wait for it.
        self._net: Runner = errands or runner or Worker("net", self, finishes=False)
        self._undo_stack = UndoStack()
        self._facts: Facts | None = None
        self.minute = Minute(office.now, self)
        self.minute.ticked.connect(self.ticked)

    @property
    def facts(self) -> Facts:
        """Rules, calendar and hours as they were after the last deed, which may have changed them."""
        if self._facts is None:
            self._facts = facts_of(self.office)
        return self._facts

    @property
    def rulebook(self) -> Rulebook:
        """The rules in force."""
        return self.facts.rulebook

    @property
    def calendar(self) -> WorkCalendar:
        """The working calendar in force."""
        return self.facts.calendar

    @property
    def hours(self) -> WorkingHours:
        """The working hours in force."""
        return self.facts.hours

    @property
    def language(self) -> str:
        """The language of the office's papers."""
        return self.facts.language

    def today(self) -> date:
        """The day in the office."""
        return self.office.today()

    def now(self) -> datetime:
        """The moment in the office, aware."""
        return self.office.now()

    def ask(
        self, owner: QObject, question: Callable[..., T], *args: Any,
        then: Callable[[T], None], otherwise: Callable[[Exception], None] | None = None,
    ) -> None:  # fmt: skip
        """Run `question(reading, *args)`; `then` gets its answer if `owner` lives. Without `otherwise` bad news
        goes to the door, trouble with "Try again"."""
        again = partial(self._ask_again, owner, question, args, then)
        cause = cause_of(question)
        failed = partial(self.door.tell_by, cause, otherwise or partial(self._tell, again))
        self._runner.start(
            owner, partial(self.office.ask, question, *args), partial(self._answered, cause, then), failed
        )

    def do(
        self, owner: QObject, deed: Callable[..., T], *args: Any,
        then: Callable[[T], None] | None = None, otherwise: Callable[[Exception], None] | None = None,
    ) -> None:  # fmt: skip
        """Run `deed(writing, *args)` in one transaction; `then` gets its answer if `owner` lives, all hear of it."""
        self.door.settle(DEED)
        again = partial(self._do_again, owner, deed, args, then)
        failed = partial(self.door.tell_by, DEED, partial(self._failed, owner, otherwise, again))
        work = partial(worked, self.office, partial(self.office.do, deed, *args))
        self._runner.start(self, work, partial(self._done, owner, then), failed)

    def say(self, owner: QObject, deed: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        """Run a deed that no journal names, beside door and undo; `then` gets its Done, or the error."""
        self._runner.start(owner, partial(self.office.do, deed, *args), then, then)

    def errand(
        self, owner: QObject, job: Callable[..., T], *args: Any, progress: Callable[[int, int], None] | None = None,
        then: Callable[[T], None] | None = None, otherwise: Callable[[Exception], None] | None = None,
        net: bool = False,
    ) -> Errand:  # fmt: skip
        """Run a long `job(*args, progress)` beside the desk. The job calls `progress(done, total)`, which answers
        False once `cancel()` of the returned errand was called; the window's `progress` shows it. Jobs that wait for
        the `net` have a queue of their own."""
        cause = cause_of(job)
        self.door.settle(cause)
        errand = Errand(owner, progress, self)
        brake = Progress(errand.reported.emit)
        errand.brake = brake
        finish = partial(self._errand_done, errand, owner, then)
        failed = partial(self.door.tell_by, cause, partial(self._errand_failed, errand, owner, otherwise))
        runner = self._net if net else self._errands
        runner.start(errand, partial(job, *args, brake), finish, failed)
        return errand

    @property
    def undo_title(self) -> Message | None:
        """Title of what `undo` would take back."""
        return self._undo_stack.undo_title

    @property
    def redo_title(self) -> Message | None:
        """Title of what `redo` would bring again."""
        return self._undo_stack.redo_title

    @Slot()
    def undo(self) -> None:
        """Take back the newest deed of this session."""
        self._invert(self._undo_stack.take_done(), self._undo_stack.undone)

    @Slot()
    def redo(self) -> None:
        """Bring again what was taken back last."""
        self._invert(self._undo_stack.take_undone(), self._undo_stack.redone)

    def can_undo_this(self, changes: Changes) -> bool:
        """Whether this deed stands and can be taken back."""
        return self._undo_stack.holds(changes)

    def undo_this(self, changes: Changes) -> None:
        """Take back one deed, from its toast; nothing when it was undone already."""
        self._invert(self._undo_stack.take(changes), self._undo_stack.undone)

    def forget_deeds(self) -> None:
        """Empty the undo stack, after a destruction."""
        self._undo_stack.clear()
        self.undo_changed.emit()

    def arrived(self, changes: Changes) -> None:
        """A colleague's deed became known."""
        self.changed.emit(changes)

    def close(self) -> None:
        """Stop the workers, then the office: no thread outlives the database it reads."""
        self.minute.watch(False)
        for errand in self.findChildren(Errand):  # nobody would be told how a long job ended
            errand.cancel()
        self._errands.close()
        self._net.close()
        self._runner.close()
        self.office.close()

    def _invert(self, step: Step | None, note: Callable[[Message, Changes], None]) -> None:
        if step is None:
            return
        self.undo_changed.emit()
        then = partial(self._inverted, step.title, note)
        work = partial(worked, self.office, partial(self.office.undo, step.changes))
        self._runner.start(self, work, then, partial(self.door.tell_by, DEED, self.door.tell))

    def _inverted(self, title: Message, note: Callable[[Message, Changes], None], after: Worked) -> None:
        done, self._facts = after
        note(title, done.changes)
        self.undo_changed.emit()
        self.changed.emit(done.changes)

    def _answered(self, cause: str, then: Callable[[T], None], answer: T) -> None:
        self.door.settle(cause)
        then(answer)

    def _done(self, owner: QObject, then: Callable[[Any], None] | None, after: Worked) -> None:
        done, self._facts = after
        is_deed = done.changes.seq > 0  # a form saved as it was touched nothing and is no deed
        if is_deed:
            self._undo_stack.deed(done.changes)
        try:
            if then is not None and isValid(owner):
                then(done.answer)
        finally:
            if is_deed:
                self.undo_changed.emit()
                self.changed.emit(done.changes)
                self.deed_done.emit(done.changes)

    def _failed(
        self, owner: QObject, otherwise: Callable[[Exception], None] | None, again: Callable[[], None], error: Exception
    ) -> None:
        if otherwise is not None and isValid(owner):
            otherwise(error)
        else:
            self._tell(again, error)

    def _tell(self, again: Callable[[], None], error: Exception) -> None:
        self.door.tell(error, again)

    def _ask_again(
        self, owner: QObject, question: Callable[..., T], args: tuple[Any, ...], then: Callable[[T], None]
    ) -> None:
        if isValid(owner):
            self.ask(owner, question, *args, then=then)

    def _do_again(
        self, owner: QObject, deed: Callable[..., T], args: tuple[Any, ...], then: Callable[[T], None] | None
    ) -> None:
        self.do(owner, deed, *args, then=then)

    def _errand_done(self, errand: Errand, owner: QObject, then: Callable[[Any], None] | None, answer: Any) -> None:
        errand.end()
        if then is not None and isValid(owner):
            then(answer)

    def _errand_failed(
        self, errand: Errand, owner: QObject, otherwise: Callable[[Exception], None] | None, error: Exception
    ) -> None:
        errand.end()
        if otherwise is not None and isValid(owner):
            otherwise(error)
        else:
            self.door.tell(error)
