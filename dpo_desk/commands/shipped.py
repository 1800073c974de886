"""The calendar and the rulebook that come with the program, for commands that need no database."""

from typing import TYPE_CHECKING

from dpo_desk.domain.workdays import Week, WorkCalendar, read_calendar
from dpo_desk.resources import resource_path

if TYPE_CHECKING:
    from dpo_desk.domain.rulebook import Rulebook


def shipped_calendar(week: Week = Week.FIVE) -> WorkCalendar:
    """The working calendar of Kazakhstan from `resources/calendar`."""
    files = sorted(resource_path("calendar").glob("kz-*.toml"))
    return WorkCalendar(read_calendar(file.read_text(encoding="utf-8") for file in files), week)


def shipped_rulebook() -> "Rulebook":
    """The rulebook from `resources/rulebook`, loaded only by the commands that ask for it."""
    from dpo_desk.domain.rulebook import read_rulebook

    home = resource_path("rulebook")
    texts = {str(file.relative_to(home).as_posix()): file.read_text(encoding="utf-8") for file in home.rglob("*.toml")}
    return read_rulebook(texts)
