"""Saved searches of the list: kept under a name, opened, renamed, removed."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dpo_desk.services import saved_searches
from dpo_desk.services.saved_searches import SavedSearch, SearchFilter
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.list_pane import ListPane
from dpo_desk.ui.inbox.sheets import Sheet, SheetPlace
from dpo_desk.ui.parts.fields import TextField


class NameSheet(Sheet):
    """The name of a search."""

    def __init__(self, desk: Desk, search: SavedSearch | None, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.search = search
        self.name = TextField(self.tr("Name of the search"), parent=self)
        self.add_field("name", self.name)
        note = self.tr("Typed words are not kept, only what is chosen: words are mostly names.")
        if search is None:
            self.say_words(self.tr("Save this filter"), self.tr("Save"), note)
        else:
            self.say_words(self.tr("Rename the search"), self.tr("Rename"))
            self.name.show_text(search.name)


class Saved(QObject):
    """Adds to the menu of the filter; sheets open in `place`."""

    def __init__(self, desk: Desk, pane: ListPane, place: SheetPlace) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._place = desk, pane, place
        pane.narrowing.offering.connect(self._offer)

    def filter(self) -> SearchFilter:
        """What the list shows now, without typed words."""
        narrowing = self._pane.narrowing
        return SearchFilter(self._pane.segments.current() or "open", narrowing.sort, dict(narrowing.wanted))

    def can_save(self) -> bool:
        """Whether something is chosen."""
        return self._pane.isVisible() and not self.filter().is_empty

    @Slot()
    def _offer(self) -> None:
        menu = self._pane.narrowing.filter_menu
        menu.addSeparator()
        entry = QAction(self.tr("Save this filter…"), menu)
        entry.setEnabled(not self.filter().is_empty)
        entry.triggered.connect(self.save)
        menu.addAction(entry)

    @Slot()
    def save(self) -> None:
        """Ask for a name."""
        self._open(NameSheet(self._desk, None, self._place))

    def open(self, search_id: int) -> None:
        """Show what a search asks for."""
        self._desk.ask(self, saved_searches.search, search_id, then=self._show)

    def _show(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._pane.show_filter(search.filter.segment, search.filter.sort, search.filter.wanted or {})
            self._pane.front.setFocus()

    def rename(self, search_id: int) -> None:
        """Ask for another name."""
        self._desk.ask(self, saved_searches.search, search_id, then=self._ask_name)

    def _ask_name(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._open(NameSheet(self._desk, search, self._place))

    def _open(self, sheet: NameSheet) -> None:
        sheet.accepted.connect(partial(self._keep, sheet))
        self._place.open(sheet)

    def _keep(self, sheet: NameSheet) -> None:
        name, old = sheet.name.text(), sheet.search
        do = partial(self._desk.do, self, then=self._kept, otherwise=sheet.refuse)
        if old is None:
            do(saved_searches.save, name, self.filter())
        else:
            do(saved_searches.rename, old.id, old.version, name)

    def _kept(self, _answer: object) -> None:
        self._place.put_away()
