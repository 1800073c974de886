"""What the cells of exported lists need: words for keys, numbers as on paper, moments of the office's clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dpo_desk.domain.changes import FILE_ACTOR
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.past_request import IMPORTED
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.target_date import NO_TARGET, Target, target_date
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.zone import has_hour, local

Say = Callable[[Message], str]
"""Says a message in the language of the file."""


"""The actor of a desk where nobody logs in."""
_ACTORS = {
    FILE_ACTOR: QT_TRANSLATE_NOOP("column", "this desk"),
    IMPORTED: QT_TRANSLATE_NOOP("column", "an earlier journal"),
}


@dataclass(frozen=True, slots=True)
class Teller:
    """What cells need to say keys in words: the rulebook, the language, and who says messages.

    `calendar` and `target` are for lists that tell by which day the office wants to be ready.
    """

    rulebook: Rulebook
    language: str
    say: Say
    calendar: WorkCalendar | None = None
    target: Target = NO_TARGET

    def words(self, marked: Marked) -> str:
        """A marked text in the language of the file."""
        return self.say(Message.of(marked))

    def number(self, series: Series, number: int, year: int = 0) -> str:
        """A number as it stands on paper."""
        return shown_number(series, number, year, self.language)

    def named(self, section: str, key: str) -> str:
        """A word of the rulebook; the key itself when the rulebook does not know it."""
        try:
            return self.rulebook.named(section, key).said(self.language) if key else ""
        except KeyError:
            return key

    def actor(self, name: str) -> str:
        """Who did it: a login, or in words what stands where there is none."""
        return self.words(_ACTORS[name]) if name in _ACTORS else name

    def ready_by(self, started_on: date | None, due: date | None) -> date | None:
        """The inner target date of an open duty, None where the office has none."""
        return target_date(started_on, due, self.calendar, self.target) if self.calendar is not None else None

    def kind(self, key: str) -> str:
        """The title of a demand kind."""
        try:
            return self.rulebook.kind(key).title.said(self.language) if key else ""
        except KeyError:
            return key

    def duty(self, kind: str, key: str) -> str:
        """The title of a duty."""
        try:
            return self.rulebook.kind(kind).duty(key).title.said(self.language) if key else ""
        except KeyError:
            return key

    def clause(self, kind: str, duty: str, binding: str, on: date | None) -> str:
        """The clause that binds a duty, with its act, as in force on a day; "" when the rulebook does not know it."""
        try:
            found = self.rulebook.kind(kind).duty(duty)
        except KeyError:
            return ""
        key = {"policy": found.policy, "law": found.law, "own": found.own}.get(binding)
        rule = self.rulebook.rule(key, on) if key and on else None
        return rule.clause.said(self.language) if rule else ""

    def purpose(self, key: str) -> str:
        """The short title of a purpose."""
        try:
            return self.rulebook.purpose(key).short.said(self.language) if key else ""
        except KeyError:
            return key


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of an exported list; `cell` gives text, a number, a date or a local moment of one row."""

    heading: Marked
    cell: Callable[[Teller, Any], object]
    width: int = 0


def plain(name: str) -> Callable[[Teller, Any], object]:
    """A cell that is an attribute of the row as it is."""

    def cell(_teller: Teller, row: Any) -> object:
        return getattr(row, name)

    return cell


def moment(at: datetime | None) -> datetime | date | None:
    """A moment as the office's clock shows it, without a zone, for which a workbook has no place; or a day alone."""
    if at is None:
        return None
    here = local(at)
    return here.replace(tzinfo=None, microsecond=0) if has_hour(here) else here.date()
