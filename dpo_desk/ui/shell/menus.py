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
        self._menus = {menu: _dressing(QMenu(bar)) for menu in Menu}
        for shown in self._menus.values():
            bar.addMenu(shown)
            shown.aboutToShow.connect(actions.show_state)
        bar.installEventFilter(self)
        actions.changed.connect(self.fill)
        self.fill()

    def menu(self, menu: Menu) -> QMenu:
        """One of the menus."""
        return self._menus[menu]

    @Slot()
    def fill(self) -> None:
        """Put the actions in; a menu with nothing to do is not shown."""
        for menu, shown in self._menus.items():
            shown.clear()
            for old in shown.findChildren(QMenu):
                old.deleteLater()
            shown.setTitle(say_marked(menu.value))
            mine = self._actions.of(menu)
            _fill(shown, mine)
            shown.menuAction().setVisible(bool(mine))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._actions.show_state()
            self.fill()
        return super().eventFilter(watched, event)


def _dressing(menu: QMenu) -> QMenu:
    menu.aboutToShow.connect(partial(_dress, menu))
    return menu


def _dress(menu: QMenu) -> None:
    for entry in menu.actions():
        if isinstance(entry, MenuAction):
            entry.dress()


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
                submenus[title] = _dressing(QMenu(title, shown))
                shown.addMenu(submenus[title])
            place = submenus[title]
        place.addAction(action)
