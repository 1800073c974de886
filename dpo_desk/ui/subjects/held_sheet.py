"""The sheet of one held category: in what form, where, in which country, from whom, and when last confirmed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from dpo_desk.domain.subject_rows import HeldRow, SubjectCard
from dpo_desk.services import held_data
from dpo_desk.services.held_data import ELECTRONIC, PAPER, HeldDraft
from dpo_desk.services.recipients import countries
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import TextField


class HeldSheet(Sheet):
    """Choosing a category that is held already shows what is known of it; `done` after it was kept or taken out."""

    done = Signal()

    def __init__(self, desk: Desk, card: SubjectCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._subject_id = card.row.id
        self._held: dict[str, HeldRow] = {one.category: one for one in reversed(card.held)}
        self._make_fields()
        self.visible = QCheckBox(self.tr("Other users see it"), self)
        self.body.insertWidget(self.body.count() - 1, self.visible)
        self.gone_button = Button(self.tr("No longer held"), "quiet", parent=self)
        self.body.insertWidget(self.body.count() - 1, self.gone_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.say_words(self.tr("Held data"), self.tr("Save"))
        self.category.edited.connect(self.fill)
        self.accepted.connect(self.save)
        self.gone_button.clicked.connect(self.remove)
        self.fill()

    def _make_fields(self) -> None:
        book, today = self.desk.rulebook, self.desk.today()
        chosen = [one for one in book.categories if one.stored and one.key != "name"]
        offered = [(one.key, say_title(one.title)) for one in chosen if one.active or one.key in self._held]
        media = [(ELECTRONIC, self.tr("electronic")), (PAPER, self.tr("on paper"))]
        places = [("", "—"), *((code, say_title(title)) for code, title in countries().items())]
        self.category = ChoiceField(self.tr("Category"), offered, parent=self)
        self.value = TextField(self.tr("Value"), parent=self)
        self.medium = ChoiceField(self.tr("Kept"), media, parent=self)
        self.place = TextField(self.tr("System or place"), parent=self)
        self.country = ChoiceField(self.tr("Country"), places, parent=self)
        self.source = TextField(self.tr("Source"), parent=self)
        self.confirmed = DateField(self.tr("Last confirmed on"), today, None, parent=self)
        named = {
            "category": self.category, "value": self.value, "medium": self.medium, "place": self.place,
            "country": self.country, "source": self.source, "confirmed_on": self.confirmed,
        }  # fmt: skip
        for name, field in named.items():
            self.add_field(name, field)

    @Slot()
    def fill(self) -> None:
        """Show what is known of the chosen category; its value stays hidden and is typed anew to be changed."""
        key = self.category.key()
        row = self._held.get(key)
        self.value.setVisible(self.desk.rulebook.category(key).keeps_values)
        self.value.show_text("")
        self.value.show_hint(self.tr("Left empty, the value stays as it is.") if row and row.value else "")
        self.medium.choose((row.medium if row else "") or ELECTRONIC)
        self.place.show_text(row.place if row else "")
        self.country.choose(row.country if row else "")
        self.source.show_text(row.source if row else "")
        self.confirmed.show_value(row.confirmed_on if row else None)
        self.visible.setChecked(bool(row and row.visible))
        self.gone_button.setVisible(row is not None)

    @Slot()
    def save(self) -> None:
        """Keep what the fields say."""
        key = self.category.key()
        row = self._held.get(key)
        draft = HeldDraft(
            key, self.medium.key(), self.place.text().strip(), self.country.key(), self.source.text().strip(),
            self.visible.isChecked(), self.confirmed.value(), self.value.text().strip() or (row.value if row else ""),
            row.version if row else 0,
        )  # fmt: skip
        self.desk.do(self, held_data.keep, self._subject_id, draft, then=self._done, otherwise=self.refuse)

    @Slot()
    def remove(self) -> None:
        """Note that the category is no longer held."""
        key = self.category.key()
        gone = self._subject_id, key, self._held[key].version
        self.desk.do(self, held_data.remove, *gone, then=self._done, otherwise=self.refuse)

    def _done(self, _answer: None) -> None:
        self.done.emit()
