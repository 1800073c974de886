"""Columns of the list of everybody's consent, and the questions it answers in words."""

from collections.abc import Callable
from typing import Any

from dpo_desk.domain.consent import Standing
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.domain.zone import local_day
from dpo_desk.reports.people_lists import STRENGTHS, SUBJECTS
from dpo_desk.reports.teller import ListColumn, Teller

QUESTIONS: dict[str, Marked] = {
    "allowed": QT_TRANSLATE_NOOP("column", "May be written to"),
    "not_allowed": QT_TRANSLATE_NOOP("column", "May not be written to"),
    "old_edition": QT_TRANSLATE_NOOP("column", "To be asked again after the new edition"),
    "by_conduct": QT_TRANSLATE_NOOP("column", "By conduct alone"),
    "not_provable": QT_TRANSLATE_NOOP("column", "Consent is not provable"),
    "refused": QT_TRANSLATE_NOOP("column", "Refused"),
    "withdrawn": QT_TRANSLATE_NOOP("column", "Withdrawn"),
    "ended": QT_TRANSLATE_NOOP("column", "Consent ended"),
    "never": QT_TRANSLATE_NOOP("column", "Never given"),
}
"""By the keys of `consent_matrix.Wanted`."""
_OF_THE_REGISTER = ("Number", "Subject", "State", "Organisation", "Phone", "E-mail")


def _of_subject(column: ListColumn) -> ListColumn:
    def cell(teller: Teller, row: Any) -> object:
        return column.cell(teller, row.subject)

    return ListColumn(column.heading, cell, column.width)


def _purposes(*standings: Standing) -> Callable[[Teller, Any], str]:
    def cell(teller: Teller, row: Any) -> str:
        return "; ".join(teller.purpose(key) for key, state in row.states.items() if state.standing in standings)

    return cell


def _since(_teller: Teller, row: Any) -> object:
    return min((local_day(state.since) for state in row.held if state.since is not None), default=None)


def _edition(_teller: Teller, row: Any) -> object:
    return max((state.last.edition or 0 for state in row.held if state.last is not None), default=0) or None


def _ways(teller: Teller, row: Any) -> str:
    ways = dict.fromkeys(state.given.mechanism for state in row.held if state.given is not None)
    return "; ".join(teller.named("mechanisms", way) for way in ways)


def _strength(teller: Teller, row: Any) -> str:
    return teller.words(STRENGTHS[row.proof]) if row.proof else ""


MATRIX = (
    *(_of_subject(column) for column in SUBJECTS if column.heading.text in _OF_THE_REGISTER),
    ListColumn(QT_TRANSLATE_NOOP("column", "Consent in force since"), _since, 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Way"), _ways, 30),
    ListColumn(QT_TRANSLATE_NOOP("column", "Strength of proof"), _strength, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Policy edition"), _edition, 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes in force"), _purposes(Standing.IN_FORCE), 44),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes refused"), _purposes(Standing.REFUSED), 32),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes withdrawn"), _purposes(Standing.WITHDRAWN), 32),
    ListColumn(
        QT_TRANSLATE_NOOP("column", "Purposes ended"),
        _purposes(Standing.DISAGREED, Standing.PURPOSE_REACHED, Standing.EXPIRED), 32,
    ),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes never given"), _purposes(Standing.NEVER), 32),
)  # fmt: skip
