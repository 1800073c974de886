"""The two menus of the list: by what it is sorted, and which kinds and channels it shows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

Choices = Sequence[tuple[str, str]]


class ChoiceMenu(QMenu):
    """A menu of which one entry is ticked; `chosen` with its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)

    def show_choices(self, choices: Choices, current: str) -> None:
        """Replace the entries."""
        self.clear()
        for key, title in choices:
            action = QAction(title, self)
            action.setCheckable(True)
            action.setChecked(key == current)
            action.triggered.connect(partial(self._choose, key))
            self._group.addAction(action)
            self.addAction(action)

    def _choose(self, key: str, _is_checked: bool = False) -> None:
        self.chosen.emit(key)


class FilterMenu(QMenu):
    """Kinds and channels; `chosen` with the criterion ("kind" or "channel") and the key ("" for all)."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def show_filters(self, sections: Sequence[tuple[str, str, Choices]], current: dict[str, str]) -> None:
        """Replace the sections: criterion, title, choices."""
        self.clear()
        for criterion, title, choices in sections:
            menu = ChoiceMenu(self)
            menu.setTitle(title)
            menu.show_choices(choices, current.get(criterion, ""))
            menu.chosen.connect(partial(self.chosen.emit, criterion))
            self.addMenu(menu)
