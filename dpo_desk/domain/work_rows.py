"""What the office writes beside a request: notes, orders to departments, checks of signatures, a breach."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note of the office; the person who asked never sees it."""

    id: int
    version: int
    text: str
    written_at: datetime
    written_by: str


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """What a department is asked: to search these systems or do something, by a day."""

    department: str
    wanted: str
    due: date
    systems: str = ""
    duty_id: int = 0


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order to a department, with what it found and did once it answered."""

    id: int
    version: int
    duty_id: int
    department: str
    systems: str
    wanted: str
    ordered_on: date
    due: date
    answered_on: date | None
    found: str
    done: str


class SignatureResult(StrEnum):
    """What the outside service said of a signature."""

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Marked:
        """The words for lists and papers."""
        return _RESULTS[self]


_RESULTS = {
    SignatureResult.VALID: QT_TRANSLATE_NOOP("column", "The signature is valid"),
    SignatureResult.INVALID: QT_TRANSLATE_NOOP("column", "The signature is not valid"),
    SignatureResult.UNKNOWN: QT_TRANSLATE_NOOP("column", "The signature could not be checked"),
}


@dataclass(frozen=True, slots=True)
class SignatureDraft:
    """An outside check as the officer records it; the moment is aware, the IIN may be empty."""

    service: str
    signer: str
    checked_at: datetime
    result: SignatureResult
    iin: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A recorded check of a signature; `protocol_id` is the paper with the service's protocol, 0 when none is kept."""

    id: int
    service: str
    signer: str
    iin: str
    checked_at: datetime
    result: SignatureResult
    note: str
    protocol_id: int


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """A breach as it is kept; `categories` are keys of the rulebook."""

    id: int
    version: int
    state: str
    detected_at: datetime
    occurred_at: datetime | None
    summary: str
    source: str
    systems: str
    categories: tuple[str, ...]
    subjects: int
    people: str
    measures: str
