"""The view of a register: remembers its columns, ticks rows, copies, and works from the keyboard."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.table_delegate import dress_table
from dpo_desk.ui.settings import DENSITY, Density, Settings
from dpo_desk.ui.tables.column_keeper import ColumnKeeper
from dpo_desk.ui.tables.columns import tab_separated
from dpo_desk.ui.tables.header import RegisterHeader
from dpo_desk.ui.tables.page_model import PageModel
from dpo_desk.ui.tables.ticks import ALL, NONE

ROW_HEIGHTS = {Density.ROOMY: 52, Density.NORMAL: 45, Density.COMPACT: 36}
MOST_COPIED = 10_000


class RegisterView(QTableView):
    """Shows a PageModel under a `name` of its own in the settings."""

    chosen = Signal(int)
    """The current row is another thing: its id, 0 for none."""
    opened = Signal(int)
    """Enter or a double click on the thing of this id."""

    def __init__(self, model: PageModel, settings: Settings, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._settings = model, settings
        self._first = model.first
        self._kept_id, self._kept_top = 0, 0
        self.header = RegisterHeader(self, is_ticked=bool(self._first))
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self._connect()
        self.columns = ColumnKeeper(self, model, self.header, settings, name)
        self.show_density()

    def _connect(self) -> None:
        self._model.about_to_load.connect(self._keep_place)
        self._model.loaded.connect(self._find_place)
        self._model.ticks_changed.connect(self._show_box)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._double_clicked)
        self.header.box_pressed.connect(self.tick_all_or_none)
        self._settings.changed.connect(self._setting_changed)
        theme.current().changed.connect(self.show_density)

    # rows

    def current_id(self) -> int:
        """The id of the current row, 0 for none."""
        return self._model.identity(self.currentIndex().row())

    def choose(self, identity: int) -> None:
        """Make the row of an id current; nothing when it is not among the rows."""
        row = self._model.place_of(identity)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, self._first))

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self._model.identity(current.row()) if current.isValid() else 0)

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() >= self._first:
            self.opened.emit(self._model.identity(index.row()))

    @Slot()
    def _keep_place(self) -> None:
        self._kept_id, self._kept_top = self.current_id(), self._model.identity(self.rowAt(0))

    @Slot(int)
    def _find_place(self, _count: int) -> None:
        row = self._model.place_of(self._kept_id) if self._kept_id else -1
        if row >= 0:
            index = self._model.index(row, self._first)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        top = self._model.place_of(self._kept_top) if self._kept_top else -1
        if top >= 0:
            self.scrollTo(self._model.index(top, self._first), QAbstractItemView.ScrollHint.PositionAtTop)
        self._show_box()
        self.columns.show_sorted()

    # ticks

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, read from ranges."""
        found: list[int] = []
        selection = self.selectionModel().selection()
        for span in (selection.at(place) for place in range(selection.count())):
            found.extend(self._model.identities(span.top(), span.bottom()))
        return list(dict.fromkeys(found))

    def turn_ticks(self) -> None:
        """Tick the selected rows, or untick them when all are ticked."""
        chosen = self.selected_ids()
        if self._first and chosen:
            ticks = self._model.ticks
            self._model.put_ticks(ticks.put(chosen, not all(ticks.has(identity) for identity in chosen)))

    @Slot()
    def tick_all_or_none(self) -> None:
        """Tick everything that matches, or nothing when something is ticked."""
        if self._first:
            is_any = self._model.ticks.count(self._model.rowCount()) > 0
            self._model.put_ticks(NONE if is_any else ALL)

    @Slot()
    def _show_box(self) -> None:
        total = self._model.rowCount()
        count = self._model.ticks.count(total)
        partly = Qt.CheckState.PartiallyChecked
        self.header.show_box(
            Qt.CheckState.Unchecked if not count else Qt.CheckState.Checked if count == total else partly
        )

    # keys and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._first:
            self._model.put_ticks(ALL)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Space and self._first:
            self.turn_ticks()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, one line each, shown columns only."""
        ids = tuple(self.selected_ids()[:MOST_COPIED])
        if ids:
            self._model.ask_rows(ids, self._copied)

    def _copied(self, rows: list[Any]) -> None:
        columns = self.columns.shown()
        headings = [say_marked(column.title) for column in columns]
        QGuiApplication.clipboard().setText(tab_separated(columns, headings, rows))

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == DENSITY.key:
            self.show_density()

    @Slot()
    def show_density(self) -> None:
        """Take the row height the person chose."""
        chosen = self._settings.get(DENSITY)
        density = Density(chosen) if chosen in set(Density) else Density.NORMAL
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHTS[density]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            last = self._model.columnCount() - 1
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.viewport().update()
