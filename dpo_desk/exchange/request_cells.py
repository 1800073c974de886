"""Reads the cells that only a journal of requests has: its numbers in whatever form they were given."""

import re
import unicodedata

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

MOST = 99_999
"""No office has more requests in a year; a longer number is a phone or an index, and would carry the counter off."""

_DATED = re.compile(r"\s(?:от|from|of|dated)\s.*$", re.IGNORECASE | re.DOTALL)
_DAY = re.compile(r"\b\d{1,2}[./]\d{1,2}[./]\d{4}\b(?:\s*(?:г|ж)\b\.?)?")
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_SIGNS = {"n", "no", "nr"}
_OWN = re.compile(r"[ӨОOR]-([0-9]{4})-([0-9]+)")


def number_of(text: str, year: int) -> tuple[int, int]:
    """Year and number that a text names; a number without a year is of `year`, in which the request came.

    Reads 15, 15/2025, 15/25, № 15-ж, Ө-2025-0015, «15 от 12.03.2025»; letters are no part of the number. Refusal when
    it has none, or several numbers of which none is a year: then nobody can say which one counts.
    """
    plain = unicodedata.normalize("NFKC", _undated(text)).strip()
    own = _OWN.fullmatch(plain)
    if own:
        return int(own[1]), _checked(own[2])
    numbers = [part for part in _PARTS.findall(plain) if part.isdecimal()]
    if not numbers:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no number. Write it as 15/2025."))
    if len(numbers) == 1:
        return year, _checked(numbers[0])
    years = [place for place, part in enumerate(numbers) if _is_year(part)]
    if len(numbers) == 2 and not years and len(numbers[1]) == 2 and int(numbers[1]) == year % 100:
        return year, _checked(numbers[0])
    if len(numbers) == 2 and len(years) == 2 and int(numbers[1]) == year:
        return year, _checked(numbers[0])  # the two thousand and fourteenth request of a year
    if len(numbers) != 2 or len(years) != 1:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "It is not clear which number of several counts. Write it as 15/2025.")
        )
    return int(numbers[years[0]]), _checked(numbers[1 - years[0]])


def day_in(text: str) -> str:
    """The day written into the cell of a number, «15 от 12.03.2025» or «12.03.2025 № 15»; "" when there is none."""
    day, tail = _DAY.search(text), _DATED.search(f" {text}")
    return day[0] if day else tail[0].split(maxsplit=1)[1] if tail else ""


def _undated(text: str) -> str:
    return _DAY.sub(" ", _DATED.sub("", f" {text}"))


def has_letters(text: str) -> bool:
    """Whether a number was written with letters of its own, such as 15-ж: they are worth keeping as they were.

    The letter of the desk's own numbers is none of them.
    """
    plain = _undated(text).strip()
    letters = [part for part in _PARTS.findall(plain) if not part.isdecimal() and part.casefold() not in _SIGNS]
    return bool(letters) and not _OWN.fullmatch(plain)


def _is_year(part: str) -> bool:
    return len(part) == 4 and 1990 <= int(part) < 2100


def _checked(part: str) -> int:
    number = int(part)
    if not 0 < number <= MOST:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A number of a request is from 1 to {most}."), most=MOST)
    return number
