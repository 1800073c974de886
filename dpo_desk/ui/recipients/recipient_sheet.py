"""The sheet for adding a recipient or changing one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.recipient import RecipientDraft, RecipientRow, Role, is_abroad
from dpo_desk.services import recipients
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, NumberField, TextField
from dpo_desk.ui.recipients.words import RecipientWords


class RecipientSheet(Sheet):
    """`done` with the key of the recipient that was added or changed."""

    done = Signal(int)

    def __init__(self, desk: Desk, words: RecipientWords, row: RecipientRow | None, role: str, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._row, self._words = row, words
        draft = row.draft if row is not None else RecipientDraft(role=role or Role.THIRD_PARTY)
        self._make_fields(draft)
        self.accepted.connect(self.save)
        title = self.tr("Change the recipient") if row is not None else self.tr("New recipient")
        self.say_words(title, self.tr("Save") if row is not None else self.tr("Add recipient"))
        self._show_border()

    def _make_fields(self, draft: RecipientDraft) -> None:
        roles = [(Role.THIRD_PARTY.value, self.tr("Third party")), (Role.PROCESSOR.value, self.tr("Processor"))]
        today = self.desk.today()
        self.role = ChoiceField(self.tr("Role"), roles, " ", parent=self)
        self.country = ChoiceField(self.tr("Country"), self._words.countries(), " ", parent=self)
        self.texts: dict[str, TextField] = {
            "name": TextField(self.tr("Name of the recipient"), draft.name, parent=self),
            "bin": NumberField(self.tr("BIN"), draft.bin, parent=self),
            "purpose": TextField(self.tr("Purpose"), draft.purpose, parent=self),
            "contract": TextField(self.tr("Contract number"), draft.contract, parent=self),
            "email": TextField(self.tr("E-mail"), draft.email, parent=self),
            "address": TextField(self.tr("Postal address"), draft.address, parent=self),
            "contact": TextField(self.tr("Contact person and phone"), draft.contact, parent=self),
        }
        self.days = {
            "contract_on": DateField(self.tr("Contract of"), today, draft.contract_on, parent=self),
            "contract_to": DateField(self.tr("Contract until"), today, draft.contract_to, parent=self),
        }
        self.role.choose(draft.role)
        self.country.choose(draft.country)
        for field in (self.role, self.country):
            field.chosen.connect(self._show_border)
        self._place()

    def _place(self) -> None:
        text, day = self.texts, self.days
        rows: tuple[tuple[tuple[str, Field], ...], ...] = (
            (("name", text["name"]),), (("role", self.role),), (("bin", text["bin"]), ("country", self.country)),
            (("purpose", text["purpose"]),), (("contract", text["contract"]),),
            (("contract_on", day["contract_on"]), ("contract_to", day["contract_to"])), (("email", text["email"]),),
            (("address", text["address"]),), (("contact", text["contact"]),),
        )  # fmt: skip
        for fields in rows:
            line = QHBoxLayout()
            line.setSpacing(10)
            for name, field in fields:
                self.fields[name] = field
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self.body.insertLayout(self.body.count() - 1, line)

    @Slot()
    def _show_border(self) -> None:
        """Say what the role means, and that data cross the border, where they do."""
        is_processor = self.role.key() == Role.PROCESSOR
        own = self.tr("Decides itself what the data are for.")
        self.role.show_hint(self.tr("Acts on behalf of the organisation.") if is_processor else own)
        words = self.tr("Data cross the border: article 16 of the Law") if is_abroad(self.country.key()) else ""
        self.country.show_hint(words)

    def draft(self) -> RecipientDraft:
        """The recipient as typed."""
        texts = {name: field.text() for name, field in self.texts.items()}
        days = {name: field.value() for name, field in self.days.items()}
        return RecipientDraft(role=self.role.key(), country=self.country.key(), **texts, **days)  # type: ignore[arg-type]

    @Slot()
    def save(self) -> None:
        """Write it down."""
        if any(field.error() for field in self.days.values()):
            return
        if self._row is None:
            self.desk.do(self, recipients.add, self.draft(), then=self._done, otherwise=self.refuse)
        else:
            self.desk.do(self, recipients.change, self._row.id, self._row.version, self.draft(),
                         then=self._done, otherwise=self.refuse)  # fmt: skip

    def _done(self, identity: int | None) -> None:
        self.done.emit(identity or (self._row.id if self._row is not None else 0))
