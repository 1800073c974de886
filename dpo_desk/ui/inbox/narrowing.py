"""What narrows and orders the list: the two menus of its heading and the chips of what is on."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.choice_menus import ChoiceMenu, Choices, FilterMenu
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.chips import Chip, ChipRow


class Narrowing(QWidget):
    """The two buttons; `chips` stands where the list puts it. `changed` when the person chose anew."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sort = "due"
        self.kind = ""
        self.channel = ""
        self.sort_button = IconButton("arrow-up-down", "", parent=self)
        self.filter_button = IconButton("list-filter", "", parent=self)
        self.sort_menu = ChoiceMenu(self)
        self.filter_menu = FilterMenu(self)
        self.chips = ChipRow(parent=parent)
        self.chips.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.sort_button)
        row.addWidget(self.filter_button)
        self.sort_button.clicked.connect(self.open_sort)
        self.filter_button.clicked.connect(self.open_filter)
        self.sort_menu.chosen.connect(self.sort_by)
        self.filter_menu.chosen.connect(self.filter_by)
        self.chips.removed.connect(self._chip_removed)

    @property
    def is_on(self) -> bool:
        """Whether a kind or a channel is asked for."""
        return bool(self.kind or self.channel)

    @Slot(str)
    def sort_by(self, sort: str) -> None:
        """Order by "due", "received", "who" or "kind"."""
        self.sort = sort
        self.changed.emit()

    @Slot(str, str)
    def filter_by(self, criterion: str, key: str) -> None:
        """Show only one "kind" or "channel"; "" for all."""
        if criterion == "kind":
            self.kind = key
        else:
            self.channel = key
        self.show_chips()
        self.changed.emit()

    def clear(self) -> None:
        """Ask for every kind and channel again, without telling."""
        self.kind = self.channel = ""
        self.show_chips()

    @Slot(str)
    def _chip_removed(self, criterion: str) -> None:
        self.filter_by(criterion, "")

    @Slot()
    def open_sort(self) -> None:
        """Offer the orders."""
        sorts = (
            ("due", self.tr("Sort: by term")),
            ("received", self.tr("Sort: by date received")),
            ("who", self.tr("Sort: by subject")),
            ("kind", self.tr("Sort: by kind")),
        )
        self.sort_menu.show_choices(sorts, self.sort)
        self.sort_menu.popup(_below(self.sort_button))

    @Slot()
    def open_filter(self) -> None:
        """Offer kinds and channels."""
        every = [("", self.tr("All"))]
        sections: list[tuple[str, str, Choices]] = [
            ("kind", self.tr("Kind of demand"), every + self._kinds()),
            ("channel", self.tr("Channel"), every + self._channels()),
        ]
        self.filter_menu.show_filters(sections, {"kind": self.kind, "channel": self.channel})
        self.filter_menu.popup(_below(self.filter_button))

    def _kinds(self) -> list[tuple[str, str]]:
        return [(kind.key, say_title(kind.title)) for kind in self._desk.rulebook.kinds]

    def _channels(self) -> list[tuple[str, str]]:
        return [(one.key, say_title(one.title)) for one in self._desk.rulebook.channels]

    def show_chips(self) -> None:
        """Name what is asked for, each with a cross to take it away."""
        asked: tuple[tuple[str, str, Callable[[], list[tuple[str, str]]]], ...] = (
            ("kind", self.kind, self._kinds),
            ("channel", self.channel, self._channels),
        )
        chips = [Chip(name, dict(titles()).get(key, key), removable=True) for name, key, titles in asked if key]
        self.chips.show_chips(chips)
        self.chips.setVisible(bool(chips))

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        for button, name in ((self.sort_button, self.tr("Sort")), (self.filter_button, self.tr("Filter"))):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.show_chips()


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 2))
