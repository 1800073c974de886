"""What the deeds beside a request ask: a breach, an order and its answer, which request to join, what to split off."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.work_rows import IncidentRow, OrderDraft, OrderRow
from dpo_desk.services.joining import Kin
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.breach_fields import BreachFields
from dpo_desk.ui.inbox.purposes_field import PurposesField
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField, TextField


class BreachSheet(Sheet):
    """The fields of the notice to the authorised body; a breach already marked comes filled in."""

    def __init__(self, desk: Desk, card: RequestCard, breach: IncidentRow | None, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.breach = breach
        if breach is None:
            note = self.tr("The term of one working day to notify the authorised body begins on the day it was found.")
            self.say_words(self.tr("Mark as a breach"), self.tr("Mark as a breach"), note)
        else:
            note = self.tr("The day it was found starts the clock and stays.")
            self.say_words(self.tr("Change the breach"), self.tr("Save"), note)
        self.asked = BreachFields(desk, self)
        self.asked.retranslate()
        self.asked.clear()
        for name, field in {**self.asked.notice, **self.asked.scope}.items():
            self.add_field(name, field)
        if breach is not None:
            self.asked.show_breach(breach)
        else:
            self.asked.summary.show_text(card.summary)


class OrderSheet(Sheet):
    """Which department has to do what by when, and for which duty."""

    def __init__(self, desk: Desk, card: RequestCard, duty: DutyRow | None, parent: QWidget) -> None:
        super().__init__(desk, parent)
        note = self.tr("The order ends no later than the duty it serves.")
        self.say_words(self.tr("Order to a department"), self.tr("Give the order"), note)
        self.department = TextField(self.tr("Department"), parent=self)
        self.wanted = AreaField(self.tr("What it has to do"), rows=2, parent=self)
        self.systems = TextField(self.tr("Systems to search"), parent=self)
        left = [one for one in card.duties if one.state == "open"]
        titles = [(str(one.id), words.duty_title(desk, one.kind, one.duty)) for one in left]
        self.duty = ChoiceField(self.tr("For the duty"), [("", self.tr("None of them")), *titles], parent=self)
        self.due = DateField(self.tr("By"), desk.today(), parent=self)
        if duty is not None:
            self.duty.choose(str(duty.id))
            days = [day for day in (duty.aim, duty.due) if day is not None and day >= desk.today()]
            self.due.show_value(next(iter(days), desk.today()))
        for name in ("department", "wanted", "systems", "duty", "due"):
            self.add_field(name, getattr(self, name))

    def draft(self) -> OrderDraft | None:
        """The order; None while its day is missing, which is said beside the field."""
        due = self.due.value()
        if due is None:
            self.due.show_error(self.tr("Say by which day."))
            return None
        return OrderDraft(
            self.department.text(), self.wanted.text(), due, self.systems.text(), int(self.duty.key() or 0)
        )


class AnswerSheet(Sheet):
    """What a department found and did."""

    def __init__(self, desk: Desk, order: OrderRow, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.order = order
        self.say_words(
            self.tr("Answer of the department: {name}").format(name=order.department), self.tr("Keep the answer")
        )
        self.found = AreaField(self.tr("What was found"), order.found, rows=2, parent=self)
        self.done = AreaField(self.tr("What was done"), order.done, rows=2, parent=self)
        self.answered_on = DateField(
            self.tr("Day of the answer"), desk.today(), order.answered_on or desk.today(), parent=self
        )
        for name in ("found", "done", "answered_on"):
            self.add_field(name, getattr(self, name))


class JoinSheet(Sheet):
    """To which earlier request of the same person this one is joined."""

    def __init__(self, desk: Desk, card: RequestCard, kin: Sequence[Kin], chosen: int, parent: QWidget) -> None:
        super().__init__(desk, parent)
        note = self.tr("The papers go to the earlier request, this one is closed with its number kept.")
        number = words.number_of(card.row.year, card.row.number)
        self.say_words(self.tr("Join {number} to another request").format(number=number), self.tr("Join"), note)
        choices = [(str(one.row.id), self._line(one)) for one in kin if one.row.closed_at is None]
        self.target = ChoiceField(self.tr("The request it is joined to"), choices, parent=self)
        self.target.choose(str(chosen))
        self.add_field("target", self.target)

    def _line(self, one: Kin) -> str:
        row = one.row
        return f"{words.number_of(row.year, row.number)} · {words.kind_titles(self.desk, row.kinds)}"


class SplitSheet(Sheet):
    """Which demands become a request of their own."""

    def __init__(self, desk: Desk, card: RequestCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        note = self.tr("The demands you choose go to a new request with their duties; every date stays.")
        self.say_words(self.tr("Split the request"), self.tr("Split off"), note)
        self.demands = PurposesField(self)
        self.demands.label.setText(self.tr("Demands to split off"))
        self.demands.show_purposes([(str(one.id), words.kind_title(desk, one.kind)) for one in card.demands])
        self.add_field("demands", self.demands)

    def chosen(self) -> list[int]:
        """The keys of the demands chosen."""
        return [int(key) for key in self.demands.keys()]  # noqa: SIM118 - a field is no mapping


class ReopenSheet(Sheet):
    """Why a closed request is opened again."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        note = self.tr("The duties stay as they ended. The reason is kept as a note.")
        self.say_words(self.tr("Open the request again"), self.tr("Open again"), note)
        self.reason = AreaField(self.tr("Why it is opened again"), rows=2, parent=self)
        self.add_field("reason", self.reason)
