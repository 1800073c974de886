"""Moments of an act with the offset of the clock that wrote them."""

from datetime import datetime, timedelta, timezone, tzinfo

from dpo_desk.domain.zone import OFFICE_ZONE, has_hour, local


def zone_of(offset: str) -> tzinfo:
    """The zone of a kept offset ("+05:00"); the office's for "" and for what is none."""
    try:
        hours, _colon, minutes = offset[1:].partition(":")
        away = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-away if offset.startswith("-") else away)
    except ValueError:
        return OFFICE_ZONE


def offset_text(moment: datetime, offset: str = "") -> str:
    """The offset at a moment: UTC+5, UTC+5:30."""
    away = moment.astimezone(zone_of(offset)).utcoffset() or timedelta()
    hours, minutes = divmod(abs(int(away.total_seconds())) // 60, 60)
    sign = "-" if away < timedelta() else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def zoned_text(moment: datetime, offset: str = "") -> str:
    """A moment by the clock that wrote it, with its offset; the day alone where nobody noted the hour."""
    if not has_hour(moment):
        return f"{local(moment):%d.%m.%Y}"
    return f"{moment.astimezone(zone_of(offset)):%d.%m.%Y %H:%M:%S} {offset_text(moment, offset)}"
