"""Writes deadlines as an .ics file: one all-day event each, known by its id, so that a second import updates it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.exchange.files import write_whole

if TYPE_CHECKING:
    from icalendar import Event


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day to work towards; `uid` stays the same through all exports, `version` grows with every change."""

    uid: str
    version: int
    on: date
    summary: str
    description: str


def write_deadlines(path: Path, name: str, deadlines: Sequence[Deadline], now: datetime) -> int:
    """Write the calendar `name` (moments in UTC) and return how many events it has. Trouble leaves the old file."""
    from icalendar import Calendar  # here: the window opens sooner without it

    whole = Calendar()
    whole.add("PRODID", "-//DPO Desk//Deadlines//KK")
    whole.add("VERSION", "2.0")
    whole.add("METHOD", "PUBLISH")
    whole.add("X-WR-CALNAME", name)
    for deadline in deadlines:
        whole.add_component(_event(deadline, now))
    write_whole(path, whole.to_ical())
    return len(deadlines)


def _event(deadline: Deadline, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("UID", f"{deadline.uid}@dpo-desk")
    event.add("DTSTAMP", now)
    event.add("DTSTART", deadline.on)
    event.add("DTEND", deadline.on + timedelta(days=1))
    event.add("SUMMARY", deadline.summary)
    event.add("DESCRIPTION", deadline.description)
    event.add("SEQUENCE", deadline.version)
    event.add("TRANSP", "TRANSPARENT")
    return event
