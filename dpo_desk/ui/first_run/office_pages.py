"""The pages of the organisation with its language, of the responsible person, and of the calendar."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.names import initials
from dpo_desk.domain.workdays import DayRow
from dpo_desk.services.founding import OfficerDraft, OrganisationDraft
from dpo_desk.services.organisation import checked_bin
from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.forms.cards import HoursForm, OfficerForm, OrganisationForm
from dpo_desk.ui.forms.day_list import DayList
from dpo_desk.ui.languages import OWN_NAMES, Language, current_language, say
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments


class OrganisationPage(Page):
    """Language of the window and the papers, and the organisation card."""

    language_chosen = Signal(str)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.languages = Segments([Segment(one.value, name) for one, name in OWN_NAMES.items()], parent=self)
        self.languages.chosen.connect(self.language_chosen)
        self._label = PlainLabel("", "label", "text2", parent=self)
        self.form = OrganisationForm(today, self)
        self.form.edited.connect(self.edited)
        card = Card(20, 12, parent=self)
        card.body.addWidget(self._label)
        card.body.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)
        whole = Card(20, 12, parent=self)
        whole.body.addWidget(self.form)
        self.body.addWidget(whole)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("What the letterhead says. Empty fields can be filled in later under Settings.")
        return self.tr("Language and organisation"), sentence

    def retranslate(self) -> None:
        super().retranslate()
        self._label.setText(self.tr("Language of the window and of the office's papers"))
        self.languages.setAccessibleName(self._label.text())
        self.languages.choose(current_language().value)

    def draft(self) -> OrganisationDraft:
        """The card as the fields have it."""
        return self.form.draft()

    def note(self) -> str:
        draft = self.draft()
        names = (
            (draft.name_ru, draft.name_kk) if current_language() is Language.RUSSIAN else (draft.name_kk, draft.name_ru)
        )
        return next((name for name in (*names, draft.name_en) if name), "")

    def check(self) -> bool:
        try:
            checked_bin(self.draft().bin)
        except Refusal as refusal:
            self.form.show_refusal("bin", say(refusal.message))
            return False
        return True


class OfficerPage(Page):
    """The person responsible and the order."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = OfficerForm(today, self)
        self.form.edited.connect(self.edited)
        card = Card(20, 12, parent=self)
        card.body.addWidget(self.form)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Answers for personal-data processing by order of the organisation and signs the letters.")
        return self.tr("Responsible officer"), sentence

    def draft(self) -> OfficerDraft:
        """The person as the fields have it."""
        return self.form.draft()

    def note(self) -> str:
        draft = self.draft()
        return initials(draft.surname, draft.given_name, draft.patronymic)


class CalendarPage(Page):
    """Week, hours, lunch, and the days that differ this year and next."""

    def __init__(self, rows: Sequence[DayRow], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.hours = HoursForm(self)
        self.days = DayList(self)
        self.days.show_rows(rows, (today.year, today.year + 1))
        card = Card(20, 12, parent=self)
        card.body.addWidget(self.hours)
        self.body.addWidget(card)
        self.body.addWidget(self.days)
        self.hours.week_chosen.connect(self._changed)
        self.hours.hours_chosen.connect(self._changed)
        self.retranslate()

    def _changed(self, _what: object) -> None:
        self.edited.emit()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Terms in working days and the time left of today are counted by it.")
        return self.tr("Working calendar"), sentence

    def note(self) -> str:
        try:
            hours = self.hours.hours()
        except Refusal:
            return ""
        return f"{hours.start:%H:%M}–{hours.end:%H:%M}"

    def check(self) -> bool:
        try:
            self.hours.hours()
        except Refusal as refusal:
            self.hours.times["end"].show_error(say(refusal.message))
            return False
        return True
