"""What is asked before somebody is answered: how the identity was checked, or why it is done without."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.rules import Identity
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.identity_words import NOT_CONFIRMED, methods_of
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import AreaField


class IdentitySheet(Sheet):
    """How the identity was checked; no copy of an identity paper is kept."""

    def __init__(self, desk: Desk, card: RequestCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.say_words(
            self.tr("Confirm identity"),
            self.tr("Confirm identity"),
            " ".join((*self._asked(card), self.tr("No copy of an identity paper is made or kept."))),
        )
        is_stranger = card.applicant_kind == ApplicantKind.THIRD_PARTY
        methods = [(key, say_marked(title)) for key, title in methods_of(is_stranger).items()]
        # Nothing is proposed: one Enter would record a check that nobody made.
        choices = [("", self.tr("Choose")), *methods, (NOT_CONFIRMED, self.tr("Not confirmed"))]
        self.method = ChoiceField(self.tr("How it was checked"), choices)
        self.method.setParent(self)
        self.method.chosen.connect(self._chosen)
        self.asked = AreaField(self.tr("What the applicant was asked for"), card.identity_note, rows=2, parent=self)
        self.add_field("method", self.method)
        self.add_field("asked", self.asked)
        self._chosen(self.method.key())

    @property
    def is_confirmed(self) -> bool:
        """Whether the check confirmed the identity."""
        return self.method.key() != NOT_CONFIRMED

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.asked.setVisible(key == NOT_CONFIRMED)
        verb = self.tr("Keep the result") if key == NOT_CONFIRMED else self.tr("Confirm identity")
        self.accept_button.set_words(verb)

    def _asked(self, card: RequestCard) -> list[str]:
        """The strictest thing a demand of the request asks."""
        if card.applicant_kind == ApplicantKind.THIRD_PARTY:
            return [self.tr("A third party asks: nothing of the person may be told without the person's permission.")]
        kinds = [words.kind_of(self.desk, key) for key in card.row.kinds]
        if any(kind is not None and kind.identity is Identity.PROVEN for kind in kinds):
            return [self.tr("This request asks for proof: data that match the register are not enough.")]
        return [self.tr("Write down how it was checked.")]


class UnprovenSheet(Sheet):
    """Before a duty is done for an applicant whose identity is not confirmed: confirm now, or go on with a reason."""

    confirm_wanted = Signal()

    def __init__(self, desk: Desk, card: RequestCard, duty: DutyRow, asked: Identity, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.duty = duty
        proof = self.tr(
            "This demand asks for a proven identity, and it is not proven: confirm it now, or go on with a reason that "
            "stays in the journal."
        )
        match = self.tr(
            "The identity is not confirmed: confirm it now, or go on with a reason that stays in the journal."
        )
        stranger = self.tr(
            "A third party asks: nothing of the person may be told without the person's permission. Note it now, "
            "or go on with a reason that stays in the journal."
        )
        note = proof if asked is Identity.PROVEN else match
        note = stranger if card.applicant_kind == ApplicantKind.THIRD_PARTY else note
        self.say_words(words.duty_title(desk, duty.kind, duty.duty), self.tr("Go on with this reason"), note)
        self.confirm_button = Button(self.tr("Confirm identity…"), icon="user-round-check", parent=self)
        self.confirm_button.clicked.connect(self.confirm_wanted)
        self.add_way(self.confirm_button)
        self.reason = AreaField(self.tr("Why before the identity is confirmed"), rows=2, parent=self)
        self.add_field("reason", self.reason)
