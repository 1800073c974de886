"""What people call a period: quarters in Roman numbers, months and years by name, anything else by its days."""

from dpo_desk.domain.dates import NBSP, short_date
from dpo_desk.domain.kazakh import Case, inflect
from dpo_desk.domain.report_facts import Period

QUARTER, YEAR = 3, 12
_ROMAN = ("I", "II", "III", "IV")
_MONTHS = {
    "kk": ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
           "желтоқсан"),
    "ru": ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
           "декабрь"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip


def period_title(period: Period, language: str) -> str:
    """2026 жылғы III тоқсан, III квартал 2026 года, Q3 2026; a month or a year by name; else both days."""
    name, year = short_title(period, language), period.last.year
    if not _is_named(period):
        return name
    if period.months == YEAR:
        return {"kk": f"{year}{NBSP}жыл", "ru": f"{year}{NBSP}год"}.get(language, str(year))
    if language == "kk":
        return f"{year}{NBSP}жылғы {name}"
    return f"{name} {year}{NBSP}года" if language == "ru" else f"{name} {year}"


def short_title(period: Period, language: str) -> str:
    """The same without the year where it is a month or a quarter: III тоқсан, III квартал, Q3."""
    if not _is_named(period):
        return f"{short_date(period.first)}{NBSP}– {short_date(period.last)}"
    if period.months == YEAR:
        return str(period.last.year)
    if period.months == QUARTER:
        number = (period.last.month - 1) // QUARTER
        words = {"kk": f"{_ROMAN[number]}{NBSP}тоқсан", "ru": f"{_ROMAN[number]}{NBSP}квартал"}
        return words.get(language, f"Q{number + 1}")
    return _MONTHS.get(language, _MONTHS["en"])[period.last.month - 1]


def within(period: Period, language: str) -> str:
    """The same as an adverb: II тоқсанда, во II квартале, in Q2; for odd periods: in the period before."""
    name = short_title(period, language)
    if not _is_named(period):
        return {"kk": "алдыңғы кезеңде", "ru": "в предыдущем периоде"}.get(language, "in the period before")
    if language == "kk":
        return f"{name}{NBSP}жылы" if period.months == YEAR else inflect(name, Case.LOCATIVE)
    if language != "ru":
        return f"in {name}"
    if period.months == YEAR:
        return f"в {name}{NBSP}году"
    if period.months == QUARTER:
        return f"{'во' if name.startswith('II' + NBSP) else 'в'} {name}е"
    return f"в {name[:-1] if name[-1] in 'ьй' else name}е"


def _is_named(period: Period) -> bool:
    """Whether it is one month, a quarter that begins where quarters do, or a calendar year."""
    return period.months in (1, QUARTER, YEAR) and (period.first.month - 1) % period.months == 0
