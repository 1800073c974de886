"""Every list as it is exported: its title, its columns in order, and a row as values for the file."""

from collections.abc import Sequence
from typing import Any

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.matrix_list import MATRIX
from dpo_desk.reports.people_lists import CONSENTS, SUBJECTS
from dpo_desk.reports.recipient_list import RECIPIENTS
from dpo_desk.reports.teller import ListColumn, Teller
from dpo_desk.reports.work_lists import DUTIES, JOURNAL, LETTERS, REQUESTS

LISTS: dict[str, tuple[ListColumn, ...]] = {
    "subjects": SUBJECTS,
    "requests": REQUESTS,
    "duties": DUTIES,
    "consents": CONSENTS,
    "matrix": MATRIX,
    "letters": LETTERS,
    "recipients": RECIPIENTS,
    "journal": JOURNAL,
}
TITLES = {
    "subjects": QT_TRANSLATE_NOOP("column", "Subjects"),
    "requests": QT_TRANSLATE_NOOP("column", "Requests"),
    "duties": QT_TRANSLATE_NOOP("column", "Duties"),
    "consents": QT_TRANSLATE_NOOP("column", "Consent events"),
    "matrix": QT_TRANSLATE_NOOP("column", "Consents of everybody"),
    "letters": QT_TRANSLATE_NOOP("column", "Letters"),
    "recipients": QT_TRANSLATE_NOOP("column", "Data recipients"),
    "journal": QT_TRANSLATE_NOOP("column", "Journal"),
}


def cells(columns: Sequence[ListColumn], teller: Teller, row: Any) -> tuple[object, ...]:
    """One row as values for the file."""
    return tuple(column.cell(teller, row) for column in columns)
