"""Every key over the screen, by menu: F1 twice or Ctrl+/."""

import time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from dpo_desk.ui.actions import Actions, Menu, MenuAction
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.shell.scrim import BoxSize, Scrim

WIDTH, TOP = 720, 72
TWICE_S = 1.5


class ShortcutSheet(Scrim):
    """Reads the actions anew each time it opens, so it can name no key that does nothing."""

    def __init__(self, actions: Actions, host: QWidget) -> None:
        super().__init__(host, BoxSize(WIDTH, above=TOP, below=TOP))
        self._actions = actions
        self._asked_at = 0.0
        self._title = TitleLabel("", "pane", self.box)
        self._scroll = QScrollArea(self.box)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(24, 20, 12, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)

    def was_asked_just_now(self) -> bool:
        """Whether help was asked for a moment ago too; the second F1 means the keys."""
        now = time.monotonic()
        is_again = now - self._asked_at < TWICE_S
        self._asked_at = now
        return is_again

    def show_over(self) -> None:
        self._title.setText(self.tr("Keyboard shortcuts"))
        table = self._table()
        self._scroll.setWidget(table)
        for ground in (self._scroll.viewport(), table):  # setWidget turns it on
            ground.setAutoFillBackground(False)
        super().show_over()
        self._scroll.setFocus()

    def lines(self) -> list[tuple[str, str]]:
        """(action, keys) of every action with keys, menu by menu; a menu's title stands with empty keys."""
        found: list[tuple[str, str]] = []
        loose = [shown for shown in self._actions.all if shown.action.menu is None]
        for title, mine in [*((say_marked(m.value), self._actions.of(m)) for m in Menu), (self.tr("List"), loose)]:
            keyed = [(_name(shown), shown.action.said_keys()) for shown in mine if shown.action.keys]
            found += [(title, ""), *keyed] if keyed else []
        return found

    def _table(self) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for row, (name, keys) in enumerate(self.lines()):
            if keys:
                grid.addWidget(PlainLabel(name, parent=table), row, 0)
                grid.addWidget(PlainLabel(keys, "label", "text2", parent=table), row, 1, Qt.AlignmentFlag.AlignRight)
            else:
                heading = PlainLabel(name, "label", "text3", parent=table)
                heading.setContentsMargins(0, 12 if row else 0, 0, 0)
                grid.addWidget(heading, row, 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        return table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self.show_over()


def _name(shown: MenuAction) -> str:
    return shown.action.said()
