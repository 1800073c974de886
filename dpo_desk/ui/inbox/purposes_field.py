"""To which purposes of clause 3.2 a demand refers; asked only of kinds that take them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from dpo_desk.ui.parts.fields import Field

COLUMNS = 2


class PurposesField(Field):
    """Tick boxes, one a purpose; none ticked means that the letter names none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("-", parent=parent)
        self._holder = QWidget(self)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        self.hold(self._holder)

    def show_purposes(self, purposes: Sequence[tuple[str, str]]) -> None:
        """The purposes on offer: key and words; ticks stay."""
        for place, (key, title) in enumerate(purposes):
            if key not in self._boxes:
                self._boxes[key] = QCheckBox(self._holder)
                self._boxes[key].clicked.connect(self._touched)
                self._grid.addWidget(self._boxes[key], place // COLUMNS, place % COLUMNS)
            self._boxes[key].setText(title)

    def keys(self) -> tuple[str, ...]:
        """The purposes ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def tick(self, keys: Sequence[str]) -> None:
        """Tick these and no others; not an edit."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)
