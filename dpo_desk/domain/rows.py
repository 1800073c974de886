"""What lists and cards show of requests, duties, letters and events: flat values from storage to the window."""

from dataclasses import dataclass
from datetime import date, datetime

from dpo_desk.domain.departure import NO_DEPARTURE, Departure
from dpo_desk.domain.words import Message


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of the inbox: the request and its nearest open duty (`duty` is its key in the rulebook,
    `started_on` the day its term began)."""

    id: int
    version: int
    year: int
    number: int
    state: str
    kinds: tuple[str, ...]
    who: str
    subject_id: int
    channel: str
    received_on: date
    due: date | None
    aim: date | None
    waiting_for: str
    duty_kind: str
    duty: str
    binding: str
    clause: str
    done: int
    total: int
    closed_at: datetime | None
    short_name: str = ""
    assignee: str = ""
    started_on: date | None = None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty with its clocks; `explanation` tells the binding date day by day."""

    id: int
    version: int
    request_id: int
    demand_id: int
    subject_id: int
    kind: str
    duty: str
    state: str
    started_on: date | None
    due: date | None
    aim: date | None
    binding: str
    clause: str
    policy_due: date | None
    law_due: date | None
    own_due: date | None
    explanation: tuple[Message, ...]
    note: str
    done_at: datetime | None
    done_by: str
    overdue_noted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DutyOfRequest:
    """A duty beside the request it belongs to, as "Today" and the reports list them."""

    duty: DutyRow
    request_year: int
    request_number: int
    who: str
    channel: str
    received_on: date | None
    short_name: str = ""


@dataclass(frozen=True, slots=True)
class DemandRow:
    """One demand of a request and how it ended."""

    id: int
    version: int
    kind: str
    state: str
    outcome: str
    ground: str
    ground_note: str
    papers_on: date | None
    purposes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A kept paper without its bytes."""

    id: int
    role: str
    file_name: str
    media_type: str
    size: int
    pages: int
    sha256: str
    kept_at: datetime | None


@dataclass(frozen=True, slots=True)
class PaperFind:
    """A paper of a request found by its text."""

    id: int
    request_id: int
    file_name: str
    text: str


@dataclass(frozen=True, slots=True)
class JournalRow:
    """An event of the journal as people read it; `reason` is what was typed with it, while it is kept."""

    seq: int
    at: datetime
    actor: str
    kind: str
    title: Message
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RequestCard:
    """Everything the detail of a request shows."""

    row: RequestRow
    language: str
    applicant_kind: str
    applicant_name: str
    applicant_email: str
    applicant_phone: str
    representative_paper: str
    reply_address: str
    reply_postcode: str
    their_number: str
    their_date: date | None
    posted_on: date | None
    received_at: datetime | None
    registered_at: datetime | None
    summary: str
    identity_method: str
    identity_at: datetime | None
    identity_by: str
    closed_reason: str
    demands: tuple[DemandRow, ...]
    duties: tuple[DutyRow, ...]
    papers: tuple[PaperRow, ...]
    power_kind: str = ""
    power_from: date | None = None
    power_to: date | None = None
    identity_note: str = ""
    identity_tried_at: datetime | None = None
    identity_tried_by: str = ""


@dataclass(frozen=True, slots=True)
class EditionRow:
    """A policy edition without its text."""

    id: int
    number: int
    valid_from: date
    sha256: str
    file_name: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A line of the outgoing journal and the queue."""

    id: int
    version: int
    year: int
    number: int
    state: str
    template: str
    language: str
    title: str
    addressee: str
    address: str
    postcode: str
    item_kind: str
    item_number: str
    request_id: int
    subject_id: int
    duty_id: int
    paper_id: int
    changed_at: datetime | None
    sent_on: date | None
    signatory_id: int = 0
    departure: Departure = NO_DEPARTURE
