"""Composing anew: another template, language or signatory, or the values of now; typed words are not lost unasked."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from dpo_desk.services import letters
from dpo_desk.services.letters import Fresh
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.session import LetterSession
from dpo_desk.ui.trouble import Choice, Question


class Composing(QObject):
    """Changes the letter in hand as a whole and keeps it by a deed that can be undone."""

    def __init__(self, desk: Desk, session: LetterSession) -> None:
        super().__init__(session)
        self._desk, self._session = desk, session

    @Slot(str)
    def take_template(self, template: str) -> None:
        """Compose from another template in the same language."""
        work = self._session.work
        if work is not None:
            self._begin(template, work.text.language)

    @Slot(str)
    def take_language(self, language: str) -> None:
        """Compose the same letter in another language."""
        work = self._session.work
        if work is not None:
            self._begin(work.text.template, language)

    @Slot()
    def refresh_fields(self) -> None:
        """Bring the values of now into the fields."""
        work = self._session.work
        if work is not None:
            self._begin(work.text.template, work.text.language)

    @Slot(int)
    def take_signatory(self, officer_id: int) -> None:
        """Another officer signs."""
        card, work = self._session.card, self._session.work
        who = next((who for key, who in card.signatories if key == officer_id), None) if card is not None else None
        if work is not None and who is not None:
            self._take(work.signed_by(officer_id, who))

    def _begin(self, template: str, language: str) -> None:
        """First what the template of now makes, to know whether words typed between the fields would be lost."""
        work = self._session.work
        if work is not None:
            then = partial(self._compare, template, language)
            self._ask(work.text.template, work.text.language, then)

    def _ask(self, template: str, language: str, then: partial[None]) -> None:
        self._desk.ask(self, letters.fresh, self._session.letter_id, template, language, then=then)

    def _compare(self, template: str, language: str, same: Fresh) -> None:
        work = self._session.work
        if work is None:
            return
        is_refresh = (template, language) == (work.text.template, work.text.language)
        if work.is_worded_as(same):
            self._compose(template, language)
        elif is_refresh:
            self._desk.door.ask(self._refresh_question(), partial(self._refresh_chosen, same))
        else:
            self._desk.door.ask(self._anew_question(), partial(self._anew_chosen, template, language))

    def _refresh_question(self) -> Question:
        text = self.tr("Composing anew replaces the words typed between the fields. Values alone leave them.")
        return Question(
            self.tr("The text differs from the template. What should be refreshed?"),
            text,
            (Choice("anew", self.tr("Compose anew")), Choice("values", self.tr("Values only"))),
        )

    def _anew_question(self) -> Question:
        return Question(
            self.tr("Compose the letter anew?"),
            self.tr("What was typed over fields stays. The words typed between the fields are replaced."),
            (Choice("anew", self.tr("Compose anew")), Choice("stay", self.tr("Leave as it is"))),
        )

    def _refresh_chosen(self, same: Fresh, key: str) -> None:
        work = self._session.work
        if work is not None:
            self._take(work.composed(same) if key == "anew" else work.valued(same))

    def _anew_chosen(self, template: str, language: str, key: str) -> None:
        if key == "anew":
            self._compose(template, language)
        else:
            self._session.opened.emit(self._session.card)  # the choices show the letter as it is again

    def _compose(self, template: str, language: str) -> None:
        self._ask(template, language, partial(self._composed))

    def _composed(self, fresh: Fresh) -> None:
        work = self._session.work
        if work is not None:
            self._take(work.composed(fresh))

    def _take(self, work: Composition) -> None:
        self._session.edit(work)
        self._session.save(deed=letters.change)
        self._session.opened.emit(self._session.card)
