"""The duties a request will make, with their dates, shown before it is registered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duties
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import ApplicantKind, RequestDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import say, say_date, say_title
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill


def planned_duties(desk: Desk, draft: RequestDraft) -> tuple[PlannedDuty, ...]:
    """The duties of every demand of a draft. Refusal when a date leaves the calendar."""
    finding = draft.received if draft.applicant is ApplicantKind.OFFICE else None
    found: list[PlannedDuty] = []
    for demand in draft.demands:
        dates = TriggerDates(received=draft.received, papers=demand.papers, finding=demand.found or finding)
        kind = desk.rulebook.kind(demand.kind)
        found += plan_duties(kind, dates, desk.rulebook, desk.calendar, applicant=draft.applicant)
    return tuple(found)


class PlanLine(QWidget):
    """One duty to come."""

    def __init__(self, desk: Desk, planned: PlannedDuty, parent: QWidget) -> None:
        super().__init__(parent)
        self.planned = planned
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(4)
        column.addWidget(PlainLabel(say_title(planned.kind.title), "control", wrap=True, parent=self))
        column.addWidget(PlainLabel(self._when(), "meta", "text2", wrap=True, parent=self))
        pill = CountdownPill(words.duty_pill(desk, planned), self)
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)

    def _when(self) -> str:
        planned = self.planned
        bound = planned.clock(planned.binding) if planned.binding else None
        if planned.due is not None and bound is not None:
            return f"{say_date(planned.due, 'd MMMM, ddd')} · {say_title(bound.rule.clause)}"
        if words.is_uncounted(planned):
            return self.tr("no date until the calendar of its year is entered")
        if planned.waits_for:
            return self.tr("starts later")
        return self.tr("no number of days is set")


class PlanCard(QWidget):
    """Heading, the duties, and what stands in the way of counting them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = PlainLabel("", "body_strong", parent=self)
        self._note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._card = RowCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._card)
        column.addWidget(self._note)
        column.addStretch(1)

    def lines(self) -> list[PlanLine]:
        """The duties in order."""
        return [row for row in self._card.rows() if isinstance(row, PlanLine)]

    def show_draft(self, draft: RequestDraft | None) -> None:
        """Show what a draft leads to; None while a date is missing."""
        self._title.setText(self.tr("Duties that will arise"))
        self._card.clear_rows()
        note = self.tr("Choose a demand: its duties and their dates will stand here.")
        planned: Sequence[PlannedDuty] = ()
        try:
            planned = planned_duties(self._desk, draft) if draft is not None else ()
        except Refusal as refusal:
            note = say(refusal.message)
        for one in planned:
            self._card.add_row(PlanLine(self._desk, one, self._card))
        self._card.setVisible(bool(planned))
        self._note.setText(note)
        self._note.setVisible(not planned)
