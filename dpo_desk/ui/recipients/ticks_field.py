"""A field of several answers, one under another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dpo_desk.ui.parts.fields import Field


class TicksField(Field):
    """Tick boxes; `edited` when the person ticks one."""

    def __init__(self, label: str, answers: Sequence[tuple[str, str]], hint: str, parent: QWidget) -> None:
        """`answers` are pairs of key and words."""
        super().__init__(label, hint, parent)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        for key, words in answers:
            self.boxes[key] = QCheckBox(words, holder)
            self.boxes[key].clicked.connect(self._touched)
            column.addWidget(self.boxes[key])
        self.hold(holder)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            holder.setFocusProxy(first)

    def keys(self) -> tuple[str, ...]:
        """The keys ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def tick(self, keys: Sequence[str]) -> None:
        """Tick these and no others; not an edit."""
        for key, box in self.boxes.items():
            box.setChecked(key in keys)
        self.clear_error()
