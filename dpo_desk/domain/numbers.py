"""Numbers on paper: the integer is stored, its letters are spelt in the reader's language."""

from enum import StrEnum


class Series(StrEnum):
    """What is numbered; subjects count through all years, the others begin anew each year."""

    REQUEST = "request"
    SUBJECT = "subject"
    LETTER = "letter"
    ACT = "act"


_LETTERS = {
    Series.REQUEST: {"kk": "Ө", "ru": "О", "en": "R"},
    Series.SUBJECT: {"kk": "С", "ru": "С", "en": "S"},
    Series.LETTER: {"kk": "Ш", "ru": "И", "en": "L"},
    Series.ACT: {"kk": "А", "ru": "А", "en": "A"},
}


def shown_number(series: Series, number: int, year: int = 0, language: str = "kk") -> str:
    """The number as it stands on paper: Ө-2026-0149, С-00873; "" for a number not yet given (0)."""
    if not number:
        return ""
    letter = _LETTERS[series].get(language, _LETTERS[series]["en"])
    if series is Series.SUBJECT:
        return f"{letter}-{number:05d}"
    return f"{letter}-{year}-{number:04d}"
