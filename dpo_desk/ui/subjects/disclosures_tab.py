"""The tab of the profile that tells who was given the data: each disclosure, entered and corrected here."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.recipient import Disclosure, RecipientRow
from dpo_desk.services import disclosures, recipients
from dpo_desk.services.disclosures import Shown
from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.recipients.disclosure_sheet import DisclosureSheet
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.words import SHORT_DATE


class DisclosuresTab(QWidget):
    """The newest stands first; what the consent lacked on its day is said beside each."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject_id = 0
        self.words = RecipientWords(desk, self)
        self.place = SheetPlace(self)
        self.rows = Rows(parent=self)
        self.add_button = Button("", icon="plus", height="row", parent=self)
        self.add_button.clicked.connect(self.add)
        self.place.opened.connect(self._sheet_moved)
        self.place.closed.connect(self._sheet_moved)
        head = QHBoxLayout()
        head.addWidget(self.add_button)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.place)
        column.addLayout(head)
        column.addWidget(self.rows)

    @Slot()
    def _sheet_moved(self) -> None:
        self.add_button.setVisible(self.place.sheet is None)

    def show_profile(self, profile: Profile) -> None:
        """Show the disclosures of another subject; a sheet of the one before is put away."""
        row = profile.card.row
        if row.id != self._subject_id:
            self.place.put_away()
            self.rows.clear()
        self._subject_id = row.id
        self.add_button.set_words(self.tr("Add disclosure"))
        self.add_button.setEnabled(row.state == "active")
        self._desk.ask(self, disclosures.of_subject, row.id, then=partial(self._came, row.id))

    def _came(self, subject_id: int, found: Sequence[Shown]) -> None:
        if subject_id != self._subject_id:
            return
        self.rows.clear()
        for one in found:
            if self.rows.all():
                self.rows.add(Rule(self.rows))
            self.rows.add(self._entry(one))
        if not found:
            nobody = self.tr("These data were given to nobody.")
            self.rows.add(PlainLabel(nobody, "body", "text3", wrap=True, parent=self.rows), 8)

    def _entry(self, shown: Shown) -> QWidget:
        one, entry = shown.disclosure, QWidget(self.rows)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel("globe" if one.is_abroad else "building-2", "text3", 16, parent=entry))
        text = QVBoxLayout()
        text.setSpacing(3)
        text.addWidget(ElidingLabel(one.recipient, "control", parent=entry))
        for line in self._lines(one):
            text.addWidget(PlainLabel(line, "meta", "text2", wrap=True, parent=entry))
        if one.is_abroad:
            text.addLayout(self._flag(one, entry))
        if shown.gaps:
            text.addLayout(self._lacking(self.words.gaps(shown.gaps), entry))
        row.addLayout(text, 1)
        correct = IconButton("pencil", self.tr("Correct the disclosure"), parent=entry)
        correct.clicked.connect(partial(self.correct, one))
        row.addWidget(correct)
        entry.setAccessibleName(". ".join((one.recipient, *self._lines(one), self.words.gaps(shown.gaps))))
        return entry

    def _lines(self, one: Disclosure) -> list[str]:
        day = say_date(one.draft.disclosed_on, SHORT_DATE) if one.draft.disclosed_on else ""
        given = " · ".join(part for part in (day, self.words.categories(one.draft.categories)) if part)
        why = " · ".join(
            part for part in (self.words.purpose(one.draft.purpose), self.words.basis(one.draft.basis)) if part
        )
        return [line for line in (given, why, one.draft.reason) if line]

    def _flag(self, one: Disclosure, entry: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        said = self.tr("Cross-border: {country}").format(country=self.words.country(one.country))
        line.addWidget(CountdownPill(Pill("soon", said), entry))
        line.addStretch(1)
        return line

    def _lacking(self, words: str, entry: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(7)
        line.addWidget(Shape("today", 13, parent=entry))
        line.addWidget(PlainLabel(words, "meta", "today", wrap=True, parent=entry), 1)
        return line

    @Slot()
    def add(self) -> None:
        """Open the sheet for a new one."""
        self._desk.ask(self, recipients.active, then=partial(self._open, self._subject_id, None))

    def correct(self, one: Disclosure, _is_checked: bool = False) -> None:
        """Open the sheet with one that is there; its recipient can be chosen even if it was ended."""
        self._desk.ask(self, recipients.choices, one.draft.recipient_id, then=partial(self._open, one.subject_id, one))

    def _open(self, subject_id: int, one: Disclosure | None, takers: Sequence[RecipientRow]) -> None:
        if subject_id != self._subject_id:
            return
        if not takers:
            self._desk.door.note(self.tr("No recipient is in the register yet: add one under Data recipients."))
            return
        self.place.open(DisclosureSheet(self._desk, self.words, takers, subject_id, one, self.place))
