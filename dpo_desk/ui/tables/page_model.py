"""The one table model: the ids in the wanted order, and pages of rows that come when they are looked at."""

import sys
from array import array
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.labels import plain_tip
from dpo_desk.ui.parts.table_delegate import CELL
from dpo_desk.ui.tables.columns import Column, Kind, text_of
from dpo_desk.ui.tables.pages import PAGE, Pages
from dpo_desk.ui.tables.ticks import NONE, Ticks

Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole
CHECK = Qt.ItemDataRole.CheckStateRole
ALIGN = Qt.ItemDataRole.TextAlignmentRole
TOOLTIP = Qt.ItemDataRole.ToolTipRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row value itself, None while its page is on its way."""
PLACEHOLDER = "…"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Source(NamedTuple):
    """Two questions: `ids(reading, criteria, sort, descending) -> array('q')` and `rows(reading, ids) -> rows`."""

    ids: Callable[..., "array[int]"]
    rows: Callable[..., Sequence[Any]]
    identity: Callable[[Any], int] = attrgetter("id")


class PageModel(QAbstractTableModel):
    """`data()` answers from memory and never raises; rows not here yet read "…". Sorting is the source's work."""

    loaded = Signal(int)
    """The ids came: how many there are."""
    about_to_load = Signal()
    """The order is about to change: remember what is current."""
    ticks_changed = Signal()

    def __init__(
        self, desk: Desk, source: Source, columns: Sequence[Column], parent: QObject, *, is_ticked: bool = False,
        sentence: Callable[[Any], str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.columns = tuple(columns)
        self.source = source
        self.ticks = NONE
        self.first = 1 if is_ticked else 0
        self.criteria: Any = None
        self.sort_key, self.is_descending = "", False
        self._desk = desk
        self._sentence = sentence
        self._ids: array[int] = array("q")
        self._pages = Pages()
        self._generation = 0
        self._wanted: list[int] = []
        self._has_faltered = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_pages)

    # what is shown

    def show(self, criteria: Any, *, sort: str | None = None, is_descending: bool = False) -> None:
        """Show what matches; ticks are taken off when other things match."""
        if criteria != self.criteria:
            self.put_ticks(NONE)
        self.criteria = criteria
        if sort is not None:
            self.sort_key, self.is_descending = sort, is_descending
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask for ids and rows again; answers on their way are stale from now on."""
        self._generation += 1
        question = (self.criteria, self.sort_key, self.is_descending) if self.sort_key else (self.criteria,)
        take = partial(self._take_ids, self._generation)
        self._desk.ask(self, self.source.ids, *question, then=take)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Pass the wish on to the source."""
        key = self.columns[column - self.first].sort if column >= self.first else ""
        if key:
            self.sort_key, self.is_descending = key, order is Qt.SortOrder.DescendingOrder
            self.reload()

    def _take_ids(self, generation: int, ids: "array[int]") -> None:
        if generation != self._generation:
            return
        self.about_to_load.emit()
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()
        self.loaded.emit(len(ids))

    def identity(self, row: int) -> int:
        """The id of a row, 0 when there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def identities(self, first: int, last: int) -> Sequence[int]:
        """The ids from row `first` to row `last`."""
        return self._ids[first : last + 1]

    def place_of(self, identity: int) -> int:
        """The row of an id, -1 when it is not among them."""
        try:
            return self._ids.index(identity)
        except ValueError:
            return -1

    def row(self, row: int) -> Any | None:
        """The value of a row; None while its page is on its way, which is then asked for."""
        if not 0 <= row < len(self._ids):
            return None
        page = row // PAGE
        if self._pages.may_ask(page):
            self._pages.ask(page)
            self._wanted.append(page)
            self._soon.start()
        return self._pages.row(page, self._ids[row])

    @Slot()
    def _ask_pages(self) -> None:
        wanted, self._wanted = self._wanted[::-1], []  # the page looked at last is on the screen
        for page in wanted:
            ids = tuple(self._ids[page * PAGE : (page + 1) * PAGE])
            take = partial(self._take_page, self._generation, page)
            fail = partial(self._fail_page, self._generation, page)
            self._desk.ask(self, self.source.rows, ids, then=take, otherwise=fail)

    def _take_page(self, generation: int, page: int, rows: Sequence[Any]) -> None:
        if generation != self._generation:
            return
        self._pages.take(page, {self.source.identity(row): row for row in rows})
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))

    def ask_rows(self, ids: Sequence[int], then: Callable[[list[Any]], None]) -> None:
        """Rows of any ids, in the order given, for copying; rows that are gone are left out."""
        self._desk.ask(self, self.source.rows, ids, then=partial(self._give_rows, ids, then))

    def _give_rows(self, ids: Sequence[int], then: Callable[[list[Any]], None], rows: Sequence[Any]) -> None:
        by_id = {self.source.identity(row): row for row in rows}
        then([by_id[identity] for identity in ids if identity in by_id])

    def _fail_page(self, generation: int, page: int, error: Exception) -> None:
        if generation == self._generation:
            self._pages.fail(page)
            self._desk.door.tell(error, self.reload)

    # ticks

    def put_ticks(self, ticks: Ticks) -> None:
        """Tick other rows."""
        if ticks != self.ticks:
            self.ticks = ticks
            if self._ids and self.first:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0), [CHECK])
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
            self.ticks_changed.emit()

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != CHECK or not self.first or index.column():
            return False
        is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.put_ticks(self.ticks.put([self.identity(index.row())], is_ticked))
        return True

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns) + self.first

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_box = index.isValid() and index.column() < self.first
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not self.first <= section < self.columnCount():
            return None
        column = self.columns[section - self.first]
        if role == DISPLAY:
            return say_marked(column.title)
        return (RIGHT if column.kind is Kind.NUMBER else LEFT) if role == ALIGN else None

    def data(self, index: Index, role: int = DISPLAY, _roles: tuple[int, ...] = (DISPLAY, CELL, TOOLTIP)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if index.column() < self.first:
            return self._box(index.row(), role)
        if role in _roles or role == ACCESSIBLE:
            return self._shown(index, role)
        if role == ALIGN:
            return RIGHT if self.columns[index.column() - self.first].kind is Kind.NUMBER else LEFT
        return self.row(index.row()) if role == ROW_ROLE else None

    def _box(self, row: int, role: int) -> Any:
        if role == CHECK:
            return Qt.CheckState.Checked if self.ticks.has(self._ids[row]) else Qt.CheckState.Unchecked
        return self.tr("Tick") if role == ACCESSIBLE else None

    def _shown(self, index: Index, role: int) -> Any:
        row = self.row(index.row())
        if row is None:
            return PLACEHOLDER if role == DISPLAY else None
        column = self.columns[index.column() - self.first]
        try:
            if role == ACCESSIBLE and self._sentence is not None and index.column() == self.first:
                return self._sentence(row)
            cell = column.cell(row)
            text = text_of(cell)
        except Exception as error:
            self._falter(error)
            return PLACEHOLDER if role == DISPLAY else None
        if role == CELL:
            return cell if not isinstance(cell, str) else None
        return plain_tip(text) if role == TOOLTIP else text

    def _falter(self, error: Exception) -> None:
        """A column that cannot show its row is a bug: told once, a repaint would tell it dozens of times."""
        if not self._has_faltered:
            self._has_faltered = True
            sys.excepthook(type(error), error, error.__traceback__)
