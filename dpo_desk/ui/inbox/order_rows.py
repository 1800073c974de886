"""Orders to departments for a request: who has to do what by when, and what came back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.work_rows import OrderRow
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill


class OrderLine(QWidget):
    """One order; its buttons answer it, take it back or make a letter of it."""

    answer_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    letter_wanted = Signal(object)

    def __init__(self, desk: Desk, order: OrderRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self.order = desk, order
        self.letter = LinkButton(self.tr("As a letter…"), parent=self)
        self.withdraw = LinkButton(self.tr("Take back"), parent=self)
        self.answer = Button(self.tr("Answer…"), height="tight", parent=self)
        for one in (self.letter, self.withdraw, self.answer):
            one.setAccessibleName(f"{one.text()} {order.department}")
        self.letter.clicked.connect(partial(self.letter_wanted.emit, order))
        self.withdraw.clicked.connect(partial(self.withdrawal_wanted.emit, order))
        self.answer.clicked.connect(partial(self.answer_wanted.emit, order))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidingLabel(order.department, "control", parent=self))
        for line in self._lines():
            text.addWidget(PlainLabel(line, "meta", "text2", wrap=True, parent=self))
        links = QHBoxLayout()
        links.setSpacing(14)
        links.addWidget(self.letter)
        links.addWidget(self.withdraw)
        links.addStretch(1)
        text.addLayout(links)
        self.withdraw.setVisible(order.answered_on is None)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addLayout(text, 1)
        row.addWidget(CountdownPill(self._pill(), self))
        row.addWidget(self.answer)

    def _lines(self) -> list[str]:
        order = self.order
        by = self.tr("given {given}, due {due}").format(
            given=say_date(order.ordered_on, "d MMMM"), due=say_date(order.due, "d MMMM")
        )
        lines = [order.wanted, f"{by} · {order.systems}" if order.systems else by]
        if order.answered_on is not None:
            lines += [self.tr("Found: {text}").format(text=order.found)] if order.found else []
            lines += [self.tr("Done: {text}").format(text=order.done)] if order.done else []
        return lines

    def _pill(self) -> Pill:
        on = self.order.answered_on
        if on is not None:
            return Pill("done", self.tr("answered {day}").format(day=say_date(on, "d MMMM")))
        return words.pill_of(self._desk, self.order.due, self.order.ordered_on)


class OrderRows(QWidget):
    """Heading, the way to give an order, and the card of orders; hidden in an office of one."""

    give_wanted = Signal()
    answer_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    letter_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = PlainLabel("", "body_strong", parent=self)
        self.give_link = LinkButton("", parent=self)
        self.give_link.clicked.connect(self.give_wanted)
        self._card = RowCard(self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.give_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._card)
        self.hide()

    def lines(self) -> list[OrderLine]:
        """The rows in order."""
        return [row for row in self._card.rows() if isinstance(row, OrderLine)]

    def show_orders(self, orders: tuple[OrderRow, ...], is_shared: bool, may_give: bool) -> None:
        """Show the orders of a request; one given earlier stays to be seen also in an office of one."""
        self._title.setText(self.tr("Orders to departments"))
        self.give_link.setText(self.tr("Give an order…"))
        self.give_link.setAccessibleName(self.give_link.text())
        self.give_link.updateGeometry()
        self.give_link.setVisible(may_give)
        self._card.clear_rows()
        for order in orders:
            line = OrderLine(self._desk, order, self._card)
            line.answer_wanted.connect(self.answer_wanted)
            line.withdrawal_wanted.connect(self.withdrawal_wanted)
            line.letter_wanted.connect(self.letter_wanted)
            self._card.add_row(line)
        self._card.setVisible(bool(orders))
        self.setVisible(bool(orders) or (is_shared and may_give))
