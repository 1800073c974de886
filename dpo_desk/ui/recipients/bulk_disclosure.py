"""One disclosure for many people: first who can be part of it and why not the others, then one deed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.recipient import DisclosureDraft, RecipientRow
from dpo_desk.services import disclosures
from dpo_desk.services.disclosures import MOST_UNDONE, Outlook
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.recipients.disclosure_sheet import DisclosureForm
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.words import subject_number

SLICE, SHOWN = 200, 8


class BulkDisclosureSheet(DisclosureForm):
    """Looks at the people in slices, with progress and Stop; any change of the fields begins anew."""

    grown = Signal()
    """There is more to see at its foot."""

    def __init__(
        self, desk: Desk, words: RecipientWords, takers: Sequence[RecipientRow], ids: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(desk, words, takers, parent)
        self._ids = ids
        self._round = self._looked_at = 0
        self._draft = DisclosureDraft()
        self.outlook: Outlook | None = None
        self.verdict = PlainLabel("", "body_strong", wrap=True, parent=self)
        self.reasons = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.lacking = Banner("today", "", parent=self)
        self.strip = WorkStrip("", self)
        for part in (self.verdict, self.reasons, self.lacking, self.strip):
            self.body.insertWidget(self.body.count() - 1, part)
        self.strip.stopped.connect(self.forget)
        self.touched.connect(self.forget)
        self.accepted.connect(self.go_on)
        self.forget()

    @Slot()
    def forget(self) -> None:
        """What was looked at no longer counts."""
        self._round += 1
        self.outlook = None
        for part in (self.verdict, self.reasons, self.lacking, self.strip):
            part.hide()
        self._say_verb()

    def _say_verb(self) -> None:
        able = len(self.outlook.able) if self.outlook is not None else -1
        verb = self.tr("See who can") if able < 0 else self.tr("Enter for %n person(s)", "", able)
        note = ""
        if len(self._ids) > MOST_UNDONE:
            note = self.tr("More than {most} people at once cannot be undone.").format(most=MOST_UNDONE)
        self.say_words(self.tr("Disclosure of data of %n person(s)", "", len(self._ids)), verb, note)
        self.accept_button.setEnabled(able != 0)

    @Slot()
    def go_on(self) -> None:
        """Look first, then write."""
        if self.day.error() or not self.accept_button.isEnabled():
            return
        if self.outlook is None:
            self._begin()
        else:
            self.accept_button.setEnabled(False)
            self.desk.do(self, disclosures.add_all, self.outlook.able, self._draft,
                         then=self._done, otherwise=self._refused)  # fmt: skip

    def _begin(self) -> None:
        self._round += 1
        self._draft, self._looked_at = self.draft(), 0
        self.accept_button.setEnabled(False)
        if len(self._ids) > SLICE:
            self.strip.begin(self.tr("Looking at the consents"))
            self.strip.show()
        self._look(self._round, Outlook())

    def _look(self, number: int, so_far: Outlook) -> None:
        part = self._ids[self._looked_at : self._looked_at + SLICE]
        if not part:
            self._show(so_far)
            return

        def came(more: Outlook) -> None:
            if number == self._round:
                self._looked_at += len(part)
                self.strip.show_progress(self._looked_at, len(self._ids))
                self._look(number, so_far + more)

        self.desk.ask(self, disclosures.foresee, part, self._draft, then=came, otherwise=self._refused)

    def _show(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self.strip.hide()
        self.verdict.setText(self.tr("{able} of {total} can.").format(able=len(outlook.able), total=outlook.total))
        lines = [f"{subject_number(one.number)}: {say(one.why)}" for one in outlook.left[:SHOWN]]
        if len(outlook.left) > SHOWN:
            lines.append(self.tr("and %n more", "", len(outlook.left) - SHOWN))
        self.reasons.setText("\n".join(lines))
        self.verdict.show()
        self.reasons.setVisible(bool(lines))
        self.lacking.setVisible(outlook.lacking > 0)
        if outlook.lacking:
            title = self.tr("The consent of %n person(s) lacks something for it", "", outlook.lacking)
            self.lacking.show_words("today", title, self.tr("What, is said in the profile of each, under Disclosures."))
        self._say_verb()
        self.grown.emit()

    def _refused(self, error: Exception) -> None:
        self.forget()
        self.refuse(error)

    def _done(self, count: int) -> None:
        self.desk.door.note(self.tr("Disclosure entered for %n person(s)", "", count))
        self.done.emit()
        self.left.emit()
