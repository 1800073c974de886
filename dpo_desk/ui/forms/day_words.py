"""What a day of the calendar is, in the current language."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject

from dpo_desk.domain.workdays import DayKind


def kind_words(kind: DayKind) -> str:
    """The kind of a day as people say it."""
    return _words().said(kind)


class DayWords(QObject):
    """A QObject because its `tr` gets the words into the translation files."""

    def said(self, kind: DayKind) -> str:
        """See `kind_words`."""
        return {
            DayKind.HOLIDAY: self.tr("Public holiday"),
            DayKind.MOVED_OFF: self.tr("Moved day off"),
            DayKind.MOVED_WORKING: self.tr("Moved working day"),
            DayKind.WEEKEND: self.tr("Day off"),
            DayKind.WORKING: self.tr("Working day"),
        }[kind]


@lru_cache(maxsize=1)
def _words() -> DayWords:
    return DayWords(QCoreApplication.instance())
