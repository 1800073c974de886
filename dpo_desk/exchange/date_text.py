"""Dates as people and programs write them into text cells: three languages, three orders, day numbers of Excel."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

_MONTHS = (
    "янв|қаң|jan",
    "фев|ақп|feb",
    "мар|нау|mar",
    "апр|сәу|apr",
    "май|мая|мам|may",
    "июн|мау|jun",
    "июл|шіл|jul",
    "авг|там|aug",
    "сен|қыр|sep",
    "окт|қаз|oct",
    "ноя|қар|nov",
    "дек|жел|dec",
)
_MONTH = {start: number for number, starts in enumerate(_MONTHS, 1) for start in starts.split("|")}
_YEAR_FIRST = re.compile(r"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?=$|[ T,])")
_YEAR_LAST = re.compile(r"^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?=$|[ T,г])")
_WORD = re.compile(r"[^\W\d_]{3,}")
_EXCEL_ZERO = date(1899, 12, 30)
_HERE = ZoneInfo("Asia/Almaty")
_EARLIEST, _LATEST = 1990, 2100


def read_date(text: str, month_first: bool = False) -> date:
    """The day a text names; `month_first` for 03/15/2026. Refusal when it names none between 1990 and 2100."""
    text = " ".join(text.split())
    try:
        found = _numeric(text, month_first) or _worded(text) or _counted(text)
    except (ValueError, OverflowError):
        found = None
    if found is None or not _EARLIEST <= found.year < _LATEST:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This is not a date. Write it as 31.12.2026."))
    return found


def is_month_first(texts: Iterable[str]) -> bool:
    """Whether a column writes the month before the day: some second number is above 12 and no first one is."""
    firsts, seconds = 0, 0
    for text in texts:
        match = _YEAR_LAST.match(text.strip())
        if match:
            firsts, seconds = max(firsts, int(match[1])), max(seconds, int(match[2]))
    return seconds > 12 >= firsts


def _numeric(text: str, month_first: bool) -> date | None:
    match = _YEAR_FIRST.match(text)
    if match:
        return date(int(match[1]), int(match[2]), int(match[3]))
    match = _YEAR_LAST.match(text)
    if not match:
        return None
    day, month, year = int(match[1]), int(match[2]), int(match[3])
    if month_first:
        day, month = month, day
    return date(year + 2000 if year < 100 else year, month, day)


def _worded(text: str) -> date | None:
    """A date with its month as a word, in whatever order: 2 марта 2026 г., 2026 жылғы 2 наурыз, March 2, 2026."""
    months = [_MONTH[word[:3]] for word in _WORD.findall(text.casefold()) if word[:3] in _MONTH]
    numbers = re.findall(r"\d+", re.sub(r"\d{1,2}:\d\d.*$", "", text))
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(months) != 1 or len(years) != 1 or len(days) != 1:
        return None
    return date(int(years[0]), months[0], int(days[0]))


def _counted(text: str) -> date | None:
    """A bare number: days as Excel counts them, or seconds or milliseconds as servers do."""
    number = re.fullmatch(r"(\d{5}|\d{10}|\d{13})(?:[.,]\d+)?", text)
    if not number:
        return None
    count = int(number[1])
    if len(number[1]) == 5:
        return _EXCEL_ZERO + timedelta(days=count)
    seconds = count if len(number[1]) == 10 else count // 1000
    return datetime.fromtimestamp(seconds, UTC).astimezone(_HERE).date()
