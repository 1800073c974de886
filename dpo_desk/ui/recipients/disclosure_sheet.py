"""The sheet of a disclosure: whom, what, why and when, with what the consent lacks said before it is written."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.recipient import Disclosure, DisclosureDraft, RecipientRow
from dpo_desk.services import disclosures
from dpo_desk.services.disclosures import CONSENT, Gap
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField
from dpo_desk.ui.recipients.ticks_field import TicksField
from dpo_desk.ui.recipients.words import RecipientWords


class DisclosureForm(Sheet):
    """The fields of a disclosure; `touched` when the person changes any."""

    touched = Signal()
    done = Signal()

    def __init__(
        self, desk: Desk, words: RecipientWords, takers: Sequence[RecipientRow], parent: QWidget,
        given: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """`given` are the categories of a disclosure that is there: it keeps those that have ended since."""
        super().__init__(desk, parent)
        self._words, self._takers = words, {str(one.id): one for one in takers}
        book = desk.rulebook
        choices = [("", "—"), *((key, one.name) for key, one in self._takers.items())]
        purposes = [("", "—"), *((one.key, f"{one.point}  {say_title(one.short)}") for one in book.purposes)]
        bases = [(one.key, say_title(one.title)) for one in book.bases]
        offered = [one for one in book.categories if one.stored and (one.active or one.key in given)]
        stored = [(one.key, say_title(one.title)) for one in offered]
        self.taker = ChoiceField(self.tr("Recipient"), choices, " ", parent=self)
        self.day = DateField(self.tr("Given on"), desk.today(), desk.today(), parent=self)
        self.purpose = ChoiceField(self.tr("Purpose"), purposes, parent=self)
        self.basis = ChoiceField(self.tr("Legal basis"), bases, parent=self)
        self.categories = TicksField(self.tr("What was given"), stored, "", self)
        self.reason = AreaField(self.tr("Why, in words"), rows=2, parent=self)
        self.basis.choose(CONSENT)
        named = {
            "recipient_id": self.taker, "disclosed_on": self.day, "purpose": self.purpose, "basis": self.basis,
            "categories": self.categories, "reason": self.reason,
        }  # fmt: skip
        for name, field in named.items():
            self.add_field(name, field)
            field.edited.connect(self._edited)

    @Slot()
    def _edited(self) -> None:
        self.show_border()
        self.touched.emit()

    def show_border(self) -> None:
        """Say where the data go, when that is across the border."""
        one = self._takers.get(self.taker.key())
        words = self.tr("Data cross the border: {country}")
        is_abroad = one is not None and one.is_abroad
        self.taker.show_hint(words.format(country=self._words.country(one.draft.country)) if one and is_abroad else "")

    def draft(self) -> DisclosureDraft:
        """The disclosure as entered."""
        return DisclosureDraft(
            int(self.taker.key() or 0), self.purpose.key(), self.categories.keys(), self.day.value(),
            self.basis.key(), self.reason.text(),
        )  # fmt: skip

    def fill(self, draft: DisclosureDraft) -> None:
        """Begin with a disclosure that is there."""
        self.taker.choose(str(draft.recipient_id))
        self.day.show_value(draft.disclosed_on)
        self.purpose.choose(draft.purpose)
        self.basis.choose(draft.basis or CONSENT)
        self.categories.tick(draft.categories)
        self.reason.show_text(draft.reason)
        self.show_border()


class DisclosureSheet(DisclosureForm):
    """One disclosure of one person: a new one, or one that is corrected."""

    def __init__(
        self, desk: Desk, words: RecipientWords, takers: Sequence[RecipientRow], subject_id: int,
        corrected: Disclosure | None, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(desk, words, takers, parent, corrected.draft.categories if corrected is not None else ())
        self._subject_id, self._corrected = subject_id, corrected
        self.lacking = Banner("today", "", parent=self)
        self.body.insertWidget(2, self.lacking)
        if corrected is not None:
            self.fill(corrected.draft)
            note = self.tr("The journal keeps what stands here now.")
            self.say_words(self.tr("Correct the disclosure"), self.tr("Correct"), note)
        else:
            self.say_words(self.tr("New disclosure"), self.tr("Enter"))
        self.touched.connect(self.look)
        self.accepted.connect(self.save)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what the consent lacks for it as it stands now."""
        self.desk.ask(self, disclosures.gaps, self._subject_id, self.draft(), then=self._show_gaps)

    def _show_gaps(self, gaps: Sequence[Gap]) -> None:
        self.lacking.setVisible(bool(gaps))
        if gaps:
            self.lacking.show_words("today", self.tr("The consent lacks something"), self._words.gaps(gaps))

    @Slot()
    def save(self) -> None:
        """Write it down."""
        if self.day.error():
            return
        one, draft = self._corrected, self.draft()
        if one is None:
            self.desk.do(self, disclosures.add, self._subject_id, draft, then=self._done, otherwise=self.refuse)
        else:
            kept = replace(draft, basis=draft.basis if self._is_basis_chosen(one) else one.draft.basis)
            self.desk.do(self, disclosures.correct, one.id, one.version, kept, then=self._done, otherwise=self.refuse)

    def _is_basis_chosen(self, one: Disclosure) -> bool:
        """A basis typed before there was a choice stays until another is chosen."""
        known = {basis.key for basis in self.desk.rulebook.bases}
        return one.draft.basis in known or self.basis.key() != CONSENT

    def _done(self, _answer: object) -> None:
        self.done.emit()
        self.left.emit()
