"""The places of the navigation, in order; a place without a screen is not shown."""

from dataclasses import dataclass
from enum import Enum

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked


class Group(Enum):
    """Where in the navigation a place stands."""

    WORK = "work"
    REGISTERS = "registers"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: its key, title, icon, group and keys."""

    name: str
    title: Marked
    icon: str
    group: Group = Group.WORK
    keys: str = ""


PLACES = (
    Place("today", QT_TRANSLATE_NOOP("place", "Today"), "calendar-check", keys="Alt+1"),
    Place("requests", QT_TRANSLATE_NOOP("place", "Requests"), "inbox", keys="Alt+2"),
    Place("subjects", QT_TRANSLATE_NOOP("place", "Data subjects"), "users", keys="Alt+3"),
    Place("consents", QT_TRANSLATE_NOOP("place", "Consents"), "file-check", keys="Alt+4"),
    Place("retention", QT_TRANSLATE_NOOP("place", "Retention and destruction"), "archive-x", keys="Alt+5"),
    Place("letters", QT_TRANSLATE_NOOP("place", "Letters"), "mail", keys="Alt+6"),
    Place("reports", QT_TRANSLATE_NOOP("place", "Reports"), "chart-column", keys="Alt+7"),
    Place("editions", QT_TRANSLATE_NOOP("place", "Policy editions"), "scroll-text", Group.REGISTERS),
    Place("recipients", QT_TRANSLATE_NOOP("place", "Data recipients"), "building-2", Group.REGISTERS),
    Place("processing", QT_TRANSLATE_NOOP("place", "Processing register"), "clipboard-list", Group.REGISTERS),
    Place("measures", QT_TRANSLATE_NOOP("place", "Protection measures"), "shield-check", Group.REGISTERS),
    Place("incidents", QT_TRANSLATE_NOOP("place", "Breach register"), "shield-alert", Group.REGISTERS),
    Place("journal", QT_TRANSLATE_NOOP("place", "Journal"), "history", Group.REGISTERS),
    Place("settings", QT_TRANSLATE_NOOP("place", "Settings"), "settings", Group.BOTTOM, "Ctrl+,"),
)
BY_NAME = {place.name: place for place in PLACES}


@dataclass(frozen=True, slots=True)
class Badge:
    """Open items of a place; the octagon is drawn only when something is overdue."""

    count: int = 0
    is_overdue: bool = False


def badges(requests: int, overdue: int, letters: int, notices: int) -> dict[str, Badge]:
    """The numbers of open requests, queued letters and notices not sent to recipients, by their places."""
    return {"requests": Badge(requests, overdue > 0), "letters": Badge(letters), "recipients": Badge(notices)}
