"""Saved searches beside the window: asks for their counts when something changed, and passes on what is wanted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dpo_desk.domain.changes import Changes
from dpo_desk.services import saved_searches
from dpo_desk.services.saved_searches import SavedSearch
from dpo_desk.ui.icons import wear
from dpo_desk.ui.shell.saved_buttons import SavedButtons

if TYPE_CHECKING:
    from dpo_desk.ui.window import Window

PLACE = "requests"
CONCERNS = ("request", "demand", "duty", "letter", "setting", "calendar_day", "law_edition", "policy_edition")


class SavedPlaces(QObject):
    """Costs one question when nothing is saved, and none afterwards until something is."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._has_any, self._day = True, window.desk.today()
        self.buttons = SavedButtons(window.navigation)
        window.navigation.add_under(PLACE, self.buttons)
        self._place = window.navigation.buttons[PLACE]
        self._place.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._place.customContextMenuRequested.connect(self._offer)
        self.buttons.chosen.connect(self._open)
        self.buttons.rename_wanted.connect(self._rename)
        self.buttons.remove_wanted.connect(self._remove)
        window.desk.changed.connect(self.on_changed)
        window.desk.ticked.connect(self.on_minute)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the searches and their counts."""
        self._desk.ask(self, saved_searches.searches, then=self._came)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Something changed: count again if it matters here."""
        if changes.concern("saved_search") or (self._has_any and changes.concern(*CONCERNS)):
            self.refresh()

    @Slot()
    def on_minute(self) -> None:
        """A new day moves what is left of every term."""
        if self._has_any and self._desk.today() != self._day:
            self._day = self._desk.today()
            self.refresh()

    def _came(self, found: tuple[SavedSearch, ...]) -> None:
        self._has_any = bool(found)
        self.buttons.show_searches(found)

    @Slot(QPoint)
    def _offer(self, at: QPoint) -> None:
        """The searches as a menu of their place: the only way to them while the navigation shows icons alone."""
        if self.buttons.buttons:
            self.menu().popup(self._place.mapToGlobal(at))

    def menu(self) -> QMenu:
        """One entry a search, with its count."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.buttons.buttons:
            name = button.search.name.replace("&", "&&")
            entry = QAction(f"{name} · {button.search.count}", menu)
            entry.triggered.connect(partial(self._chosen, button.search.id))
            wear(entry, "search")
            menu.addAction(entry)
        return menu

    def _chosen(self, search_id: int, _is_checked: bool = False) -> None:
        self._open(search_id)

    @Slot(int)
    def _open(self, search_id: int) -> None:
        self._window.open_item("saved_search", search_id)

    @Slot(int)
    def _rename(self, search_id: int) -> None:
        self._window.go(PLACE)
        screen = self._window.screen_in_front
        if screen is not None and screen.name == PLACE:
            screen.open_item("saved_search_name", search_id)

    @Slot(int)
    def _remove(self, search_id: int) -> None:
        self._desk.do(self, saved_searches.remove, search_id)
