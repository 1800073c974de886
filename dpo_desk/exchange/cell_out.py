"""Values as cells of a workbook that tell the truth: typed, never a formula, nothing cut or dropped unsaid."""

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from dpo_desk.exchange.formula_guard import FORMULA_START

MAX_UNITS = 32_767
"""UTF-16 units Excel holds in one cell; it cuts the rest without a word."""

EXACT_DIGITS = 15
"""Digits Excel keeps of a number; longer ones are written as text."""

HERE = ZoneInfo("Asia/Almaty")
_FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days go as text."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f]")
_ESCAPE_ALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOWHERE = re.compile("[\ud800-\udfff\ufffe\uffff]")


class Ready(NamedTuple):
    """A value ready for a cell: `style` names its look, `lost` counts characters no file can hold, `rest` is the text
    that did not fit in one cell."""

    value: Any
    style: str = ""
    lost: int = 0
    rest: str = ""


def ready(value: object) -> Ready:
    """The cell of a value. Aware moments are shown in the time of Kazakhstan; numbers Excel would round go as text."""
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return Ready(value)
    if isinstance(value, int):
        return Ready(value, "int") if len(str(abs(value))) <= EXACT_DIGITS else _text(str(value))
    if isinstance(value, float):
        return Ready(value) if math.isfinite(value) else _text(str(value))
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, date | time | timedelta):
        return _moment(value)
    return _text(str(value))


def _decimal(value: Decimal) -> Ready:
    fits = value.is_finite() and len(value.normalize().as_tuple().digits) <= EXACT_DIGITS
    return Ready(value, "decimal") if fits else _text(str(value))


def _moment(value: date | time | timedelta) -> Ready:
    if isinstance(value, datetime):
        local = value.astimezone(HERE).replace(tzinfo=None) if value.tzinfo else value
        return Ready(local, "datetime") if local.date() >= _FIRST_DAY else _text(local.isoformat(" ", "seconds"))
    if isinstance(value, date):
        return Ready(value, "date") if value >= _FIRST_DAY else _text(value.isoformat())
    if isinstance(value, timedelta):
        return Ready(value, "span") if value >= timedelta() else _text(str(value))
    return Ready(value.replace(tzinfo=None), "time")


def _text(text: str) -> Ready:
    """Text as XML can carry it: control characters in Excel's own escape, what no XML may hold replaced and counted."""
    text, lost = _NOWHERE.subn("\ufffd", text)
    text, rest = _cut(text)
    style = "guarded" if FORMULA_START.match(text) or text.startswith("#") else "text"
    return Ready(escaped(text), style, lost, rest)


def escaped(text: str) -> str:
    """Control characters as `_x000B_`, and text that looks like such an escape marked as plain text."""
    if "_x" in text:
        text = _ESCAPE_ALIKE.sub("_x005F_", text)
    if text.isprintable():
        return text
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _cut(text: str) -> tuple[str, str]:
    """What fits in a cell once escaped, and what does not."""
    if len(text) * 7 <= MAX_UNITS or units(escaped(text)) <= MAX_UNITS:
        return text, ""
    low, high = 0, min(len(text), MAX_UNITS)
    while low < high:
        middle = (low + high + 1) // 2
        if units(escaped(text[:middle])) < MAX_UNITS:
            low = middle
        else:
            high = middle - 1
    return text[:low] + "…", text[low:]


def units(text: str) -> int:
    """The length as Excel counts it: characters beyond the basic plane are two."""
    return len(text) + sum(character > "\uffff" for character in text) if not text.isascii() else len(text)
