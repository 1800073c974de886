"""`calendar`: the working calendar of a year with the source of every day in it."""

import argparse
import json

from dpo_desk.commands.shipped import shipped_calendar
from dpo_desk.commands.speech import DONE, add_language, phrase, phrasebook_of
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.exchange.phrasebook import Phrasebook


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("calendar", help="holidays and working days of a year", allow_abbrev=False)
    parser.add_argument("year", type=int, metavar="YEAR", help="a year of the working calendar")
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the year, counted for the five-day week; Refusal for a year that the calendar does not have."""
    book = phrasebook_of(arguments)
    calendar = shipped_calendar()
    print((_as_json if arguments.json else _as_text)(calendar, arguments.year, book))
    return DONE


def _per_month(calendar: WorkCalendar, year: int) -> list[int]:
    return [calendar.working_days_of_month(year, month) for month in range(1, 13)]


def _as_json(calendar: WorkCalendar, year: int, book: Phrasebook) -> str:
    days = [
        {"date": row.on.isoformat(), "kind": row.kind, "title": row.title.said(book.language), "source": row.source}
        for row in calendar.rows_of(year)
    ]
    answer = {"year": year, "working_days_per_month": _per_month(calendar, year), "days": days}
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _as_text(calendar: WorkCalendar, year: int, book: Phrasebook) -> str:
    lines = [
        f"{row.on.isoformat()}  {row.kind:<13}  {row.title.said(book.language)}\n{'':27}{row.source}"
        for row in calendar.rows_of(year)
    ]
    counts = _per_month(calendar, year)
    listed = " ".join(str(count) for count in counts)
    marked = QT_TRANSLATE_NOOP("cli", "Working days by month: {counts}. In the year: {total}.")
    return "\n".join([*lines, phrase(book, marked, counts=listed, total=sum(counts))])
