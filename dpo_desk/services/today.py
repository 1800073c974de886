"""The question of every morning: what must be done next, what came, and what the coming days hold."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from dpo_desk.domain.arrival import WAITING
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import DutyOfRequest, RequestRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.zone import local_day
from dpo_desk.services.calendar import missing_year
from dpo_desk.services.legal import legal
from dpo_desk.services.organisation import backup_of
from dpo_desk.storage import arrivals, finding, inbox, letters, register, requests, subjects
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.subject_tables import organisation
from dpo_desk.storage.transaction import Reading, Writing

DAYS_AHEAD = 7
NEWCOMERS = 5
MOST_DUTIES = 500
"""More would fill no screen anybody reads to its end; how many there are is counted then."""


@dataclass(frozen=True, slots=True)
class Today:
    """Open duties due within the next seven working days (and those not started), newcomers, and what waits.

    `days` are those working days, today first when it is one; `blocked` counts blocked subjects, `blocked_until` is
    the day the first block ends. `next_due` is the first due date after today.
    """

    officer: str
    duties: tuple[DutyOfRequest, ...]
    newcomers: tuple[RequestRow, ...]
    days: tuple[date, ...]
    open_requests: int
    queued_letters: int
    subjects: int
    blocked: int
    blocked_until: date | None
    next_due: date | None
    backup_at: datetime | None
    missing_year: int = 0
    """The year whose calendar has to be entered now, 0 when none has."""
    fetched: int = 0
    """Letters of the mailbox that nobody has dealt with."""
    fetched_since: date | None = None
    """The day on which the oldest of them came."""
    urgent: tuple[int, int] | None = None
    """The requests overdue and due today, counted where `duties` are not all there are."""


def note_day_printed(writing: Writing) -> None:
    """Leave a line in the journal: the terms of the day went to a printer, names on them."""
    home = register.organisation_record(writing)
    if home is not None:
        writing.note_touch(organisation, home.id, home.uid, ("day",))
    writing.undoable = False
    writing.entitle(QT_TRANSLATE_NOOP("deed", "The terms of the day printed: {day}"), day=local_day(writing.now))


def today(reading: Reading) -> Today:
    """Everything the first screen shows."""
    rules = legal(reading)
    now = local_day(reading.now)
    days = _days_ahead(rules.calendar, now)
    newest = requests.ids(reading, RequestCriteria(), "received", descending=True)[:NEWCOMERS]
    states = subjects.counts_by_state(reading)
    officer = next(iter(register.officers(reading)), None)
    duties = requests.open_duties(reading, days[-1], MOST_DUTIES)
    overdue, due_today, *_later = inbox.grouped_ids(reading, RequestCriteria(), now, now)[1]
    came = [local_day(row.received_at or row.fetched_at or reading.now) for row in arrivals.rows(reading, WAITING)]
    return Today(
        officer=officer.given_name if officer else "",
        duties=duties,
        newcomers=tuple(row for row in requests.rows(reading, newest) if row.done == 0),
        days=tuple(days),
        open_requests=requests.count(reading, RequestCriteria()),
        queued_letters=letters.count(reading, LetterCriteria(segment="queued")),
        subjects=sum(states.values()),
        blocked=states.get("blocked", 0),
        blocked_until=finding.next_unblocking(reading),
        next_due=finding.next_due(reading, now),
        backup_at=backup_of(register.settings(reading)),
        missing_year=missing_year(reading),
        fetched=len(came),
        fetched_since=min(came, default=None),
        urgent=(overdue, due_today) if len(duties) == MOST_DUTIES else None,
    )


def _days_ahead(calendar: WorkCalendar, now: date) -> list[date]:
    """The next working days; fewer where the calendar ends, today alone where it has ended."""
    days: list[date] = []
    with suppress(Refusal):
        days.append(calendar.next_working(now))
        while len(days) < DAYS_AHEAD:
            days.append(calendar.add_working_days(days[-1], 1))
    return days or [now]
