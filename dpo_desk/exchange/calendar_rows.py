"""Rows of a calendar file judged one by one: what becomes a day, and what is wrong with the others."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message, Title
from dpo_desk.domain.workdays import DayKind, DayRow, Week
from dpo_desk.exchange.headings import folded

_KINDS = {
    DayKind.HOLIDAY: "holiday|public holiday|мереке|мереке күні|мейрам|ұлттық мереке|мемлекеттік мереке|праздник|"
    "праздничный день|праздничный|государственный праздник|национальный праздник",
    DayKind.MOVED_OFF: "moved off|moved day off|day off|bridge day|ауыстырылған демалыс|ауыстырылған демалыс күні|"
    "көшірілген демалыс|демалыс|демалыс күні|перенесённый выходной|перенос|выходной|выходной день|"
    "перенесенный выходной|перенесённый выходной день|день отдыха",
    DayKind.MOVED_WORKING: "moved working|moved working day|working day|ауыстырылған жұмыс күні|жұмыс күні|"
    "көшірілген жұмыс күні|рабочий день|перенесённый рабочий день|рабочий|working",
}
_BY_WORD = {folded(word): kind for kind, words in _KINDS.items() for word in words.split("|")}


@dataclass(frozen=True, slots=True)
class RawDay:
    """A row as the file has it: `on` None with `trouble` when its date cannot be read."""

    row: int
    on: date | None
    kind: str
    title: Title
    source: str
    moved_from: date | None = None
    trouble: Message | None = None


@dataclass(frozen=True, slots=True)
class DayProblem:
    """What is wrong with a row; its number as the person sees it in the file (in .ics: which event)."""

    row: int
    message: Message


@dataclass(frozen=True, slots=True)
class CalendarSheet:
    """The days of one year as a file gives them, and everything that keeps the file from being imported."""

    year: int
    days: tuple[DayRow, ...]
    problems: tuple[DayProblem, ...]


def kind_of(words: str) -> DayKind | None:
    """The kind a word names in three languages, None when it names none."""
    return _BY_WORD.get(folded(words))


def judged(rows: Sequence[RawDay], year: int = 0, source: str = "") -> CalendarSheet:
    """The calendar of a year (the one most rows have, when 0); `source` stands for days that name none."""
    years = Counter(row.on.year for row in rows if row.on is not None)
    year = year or (years.most_common(1)[0][0] if years else 0)
    days: dict[date, DayRow] = {}
    places: dict[date, int] = {}
    problems: list[DayProblem] = []
    for row in rows:
        wrong = list(_wrong(row, year, source, places))
        problems += [DayProblem(row.row, message) for message in wrong]
        kind = kind_of(row.kind)
        if row.on is not None:
            places.setdefault(row.on, row.row)
            if kind is not None and row.on not in days:
                days[row.on] = DayRow(row.on, kind, row.title, row.source or source.strip(), row.moved_from)
    if not rows:
        problems.append(DayProblem(0, Message.of(QT_TRANSLATE_NOOP("refusal", "The file has no days."))))
    return CalendarSheet(year, tuple(days[on] for on in sorted(days)), tuple(problems))


def _wrong(row: RawDay, year: int, source: str, places: dict[date, int]) -> Iterable[Message]:
    if row.on is None:
        yield row.trouble or Message.of(QT_TRANSLATE_NOOP("refusal", "This row has no date."))
        return
    if row.on in places:
        marked = QT_TRANSLATE_NOOP("refusal", "{day} stands in row {row} already. A day can stand only once.")
        yield Message.of(marked, day=row.on, row=places[row.on])
    if row.on.year != year:
        yield Message.of(QT_TRANSLATE_NOOP("refusal", "{day} is not in {year}."), day=row.on, year=str(year))
    kind = kind_of(row.kind)
    if kind is None:
        marked = QT_TRANSLATE_NOOP(
            "refusal", "“{kind}” is no kind of day: write public holiday, moved day off or moved working day."
        )
        yield Message.of(marked, kind=row.kind[:40])
    else:
        yield from _odd(row.on, kind)
    if not row.title.kk:
        yield Message.of(QT_TRANSLATE_NOOP("refusal", "This day has no name."))
    if not (row.source or source.strip()):
        yield Message.of(QT_TRANSLATE_NOOP("refusal", "This day names no source: the law or the order."))


def _odd(on: date, kind: DayKind) -> Iterable[Message]:
    """A moved day that would change nothing was most likely mistyped."""
    is_off = Week.FIVE.has_off(on)
    if kind is DayKind.MOVED_WORKING and not is_off:
        yield Message.of(QT_TRANSLATE_NOOP("refusal", "{day} is a working day anyway; it cannot become one."), day=on)
    if kind is DayKind.MOVED_OFF and is_off:
        yield Message.of(QT_TRANSLATE_NOOP("refusal", "{day} is a day off anyway; it cannot become one."), day=on)
