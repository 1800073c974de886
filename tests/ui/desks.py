"""A small office for tests of the window: real calendar, deeds and questions on a plain list of rows."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.target_date import NO_TARGET, Target
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message, Title
from dpo_desk.domain.workdays import DayKind, DayRow, WorkCalendar
from dpo_desk.domain.worktime import WorkingHours

ALMATY = timezone(timedelta(hours=5))
RENAMED = QT_TRANSLATE_NOOP("deed", "Renamed {n}")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the register of this office."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Done:
    """What a deed gives back."""

    answer: Any
    changes: Changes


@dataclass
class ListOffice:
    """Keeps rows in a dict and a journal of inverse steps; deeds and questions get the office itself."""

    rows: dict[int, Row] = field(default_factory=dict)
    language: str = "kk"
    is_closed: bool = False
    asked: list[str] = field(default_factory=list)
    journal: list[Callable[[], None]] = field(default_factory=list)
    hours: WorkingHours = field(default_factory=WorkingHours)
    rulebook: Rulebook = None  # type: ignore[assignment]
    target: Target = NO_TARGET

    @property
    def calendar(self) -> WorkCalendar:
        """2026 with one holiday."""
        return WorkCalendar([DayRow(date(2026, 1, 1), DayKind.HOLIDAY, Title("", "", ""), "")])

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        self.asked.append(question.__name__)
        return question(self, *args)

    def do(self, deed: Callable[..., Any], *args: Any) -> Done:
        answer, changes = deed(self, *args)
        return Done(answer, changes)

    def undo(self, changes: Changes) -> Done:
        self.journal[changes.seq - 1]()
        return Done(None, replace(changes, seq=len(self.journal)))

    def today(self) -> date:
        return date(2026, 11, 24)

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 5, 0, 30, tzinfo=UTC).astimezone(ALMATY)

    def close(self) -> None:
        self.is_closed = True


def office_of(count: int) -> ListOffice:
    """An office with rows 1…count."""
    return ListOffice({n: Row(n, f"Row {n}") for n in range(1, count + 1)})


def ids(office: ListOffice, criteria: str, sort: str = "", descending: bool = False) -> "array[int]":
    """Ids of the rows whose name holds the criteria."""
    found = [row.id for row in office.rows.values() if criteria in row.name]
    return array("q", reversed(found) if descending else found)


def rows(office: ListOffice, wanted: tuple[int, ...]) -> tuple[Row, ...]:
    """The rows of these ids."""
    return tuple(office.rows[identity] for identity in wanted if identity in office.rows)


def rename(office: ListOffice, identity: int, name: str) -> tuple[str, Changes]:
    """A deed that can be undone."""
    _set_name(office, identity, name)
    changes = Changes(
        len(office.journal), Message.of(RENAMED, n=identity), {"row": frozenset({identity})}, undoable=True
    )
    return name, changes


def _set_name(office: ListOffice, identity: int, name: str) -> None:
    old = office.rows[identity]
    office.rows[identity] = Row(identity, name)
    office.journal.append(lambda: _set_name(office, identity, old.name))


def look_only(office: ListOffice) -> tuple[None, Changes]:
    """A deed that touches nothing."""
    return None, Changes(0, Message("deed", "Nothing changed"))
