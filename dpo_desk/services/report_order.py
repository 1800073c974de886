"""What a workbook of the management report is to hold, in whose language, and the words of its sheets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.report_facts import Period
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Value
from dpo_desk.exchange.phrasebook import Phrasebook
from dpo_desk.reports.management import NOT_NOTED, Group


class Sheet(StrEnum):
    """The sheets a person may leave out; the sheet about the workbook is always there."""

    SUMMARY = "summary"
    REQUESTS = "requests"
    DUTIES = "duties"
    ACTS = "acts"
    CONSENTS = "consents"


USUAL = (Sheet.SUMMARY, Sheet.REQUESTS, Sheet.DUTIES, Sheet.ACTS)
SHEET_WORDS = {
    Sheet.SUMMARY: QT_TRANSLATE_NOOP("report", "Overview"),
    Sheet.REQUESTS: QT_TRANSLATE_NOOP("report", "Requests"),
    Sheet.DUTIES: QT_TRANSLATE_NOOP("report", "Duties"),
    Sheet.ACTS: QT_TRANSLATE_NOOP("report", "Destruction acts"),
    Sheet.CONSENTS: QT_TRANSLATE_NOOP("report", "Consent events"),
}
GROUP_WORDS = {
    Group.ACCESS: QT_TRANSLATE_NOOP("report", "Access"),
    Group.CORRECTION: QT_TRANSLATE_NOOP("report", "Correction"),
    Group.WITHDRAWAL: QT_TRANSLATE_NOOP("report", "Withdrawal"),
    Group.OTHER: QT_TRANSLATE_NOOP("report", "Destruction and other"),
}


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """One workbook to write; without personal data the subjects' numbers stand for their names."""

    path: str
    first: date
    last: date
    language: str = "kk"
    sheets: tuple[Sheet, ...] = USUAL
    with_personal_data: bool = False

    @property
    def period(self) -> Period:
        """The period reported."""
        return Period(self.first, self.last)


class Words:
    """Says marked texts and the rulebook's titles in the language of one workbook."""

    def __init__(self, language: str, rulebook: Rulebook) -> None:
        self.language = language
        self._book = Phrasebook(language)
        self._rulebook = rulebook

    def say(self, marked: Marked, **values: Value) -> str:
        """A marked text with its values."""
        return self._book.say(Message.of(marked, **values))

    def kind(self, key: str) -> str:
        """A demand kind or a trigger; an unknown key stands for itself."""
        try:
            return self._rulebook.kind(key).title.said(self.language)
        except KeyError:
            return key

    def duty(self, kind: str, key: str) -> str:
        """A duty of a kind."""
        try:
            return self._rulebook.kind(kind).duty(key).title.said(self.language)
        except KeyError:
            return key

    def ground(self, kind: str, key: str) -> str:
        """A ground of refusal of a kind."""
        try:
            grounds = self._rulebook.kind(kind).grounds
        except KeyError:
            return key
        return next((one.title.said(self.language) for one in grounds if one.key == key), key) or self.say(NOT_NOTED)

    def named(self, section: str, key: str) -> str:
        """A word of the rulebook: a channel, an outcome, a consent action."""
        try:
            return self._rulebook.named(section, key).said(self.language) if key else self.say(NOT_NOTED)
        except KeyError:
            return key

    def purpose(self, key: str) -> str:
        """The short name of a purpose; "" stands for all of them."""
        try:
            return self._rulebook.purpose(key).short.said(self.language)
        except KeyError:
            return key
