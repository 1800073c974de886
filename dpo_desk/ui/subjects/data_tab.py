"""The thirteen categories of section 5: which are held, their values masked until somebody asks to see one."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.rulebook import Category
from dpo_desk.domain.subject_rows import HeldRow, SubjectCard
from dpo_desk.services import subjects
from dpo_desk.services.profile import Profile
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.facts import FactRow
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.subjects.held_sheet import HeldSheet
from dpo_desk.ui.subjects.masks import masked, shown
from dpo_desk.ui.subjects.reveal_menu import Reason, RevealMenu
from dpo_desk.ui.subjects.rows import Rows

SHOWN_MS = 30_000


class HeldFact(FactRow):
    """One category; the room of the eye is kept, so that all values end on one line."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent=parent)
        policy = self._eye.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._eye.setSizePolicy(policy)
        self.setMinimumHeight(theme.px(29))

    def text(self) -> str:
        """What stands there now."""
        return self._value.whole_text()


class DataTab(QWidget):
    """Shows what is held; at most one value at a time is unmasked, for thirty seconds, and the journal knows it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: SubjectCard | None = None
        self._request: RequestRow | None = None
        self._revealed = ""
        self.menu: RevealMenu | None = None
        self.facts: dict[str, HeldFact] = {}
        self.hiding = QTimer(self)
        self.hiding.setSingleShot(True)
        self.hiding.setInterval(SHOWN_MS)
        self.hiding.timeout.connect(self.hide_value)
        self._rows = Rows(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        self.place = SheetPlace(self)
        self.held_button = Button("", icon="pencil", parent=self)
        self.held_button.clicked.connect(self.begin_held)
        column.addWidget(self.place)
        column.addWidget(self._rows)
        column.addWidget(self.held_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_profile(self, profile: Profile) -> None:
        """Show another subject, or the same one again."""
        card, self._request = profile.card, profile.open_request
        if self._card is None or card.row.id != self._card.row.id:
            self.hide_value()
            self.place.put_away()
        self._card = card
        self.retranslate()

    def retranslate(self) -> None:
        """Build the rows in the current language."""
        self._rows.clear()
        self.facts.clear()
        self.held_button.set_words(self.tr("Held data: where and since when…"))
        if self._card is None:
            return
        self._rows.add(self._notice())
        for place, group in enumerate(self._desk.rulebook.groups):
            found = [one for one in self._desk.rulebook.categories if one.group == group.key]
            found = [one for one in found if one.active or self._held(one.key)]
            if place:
                self._rows.add(Rule(self._rows), 8)
            filled = sum(not one.stored or bool(self._value(one)) for one in found)
            self._rows.add(self._head(say_title(group.title), f"{filled} / {len(found)}"), 10)
            for one in found:
                self._add(one)

    def _notice(self) -> QWidget:
        box = Card(margin=8, spacing=0, ground="okBg", parent=self._rows)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", 16, parent=box))
        words = self.tr("Revealing a value is journaled")
        row.addWidget(PlainLabel(words, "meta", "text2", wrap=True, parent=box), 1)
        box.body.addLayout(row)
        return box

    def _head(self, title: str, count: str) -> QWidget:
        head = QWidget(self._rows)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 2)
        row.addWidget(PlainLabel(title, "control", parent=head), 1)
        row.addWidget(PlainLabel(count, "body", "text2", parent=head))
        return head

    def _name(self, category: Category) -> str:
        """The names that leave a value no room, shorter."""
        short = {
            "email": self.tr("E-mail"),
            "bank_card": self.tr("Bank card"),
            "legal_address": self.tr("Legal address"),
            "activity": self.tr("Description of activity"),
        }
        return short.get(category.key) or say_title(category.title)

    def _add(self, category: Category) -> None:
        fact = HeldFact(self._name(category), self._rows)
        fact.revealed.connect(partial(self.ask_reason, category.key))
        self.facts[category.key] = fact
        self._rows.add(fact)
        self._fill(category)

    def _fill(self, category: Category) -> None:
        fact, value = self.facts[category.key], self._value(category)
        if not category.stored:
            fact.show_value(self.tr("not stored"), absent=True)
        elif not value:
            is_held = self._held(category.key) is not None
            fact.show_value(self.tr("held, no value kept") if is_held else self.tr("not filled in"), absent=True)
        elif category.key == "name" or self._is_open(category):
            fact.show_value(shown(category.key, value))
        else:
            fact.show_value(masked(category.key, value), masked=not category.card_tail)

    def _is_open(self, category: Category) -> bool:
        held = self._held(category.key)
        return category.visible or category.key == self._revealed or (held is not None and held.visible)

    def _value(self, category: Category) -> str:
        card = self._card
        if card is None:
            return ""
        if category.key == "name":
            return " ".join(part for part in (card.surname, card.given_name) if part)
        held = self._held(category.key)
        contacts = {one.kind: one.value for one in reversed(card.contacts)}
        usual = {"phone": "phone", "email": "email", "website": "site"}.get(category.key, "")
        return (held.value if held else "") or contacts.get(usual, "")

    def _held(self, key: str) -> HeldRow | None:
        rows = self._card.held if self._card else ()
        return next((row for row in rows if row.category == key), None)

    @Slot()
    def begin_held(self) -> None:
        """Open the sheet of what is held and where."""
        if self._card is not None:
            sheet = HeldSheet(self._desk, self._card, self.place)
            sheet.done.connect(self.place.put_away)
            self.place.open(sheet)
            self._see_sheet()

    def _see_sheet(self) -> None:
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.verticalScrollBar().setValue(0)

    # one value shown

    def ask_reason(self, key: str) -> None:
        """Ask why a value is shown."""
        self.menu = RevealMenu(self._request, partial(self.reveal, key), self)
        self.menu.ask(self.facts[key])

    def reveal(self, key: str, reason: Reason) -> None:
        """Write the reveal down, then show the value; without the journal nothing is shown."""
        if self._card is not None:
            asked = self._card.row.id, key, reason.key, reason.request_id
            self._desk.do(self, subjects.note_reveal, *asked, then=partial(self._show_value, asked[0], key))

    def _show_value(self, identity: int, key: str, _done: None = None) -> None:
        if self._card is None or self._card.row.id != identity:
            return
        self.hide_value()
        self._revealed = key
        self._refill(key)
        self.hiding.start()

    @Slot()
    def hide_value(self) -> None:
        """Mask the value again."""
        self.hiding.stop()
        key, self._revealed = self._revealed, ""
        self._refill(key)

    def _refill(self, key: str) -> None:
        if key in self.facts:
            self._fill(self._desk.rulebook.category(key))
