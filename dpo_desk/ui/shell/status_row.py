"""The status row: counts in words, the end of the working day, the last backup, the state of the database."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.shapes import Shape

HEIGHT = 28


@dataclass(frozen=True, slots=True)
class Facts:
    """What the right side says of backup and database; empty texts are left out."""

    backup: str = ""
    database: str = ""
    is_well: bool = True


class StatusRow(QWidget):
    """28 px of facts; nothing here can be clicked."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setFixedHeight(theme.px(HEIGHT))
        self.counts = ElidingLabel("", "meta", "text2", parent=self)
        self._day = PlainLabel("", "meta", "text2", parent=self)
        self._backup = PlainLabel("", "meta", "text2", parent=self)
        self._shape = Shape("done", 12, parent=self)
        self._database = PlainLabel("", "meta", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 16, 0)
        row.setSpacing(24)
        row.addWidget(self.counts, 1)
        row.addWidget(self._day)
        row.addWidget(self._backup)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._shape)
        state.addWidget(self._database)
        row.addLayout(state)
        self.show_facts(Facts())
        self.show_day()
        desk.ticked.connect(self.show_day)

    def show_counts(self, text: str) -> None:
        """The counts of the screen in front."""
        self.counts.show_text(text)

    def show_facts(self, facts: Facts) -> None:
        """Backup and database."""
        self._backup.setText(facts.backup)
        self._backup.setVisible(bool(facts.backup))
        self._database.setText(facts.database)
        self._database.setVisible(bool(facts.database))
        self._shape.setVisible(bool(facts.database))
        self._shape.show_state("done" if facts.is_well else "overdue", facts.database)

    def show_day(self) -> None:
        """When the working day ends, or that today is a day off; nothing while the year has no calendar."""
        try:
            is_working = self._desk.calendar.is_working(self._desk.today())
        except Refusal:
            self._day.setText("")
            return
        if is_working:
            end = f"{self._desk.hours.end:%H:%M}"
            self._day.setText(self.tr("Working day ends at {time}").format(time=end))
        else:
            self._day.setText(self.tr("Today is a day off"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_day()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("nav"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("border"))
