"""The demands of a new request: pick a kind, Enter adds it; several can stand side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.fields import Field


class KindsField(Field):
    """`edited` whenever the demands differ; the kind in the box counts too while nothing was added."""

    accepted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._keys: list[str] = []
        self._titles: dict[str, str] = {}
        holder = QWidget(self)
        self.box = QComboBox(holder)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(14)
        self.box.installEventFilter(self)
        self.box.activated.connect(self._activated)
        self.add_button = Button("", icon="plus", height="normal", parent=holder)
        self.add_button.clicked.connect(self.add_current)
        self.chips = ChipRow(parent=holder)
        self.chips.removed.connect(self.remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.add_button)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.chips)
        self.hold(holder)
        self.setFocusProxy(self.box)
        self._show_chips()

    def show_kinds(self, kinds: Sequence[tuple[str, str]], label: str, choose: str, add: str) -> None:
        """The kinds on offer, and the words of the field."""
        current = self.proposed()
        self._titles = dict(kinds)
        self.label.setText(label)
        self.label.setVisible(True)
        self.box.setAccessibleName(label)
        self.box.clear()
        self.box.addItem(choose, "")
        for key, title in kinds:
            self.box.addItem(title, key)
        self.propose(current)
        self.add_button.set_words(add)
        self._show_chips()

    def propose(self, key: str) -> None:
        """Put a kind into the box; Enter accepts it."""
        self.box.setCurrentIndex(max(0, self.box.findData(key)))

    def proposed(self) -> str:
        """The kind in the box, "" when none is."""
        return str(self.box.currentData() or "")

    def chosen(self) -> tuple[str, ...]:
        """The kinds demanded."""
        proposed = self.proposed()
        if not self._keys:
            return (proposed,) if proposed else ()
        return tuple(self._keys)

    def clear_kinds(self) -> None:
        """Nothing demanded."""
        self._keys.clear()
        self.box.setCurrentIndex(0)
        self._show_chips()
        self.clear_error()

    @Slot()
    def add_current(self) -> None:
        """Add the kind in the box."""
        key = self.proposed()
        if key and key not in self._keys:
            self._keys.append(key)
            self.box.setCurrentIndex(0)
            self._changed()

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a kind away."""
        self._keys.remove(key)
        self._changed()

    @Slot(int)
    def _activated(self, _place: int) -> None:
        self._touched()

    def _changed(self) -> None:
        self._show_chips()
        self._touched()

    def _show_chips(self) -> None:
        self.chips.show_chips([Chip(key, self._titles.get(key, key), removable=True) for key in self._keys])
        self.chips.setVisible(bool(self._keys))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add_current()
                self.accepted.emit()
                return True
        return super().eventFilter(watched, event)
