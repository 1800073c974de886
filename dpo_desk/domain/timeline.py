"""One line of all that happened with a person's data, whatever register it stands in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dpo_desk.domain.field_history import FieldChange
from dpo_desk.domain.words import Message


class Happening(StrEnum):
    """What a line is about; ENTRY is what the journal tells beside the registers."""

    CONSENT = "consent"
    REQUEST = "request"
    LETTER = "letter"
    DISCLOSURE = "disclosure"
    BLOCK = "block"
    FIELD = "field"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line. `at` is when it happened; `opens` and `opens_id` are what the window is asked to open ("" nothing).

    `entry` is its position in the journal where one entry tells of it, `reason` what was typed with it while kept.
    """

    kind: Happening
    at: datetime
    title: Message
    who: str = ""
    entry: int = 0
    reason: str = ""
    opens: str = ""
    opens_id: int = 0
    changes: tuple[FieldChange, ...] = ()


def in_order(rows: Iterable[TimelineRow]) -> tuple[TimelineRow, ...]:
    """The lines, latest first; of one moment the later journal entry first."""
    return tuple(sorted(rows, key=_moment, reverse=True))


def counts(rows: Sequence[TimelineRow]) -> dict[Happening, int]:
    """How many lines of each kind there are, in the order of kinds, those without any left out."""
    found = {kind: sum(row.kind is kind for row in rows) for kind in Happening}
    return {kind: count for kind, count in found.items() if count}


def _moment(row: TimelineRow) -> tuple[datetime, int]:
    return row.at, row.entry
