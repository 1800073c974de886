"""What was meant by text typed on another keyboard layout: digits, dates and words."""

import re
from datetime import date, timedelta

# Keys of the digit row on the Kazakh standard layout (РСТ КазССР 903-90).
_ROW_KEYS = "2345890-="
_ROW_LETTERS = "әіңғүұқөһ"
_ROW = str.maketrans(_ROW_LETTERS + _ROW_LETTERS.upper(), _ROW_KEYS * 2)
_ROW_SIGNS = str.maketrans('",.', "167")

_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LETTERS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_KEYS, _LETTERS)
_TO_KAZAKH = str.maketrans(_KEYS + _ROW_KEYS, _LETTERS + _ROW_LETTERS)
_TO_LATIN = str.maketrans(_LETTERS + _ROW_LETTERS, _KEYS + _ROW_KEYS)

_DAYS_AWAY = {
    "бүрсігүні": 2, "ертең": 1, "бүгін": 0, "кеше": -1,
    "послезавтра": 2, "завтра": 1, "сегодня": 0, "вчера": -1,
    "tomorrow": 1, "today": 0, "yesterday": -1,
}  # fmt: skip
_YEARS_AHEAD = 20


def digits(text: str, *, punctuated: bool = True) -> str:
    """The text with the letters of the Kazakh digit row as the digits (and - =) of their keys.

    `punctuated`: the field may hold commas and dots of its own; a field of bare digits passes False, so that the keys
    1, 6 and 7, which give a quotation mark, a comma and a dot there, become digits too.
    """
    found = text.translate(_ROW)
    return found if punctuated else found.translate(_ROW_SIGNS)


def typed_date(text: str, today: date) -> date | None:
    """The date meant by what was typed into a date field, or None while it means none.

    Takes 15.03.2025, 15.03.25, 15032025, 150325, 2025-03-15, +15 and -3 (days from today), today and its neighbours in
    three languages; comma, slash, hyphen, space or ю for the dot. A year of two digits is the one nearest to today
    that lies at most 20 years ahead.
    """
    typed = " ".join(text.casefold().split())
    if typed in _DAYS_AWAY:
        return _moved(today, _DAYS_AWAY[typed])
    plain = digits(typed)
    if away := re.fullmatch(r"([+-]) ?([0-9]{1,5})", plain):
        return _moved(today, int(away[1] + away[2]))
    return _date_in(plain, today) or _date_in(digits(typed, punctuated=False), today)


def _date_in(plain: str, today: date) -> date | None:
    if iso := re.fullmatch(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})", plain):
        return _on(int(iso[1]), int(iso[2]), int(iso[3]))
    apart = re.fullmatch(r"([0-9]{1,2})[-.,/ю ]+([0-9]{1,2})[-.,/ю ]+([0-9]{4}|[0-9]{2})\.?", plain)
    found = apart or re.fullmatch(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})", plain)
    if not found:
        return None
    year = int(found[3])
    return _on(year if len(found[3]) == 4 else _full_year(year, today.year), int(found[2]), int(found[1]))


def _full_year(short: int, this_year: int) -> int:
    latest = this_year + _YEARS_AHEAD
    return latest - (latest - short) % 100


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moved(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def wrong_layout(text: str) -> tuple[str, ...]:
    """What the same keys give on the other layouts, in small letters, likeliest first: rfkb -> кали, йфдш -> qali.

    Latin becomes Russian and, where keys of the digit row are among the letters, Kazakh; Cyrillic becomes Latin. Words
    of digits alone stay. Empty when there is nothing to exchange.
    """
    typed = text.casefold()
    tables = (_TO_RUSSIAN, _TO_KAZAKH) if re.search("[a-z]", typed) else (_TO_LATIN,)
    found = dict.fromkeys(_exchanged(typed, table) for table in tables)
    if len(found) > 1 and re.search(r"[0-9][a-z]|[a-z][0-9]", typed):
        found = dict.fromkeys(reversed(found))
    return tuple(one for one in found if one != typed)


def _exchanged(typed: str, table: dict[int, int]) -> str:
    return " ".join(word if word.isdecimal() else word.translate(table) for word in typed.split())
