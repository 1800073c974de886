"""The duties of a request as a card of rows under their count."""

from itertools import takewhile
from operator import eq

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.duty_line import OPEN, DutyLine
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import PlainLabel

MOST_CLAUSE, LEAST_CLAUSE = 132, 76
ROOMY = 600
"""Below this width the clause yields to the title; it is whole in its tooltip and in the clock's card."""


class DutyRows(QWidget):
    """Heading with n / m and the card of rows."""

    ticked = Signal(object, bool)
    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = PlainLabel("", "body_strong", parent=self)
        self._count = PlainLabel("", "body", "text2", parent=self)
        self._card = RowCard(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._card)
        desk.ticked.connect(self.tick)

    def lines(self) -> list[DutyLine]:
        """The rows in order."""
        return [row for row in self._card.rows() if isinstance(row, DutyLine)]

    def show_card(self, card: RequestCard) -> None:
        """Show the duties of a request."""
        self._title.setText(self.tr("Duties"))
        self._count.setText(f"{sum(one.state != OPEN for one in card.duties)} / {len(card.duties)}")
        focused = next((line.duty.id for line in self.lines() if line.hasFocus() or line.box.hasFocus()), 0)
        self._make_lines([duty.state == OPEN for duty in card.duties])
        for line, duty in zip(self.lines(), card.duties, strict=True):
            line.show_duty(card, duty)
            if duty.id == focused:
                line.setFocus()
        self._align()
        self.setVisible(bool(card.duties))

    def _make_lines(self, are_open: list[bool]) -> None:
        """So many rows of their kinds; those that fit already stay, for making one takes longer than filling it."""
        kept = sum(takewhile(bool, map(eq, (line.is_open for line in self.lines()), are_open)))
        self._card.clear_rows(kept)
        for is_open in are_open[kept:]:
            line = DutyLine(self._desk, is_open, self._card)
            line.ticked.connect(self.ticked)
            line.chosen.connect(self.chosen)
            line.menu_wanted.connect(self.menu_wanted)
            self._card.add_row(line)

    def _align(self) -> None:
        """Give the last two columns of every row the width of the widest, so that they stand under each other."""
        lines = self.lines()
        widest = max((line.end.sizeHint().width() for line in lines), default=0)
        clause = max((line.clause.sizeHint().width() for line in lines), default=0)
        most = theme.px(MOST_CLAUSE if self.width() >= theme.px(ROOMY) else LEAST_CLAUSE)
        for line in lines:
            line.end.setFixedWidth(widest)
            line.clause.setFixedWidth(min(clause, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def choose(self, duty: DutyRow | None) -> None:
        """Mark the duty whose clock is shown."""
        for line in self.lines():
            line.set_chosen(duty is not None and line.duty.id == duty.id)

    @Slot()
    def tick(self) -> None:
        """A minute has passed."""
        if self.isVisible():
            for line in self.lines():
                line.tick_over()
            self._align()
