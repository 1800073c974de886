"""One of two records that may be one person's: what tells them apart, beside the other one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.ui import theme
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.facts import FactRow
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.subjects.masks import masked
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.words import SHORT_DATE, RegisterWords, request_number

SHOWN_REQUESTS = 3


class DoubleSide(Card):
    """`opened` by the name; `radio` says that this record stays and the other goes under it."""

    opened = Signal(int)

    def __init__(self, words: RegisterWords, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._card: SubjectCard | None = None
        self.radio = QRadioButton(self)
        self.name = LinkButton("", "pane", parent=self)
        self.name.clicked.connect(self._open)
        self._note = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self._rows = Rows(parent=self)
        for part in (self.name, self._note, self._rows):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(self.radio)

    def show_card(self, card: SubjectCard) -> None:
        """Show a record."""
        self._card = card
        row = card.row
        self.name.setText(self._words.name(row))
        self._note.setText(self._words.note(row))
        self.radio.setText(self.tr("This record stays"))
        self.radio.setAccessibleDescription(self._words.sentence(row))
        self._rows.clear()
        for name, value in self._facts(card):
            fact = FactRow(name, parent=self._rows)
            fact.setMinimumHeight(theme.px(29))
            fact.show_value(value or self.tr("not filled in"), absent=not value)
            self._rows.add(fact)

    def _facts(self, card: SubjectCard) -> list[tuple[str, str]]:
        row = card.row
        consent = self._words.state_cell(row)
        requests = [request_number(one.year, one.number) for one in card.requests]
        more = len(requests) - SHOWN_REQUESTS
        shown = ", ".join(requests[:SHOWN_REQUESTS]) + (f" +{more}" if more > 0 else "")
        return [
            (self.tr("Organisation"), row.organisation),
            (self.tr("Phone"), self._contacts("phone")),
            (self.tr("E-mail"), self._contacts("email")),
            (self.tr("Consents"), f"{consent.text} {consent.figures}".strip()),
            (self.tr("Requests"), shown or self.tr("none")),
            (self.tr("Registered on"), say_date(row.registered_on, SHORT_DATE) if row.registered_on else ""),
            (self.tr("Confirmed by the person"), say_date(card.confirmed_on, SHORT_DATE) if card.confirmed_on else ""),
        ]

    def _contacts(self, kind: str) -> str:
        contacts = self._card.contacts if self._card else ()
        return ", ".join(dict.fromkeys(masked(kind, one.value) for one in contacts if one.kind == kind and one.value))

    @Slot()
    def _open(self) -> None:
        if self._card is not None:
            self.opened.emit(self._card.row.id)
