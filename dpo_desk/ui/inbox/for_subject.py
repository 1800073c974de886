"""A new request for a subject chosen elsewhere: the registration sheet with this person filled in."""

from functools import partial

from PySide6.QtCore import QObject

from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.services import subjects
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.intake import Intake
from dpo_desk.ui.trouble import Choice, Question

ANEW, GO_ON = "anew", "go_on"


class ForSubject(QObject):
    """A draft about somebody else that was put aside is not thrown away unasked."""

    def __init__(self, desk: Desk, intake: Intake) -> None:
        super().__init__(intake)
        self._desk, self._intake = desk, intake

    def begin(self, identity: int) -> None:
        """Fill the sheet, which is in front already, with this subject."""
        self._desk.ask(self, subjects.card, identity, then=self._came)

    def _came(self, card: SubjectCard | None) -> None:
        if card is None or card.row.state == "destroyed":
            return
        field = self._intake.form.subject
        kept = field.subject.id if field.subject is not None else 0
        if kept in (0, card.row.id) and (kept or not field.text()):
            self._fill(card)
            return
        question = Question(
            self.tr("A draft about somebody else was put aside"),
            self.tr("Begin anew for {name}, or go on with the draft?").format(name=card.row.name),
            (Choice(ANEW, self.tr("Begin anew"), is_danger=True), Choice(GO_ON, self.tr("Go on with the draft"))),
        )
        self._desk.door.ask(question, partial(self._decided, card), self._intake)

    def _decided(self, card: SubjectCard, choice: str) -> None:
        if choice == ANEW:
            self._intake.clear()
            self._fill(card)

    def _fill(self, card: SubjectCard) -> None:
        form = self._intake.form
        if form.subject.subject is None:
            form.language.choose(card.language or form.language.key())
        form.subject.choose(card.row)
        form.kinds.setFocus()
