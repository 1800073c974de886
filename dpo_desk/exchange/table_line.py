"""One line of a table being read: its values by field, and what was wrong on the way."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Value
from dpo_desk.exchange.date_text import read_date
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.sheet import Row
from dpo_desk.exchange.subject_cells import CARD_FREE, MAX_TEXT, plain_text, without_cards


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong in a line: its number and the heading as in the file (empty: the whole line), and the words.

    Where `keeps_out` the line is not ready; otherwise it is, without that value. The value itself is not repeated.
    """

    row: int
    column: str
    message: Message
    keeps_out: bool = True


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A line that repeats an earlier one by the value of a field; it is not taken a second time."""

    row: int
    first_row: int
    by: Field


def kept_out(problems: Iterable[RowProblem]) -> frozenset[int]:
    """The numbers of lines that problems keep out."""
    return frozenset(problem.row for problem in problems if problem.keeps_out)


class TableLine:
    """Values of one line by field; what cannot be read is told in `problems`."""

    def __init__(
        self, row: Row, headers: tuple[str, ...], mapping: Mapping, month_first: Callable[[int], bool]
    ) -> None:
        self.problems: list[RowProblem] = []
        self.number = row.number
        self._headers = headers
        self._month_first = month_first
        self._values: dict[Field, tuple[str, int]] = {}
        for column, wanted in enumerate(mapping.fields[: len(row.cells)]):
            if wanted not in (Field.SECRET, Field.IGNORE):
                self._put(wanted, column, plain_text(row.cells[column]))

    @property
    def is_out(self) -> bool:
        """Whether a problem keeps this line out."""
        return any(problem.keeps_out for problem in self.problems)

    def _put(self, wanted: Field, column: int, text: str) -> None:
        if not text:
            return
        if len(text) > MAX_TEXT:
            marked = QT_TRANSLATE_NOOP("refusal", "The text is longer than {limit} characters.")
            self._tell(self._headers[column], marked, limit=MAX_TEXT)
        elif wanted not in self._values:
            self._values[wanted] = (text, column)
        elif self._values[wanted][0] != text:
            self._tell(
                self._headers[column],
                QT_TRANSLATE_NOOP("refusal", "A second value for the same field was not taken."),
                keeps_out=False,
            )

    def text(self, wanted: Field) -> str:
        """The text of a field, card numbers in it cut; "" when the line has none."""
        text = self._values.get(wanted, ("", 0))[0]
        return text if wanted in CARD_FREE else without_cards(text)

    def heading(self, wanted: Field) -> str:
        """The heading of the column a field came from; "" when the line has none."""
        return self._headers[self._values[wanted][1]] if wanted in self._values else ""

    def _one(self, wanted: Field, read: Callable[[str], str], keeps_out: bool = True) -> str:
        text = self._values.get(wanted, ("", 0))[0]
        try:
            return read(text) if text else ""
        except Refusal as refusal:
            self.problems.append(RowProblem(self.number, self.heading(wanted), refusal.message, keeps_out))
            return ""

    def _several(self, wanted: Field, read: Callable[[str], tuple[str, int]], keeps_out: bool = True) -> str:
        more = 0

        def first(text: str) -> str:
            nonlocal more
            value, more = read(text)
            return value

        value = self._one(wanted, first, keeps_out)
        if more:
            marked = QT_TRANSLATE_NOOP("refusal", "The cell holds several values; only the first was taken.")
            self._tell(self.heading(wanted), marked, keeps_out=False)
        return value

    def _date(self, wanted: Field) -> date | None:
        text, column = self._values.get(wanted, ("", 0))
        try:
            return read_date(text, self._month_first(column)) if text else None
        except Refusal as refusal:
            self.problems.append(RowProblem(self.number, self._headers[column], refusal.message))
            return None

    def _tell(self, column: str, marked: Marked, keeps_out: bool = True, **values: Value) -> None:
        self.problems.append(RowProblem(self.number, column, Message.of(marked, **values), keeps_out))
