"""What sample requests ask and when they came: every kind, channel, applicant and language, some of them pressing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from dpo_desk.domain.request import ApplicantKind, Channel
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.zone import OFFICE_ZONE

YEARS_BACK = 1.6
_PAPERS_SHARE = 0.8
# A common year of an office: most people want to see their data or have them corrected.
_WEIGHTS = {
    "access": 30, "correction": 18, "withdrawal": 14, "deletion": 7, "withdrawal_purpose": 6,
    "destruction_unneeded": 5, "completion": 4, "complaint": 3, "inquiry": 3, "other": 3,
}  # fmt: skip
_CHANNELS = (Channel.EMAIL, Channel.POST, Channel.ACCOUNT, Channel.IN_PERSON)


@dataclass(frozen=True, slots=True)
class RequestPlan:
    """A sample request before it is registered; `person` counts the subjects from 0, None is nobody the desk knows.

    `pace` says how it is handled: "done" or "late" (closed in time or after it), "open" (nothing done yet),
    "begun" (identity confirmed and the first duties done). In bulk all are closed but those of the pace "untouched".
    """

    kind: str
    came: datetime
    channel: Channel
    applicant: ApplicantKind
    person: int | None
    language: str
    pace: str
    has_papers: bool
    second_kind: str = ""


# The requests of the pictures: kind, working days ago, channel, person, pace.
_PICTURED = (
    ("access", 4, Channel.EMAIL, 1, "open"),
    ("correction", 1, Channel.ACCOUNT, 2, "open"),
    ("destruction_unlawful", 3, Channel.OWN_FINDING, None, "open"),
    ("withdrawal", 0, Channel.POST, 0, "begun"),
    ("destruction_unneeded", 0, Channel.EMAIL, 3, "open"),
    ("access", 2, Channel.EMAIL, 4, "open"),
    ("inquiry", 2, Channel.POST, None, "open"),
    ("access", 0, Channel.EMAIL, 5, "open"),
    ("withdrawal", 5, Channel.POST, 6, "begun"),
    ("deletion", 1, Channel.EMAIL, 7, "open"),
)


def plans(
    count: int, people: int, kinds: Sequence[str], now: datetime, calendar: WorkCalendar, chance: Random
) -> list[RequestPlan]:
    """`count` requests in the order they came; the pictured ones and every kind among them when there is room."""
    found = [_pictured(row, people, now, calendar) for row in _PICTURED[:count]]
    for place in range(count - len(found)):
        kind = kinds[place] if place < len(kinds) else _common(kinds, chance)
        found.append(_common_plan(kind, place, people, now, calendar, chance))
    return sorted(found, key=_when)


def _when(plan: RequestPlan) -> datetime:
    return plan.came


def _common(kinds: Sequence[str], chance: Random) -> str:
    return chance.choices(kinds, [_WEIGHTS.get(kind, 1) for kind in kinds])[0]


def _pictured(
    row: tuple[str, int, Channel, int | None, str], people: int, now: datetime, calendar: WorkCalendar
) -> RequestPlan:
    kind, days, channel, person, pace = row
    day = calendar.last_working(now.date())
    for _ in range(days):
        day = calendar.last_working(day - timedelta(days=1))
    applicant = {Channel.OWN_FINDING: ApplicantKind.OFFICE}.get(channel, ApplicantKind.SUBJECT)
    if kind == "inquiry":
        applicant = ApplicantKind.AUTHORITY
    came = min(datetime.combine(day, time(9, 15), OFFICE_ZONE), now)
    known = person if person is not None and person < people else None
    language = "ru" if person in (3, 4, 6) else "kk"
    return RequestPlan(kind, came, channel, applicant, known, language, pace, True)


def _common_plan(
    kind: str, place: int, people: int, now: datetime, calendar: WorkCalendar, chance: Random
) -> RequestPlan:
    days_back = 3 + (chance.random() ** 1.4) * 365 * YEARS_BACK
    day: date = calendar.last_working((now - timedelta(days=days_back)).date())
    came = datetime.combine(day, time(9 + int(chance.random() * 8), int(chance.random() * 60)), OFFICE_ZONE)
    applicant = _applicant(kind, chance)
    channel = Channel.OWN_FINDING if applicant is ApplicantKind.OFFICE else _CHANNELS[place % len(_CHANNELS)]
    is_person = applicant not in (ApplicantKind.AUTHORITY, ApplicantKind.OFFICE)
    return RequestPlan(
        kind=kind,
        came=came,
        channel=channel,
        applicant=applicant,
        person=int(chance.random() * people) if is_person and people and chance.random() < 0.9 else None,
        language="en" if place % 23 == 5 else ("ru" if chance.random() < 0.3 else "kk"),
        pace="late" if chance.random() < 0.07 else "done",
        has_papers=chance.random() < _PAPERS_SHARE,
        second_kind="access" if kind == "correction" and chance.random() < 0.1 else "",
    )


def _applicant(kind: str, chance: Random) -> ApplicantKind:
    if kind == "inquiry":
        return ApplicantKind.AUTHORITY
    luck = chance.random()
    if kind == "destruction_unlawful" and luck < 0.3:
        return ApplicantKind.OFFICE
    if luck > 0.96:
        return ApplicantKind.LEGAL_REPRESENTATIVE
    return ApplicantKind.REPRESENTATIVE if luck > 0.91 else ApplicantKind.SUBJECT
