"""The inner target date of a duty in words: beside its due date, never in its place."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject

from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.target_date import target_date
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date


def target_of(desk: Desk, duty: DutyRow) -> date | None:
    """The day by which the office wants an open duty done."""
    if duty.state != "open":
        return None
    return target_date(duty.started_on, duty.due, desk.calendar, desk.facts.target)


def target_words(desk: Desk, duty: DutyRow) -> str:
    """When, or that it has passed while the due date has not; "" where there is nothing to say."""
    on = target_of(desk, duty)
    if on is None or duty.due is None or duty.due < desk.today():
        return ""
    return _words().said(on, is_passed=on < desk.today())


class TargetWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def said(self, on: date, is_passed: bool) -> str:
        """See `target_words`."""
        text = self.tr("Target date {day} has passed.") if is_passed else self.tr("Target date: {day}.")
        return text.format(day=say_date(on, "d MMMM, dddd"))

    def short(self) -> str:
        """What stands at the day of the target."""
        return self.tr("target")

    def passed(self, on: date) -> str:
        """Inside a line of other words."""
        return self.tr("target {day} passed").format(day=say_date(on, "d MMMM"))


@lru_cache(maxsize=1)
def _words() -> TargetWords:
    return TargetWords(QCoreApplication.instance())


def target_flag() -> str:
    """What stands at the day of the target on a strip of days."""
    return _words().short()


def passed_words(desk: Desk, duty: DutyRow) -> str:
    """For the line of a list: only that the target passed while the term runs, "" otherwise."""
    on = target_of(desk, duty)
    if on is None or duty.due is None or not on < desk.today() <= duty.due:
        return ""
    return _words().passed(on)
