"""The time axis of the lanes: from the year of the first event to a little after today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dpo_desk.domain.zone import local

QUARTERS = (1, 4, 7, 10)
MOST_YEARS_WITH_MONTHS = 4


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from `first` to `last` over `width` pixels that begin at `left`."""

    first: date
    last: date
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where it ends, in pixels."""
        return self.left + self.width

    def x(self, moment: datetime | date) -> float:
        """Where a moment lies."""
        if isinstance(moment, datetime):
            here = local(moment)
            days = (here.date() - self.first).days + (here.hour * 60 + here.minute) / 1440
        else:
            days = (moment - self.first).days
        return self.left + self.width * max(0.0, min(1.0, days / max(1, (self.last - self.first).days)))

    def day(self, x: float) -> date:
        """The day at a place, within the axis."""
        share = max(0.0, min(1.0, (x - self.left) / max(1.0, self.width)))
        return self.first + timedelta(days=round(share * (self.last - self.first).days))

    def years(self) -> Iterator[date]:
        """The first days of the years."""
        return (date(year, 1, 1) for year in range(self.first.year, self.last.year + 1))

    def quarters(self) -> Iterator[date]:
        """The first days of the quarters; none where there are too many years for them."""
        if self.last.year - self.first.year >= MOST_YEARS_WITH_MONTHS:
            return iter(())
        days = (date(year.year, month, 1) for year in self.years() for month in QUARTERS)
        return (day for day in days if day <= self.last)


def axis_of(first_event: date | None, today: date, left: float, width: float) -> Axis:
    """The axis of a history; without events it covers this year."""
    first = date((first_event or today).year, 1, 1)
    room = max(20, (today - first).days // 30)
    return Axis(first, today + timedelta(days=room), left, width)
