"""Closing a request: the outcome that follows for each demand is proposed, and what is left undone needs a reason."""

from functools import partial

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import RequestCard
from dpo_desk.services import requests
from dpo_desk.services.requests import Proposal
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.demand_deeds import DemandDeeds
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import AreaField


class CloseSheet(Sheet):
    """How each demand ended that has no outcome yet, and the reason for closing while duties are open."""

    def __init__(self, desk: Desk, card: RequestCard, proposals: tuple[Proposal, ...], parent: QWidget) -> None:
        super().__init__(desk, parent)
        left = [f"«{words.duty_title(desk, one.kind, one.duty)}»" for one in card.duties if one.state == "open"]
        note = self.tr("The outcome follows from what was done. Change it if the demand ended otherwise.")
        if left:
            note = self.tr("%n duty(s) not done: {duties}.", "", len(left)).format(duties=", ".join(left))
        verb = self.tr("Close with this reason") if left else self.tr("Close the request")
        self.say_words(self.tr("Close the request"), verb, note)
        # The usual word of this button is "Жабу" in Kazakh, which here would read as closing the request.
        self.cancel_button.set_words(self.tr("Back"))
        self.choices = {one.demand.id: self._choice(one) for one in proposals}
        label = self.tr("Why it is closed without them") if left else self.tr("Reason, where there is no outcome")
        self.reason = AreaField(label, rows=2, parent=self)
        self.add_field("reason", self.reason)

    def _choice(self, one: Proposal) -> ChoiceField:
        kind = words.kind_of(self.desk, one.demand.kind)
        ways = [way for way in (kind.outcomes if kind else ()) if not way.refuses]
        titles = [(way.value, words.named_word(self.desk, "outcomes", way.value)) for way in ways]
        none = ("", self.tr("None: the reason says why"))
        label = self.tr("Outcome: {demand}").format(demand=words.kind_title(self.desk, one.demand.kind))
        field = ChoiceField(label, [*titles, none] if one.outcome else [none, *titles], parent=self)
        field.choose(one.outcome.value if one.outcome else "")
        self.add_field(f"outcome {one.demand.id}", field)
        return field

    def begin(self) -> None:
        """The outcomes, where they follow, need only a yes; a reason has to be written."""
        if all(field.key() for field in self.choices.values()) and self.choices:
            super().begin()
        else:
            self.reason.editor.setFocus()

    def outcomes(self) -> dict[int, Outcome]:
        """The outcome chosen for each demand that gets one."""
        return {key: Outcome(field.key()) for key, field in self.choices.items() if field.key()}

    def check(self) -> bool:
        """Whether each demand has an outcome or a reason stands there; says so otherwise."""
        if len(self.outcomes()) < len(self.choices) and not self.reason.text().strip():
            self.reason.show_error(self.tr("Choose the outcome of each demand, or write why there is none."))
            self.reason.editor.setFocus()
            return False
        return True


class Closing(DemandDeeds):
    """Closes the request shown."""

    def close(self) -> None:
        """Close the request at once when all is said; else a sheet asks for outcomes and the reason."""
        if self.card is not None:
            key = self.card.row.id
            self._desk.ask(self, requests.proposals, key, then=partial(self._proposed, key))

    def _proposed(self, request_id: int, found: tuple[Proposal, ...]) -> None:
        if self.card is None or self.card.row.id != request_id:
            return
        row = self.card.row
        try:
            requests.check_close(row, row.version, "")
        except Refusal as refusal:
            self._ask_close(self.card, found).refuse(refusal)
            return
        if found:
            self._ask_close(self.card, found)
        else:
            self._desk.do(self, requests.close, row.id, row.version)

    def _ask_close(self, card: RequestCard, found: tuple[Proposal, ...]) -> CloseSheet:
        sheet = CloseSheet(self._desk, card, found, self._place)
        sheet.accepted.connect(partial(self._close, sheet))
        self._place.open(sheet)
        return sheet

    def _close(self, sheet: CloseSheet) -> None:
        if self.card is not None and sheet.check():
            row = self.card.row
            self._do(sheet, requests.close, row.id, row.version, sheet.reason.text(), sheet.outcomes())
