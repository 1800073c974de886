"""What a person can do from menus, keys and the palette: actions are data, Qt's actions are made from them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.ui.icons import wear
from dpo_desk.ui.languages import say_marked


class Menu(Enum):
    """The menus of the title row, in order; the value is the title."""

    FILE = QT_TRANSLATE_NOOP("action", "File")
    EDIT = QT_TRANSLATE_NOOP("action", "Edit")
    VIEW = QT_TRANSLATE_NOOP("action", "View")
    REQUEST = QT_TRANSLATE_NOOP("action", "Request")
    SUBJECT = QT_TRANSLATE_NOOP("action", "Subject")
    TOOLS = QT_TRANSLATE_NOOP("action", "Tools")
    HELP = QT_TRANSLATE_NOOP("action", "Help")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do.

    `id` names it for tests and the palette ("request.new"); `keys` is a chord ("Ctrl+N") or, for actions of a list
    or a detail, a single letter ("R", "Shift+H") that works only while no text field has the focus.
    `is_deed` says that it leaves a journal entry; the others only show things.
    `submenu` groups choices under one entry; `section` draws a line between groups of a menu.
    """

    id: str
    title: Marked
    icon: str
    run: Callable[[], None]
    keys: str = ""
    menu: Menu | None = None
    section: int = 0
    submenu: Marked | None = None
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    text: Callable[[], str] | None = None
    is_deed: bool = False

    @property
    def is_single_letter(self) -> bool:
        """Whether its keys are a letter without Ctrl or Alt."""
        last = self.keys.split("+")[-1]
        return bool(self.keys) and len(last) == 1 and "Ctrl" not in self.keys and "Alt" not in self.keys

    def said(self) -> str:
        """Its title in the current language."""
        return self.text() if self.text else say_marked(self.title)

    def said_keys(self) -> str:
        """Its keys by the names this system and language have for them."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def is_enabled(self) -> bool:
        """Whether it can be done now."""
        return self.enabled is None or self.enabled()


class MenuAction(QAction):
    """A QAction that shows an Action; single letters are shown but matched by `keyboard.Keyboard`."""

    def __init__(self, action: Action, parent: QObject) -> None:
        super().__init__(parent)
        self.action = action
        self.setObjectName(action.id)
        self.setMenuRole(QAction.MenuRole.NoRole)
        self._is_dressed = False
        self.triggered.connect(self.on_triggered)
        self.stand_for(action)

    def stand_for(self, action: Action) -> None:
        """Show this Action from now on; it has the id and the icon of the one before."""
        self.action = action
        self.setCheckable(action.checked is not None)
        # an icon would stand where the tick has to
        self.setIconVisibleInMenu(action.checked is None)
        self.setShortcut(QKeySequence("" if action.is_single_letter else action.keys))
        self.show_state()

    def dress(self) -> None:
        """Put the icon on: drawing those of a whole screen takes longer than a visit may, so menus do it at opening."""
        if not self._is_dressed:
            self._is_dressed = True
            wear(self, self.action.icon)

    def step_down(self) -> None:
        """Stand for nothing until it is wanted again: its keys are free."""
        self.setShortcut(QKeySequence())

    def show_state(self) -> None:
        """Say title, tick and whether it can be done, as they are now."""
        title = self.action.said()
        self.setText(f"{title}\t{self.action.keys}" if self.action.is_single_letter else title)
        self.setEnabled(self.action.is_enabled)
        if self.action.checked is not None:
            self.setChecked(self.action.checked())

    @Slot()
    def on_triggered(self) -> None:
        """Do it."""
        self.action.run()
        if self.action.checked is not None:
            self.setChecked(self.action.checked())


class Actions(QObject):
    """The actions that stand now: those of the window and those of the screen in front."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = parent
        self._window: list[MenuAction] = []
        self._screen: list[MenuAction] = []
        # Those that stood before: making one, with its icon, takes longer than a visit may.
        self._resting: dict[tuple[str, str], list[MenuAction]] = {}

    def set_window(self, actions: Iterable[Action]) -> None:
        """The actions that stand on every screen."""
        self._replace(self._window, actions)

    def set_screen(self, actions: Iterable[Action]) -> None:
        """The actions of the screen in front; those of the last one go."""
        self._replace(self._screen, actions)

    def _replace(self, place: list[MenuAction], new: Iterable[Action]) -> None:
        actions = list(new)
        if actions == [old.action for old in place]:
            self.show_state()
            return
        staying = {old.action.id: old for old in place if old.action in actions}
        for old in place:
            if staying.get(old.action.id) is not old:
                old.step_down()
                self._resting.setdefault((old.action.id, old.action.icon), []).append(old)
        place[:] = [staying.get(action.id) or self._standing(action) for action in actions]
        for old in staying.values():
            old.show_state()
        self.changed.emit()

    def _standing(self, action: Action) -> MenuAction:
        resting = self._resting.get((action.id, action.icon))
        if not resting:
            return MenuAction(action, self._owner)
        found = resting.pop()
        found.stand_for(action)
        return found

    @property
    def all(self) -> list[MenuAction]:
        """Window actions, then those of the screen."""
        return [*self._window, *self._screen]

    def of(self, menu: Menu) -> list[MenuAction]:
        """The actions of one menu: sections in order, the screen's first within a section."""
        mine = [a for a in [*self._screen, *self._window] if a.action.menu is menu]
        return sorted(mine, key=_section)

    def by_id(self, identity: str) -> MenuAction | None:
        """The action of this id if it stands now."""
        return next((a for a in self.all if a.action.id == identity), None)

    def by_keys(self, keys: str) -> MenuAction | None:
        """The action these keys do now: the screen's before the window's, enabled ones only."""
        found = [a for a in [*self._screen, *self._window] if a.action.keys == keys and a.action.is_enabled]
        return found[0] if found else None

    def show_state(self) -> None:
        """Look again at titles, ticks and what can be done."""
        for action in self.all:
            action.show_state()


def _section(action: MenuAction) -> int:
    return action.action.section
