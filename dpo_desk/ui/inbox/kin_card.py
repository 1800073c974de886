"""Other requests of the same person in the side panel, likely duplicates first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.joining import Kin
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill

MOST = 8


class KinCard(QWidget):
    """Hidden while the person has no other request; the number of one opens it."""

    request_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.links: list[LinkButton] = []
        self._title = PlainLabel("", "label", "text2", wrap=True, parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        column.addWidget(Rule(self))
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addLayout(self._list)
        self.hide()

    def show_kin(self, kin: Sequence[Kin]) -> None:
        """Show the other requests of the person."""
        self._title.setText(self.tr("Other requests of this person"))
        clear(self._list)
        self.links.clear()
        for one in kin[:MOST]:
            self._list.addWidget(self._line(one))
        if len(kin) > MOST:
            self._list.addWidget(PlainLabel(self.tr("and %n more", "", len(kin) - MOST), "meta", "text2", parent=self))
        self.setVisible(bool(kin))

    def _line(self, one: Kin) -> QWidget:
        row = one.row
        line = QWidget(self)
        number = LinkButton(words.number_of(row.year, row.number), "label", line)
        number.clicked.connect(partial(self.request_wanted.emit, row.id))
        self.links.append(number)
        top, under = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(number)
        top.addWidget(ElidingLabel(words.kind_titles(self._desk, row.kinds), "meta", "text2", parent=line), 1)
        # A row of its own: beside the number the longest state would be wider than the panel.
        under.addWidget(CountdownPill(words.row_pill(self._desk, row), line))
        under.addStretch(1)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(under)
        if one.is_duplicate:
            alike = self.tr("asks the same, likely the same letter")
            column.addWidget(PlainLabel(alike, "meta", "soon", wrap=True, parent=line))
        return line
