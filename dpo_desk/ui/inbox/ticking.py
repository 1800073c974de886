"""Ticked requests: the same ticks on the cards and in the table, and the strip under the list that acts on them."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.ui.inbox.list_pane import ListPane
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.tables.ticks import ALL, NONE, Ticks


class Ticking(QObject):
    """Space ticks a request, Ctrl+A its group and then everything; another filter takes the ticks off."""

    changed = Signal()

    def __init__(self, pane: ListPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._criteria = self._narrowed()
        pane.view.tick_wanted.connect(self.turn)
        pane.view.group_tick_wanted.connect(self.tick_group)
        pane.table.requests.ticks_changed.connect(self._take)
        pane.asked_changed.connect(self._on_asked)
        pane.model.modelReset.connect(self._prune)

    def ids(self) -> list[int]:
        """The keys ticked, in the order of the list."""
        ticks = self._pane.model.ticks
        return [] if ticks == NONE else [key for key in self._pane.model.keys if ticks.has(key)]

    def count(self) -> int:
        """How many are ticked."""
        return self._pane.model.ticks.count(len(self._pane.model.keys))

    def is_any(self) -> bool:
        """Whether something is ticked."""
        return self.count() > 0

    def put(self, ticks: Ticks) -> None:
        """Tick other requests, in both views."""
        if ticks != self._pane.model.ticks:
            self._pane.model.put_ticks(ticks)
            self._pane.table.requests.put_ticks(ticks)
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Nothing is ticked."""
        self.put(NONE)

    @Slot(int)
    def turn(self, key: int) -> None:
        """Tick a request, or untick it."""
        ticks = self._pane.model.ticks
        if key:
            self.put(ticks.put([key], not ticks.has(key)))

    @Slot()
    def tick_group(self) -> None:
        """Tick the group of the current request; everything when the whole group is ticked, or there are no groups."""
        ticks, group = self._pane.model.ticks, self._group()
        is_done = not group or all(ticks.has(key) for key in group)
        self.put(ALL if is_done else ticks.put(group, True))

    def _group(self) -> list[int]:
        return self._pane.model.group_at(self._pane.view.currentIndex().row())

    @Slot()
    def _take(self) -> None:
        self.put(self._pane.table.requests.ticks)

    def _narrowed(self) -> object:
        return replace(self._pane.asked().criteria, sort="", is_descending=False)

    @Slot()
    def _on_asked(self) -> None:
        criteria = self._narrowed()
        if criteria != self._criteria:
            self._criteria = criteria
            self.clear()

    @Slot()
    def _prune(self) -> None:
        """What is no more in the list is ticked no more."""
        ticks = self._pane.model.ticks
        if ticks != NONE:
            self.put(Ticks(ticks.is_all, ticks.ids & frozenset(self._pane.model.keys)))
            self.changed.emit()


class TickStrip(QWidget):
    """Says how many are ticked, with a button for each deed; `wanted` with "close", "wait", "assign" or "export"."""

    wanted = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._label = ElidingLabel("", "body_strong", parent=self)
        icons = {"close": "check", "wait": "hand", "assign": "user", "export": "file-spreadsheet"}
        self.buttons = {name: IconButton(icon, "", parent=self) for name, icon in icons.items()}
        self.none_button = IconButton("x", "", parent=self)
        self.none_button.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(2)
        row.addWidget(self._label, 1)
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._clicked, name))
            row.addWidget(button)
        row.addWidget(self.none_button)
        self.hide()

    def _clicked(self, name: str, _is_checked: bool = False) -> None:
        self.wanted.emit(name)

    def show_count(self, count: int, is_shared: bool) -> None:
        """Another number of ticks; assigning is offered where there is somebody to assign to."""
        self._count = count
        self.buttons["assign"].setVisible(is_shared)
        self.retranslate()
        self.setVisible(count > 0)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        names = {
            "close": self.tr("Close the ticked requests…"),
            "wait": self.tr("Waiting note for the ticked requests…"),
            "assign": self.tr("Assign the ticked requests…"),
            "export": self.tr("Export the ticked requests to Excel"),
        }
        self._label.show_text(self.tr("%n ticked", "", self._count))
        for button, name in (*((self.buttons[key], said) for key, said in names.items()),
                             (self.none_button, self.tr("Take the ticks off"))):  # fmt: skip
            button.setToolTip(name)
            button.setAccessibleName(name)
