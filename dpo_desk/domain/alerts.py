"""When the desk may speak up by itself: a digest in the morning and a word before the terms of today end.

Both only within working time; a reminder put off stays quiet until its moment.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.worktime import WorkingHours

LAST_MINUTES = 120
"""Working minutes before the end of the day at which the terms of today are named once more."""


class Alert(StrEnum):
    """What is said."""

    DIGEST = "digest"
    LAST_HOURS = "last_hours"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the open duties stand: those overdue, those whose term ends today, and the worst state of all.

    `targets` counts those with time left whose inner target date is today or has passed.
    """

    overdue: int = 0
    today: int = 0
    worst: Countdown = Countdown.NORMAL
    targets: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What was said already, each on its day, and until when the person wants quiet."""

    digest_on: date | None = None
    last_hours_on: date | None = None
    quiet_until: datetime | None = None

    def after(self, alert: Alert, on: date) -> "Told":
        """The same, once this was said."""
        return replace(self, digest_on=on) if alert is Alert.DIGEST else replace(self, last_hours_on=on)


def alert_now(
    now: datetime, standing: Standing, told: Told, calendar: WorkCalendar, hours: WorkingHours
) -> Alert | None:
    """What to say at `now` (local to the office), if anything."""
    today = now.date()
    if not calendar.is_working(today) or not hours.start <= now.time() < hours.end:
        return None
    if told.quiet_until is not None and now < told.quiet_until:
        return None
    if standing.today and told.last_hours_on != today and hours.minutes_after(now.time()) <= LAST_MINUTES:
        return Alert.LAST_HOURS
    if (standing.today or standing.overdue or standing.targets) and told.digest_on != today:
        return Alert.DIGEST
    return None


def in_working_time(now: datetime, minutes: int, calendar: WorkCalendar, hours: WorkingHours) -> datetime:
    """The moment when so many working minutes will have passed."""
    moment, left = now.replace(second=0, microsecond=0), minutes
    while left > 0:
        after = moment + timedelta(minutes=1)
        rest = hours.minutes_after(after.time()) if after.date() == moment.date() else 0
        if calendar.is_working(moment.date()):
            left -= hours.minutes_after(moment.time()) - rest
        moment = after
    return moment


def tomorrow_morning(now: datetime, calendar: WorkCalendar, hours: WorkingHours) -> datetime:
    """The beginning of the next working day."""
    return datetime.combine(calendar.add_working_days(now.date(), 1), hours.start, now.tzinfo)
