"""Dates in words of the interface language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def _said(on: date, pattern: str) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def weekday_letters(on: date) -> str:
    """The two letters of the weekday."""
    names = (
        QCoreApplication.translate("weekday", "Mo"),
        QCoreApplication.translate("weekday", "Tu"),
        QCoreApplication.translate("weekday", "We"),
        QCoreApplication.translate("weekday", "Th"),
        QCoreApplication.translate("weekday", "Fr"),
        QCoreApplication.translate("weekday", "Sa"),
        QCoreApplication.translate("weekday", "Su"),
    )
    return names[on.weekday()]


def day_words(on: date) -> str:
    """The day and the month in words, "24 November"."""
    return _said(on, "d MMMM")


def short_day(on: date) -> str:
    """The day and the month shortened, "24 Nov"."""
    return _said(on, "d MMM")


def near_day(on: date, today: date) -> str:
    """The same, with the year when it is another than today's."""
    return short_day(on) if on.year == today.year else _said(on, "d MMM yyyy")


def short_month(on: date) -> str:
    """The month shortened, "Nov"."""
    return _said(on, "MMM")


def long_day(on: date) -> str:
    """The date with its weekday, "24 November 2026, Tuesday"."""
    return _said(on, "d MMMM yyyy, dddd")
