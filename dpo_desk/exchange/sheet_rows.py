"""The rows of a table on their way in: how far the reading is, and how each column of dates writes the month."""

from collections.abc import Callable, Iterator

from dpo_desk.exchange.date_text import is_month_first
from dpo_desk.exchange.sheet import Row, Sheet

Progress = Callable[[int, int], bool]
_STEP = 1000


def told_rows(sheet: Sheet, progress: Progress | None) -> Iterator[Row]:
    """The filled rows of a sheet in order; every thousandth tells how many of them are read."""
    for index, row in enumerate(sheet.rows):
        if progress and index % _STEP == 0:
            progress(index, len(sheet.rows))
        yield row


class MonthOrders:
    """Whether a column of dates writes the month first, judged once over the whole column."""

    def __init__(self, sheet: Sheet) -> None:
        self._rows = sheet.rows
        self._found: dict[int, bool] = {}

    def month_first(self, column: int) -> bool:
        """Whether this column does."""
        if column not in self._found:
            self._found[column] = is_month_first(row.cells[column] for row in self._rows)
        return self._found[column]
