"""How duties kept their dates and what time they took: the two measures that every report uses."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median

from dpo_desk.domain.report_facts import DutyFact
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import has_hour


class Standing(StrEnum):
    """How a duty stands against one date on the day of the report."""

    ON_TIME = "on_time"
    LATE = "late"
    OVERDUE = "overdue"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Timeliness:
    """Counts of `Standing`: done on time, done late, not done and past the date, not done and the date ahead."""

    on_time: int = 0
    late: int = 0
    overdue: int = 0
    ahead: int = 0

    @property
    def judged(self) -> int:
        """Those that can be judged: done, or past their date."""
        return self.on_time + self.late + self.overdue

    @property
    def behind(self) -> int:
        """Done late or not done past the date."""
        return self.late + self.overdue

    @property
    def share(self) -> float | None:
        """The part on time of those judged, 0.0 to 1.0; None when nothing can be judged yet."""
        return self.on_time / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Working days a main duty took, from the end of the day that started its clock.

    `limit` is the middle of the terms it had, in working days, None where there was none. `source` is "law" or
    "policy", by what bound most; policy where both fall together.
    """

    count: int
    median: float
    worst: float
    limit: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What time is measured by, and on which day; `main` holds (kind, duty) of the duties that answer a demand."""

    today: date
    calendar: WorkCalendar
    hours: WorkingHours
    main: frozenset[tuple[str, str]]
    order: Sequence[str] = ()


def standing(duty: DutyFact, date_name: str, today: date) -> Standing | None:
    """How a duty stands against its `law_due`, `policy_due` or the earlier `due`; None when it does not count:
    it has no such date, fell away, was taken back, or was explained before the date passed."""
    due: date | None = getattr(duty, date_name)
    if due is None or duty.state in ("lapsed", "voided"):
        return None
    if duty.state == "open" or duty.done_at is None:
        return Standing.OVERDUE if today > due else Standing.AHEAD
    if duty.done_at.date() > due:
        return Standing.LATE
    return Standing.ON_TIME if duty.state == "done" else None


def standings(duties: Iterable[DutyFact], today: date, date_name: str) -> Iterable[Standing]:
    """Those of the duties that count."""
    return (found for duty in duties if (found := standing(duty, date_name, today)) is not None)


def counted(standings: Iterable[Standing]) -> Timeliness:
    """How many there are of each."""
    counts = Counter(standings)
    return Timeliness(*(counts[one] for one in Standing))


def by_request(duties: Iterable[DutyFact]) -> dict[int, list[DutyFact]]:
    """The duties of each request; those without one stand under 0."""
    found: dict[int, list[DutyFact]] = {}
    for duty in duties:
        found.setdefault(duty.request_id, []).append(duty)
    return found


def standing_of_request(duties: Sequence[DutyFact], today: date) -> Standing:
    """A request is as good as its worst duty; while something is open and nothing late, its date is ahead."""
    found = set(standings(duties, today, "due"))
    for worst in (Standing.OVERDUE, Standing.LATE):
        if worst in found:
            return worst
    return Standing.AHEAD if any(duty.state == "open" for duty in duties) else Standing.ON_TIME


def working_time(duties: Iterable[DutyFact], by: Measure) -> WorkingTime | None:
    """Of the main duties done among these; None when there is none."""
    done = [duty for duty in duties if (duty.kind, duty.duty) in by.main and duty.state == "done"]
    taken = [working_days(duty.started_on, duty, by) for duty in done if duty.started_on]
    if not taken:
        return None
    limits = [
        by.calendar.working_days_between(duty.started_on, duty.due) for duty in done if duty.started_on and duty.due
    ]
    sources = Counter("policy" if duty.policy_due == duty.due else "law" for duty in done if duty.due)
    return WorkingTime(
        count=len(taken),
        median=median(taken),
        worst=max(taken),
        limit=float(median(limits)) if limits else None,
        source=sources.most_common(1)[0][0] if sources else "",
    )


def working_days(after: date, duty: DutyFact, by: Measure) -> float:
    """Working days, with the part of the last one, from the end of a day until the duty was done."""
    if duty.done_at is None or duty.done_at.date() <= after:
        return 0.0
    on = duty.done_at.date()
    whole = by.calendar.working_days_between(after, on)
    if not by.calendar.is_working(on) or not has_hour(duty.done_at):
        return float(whole)
    return whole - by.hours.minutes_after(duty.done_at.time()) / by.hours.minutes
