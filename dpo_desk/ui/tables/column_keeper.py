"""Keeps the columns of a register as the person arranged them."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from dpo_desk.ui import theme
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.settings import Settings, table_setting
from dpo_desk.ui.tables.arrangement import Arrangement, read_arrangement, usual
from dpo_desk.ui.tables.columns import Column
from dpo_desk.ui.tables.header import RegisterHeader
from dpo_desk.ui.tables.page_model import PageModel

TICK_WIDTH = 48


class ColumnKeeper(QObject):
    """Order, widths, hidden columns and sort of one view, under its name in the settings."""

    def __init__(
        self, view: QTableView, model: PageModel, header: RegisterHeader, settings: Settings, name: str
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._header = view, model, header
        self._settings, self._setting = settings, table_setting(name)
        self._first = model.first
        self._is_arranging = False
        self._yielded: frozenset[str] = frozenset()
        self._is_asked = False
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.open_menu)
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionMoved.connect(self.keep)
        header.sectionResized.connect(self.keep)
        self.arrange(self.kept())

    def kept(self) -> Arrangement:
        """What the settings say."""
        return read_arrangement(self._settings.get(self._setting), self._model.columns)

    def arrange(self, wanted: Arrangement) -> None:
        """Show columns in this order and width, and sort so (the next load will)."""
        self._is_arranging = True
        keys = [column.key for column in self._model.columns]
        self._header.setStretchLastSection(False)
        for place, key in enumerate(wanted.order):
            section = keys.index(key) + self._first
            self._header.moveSection(self._header.visualIndex(section), place + self._first)
            self._view.setColumnWidth(section, theme.px(wanted.widths[key]))
            self._view.setColumnHidden(section, key in wanted.hidden)
        if self._first:
            self._header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            self._view.setColumnWidth(0, theme.px(TICK_WIDTH))
        self._header.setStretchLastSection(True)
        self.fit()
        if wanted.sort:
            self._show_sort(wanted.sort, wanted.is_descending)
        else:
            self._show_sort(self._model.sort_key, self._model.is_descending)
        self._is_arranging = False

    def arrangement(self) -> Arrangement:
        """How the columns stand now; a stretched or hidden column keeps the width it was given."""
        columns = self._model.columns
        by_place = sorted(range(len(columns)), key=self._place)
        hidden = frozenset(column.key for column in columns if self._is_hidden(column)) - self._yielded
        old = self.kept().widths
        stretched = max((place for place in by_place if not self._is_hidden(columns[place])), key=self._place)
        widths = {}
        for place, column in enumerate(columns):
            is_kept = self._is_hidden(column) or place == stretched
            widths[column.key] = old[column.key] if is_kept else self._width(place)
        order = tuple(columns[n].key for n in by_place)
        return Arrangement(order, hidden, widths, self._model.sort_key, self._model.is_descending)

    def fit(self) -> None:
        """Leave out what yields, the last first, until the usual columns have room; the person's own are left alone."""
        plain, kept = usual(self._model.columns), self.kept()
        if self._is_asked or (kept.widths, kept.hidden) != (plain.widths, plain.hidden):
            return
        shown = [column for column in self._model.columns if column.is_shown]
        room = self._view.viewport().width() - (theme.px(TICK_WIDTH) if self._first else 0)
        left_out: set[str] = set()
        for column in reversed([one for one in shown if one.yields]):
            if theme.px(sum(one.width for one in shown if one.key not in left_out)) > room:
                left_out.add(column.key)
        self._yielded = frozenset(left_out)
        is_arranging, self._is_arranging = self._is_arranging, True
        for section, column in enumerate(self._model.columns, self._first):
            if column.yields and column.is_shown:
                self._view.setColumnHidden(section, column.key in self._yielded)
        self._is_arranging = is_arranging

    def shown(self) -> list[Column]:
        """The columns that are seen, from left to right."""
        by_place = sorted(range(len(self._model.columns)), key=self._place)
        return [self._model.columns[n] for n in by_place if not self._is_hidden(self._model.columns[n])]

    def _width(self, number: int) -> int:
        return round(self._view.columnWidth(number + self._first) * 100 / theme.px(100))

    def _place(self, number: int) -> int:
        return self._header.visualIndex(number + self._first)

    def _is_hidden(self, column: Column) -> bool:
        return self._view.isColumnHidden(self._model.columns.index(column) + self._first)

    @Slot()
    def keep(self, *_what: int) -> None:
        """Write the arrangement down after a gesture of the person."""
        if not self._is_arranging and self._view.isVisible():
            self._settings.put(self._setting, self.arrangement().to_text())

    def _show_sort(self, sort: str, is_descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        sections = [n for n, column in enumerate(self._model.columns) if column.sort and column.sort == sort]
        self._header.setSortIndicatorShown(True)
        self._header.setSortIndicator(sections[0] + self._first if sections else -1, order)
        if sections:
            self._model.sort_key, self._model.is_descending = sort, is_descending

    @Slot(int, Qt.SortOrder)
    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        if self._is_arranging:
            return
        if section >= self._first and self._model.columns[section - self._first].sort:
            self._model.sort(section, order)
            self.keep()
            return
        self.show_sorted()

    @Slot()
    def show_sorted(self) -> None:
        """Let the arrow of the header tell how the model is sorted."""
        self._is_arranging = True
        self._show_sort(self._model.sort_key, self._model.is_descending)
        self._is_arranging = False

    @Slot(QPoint)
    def open_menu(self, at: QPoint) -> None:
        """Choose the columns."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(at))

    def menu(self) -> QMenu:
        """A tick for every column (the last one shown stays), and the way back to the usual ones."""
        menu = QMenu(self._view)
        shown = self.shown()
        for column in self._model.columns:
            action = menu.addAction(say_marked(column.title))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column not in shown or len(shown) > 1)
            action.toggled.connect(partial(self.show_column, column.key))
        menu.addSeparator()
        menu.addAction(self.tr("Usual columns")).triggered.connect(self.show_usual)
        return menu

    def show_column(self, key: str, is_shown: bool) -> None:
        """Show or hide one column."""
        self._is_asked, self._yielded = True, self._yielded - {key}
        keys = [column.key for column in self._model.columns]
        self._view.setColumnHidden(keys.index(key) + self._first, not is_shown)
        self.keep()

    @Slot()
    def show_usual(self) -> None:
        """As the program ships."""
        self._is_asked = False
        self.arrange(usual(self._model.columns))
        self.keep()
