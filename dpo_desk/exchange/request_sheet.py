"""Reads a journal of requests from a table: each line is read, told what is wrong with it, a duplicate, or empty."""

from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.past_request import PastLine
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.request_line import RequestLine
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.sheet_rows import MonthOrders, Progress, told_rows
from dpo_desk.exchange.table_line import Duplicate, RowProblem, kept_out


@dataclass(frozen=True, slots=True)
class RequestSheet:
    """A read journal; `filled == len(lines) + len(kept_out) + len(duplicates)` always holds."""

    lines: tuple[PastLine, ...]
    problems: tuple[RowProblem, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    filled: int = 0
    empty_rows: int = 0
    notes: tuple[Message, ...] = ()

    @property
    def kept_out(self) -> frozenset[int]:
        """The numbers of lines that problems keep out."""
        return kept_out(self.problems)


def read_requests(sheet: Sheet, mapping: Mapping, today: date, progress: Progress | None = None) -> RequestSheet:
    """Requests of a sheet as of `today`. Refusal when no column is known as their number.

    No line is lost: each filled one is read, kept out by a problem, or told as a duplicate of an earlier line.
    """
    if not mapping.tells_requests:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "No column is known as the number of the request. Nothing was imported. "
                "Say for the columns what they hold.",
            )
        )
    reading = _Reading(sheet, mapping, today)
    for row in told_rows(sheet, progress):
        reading.take(row)
    return RequestSheet(
        tuple(reading.lines),
        tuple(reading.problems),
        tuple(reading.duplicates),
        len(sheet.rows),
        sheet.empty_rows,
        sheet.notes,
    )


@dataclass(slots=True)
class _Reading:
    """The lines read so far; a number and year that come again are told."""

    sheet: Sheet
    mapping: Mapping
    today: date
    lines: list[PastLine] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    _seen: dict[tuple[int, int], PastLine] = field(default_factory=dict)
    _orders: MonthOrders = field(init=False)

    def __post_init__(self) -> None:
        self._orders = MonthOrders(self.sheet)

    def take(self, row: Row) -> None:
        """Read one line to wherever it belongs."""
        line = RequestLine(row, self.sheet.headers, self.mapping, self._orders.month_first)
        past = line.past(self.today)
        self.problems.extend(line.problems)
        if past is None:
            return
        earlier = self._seen.setdefault(past.mark, past)
        if earlier is past:
            self.lines.append(past)
        elif earlier.received == past.received:
            self.duplicates.append(Duplicate(past.row, earlier.row, Field.NUMBER))
        else:
            marked = QT_TRANSLATE_NOOP("refusal", "Row {row} has the same number of {year} and another day of receipt.")
            message = Message.of(marked, row=earlier.row, year=str(past.year))
            self.problems.append(RowProblem(past.row, line.heading(Field.NUMBER), message))
