"""What the deeds on a request ask: the ground of a refusal, an outcome, a reason, a day."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.extension import limit_of
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import DemandRow, DutyRow, RequestCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.inbox.subject_field import SubjectField
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField, TextField


class RefusalSheet(Sheet):
    """The typed ground of a refusal, in whole or in part."""

    def __init__(self, desk: Desk, card: RequestCard, demand: DemandRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        kind = words.kind_of(desk, demand.kind)
        self.demand = demand
        self.say_words(
            self.tr("Refuse with reasons: {demand}").format(demand=words.kind_title(desk, demand.kind)),
            self.tr("Refuse with reasons"),
            self.tr("The refusal gets its own letter and its own clock. Other duties of this demand fall away."),
        )
        grounds = [
            (one.key, f"{say_title(one.title)} ({say_title(one.clause)})")
            for one in words.grounds_of(desk, demand.kind, card.row.received_on)
        ]
        choose = ("", self.tr("Choose the ground"))
        self.ground = ChoiceField(self.tr("Ground"), [choose, *grounds], parent=self)
        self.add_field("ground", self.ground)
        self.extent = ChoiceField(
            self.tr("How much is refused"),
            [
                (Outcome.REFUSED.value, self.tr("The whole demand")),
                (Outcome.PARTLY.value, self.tr("A part of it, the rest is met")),
            ],
            parent=self,
        )
        self.extent.setVisible(bool(kind and Outcome.PARTLY in kind.outcomes))
        self.add_field("outcome", self.extent)
        self.note = AreaField(self.tr("Explanation for the letter"), rows=2, parent=self)
        self.add_field("note", self.note)

    def propose(self, ground: str, note: str, is_partly: bool) -> None:
        """Fill in what is known already; everything stays to be changed."""
        self.ground.choose(ground)
        self.note.show_text(note)
        self.extent.choose(Outcome.PARTLY.value if is_partly else Outcome.REFUSED.value)

    def outcome(self) -> Outcome:
        """Refused in whole or in part."""
        return Outcome(self.extent.key() or Outcome.REFUSED.value)


class OutcomeSheet(Sheet):
    """How a demand ended; what refuses asks for its ground too."""

    def __init__(self, desk: Desk, card: RequestCard, demand: DemandRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.demand = demand
        kind = words.kind_of(desk, demand.kind)
        self.say_words(
            self.tr("Outcome: {demand}").format(demand=words.kind_title(desk, demand.kind)),
            self.tr("Record the outcome"),
        )
        kinds = [one for one in (kind.outcomes if kind else ()) if one is not Outcome.REFUSED]
        titles = [(one.value, words.named_word(desk, "outcomes", one.value)) for one in kinds]
        self.choice = ChoiceField(self.tr("Outcome"), titles, parent=self)
        self.choice.chosen.connect(self._chosen)
        self.add_field("outcome", self.choice)
        grounds = [
            (one.key, f"{say_title(one.title)} ({say_title(one.clause)})") for one in (kind.grounds if kind else ())
        ]
        self.ground = ChoiceField(
            self.tr("Ground for the refused part"), [("", self.tr("Choose the ground")), *grounds], parent=self
        )
        self.add_field("ground", self.ground)
        self.note = AreaField(self.tr("Note"), rows=2, parent=self)
        self.add_field("note", self.note)
        self._chosen(self.choice.key())

    def outcome(self) -> Outcome:
        """The outcome chosen."""
        return Outcome(self.choice.key())

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.ground.setVisible(key == Outcome.PARTLY.value)


class PapersSheet(Sheet):
    """The day on which the supporting papers came."""

    def __init__(self, desk: Desk, demand: DemandRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.demand = demand
        self.say_words(
            self.tr("Supporting papers came"),
            self.tr("Start the clock"),
            self.tr("The term is counted from this day. The day itself is not counted."),
        )
        self.day = DateField(self.tr("Day they came"), desk.today(), desk.today(), parent=self)
        self.add_field("papers", self.day)


class WaitingSheet(Sheet):
    """For whom the request waits; the clock runs on."""

    def __init__(self, desk: Desk, card: RequestCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.say_words(
            self.tr("Waiting note"),
            self.tr("Save the note"),
            self.tr("The clock does not stop: neither law nor policy allows that. Leave empty when nobody is awaited."),
        )
        self.waiting = TextField(self.tr("Whom or what it waits for"), card.row.waiting_for, parent=self)
        self.add_field("waiting", self.waiting)


class ReasonSheet(Sheet):
    """Why one duty is not done."""

    def __init__(self, desk: Desk, duty: DutyRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.duty = duty
        self.say_words(
            self.tr("End the duty without doing it"),
            self.tr("End with this reason"),
            words.duty_title(desk, duty.kind, duty.duty),
        )
        self.reason = AreaField(self.tr("Reason"), rows=2, parent=self)
        self.add_field("reason", self.reason)


class DueSheet(Sheet):
    """Another due date with its reason; the clocks of law and policy stay where they are."""

    def __init__(self, desk: Desk, duty: DutyRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.duty = duty
        self.say_words(
            self.tr("Change the date: {duty}").format(duty=words.duty_title(desk, duty.kind, duty.duty)),
            self.tr("Change the date"),
            self.tr("The terms of law and policy stay beside it. Who, when and why stand in the account of the term."),
        )
        self.day = DateField(self.tr("Due on"), desk.today(), duty.due, parent=self)
        self.add_field("due", self.day)
        self.day.show_hint(self._limit_words())
        self.reason = AreaField(self.tr("Reason"), rows=2, parent=self)
        self.add_field("reason", self.reason)

    def _limit_words(self) -> str:
        """Up to which day, and whether a rule allows to extend the term."""
        duty, kind = self.duty, words.duty_kind(self.desk, self.duty.kind, self.duty.duty)
        if kind is None or duty.started_on is None:
            return ""
        rules, calendar = self.desk.rulebook, self.desk.calendar
        limit = limit_of(kind, duty.started_on, duty.law_due, duty.policy_due, rules, calendar, duty.own_due)
        if limit is None:
            return self.tr("Neither law nor policy gives a date here.")
        if limit.is_extensible:
            text = self.tr("The term ends on {day}; a rule allows to extend it until {extended}.")
            return text.format(day=short_date(limit.due), extended=short_date(limit.extended))
        return self.tr("Until {day}: no rule allows to extend this term.").format(day=short_date(limit.due))


class SubjectSheet(Sheet):
    """Who of the register the request is about."""

    def __init__(self, desk: Desk, card: RequestCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.say_words(self.tr("Link to a subject of the register"), self.tr("Link"))
        self.subject = SubjectField(desk, self)
        self.subject.say_words(self.tr("Subject"), self.tr("Surname, number or organisation"))
        self.add_field("subject", self.subject)
        self.subject.show_name(card.applicant_name)
        self.subject.search()
