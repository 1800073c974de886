"""What narrows and orders the list: the two menus of its heading, typed filter words, and the chips of what is on."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.filter_words import taken_apart
from dpo_desk.services import inbox as questions
from dpo_desk.services.inbox import Filters
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.chip_lines import ChipLines
from dpo_desk.ui.inbox.choice_menus import ChoiceMenu, FilterMenu
from dpo_desk.ui.inbox.filter_choices import FilterChoices
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.chips import Chip


class Narrowing(QWidget):
    """The two buttons; `chips` stands where the list puts it. `changed` when the person chose anew."""

    changed = Signal()
    offering = Signal()
    """The menu of the filter is about to open: whoever adds to it adds now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sort = "due"
        self._then: Callable[[], None] | None = None
        self.wanted: dict[str, str] = {}
        self.choices = FilterChoices(desk, self)
        self.sort_button = IconButton("arrow-up-down", "", parent=self)
        self.filter_button = IconButton("list-filter", "", parent=self)
        self.sort_menu = ChoiceMenu(self)
        self.filter_menu = FilterMenu(self)
        self.chips = ChipLines(parent)
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
        """Whether anything is asked for."""
        return bool(self.wanted)

    @Slot(str)
    def sort_by(self, sort: str) -> None:
        """Order by "due", "received", "who" or "kind"."""
        self.sort = sort
        self.changed.emit()

    @Slot(str, str)
    def filter_by(self, criterion: str, key: str) -> None:
        """Show only one "kind", "channel", "assignee", "received", "clause", "edition" or "left"; "" for all."""
        self.wanted = {name: one for name, one in {**self.wanted, criterion: key}.items() if one}
        self.show_chips()
        self.changed.emit()

    def read(self, text: str) -> tuple[dict[str, str], str]:
        """What chips and the filter words of a search line ask for together, and what is left of the line."""
        wanted = dict(self.wanted)
        for word in taken_apart(text)[0]:
            key = self.choices.understood(word)
            if key:
                wanted[word.field] = key
                text = text.replace(word.text, " ", 1)
        return wanted, " ".join(text.split())

    def take_words(self, text: str) -> str:
        """Turn the filter words of a search line into chips; returns what is left of the line."""
        wanted, rest = self.read(text)
        if wanted == self.wanted:
            return text
        self.wanted = wanted
        self.show_chips()
        return rest

    def adopt(self, sort: str, wanted: Mapping[str, str]) -> None:
        """Ask for what a saved search asks for, without telling; chips get their names when officers are known."""
        self.sort, self.wanted = sort, dict(wanted)
        self.look(self.show_chips)

    def clear(self) -> None:
        """Ask for everything again, without telling."""
        self.wanted = {}
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

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Ask who is in service and which editions there are."""
        self._then = then
        self._desk.ask(self, questions.filters, then=self._looked)

    def _looked(self, filters: Filters) -> None:
        self.choices.filters = filters
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot()
    def open_filter(self) -> None:
        """Offer what the list can be narrowed by."""
        self.look(self._offer)

    def _offer(self) -> None:
        self.filter_menu.show_filters(self.choices.sections(), self.wanted)
        self.offering.emit()
        self.filter_menu.popup(_below(self.filter_button))

    def show_chips(self) -> None:
        """Name what is asked for, each with a cross to take it away."""
        said = self.choices.said
        self.chips.show_chips([Chip(name, said(name, key), removable=True) for name, key in self.wanted.items()])
        self.chips.setVisible(bool(self.wanted))

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        for button, name in ((self.sort_button, self.tr("Sort")), (self.filter_button, self.tr("Filter"))):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.show_chips()


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 2))
