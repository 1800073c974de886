"""The demands of a request: what was asked, how it ended, and the two deeds that end it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import DemandRow, RequestCard
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.tile import IconTile

OUTCOME_SHAPES = {Outcome.REFUSED: "soon", Outcome.PARTLY: "partial", Outcome.NOT_HELD: "info"}


class DemandLine(QWidget):
    """One demand with what is known of it."""

    outcome_wanted = Signal(object)
    refusal_wanted = Signal(object)
    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, demand: DemandRow, is_closed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.demand = demand
        self._desk = desk
        kind = words.kind_of(desk, demand.kind)
        self.setMinimumHeight(theme.px(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(IconTile(kind.icon if kind else words.UNKNOWN_ICON, size=32, parent=self))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(ElidingLabel(words.kind_title(desk, demand.kind), "control", parent=self))
        note = self._note()
        self.note = ElidingLabel(note, "meta", "text2", parent=self)
        self.note.setVisible(bool(note))
        text.addWidget(self.note)
        row.addLayout(text, 1)
        if demand.outcome:
            row.addWidget(CountdownPill(self._pill(), self))
        elif not is_closed:
            if kind is not None and kind.needs_papers and demand.papers_on is None:
                self._add_papers(text)
            self._add_buttons(row, bool(kind and kind.grounds))

    def _add_papers(self, text: QVBoxLayout) -> None:
        self.papers_button = LinkButton(self.tr("Papers came…"), parent=self)
        self.papers_button.clicked.connect(self._papers)
        line = QHBoxLayout()
        line.addWidget(self.papers_button)
        line.addStretch(1)
        text.addLayout(line)

    def _add_buttons(self, row: QHBoxLayout, can_refuse: bool) -> None:
        if can_refuse:
            self.refuse_button = Button(self.tr("Refuse…"), "quiet", height="tight", parent=self)
            self.refuse_button.clicked.connect(self._refuse)
            row.addWidget(self.refuse_button)
        self.outcome_button = Button(self.tr("Outcome…"), height="tight", parent=self)
        self.outcome_button.clicked.connect(self._settle)
        row.addWidget(self.outcome_button)

    def _note(self) -> str:
        """Purposes, the day the papers came, or the ground of a refusal."""
        parts = []
        kind = words.kind_of(self._desk, self.demand.kind)
        ground = next((one for one in kind.grounds if one.key == self.demand.ground), None) if kind else None
        if ground is not None:
            parts.append(f"{say_title(ground.title)}, {say_title(ground.clause)}")
        if self.demand.ground_note:
            parts.append(self.demand.ground_note)
        parts += [self._purpose(key) for key in self.demand.purposes]
        if self.demand.papers_on is not None:
            parts.append(self.tr("papers came {day}").format(day=say_date(self.demand.papers_on, "d MMMM")))
        elif kind is not None and kind.needs_papers and not self.demand.outcome:
            parts.append(self.tr("waits for the supporting papers"))
        return " · ".join(part for part in parts if part)

    def _purpose(self, key: str) -> str:
        try:
            return say_title(self._desk.rulebook.purpose(key).short)
        except KeyError:
            return key

    def _pill(self) -> Pill:
        outcome = Outcome(self.demand.outcome)
        return Pill(OUTCOME_SHAPES.get(outcome, "done"), words.named_word(self._desk, "outcomes", outcome.value))

    @Slot()
    def _settle(self) -> None:
        self.outcome_wanted.emit(self.demand)

    @Slot()
    def _refuse(self) -> None:
        self.refusal_wanted.emit(self.demand)

    @Slot()
    def _papers(self) -> None:
        self.papers_wanted.emit(self.demand)


class DemandRows(QWidget):
    """Heading and the card of demands."""

    outcome_wanted = Signal(object)
    refusal_wanted = Signal(object)
    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = PlainLabel("", "body_strong", parent=self)
        self._card = RowCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._card)

    def lines(self) -> list[DemandLine]:
        """The rows in order."""
        return [row for row in self._card.rows() if isinstance(row, DemandLine)]

    def show_card(self, card: RequestCard) -> None:
        """Show the demands of a request."""
        self._title.setText(self.tr("Demands"))
        self._card.clear_rows()
        for demand in card.demands:
            line = DemandLine(self._desk, demand, card.row.closed_at is not None, self._card)
            line.outcome_wanted.connect(self.outcome_wanted)
            line.refusal_wanted.connect(self.refusal_wanted)
            line.papers_wanted.connect(self.papers_wanted)
            self._card.add_row(line)
