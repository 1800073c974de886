"""Keeps spreadsheets from running text of a .csv file, and takes the guard off again when such a file is read."""

import re

_BLANK = r"\s\x00-\x20\xa0\u200b-\u200f\u2060\ufeff"
_RUN = "=+\\-@＝＋－＠"

FORMULA_START = re.compile(f"'*(?:[{_BLANK}]*[{_RUN}]|[\t\r\n])")
"""How text begins that a spreadsheet might run."""

_AHEAD = f"(?=[{_BLANK}\"']{{0,64}}[{_RUN}])"
_TO_GUARD = re.compile(f"(^|[;,\t\r\n]){_AHEAD}|^(?='*[\t\r\n])")
_GUARDED = re.compile(f"(^|[;,\t\r\n])'{_AHEAD}|^'(?='*[\t\r\n])")
_GUARD_SIGNS = re.compile(f"[{_RUN}]|^'*[\t\r\n]")


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a formula might begin.

    That is at its start, and after line breaks and delimiters inside it: a program that takes the wrong delimiter
    cuts the cell there.
    """
    return _TO_GUARD.sub(r"\1'", text) if _GUARD_SIGNS.search(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return _GUARDED.sub(r"\1", text) if "'" in text else text
