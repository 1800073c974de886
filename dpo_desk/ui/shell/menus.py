"""The menus of the title row, built from the actions that stand now."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QMenu, QMenuBar

from dpo_desk.ui.actions import Actions, Menu, MenuAction
from dpo_desk.ui.languages import say_marked


class Menus(QObject):
    """Fills a menu bar anew whenever the actions or the language change."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._actions = actions
        self._menus = {menu: QMenu(bar) for menu in Menu}
        self._stale = set(Menu)
        for menu, shown in self._menus.items():
            bar.addMenu(shown)
            shown.aboutToShow.connect(partial(self._make_ready, menu))
        bar.installEventFilter(self)
        actions.changed.connect(self.fill)
        self.fill()

    def menu(self, menu: Menu) -> QMenu:
        """One of the menus."""
        return self._menus[menu]

    @Slot()
    def fill(self) -> None:
        """Say what there is; a menu with nothing to do is not shown, one with something takes it in when it opens."""
        for menu, shown in self._menus.items():
            self._stale.add(menu)
            shown.setTitle(say_marked(menu.value))
            shown.menuAction().setVisible(bool(self._actions.of(menu)))

    def _make_ready(self, menu: Menu) -> None:
        self._actions.show_state()
        if menu in self._stale:
            self._stale.discard(menu)
            shown = self._menus[menu]
            shown.clear()
            for old in shown.findChildren(QMenu):
                old.deleteLater()
            _fill(shown, self._actions.of(menu))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._actions.show_state()
            self.fill()
        return super().eventFilter(watched, event)


def _fill(shown: QMenu, actions: list[MenuAction]) -> None:
    submenus: dict[str, QMenu] = {}
    section = None
    for action in actions:
        if section is not None and action.action.section != section:
            shown.addSeparator()
        section = action.action.section
        place = shown
        if action.action.submenu is not None:
            title = say_marked(action.action.submenu)
            if title not in submenus:
                submenus[title] = QMenu(title, shown)
                shown.addMenu(submenus[title])
            place = submenus[title]
        action.dress()
        place.addAction(action)
