"""The open office: one database, one officer, and the three verbs the window knows: ask, do, undo."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.target_date import Target
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import local, local_day
from dpo_desk.services.founding import Founding, found, is_founded
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.undo import undo
from dpo_desk.storage.store import Store, open_store, server_version
from dpo_desk.storage.transaction import Reading, Writing

P = ParamSpec("P")
T = TypeVar("T")


def system_now() -> datetime:
    """The moment of the computer's clock, aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a deed answered and what it changed; `changes.seq` is 0 when it touched nothing."""

    answer: T
    changes: Changes


class Office:
    """An open database. `ask` and `do` may be called from any one thread at a time; values only pass in and out."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.address = store.address
        self._store = store
        self._clock = clock

    @property
    def legal(self) -> Legal:
        """Rules, calendar and hours in force now, whoever changed them."""
        return self.ask(legal)

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook in force."""
        return self.legal.rulebook

    @property
    def calendar(self) -> WorkCalendar:
        """The working calendar in force."""
        return self.legal.calendar

    @property
    def hours(self) -> WorkingHours:
        """The working hours."""
        return self.legal.hours

    @property
    def target(self) -> Target:
        """How long before a due date the office wants to be ready."""
        return self.legal.target

    @property
    def language(self) -> str:
        """The language of the office's papers."""
        return self.legal.language

    @property
    def is_founded(self) -> bool:
        """Whether the first run was finished for this database."""
        return self.ask(is_founded)

    def now(self) -> datetime:
        """The moment on the office's clock."""
        return local(self._clock())

    def today(self) -> date:
        """The day in the office."""
        return local_day(self._clock())

    def ask(self, question: Callable[Concatenate[Reading, P], T], *args: P.args, **named: P.kwargs) -> T:
        """The answer to a question, from one consistent look at the database."""
        with self._store.reading(self._clock()) as look:
            return question(look, *args, **named)

    def do(self, deed: Callable[Concatenate[Writing, P], T], *args: P.args, **named: P.kwargs) -> Done[T]:
        """Run a deed: everything or nothing, with its journal entry."""
        kind = f"{deed.__module__.rpartition('.')[2]}.{deed.__name__}"
        with self._store.writing(kind, self._clock()) as (work, done):
            answer = deed(work, *args, **named)
        changes = done[0] if done else Changes(0, work.title or _NOTHING)
        return Done(answer, changes)

    def undo(self, changes: Changes) -> Done[None]:
        """Take a deed back by its inverse; Conflict when what it touched was changed since."""
        return self.do(undo, changes.seq)

    def found(self, founding: Founding) -> None:
        """Finish the first run: organisation, officer, rules, calendar."""
        self.do(found, founding)

    def at(self, moment: datetime) -> "Office":
        """The same office with its clock standing at a moment, for what is brought in from the past."""
        return Office(self._store, partial(_same, moment))

    def back_up(self, target: Path) -> Path:
        """Write a checked copy of a local database to a file."""
        return self._store.back_up(target)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()


def _same(moment: datetime) -> datetime:
    return moment


_NOTHING = Message.of(QT_TRANSLATE_NOOP("deed", "Nothing changed"))


def open_office(
    place: str | Path,
    *,
    create: bool = False,
    key: bytes | None = None,
    clock: Callable[[], datetime] = system_now,
    backups: Path | None = None,
) -> Office:
    """Open a database by file or URL, making or migrating it as needed (see storage/store.py for what can go wrong)."""
    return Office(open_store(str(place), clock(), create, key, backups), clock)


def try_connection(place: str) -> str:
    """Whether a server answers: its version; nothing is made or changed there."""
    return server_version(place)
