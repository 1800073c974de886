"""Filter words typed into the search line, `channel:post` or `арна:пошта`, taken apart in three languages."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.spelling import search_key

FIELDS: Mapping[str, tuple[str, ...]] = {
    "kind": ("түрі", "түр", "тип", "вид", "kind", "type"),
    "channel": ("арна", "канал", "channel"),
    "left": ("қалды", "осталось", "left"),
    "clause": ("тармақ", "пункт", "clause"),
    "assignee": ("орындаушы", "исполнитель", "assignee"),
    "edition": ("ред", "редакция", "ed", "edition"),
    "waiting": ("күтілуде", "ожидание", "waiting"),
    "letter": ("хат", "письмо", "letter"),
    "received": ("келді", "поступило", "received"),
}
ME = ("мен", "я", "me")
ANSWERS: Mapping[str, tuple[str, ...]] = {"yes": ("иә", "бар", "да", "есть", "yes"), "no": ("жоқ", "нет", "no")}
_NAMES = {name: field for field, names in FIELDS.items() for name in names}
_WORD = re.compile(r'(\w+)\s?([:<])\s?("[^"]*"|\S+)')
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class FilterWord:
    """One of them: its field (a key of `FIELDS`), the value, and the text as typed."""

    field: str
    value: str
    text: str


def taken_apart(text: str) -> tuple[tuple[FilterWord, ...], str]:
    """The filter words of a search line and what is left of it; a word with an unknown name stays a word."""
    found: list[FilterWord] = []

    def take(match: re.Match[str]) -> str:
        field = _NAMES.get(match[1].lower(), "")
        if not field or (match[2] == "<") != (field == "left"):
            return match[0]
        found.append(FilterWord(field, match[3].strip('"').strip(), match[0]))
        return ""

    rest = _WORD.sub(take, text)
    return tuple(found), " ".join(rest.split())


def answer_of(text: str) -> str:
    """The "yes" or "no" that was typed in any of the languages, "" for neither."""
    return next((key for key, words in ANSWERS.items() if text.lower() in words), "")


def days_of(text: str) -> tuple[date, date] | None:
    """First and last day of "2026", "2026-11", "2026-11-24", or of two of them with ".." between; else None."""
    first, _, last = text.partition("..")
    begin, end = _span(first), _span(last or first)
    return (begin[0], end[1]) if begin and end and begin[0] <= end[1] else None


def _span(text: str) -> tuple[date, date] | None:
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def means(value: str, *names: str) -> bool:
    """Whether a value is the beginning of a word of one of these names, in any spelling of the keyboard's Kazakh."""
    wanted = search_key(value)
    if not wanted:
        return False
    keys = [search_key(name) for name in names]
    return any(key.startswith(wanted) or f" {wanted}" in key for key in keys)
