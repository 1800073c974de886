"""The open dates a change of the calendar moves, before and after, to apply together or not at all."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.services.calendar import Moves
from dpo_desk.services.moved_dates import Dates, MovedDate
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_tables import CellModel, CellTable
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.table_delegate import CELL, ROW_HEIGHT, NameCell

WIDTHS = (232, 224, 0)
SHOWN = 6
Index = QModelIndex | QPersistentModelIndex


class MovesModel(CellModel):
    """Duty over its request, and twice the date that binds over the dates of every clock."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells: list[tuple[NameCell, ...]] = []

    def show_cells(self, headings: tuple[str, ...], cells: list[tuple[NameCell, ...]]) -> None:
        """Replace everything."""
        self._cells = cells
        self.show_rows(headings, [[f"{cell.name}, {cell.note}" for cell in row] for row in cells])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CELL and index.isValid():
            return self._cells[index.row()][index.column()]
        return super().data(index, role)


class MovesSheet(Sheet):
    """Nothing is written until it is accepted; `change` and `moves` are what was looked at."""

    def __init__(self, desk: Desk, change: CalendarChange, moves: Moves, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.change, self.moves = change, moves
        self.table = CellTable(WIDTHS, "", self)
        self.rows = MovesModel(self.table)
        self.table.setModel(self.rows)
        self.body.insertWidget(2, self.table)
        self.retranslate()
        fit(self.table, len(moves.moved))  # the header has a height once it has words

    def retranslate(self) -> None:
        """Say everything in the current language."""
        count = len(self.moves.moved)
        note = self.tr("Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.")
        if not count:
            note = self.tr("No open date hangs on these days.")
        title = self.tr("These open dates move: %n", "", count) if count else self.tr("No open date moves")
        self.say_words(title, self.tr("Apply the change"), note)
        self.table.setAccessibleName(title)
        heads = (self.tr("Duty"), self.tr("Before"), self.tr("After"))
        self.rows.show_cells(heads, [self._cells(move) for move in self.moves.moved])
        for column, width in enumerate(WIDTHS[:-1]):
            self.table.setColumnWidth(column, theme.px(width))

    def _cells(self, move: MovedDate) -> tuple[NameCell, ...]:
        duty = words.duty_title(self.desk, move.kind, move.duty)
        number = words.number_of(move.year, move.number)
        return NameCell(duty, number), self._dates(move.before), self._dates(move.after)

    def _dates(self, dates: Dates) -> NameCell:
        own = dates.own if dates.law is None and dates.policy is None else None
        clocks = ((self.tr("Law"), dates.law), (self.tr("Policy"), dates.policy), (self.tr("Own norm"), own))
        told = [f"{name} {say_date(on, 'd MMM')}" for name, on in clocks if on is not None]
        due = say_date(dates.due, "d MMMM, ddd") if dates.due is not None else self.tr("no date yet")
        return NameCell(due, " · ".join(told))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def fit(table: CellTable, rows: int) -> None:
    """Show a table as tall as its rows, up to six and then with a scroll bar; none at all without rows."""
    table.setVisible(rows > 0)
    table.setFixedHeight(theme.px(ROW_HEIGHT) * min(SHOWN, max(1, rows)) + table.horizontalHeader().sizeHint().height())
