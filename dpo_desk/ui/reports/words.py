"""Words and numbers of the report in the language of the window."""

from datetime import date

from PySide6.QtCore import QLocale

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.reports.management import Group
from dpo_desk.services.report_order import SHEET_WORDS, Sheet
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_marked, say_title
from dpo_desk.ui.parts.dates import short_month

NOTHING = "–"
LEGEND = {
    Group.ACCESS: QT_TRANSLATE_NOOP("report", "Access"),
    Group.CORRECTION: QT_TRANSLATE_NOOP("report", "Correction"),
    Group.WITHDRAWAL: QT_TRANSLATE_NOOP("report", "Withdrawal"),
    Group.OTHER: QT_TRANSLATE_NOOP("report", "Destruction and other"),
}
GROUPS = {
    Group.ACCESS: QT_TRANSLATE_NOOP("report", "Access to data"),
    Group.CORRECTION: QT_TRANSLATE_NOOP("report", "Correction of data"),
    Group.WITHDRAWAL: QT_TRANSLATE_NOOP("report", "Withdrawal of consent"),
    Group.OTHER: QT_TRANSLATE_NOOP("report", "Destruction and other"),
}
SHEETS = {
    **SHEET_WORDS,
    Sheet.REQUESTS: QT_TRANSLATE_NOOP("report", "List of requests"),
    Sheet.DUTIES: QT_TRANSLATE_NOOP("report", "Terms and delays"),
}


def decimal(value: float | None) -> str:
    """A number with one digit after the comma, or a dash."""
    return NOTHING if value is None else QLocale().toString(value, "f", 1)


def count(value: int) -> str:
    """A whole number, thousands apart."""
    return QLocale().toString(value)


def percent(share: float | None) -> str:
    """A share as a number of percent without the sign; 100 without a fraction."""
    if share is None:
        return NOTHING
    return "100" if share == 1 else decimal(min(share * 100, 99.9))


def month_name(first: date) -> str:
    """The month shortened, as it stands under a column."""
    return short_month(first)


def kind_title(desk: Desk, key: str) -> str:
    """A demand kind or a trigger; an unknown key stands for itself."""
    try:
        return say_title(desk.rulebook.kind(key).title)
    except KeyError:
        return key


def in_report(marked: Marked) -> str:
    """A marked text of the report."""
    return say_marked(marked)
