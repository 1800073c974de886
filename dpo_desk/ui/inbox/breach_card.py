"""The breach marked in a request: what the notice to the authorised body will say, and the way to change it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.work_rows import IncidentRow
from dpo_desk.domain.zone import local
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel

NAMES = 190


class BreachCard(QWidget):
    """Hidden while no breach is marked."""

    change_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.breach: IncidentRow | None = None
        self._title = PlainLabel("", "body_strong", parent=self)
        self.change_link = LinkButton("", parent=self)
        self.change_link.clicked.connect(self.change_wanted)
        self._card: Card | None = None
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.change_link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self.hide()

    def show_breach(self, breach: IncidentRow | None, may_change: bool) -> None:
        """Show a breach, None for none."""
        self.breach = breach
        self._title.setText(self.tr("Security breach"))
        self.change_link.setText(self.tr("Change…"))
        self.change_link.setAccessibleName(self.tr("Change the breach"))
        self.change_link.updateGeometry()
        self.change_link.setVisible(may_change)
        if self._card is not None:
            take_out(self._column, self._card)
            self._card = None
        if breach is not None:
            self._card = self._made(breach)
            self._column.addWidget(self._card)
        self.setVisible(breach is not None)

    def _made(self, breach: IncidentRow) -> Card:
        card = Card(parent=self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, theme.px(NAMES))
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(self.facts(breach)):
            grid.addWidget(PlainLabel(name, "body", "text2", wrap=True, parent=card), line, 0)
            shown = value or self.tr("not filled in yet")
            grid.addWidget(PlainLabel(shown, "body", "text" if value else "text3", wrap=True, parent=card), line, 1)
        card.body.addLayout(grid)
        return card

    def facts(self, breach: IncidentRow) -> Iterator[tuple[str, str]]:
        """Name and value of every field of the notice, in its order."""
        yield self.tr("Found at"), _moment(breach.detected_at)
        yield self.tr("Happened at"), _moment(breach.occurred_at) or self.tr("being established")
        yield self.tr("What happened"), breach.summary
        yield self.tr("Information systems"), breach.systems
        titles = [say_title(self._desk.rulebook.category(key).title) for key in breach.categories]
        yield self.tr("Categories of data"), ", ".join(titles)
        yield self.tr("How many data subjects"), str(breach.subjects) if breach.subjects else ""
        yield self.tr("People concerned"), breach.people
        yield self.tr("Measures taken"), breach.measures


def _moment(at: datetime | None) -> str:
    if at is None:
        return ""
    here = local(at)
    return f"{say_date(here.date())}, {here:%H:%M}"
