"""The zone of the office: legal days are days of Kazakhstan, whatever the computer's clock is set to."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# A zone and not an offset: before 1 March 2024 the offset of Almaty was another one.
OFFICE_ZONE = ZoneInfo("Asia/Almaty")


def local(moment: datetime) -> datetime:
    """A moment as the office's clock shows it."""
    return moment.astimezone(OFFICE_ZONE)


def local_day(moment: datetime) -> date:
    """The day of a moment in the office."""
    return local(moment).date()


def day_end(day: date) -> datetime:
    """The moment a day of the office is over: 24:00, the end of every legal term that names the day."""
    return datetime.combine(day + timedelta(days=1), time(), OFFICE_ZONE)


def day_alone(day: date) -> datetime:
    """A day whose hour nobody noted, as a moment: its midnight, at which no deed of the desk happens."""
    return datetime.combine(day, time(), OFFICE_ZONE)


def has_hour(moment: datetime) -> bool:
    """Whether the hour of a moment is known, see `day_alone`."""
    return local(moment).time() != time()
