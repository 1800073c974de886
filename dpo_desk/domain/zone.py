"""The zone of the office: legal days are days of Kazakhstan, whatever the computer's clock is set to."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

# A zone and not an offset: before 1 March 2024 the offset of Almaty was another one.
OFFICE_ZONE = ZoneInfo("Asia/Almaty")


def local(moment: datetime) -> datetime:
    """A moment as the office's clock shows it."""
    return moment.astimezone(OFFICE_ZONE)


def local_day(moment: datetime) -> date:
    """The day of a moment in the office."""
    return local(moment).date()
