"""Saved searches in the navigation, under the place they belong to: a name, a count, and a menu to rename or remove."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dpo_desk.domain.words import Marked
from dpo_desk.services.saved_searches import SavedSearch
from dpo_desk.ui import theme
from dpo_desk.ui.icons import wear
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.shell.navigation import PlaceButton
from dpo_desk.ui.shell.places import Badge, Place

INDENT = 16


class SavedButton(PlaceButton):
    """One search; its name is the officer's own words, never translated."""

    def __init__(self, search: SavedSearch, parent: QWidget) -> None:
        self.search = search
        super().__init__(Place(f"saved.{search.id}", Marked("", search.name), "search"), parent)
        self.setCheckable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.show_badge(Badge(search.count))

    def retranslate(self) -> None:
        super().retranslate()
        self.setText(self.search.name)
        self.setAccessibleName(self.tr("Saved search {name}, {count}").format(
            name=self.search.name, count=self.search.count
        ))  # fmt: skip


class SavedButtons(QWidget):
    """The searches, replaced as a whole when they differ from a moment ago."""

    chosen = Signal(int)
    rename_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[SavedButton] = []
        self._searches: tuple[SavedSearch, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(INDENT), 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show these."""
        if searches == self._searches:
            return
        self._searches = searches
        for old in self.buttons:
            take_out(self._column, old)
        self.buttons = [SavedButton(one, self) for one in searches]
        for button in self.buttons:
            button.clicked.connect(partial(self._clicked, button.search.id))
            button.customContextMenuRequested.connect(partial(self._offer, button))
            self._column.addWidget(button)
        self.setVisible(bool(self.buttons))

    def _clicked(self, search_id: int, _is_checked: bool = False) -> None:
        self.chosen.emit(search_id)

    def _offer(self, button: SavedButton, at: QPoint) -> None:
        menu = self.menu_of(button.search.id)
        menu.popup(button.mapToGlobal(at))

    def menu_of(self, search_id: int) -> QMenu:
        """What can be done with a search."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        rename, remove = QAction(self.tr("Rename…"), menu), QAction(self.tr("Remove"), menu)
        rename.triggered.connect(partial(self._rename, search_id))
        remove.triggered.connect(partial(self._remove, search_id))
        for entry, icon in ((rename, "pencil"), (remove, "trash-2")):
            wear(entry, icon)
            menu.addAction(entry)
        return menu

    def _rename(self, search_id: int, _is_checked: bool = False) -> None:
        self.rename_wanted.emit(search_id)

    def _remove(self, search_id: int, _is_checked: bool = False) -> None:
        self.remove_wanted.emit(search_id)
