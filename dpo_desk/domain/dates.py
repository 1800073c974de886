"""Dates and weekdays in the words of the three languages."""

from datetime import date

NBSP = "\u00a0"
"""Joins a number to the word it counts, so that a line never breaks between them."""

_MONTHS: dict[str, tuple[str, ...]] = {
    "kk": ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
           "желтоқсан"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
           "декабря"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip
_WEEKDAYS: dict[str, tuple[str, ...]] = {
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def long_date(on: date, language: str) -> str:
    """The date as letters write it: 2026 жылғы 24 қараша, 24 ноября 2026 года, 24 November 2026."""
    day = day_and_month(on, language)
    if language == "kk":
        return f"{on.year}{NBSP}жылғы {day}"
    if language == "ru":
        return f"{day} {on.year}{NBSP}года"
    return f"{day} {on.year}"


def day_and_month(on: date, language: str) -> str:
    """24 қараша, 24 ноября, 24 November, with an unbreakable space."""
    return f"{on.day}{NBSP}{_of(_MONTHS, language)[on.month - 1]}"


def short_date(on: date) -> str:
    """24.11.2026, the same in every language of the desk."""
    return f"{on.day:02}.{on.month:02}.{on.year:04}"


def weekday(on: date, language: str) -> str:
    """The name of the weekday: сейсенбі, вторник, Tuesday."""
    return _of(_WEEKDAYS, language)[on.weekday()]


def _of(names: dict[str, tuple[str, ...]], language: str) -> tuple[str, ...]:
    return names.get(language, names["en"])
