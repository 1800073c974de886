"""What reports reckon with: plain records of a period, without names, contacts or texts."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both counted."""

    first: date
    last: date

    @property
    def months(self) -> int:
        """How many whole calendar months it is: 1, 3, 12 … or 0 when it is not made of whole ones."""
        if self.first.day != 1 or (self.last + timedelta(days=1)).day != 1 or self.last < self.first:
            return 0
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    def moved(self, steps: int) -> "Period":
        """The period so many lengths later (negative: earlier); whole months stay whole months."""
        if self.months:
            first = month_after(self.first, steps * self.months)
            return Period(first, month_after(first, self.months) - timedelta(days=1))
        length = timedelta(days=((self.last - self.first).days + 1) * steps)
        return Period(self.first + length, self.last + length)

    def has(self, on: date) -> bool:
        """Whether the day belongs to it."""
        return self.first <= on <= self.last


def month_after(on: date, months: int) -> date:
    """The first day of the month so many months after that of `on` (negative: before)."""
    number = on.year * 12 + on.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class RequestFact:
    """A request that was received; `kind` is that of its first demand."""

    id: int
    kind: str
    channel: str
    state: str
    received_on: date


@dataclass(frozen=True, slots=True)
class DemandFact:
    """A demand of such a request and how it ended."""

    kind: str
    outcome: str
    ground: str


@dataclass(frozen=True, slots=True)
class DutyFact:
    """A duty; `request_id` is 0 for one without a request, `done_at` the local moment at which it ended."""

    request_id: int
    kind: str
    duty: str
    state: str
    started_on: date | None
    law_due: date | None
    policy_due: date | None
    done_at: datetime | None

    @property
    def due(self) -> date | None:
        """The earlier date of law and policy: the one that binds; an own norm binds nobody outside."""
        dates = [day for day in (self.law_due, self.policy_due) if day is not None]
        return min(dates) if dates else None


@dataclass(frozen=True, slots=True)
class ConsentCounts:
    """Acts of consent in a period: one act may speak of several purposes; corrected ones are left out."""

    given: int = 0
    confirmed: int = 0
    refused: int = 0
    withdrawn: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """What was carried out in a period: duties to destroy and to block that were done, and destruction acts."""

    destroyed: int = 0
    blocked: int = 0
    acts: int = 0


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """Everything of one period: requests received in it with their demands and duties, duties without a request
    that began in it, and what was done in it."""

    period: Period
    requests: tuple[RequestFact, ...]
    demands: tuple[DemandFact, ...]
    duties: tuple[DutyFact, ...]
    consents: ConsentCounts = ConsentCounts()
    ended: Ended = Ended()
