"""What the window knows of the office: its three verbs, and the facts it may read without asking."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.target_date import Target
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours


class Done(Protocol):
    """What a deed gives back."""

    @property
    def answer(self) -> Any: ...

    @property
    def changes(self) -> Changes: ...


class Office(Protocol):
    """What the window knows of `services.office.Office`. `ask`, `do` and `undo` are called on a worker only."""

    @property
    def rulebook(self) -> Rulebook: ...

    @property
    def calendar(self) -> WorkCalendar: ...

    @property
    def hours(self) -> WorkingHours: ...

    @property
    def language(self) -> str: ...

    @property
    def target(self) -> Target: ...

    def ask(self, question: Callable[..., Any], *args: Any) -> Any: ...

    def do(self, deed: Callable[..., Any], *args: Any) -> Done: ...

    def undo(self, changes: Changes) -> Done: ...

    def today(self) -> date: ...

    def now(self) -> datetime: ...

    def close(self) -> None: ...


class Facts(NamedTuple):
    """What the window may read of the office without asking a worker."""

    rulebook: Rulebook
    calendar: WorkCalendar
    hours: WorkingHours
    language: str
    target: Target


def facts_of(office: Office) -> Facts:
    """The facts in force. It may read the database: on a worker, or before any worker has work."""
    return Facts(office.rulebook, office.calendar, office.hours, office.language, office.target)


class Worked(NamedTuple):
    """A deed done, and the facts that stand after it."""

    done: Done
    facts: Facts


def worked(office: Office, deed: Callable[[], Done]) -> Worked:
    """Do the deed and read the facts after it, both on the worker."""
    return Worked(deed(), facts_of(office))
