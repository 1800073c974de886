"""Reads the working calendar of a year from .ics, .xlsx or .csv: judged by the bytes, nothing written."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from icalendar import Calendar

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message, Title
from dpo_desk.domain.workdays import DayKind
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.calendar_rows import CalendarSheet, RawDay, judged, kind_of
from dpo_desk.exchange.date_text import read_date
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.headings import folded
from dpo_desk.exchange.package import too_large
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.table_in import read_table

LARGEST_MB = 5
LONGEST_EVENT = 31
"""Days an event may last: Kazakhstan has no longer holidays; more is a mistake of its end."""
_START = b"BEGIN:VCALENDAR"
_COLUMNS = {
    "on": "күні|күн|дата|date|day|день",
    "kind": "түрі|вид|тип|kind|type|вид дня|күн түрі|what it is",
    "kk": "атауы|атауы қазақша|қазақша|название на казахском|name kk|title kk|kk|kazakh|name in kazakh",
    "ru": "атауы орысша|орысша|название на русском|name ru|title ru|ru|russian|name in russian",
    "en": "атауы ағылшынша|ағылшынша|название на английском|name en|title en|en|english|name in english",
    "any": "название|наименование|name|title|праздник|мереке|holiday",
    "source": "көзі|негізі|негіздеме|дереккөз|источник|основание|source|order|basis|бұйрық|приказ",
    "moved_from": "қай күннен|ауыстырылған күн|перенос с|перенесён с|перенесено с|с какого дня|moved from",
}
_NAMES = {folded(name): column for column, names in _COLUMNS.items() for name in names.split("|")}
_WORKED = re.compile(r"жұмыс күні|рабочий|working|workday", re.IGNORECASE)
_MOVED = re.compile(r"ауыс|көшір|перенес|перенос|moved|bridge|day off|демалыс|выходной", re.IGNORECASE)


def read_calendar_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> CalendarSheet:
    """Job "read-calendar": `path`, `year` (0: the one most rows have), `source` for days that name none."""
    tell(0, 0)
    path, year = Path(payload["path"]), int(payload.get("year", 0))
    with reading(path):
        if path.stat().st_size > LARGEST_MB * 1024**2:
            raise too_large(LARGEST_MB)
        data = path.read_bytes()
    is_ics = data.lstrip(b"\xef\xbb\xbf \r\n\t")[: len(_START)].upper() == _START
    rows = list(_events(data, year)) if is_ics else _table_rows(path)
    return judged(rows, year, str(payload.get("source", "")))


# .ics


def _events(data: bytes, year: int) -> Iterator[RawDay]:
    try:
        events = [event for whole in Calendar.from_ical(data, multiple=True) for event in whole.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, TypeError) as damage:
        raise _no_calendar() from damage
    starts = [_day(event, "DTSTART") for event in events]
    usual = Counter(on.year for on in starts if on is not None).most_common(1)
    year = year or (usual[0][0] if usual else 0)
    for number, (event, on) in enumerate(zip(events, starts, strict=True), 1):
        kind, source = _kind(event), _source(event)
        title = _text(event, "SUMMARY")
        if on is None:
            yield RawDay(number, None, kind, Title(title, title, title), source)
            continue
        for day in _days(event, on, year):
            yield RawDay(number, day, kind, Title(title, title, title), source)


def _days(event: Any, on: date, year: int) -> Iterator[date]:
    """Every day of an event; its end is the day after the last. A yearly one stands in the year asked for."""
    end = _day(event, "DTEND")
    if end is not None and isinstance(getattr(event.get("DTSTART"), "dt", None), datetime):
        end += timedelta(days=1)
    length = min(LONGEST_EVENT, max(1, (end - on).days)) if end is not None else 1
    rule = event.get("RRULE")
    if rule is not None and "YEARLY" in [str(one).upper() for one in rule.get("FREQ", [])] and on.year < year:
        on = on.replace(year=year, day=min(on.day, monthrange(year, on.month)[1]))
    yield from (on + timedelta(days=number) for number in range(length))


def _day(event: Any, name: str) -> date | None:
    found = getattr(event.get(name), "dt", None)
    if isinstance(found, datetime):
        return local_day(found) if found.tzinfo else found.date()
    return found if isinstance(found, date) else None


def _text(event: Any, name: str) -> str:
    return " ".join(str(event.get(name, "")).split())[:300]


def _kind(event: Any) -> str:
    """The first category that names a kind; without one, what the summary sounds like."""
    found = event.get("CATEGORIES")
    lists = found if isinstance(found, list) else [found] if found is not None else []
    words = [str(one) for each in lists for one in getattr(each, "cats", [each])]
    known = next((word for word in words if kind_of(word)), "")
    if known:
        return known
    summary = _text(event, "SUMMARY")
    if _MOVED.search(summary):
        return DayKind.MOVED_WORKING.value if _WORKED.search(summary) else DayKind.MOVED_OFF.value
    return DayKind.MOVED_WORKING.value if _WORKED.search(summary) else DayKind.HOLIDAY.value


def _source(event: Any) -> str:
    return _text(event, "DESCRIPTION") or _text(event, "URL")


def _no_calendar() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal", "This is no calendar that can be read. Nothing was imported. Save it again as .ics or .xlsx."
        )
    )


# .xlsx and .csv


def _table_rows(path: Path) -> list[RawDay]:
    sheets = read_table(path, _is_heading)
    best = max(sheets, key=_likeness)
    columns = {_NAMES[folded(heading)]: place for place, heading in enumerate(best.headers) if _is_heading(heading)}
    if not {"on", "kind"} <= columns.keys():
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The table needs the columns date, kind, name and source. Nothing was imported. Name them in row one.",
            )
        )
    return [_raw(row, columns) for row in best.rows]


def _is_heading(text: str) -> bool:
    return folded(text) in _NAMES


def _likeness(sheet: Sheet) -> int:
    return sum(map(_is_heading, sheet.headers))


def _raw(row: Row, columns: Mapping[str, int]) -> RawDay:
    def cell(name: str) -> str:
        return " ".join(row.cells[columns[name]].split())[:600] if name in columns else ""

    kk = cell("kk") or cell("any") or cell("ru") or cell("en")
    title = Title(kk, cell("ru") or cell("any") or kk, cell("en") or cell("any") or kk)
    trouble: Message | None = None
    on: date | None = None
    moved_from: date | None = None
    try:
        on = read_date(cell("on")) if cell("on") else None
        moved_from = read_date(cell("moved_from")) if cell("moved_from") else None
    except Refusal as refusal:
        on, trouble = None, refusal.message
    return RawDay(row.number, on, cell("kind"), title, cell("source"), moved_from, trouble)
