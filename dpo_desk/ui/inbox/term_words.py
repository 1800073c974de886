"""Terms in words: 15 days, 3 working days, 6 months."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject

from dpo_desk.domain.term import Term, Unit


def term_words(term: Term) -> str:
    """A term as people say it."""
    return _words().said(term)


class TermWords(QObject):
    """A QObject because only its `tr` gets plurals into the translation files."""

    def said(self, term: Term) -> str:
        """See `term_words`."""
        if term.unit is Unit.WORKING_DAYS:
            return self.tr("%n working day(s)", "", term.count)
        if term.unit is Unit.MONTHS:
            return self.tr("%n month(s)", "", term.count)
        return self.tr("%n day(s)", "", term.count)


@lru_cache(maxsize=1)
def _words() -> TermWords:
    return TermWords(QCoreApplication.instance())
