"""Settings of the operator's list of personal data: section 5, own categories, and whose values are kept."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.data_list import ListedCategory
from dpo_desk.services import data_list
from dpo_desk.services.organisation import OfficeCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import LinkButton
from dpo_desk.ui.parts.switch import Switch
from dpo_desk.ui.preferences.category_sheet import CategorySheet
from dpo_desk.ui.preferences.group import Group


class DataList(Group):
    """One line a category with its order and a switch for its values; what was added can be ended."""

    icon = "scroll-text"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._found: tuple[ListedCategory, ...] = ()
        self.switches: dict[str, Switch] = {}
        self.ends: dict[str, LinkButton] = {}
        self.place = SheetPlace(self)
        self.card = RowCard(self)
        self.add_button = Button("", icon="plus", parent=self)
        self.add_button.clicked.connect(self.begin)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self.body.addWidget(self.card)
        self.body.addLayout(foot)
        self.body.addWidget(self.place)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("List of personal data"), self.tr(
            "Approved by an order. The switch says whether values are kept; a category without values is only noted."
        )

    def show_card(self, card: OfficeCard) -> None:
        self.desk.ask(self, data_list.categories, then=self._show)

    def _show(self, found: Sequence[ListedCategory]) -> None:
        if tuple(found) != self._found:
            self._found = tuple(found)
            self._build()

    def retranslate(self) -> None:
        super().retranslate()
        self.add_button.set_words(self.tr("Add a category"))
        self._build()

    def _build(self) -> None:
        self.card.clear_rows()
        self.switches.clear()
        self.ends.clear()
        for one in self._found:
            if one.category.active:
                self.card.add_row(self._row(one))

    def _row(self, one: ListedCategory) -> QWidget:
        row = QWidget(self.card)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(16, 4, 16, 4)
        inside.setSpacing(12)
        switch = Switch(row)
        switch.set_words(say_title(one.category.title), self._note(one))
        switch.setChecked(one.category.stored and one.category.keeps_values)
        switch.setEnabled(one.category.stored and one.category.key != "name")  # a subject is its name
        switch.clicked.connect(partial(self._switch, one.category.key))
        self.switches[one.category.key] = switch
        inside.addWidget(switch, 1)
        if one.is_added and one.own is not None:
            link = LinkButton(self.tr("End"), parent=row)
            link.setAccessibleDescription(say_title(one.category.title))
            link.clicked.connect(partial(self._end, one.category.key, one.own.version))
            self.ends[one.category.key] = link
            inside.addWidget(link)
        return row

    def _note(self, one: ListedCategory) -> str:
        if not one.category.stored:
            return self.tr("never stored")
        if one.is_added and one.own is not None and one.own.order_on is not None:
            said = self.tr("order No. {number} of {day}")
            return said.format(number=one.own.order_number, day=say_date(one.own.order_on))
        return self.tr("section 5 of the policy")

    def _switch(self, code: str, is_kept: bool = False) -> None:
        self.desk.do(self, data_list.keep_values, code, is_kept)

    def _end(self, code: str, seen: int, _is_checked: bool = False) -> None:
        self.desk.do(self, data_list.end, code, seen)

    @Slot()
    def begin(self) -> None:
        """Open the sheet of a new category."""
        sheet = CategorySheet(self.desk, self.place)
        sheet.accepted.connect(partial(self._save, sheet))
        self.place.open(sheet)
        self.scroll_to(self.place)

    def _save(self, sheet: CategorySheet) -> None:
        self.desk.do(self, data_list.add, sheet.draft(), then=self._saved, otherwise=sheet.refuse)

    def _saved(self, _code: str) -> None:
        self.place.put_away()
