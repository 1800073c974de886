"""The open deadlines for the officer's own calendar: numbers and duties, no names."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dpo_desk.domain.numbers import Series
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.calendar_out import Deadline, write_deadlines
from dpo_desk.exchange.phrasebook import Phrasebook
from dpo_desk.reports.teller import Teller
from dpo_desk.services.legal import legal
from dpo_desk.storage import open_terms, register
from dpo_desk.storage.subject_tables import organisation
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["Deadline", "note_calendar", "open_deadlines", "write"]


def open_deadlines(reading: Reading, language: str) -> tuple[Deadline, ...]:
    """Every open duty with a date, on the day to aim for, in words of the language."""
    book = Phrasebook(language)
    teller = Teller(legal(reading).rulebook, book.language, book.say)
    return tuple(_deadline(teller, row) for row in open_terms.dated(reading))


def _deadline(teller: Teller, row: Any) -> Deadline:
    number = teller.number(Series.REQUEST, row.number, row.year) if row.number else ""
    duty = teller.duty(row.kind, row.duty)
    due = teller.say(Message.of(QT_TRANSLATE_NOOP("report", "Due {day}"), day=row.due))
    ground = teller.named("sources", row.binding)
    ground = f"{ground}, {row.clause}" if ground and row.binding != "own" else ground
    lines = (teller.kind(row.kind), due, ground)
    return Deadline(
        uid=row.uid,
        version=row.version,
        on=row.aim or row.due,
        summary=f"{number}: {duty}" if number else duty,
        description="\n".join(line for line in lines if line),
    )


def write(
    path: Path, name: str, deadlines: Sequence[Deadline], now: datetime, progress: Callable[[int, int], bool]
) -> int:
    """Write the file; how many events. Trouble of the disk leaves the earlier file."""
    progress(0, len(deadlines))
    return write_deadlines(path, name, deadlines, now.astimezone(UTC))


def note_calendar(writing: Writing, count: int) -> None:
    """Note in the journal that the deadlines left the desk, and how many."""
    found: Any = register.organisation_record(writing)
    writing.undoable = False
    writing.note_touch(organisation, found.id, found.uid, ("export",))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Deadlines written to a calendar file: {count}"), count=count)
