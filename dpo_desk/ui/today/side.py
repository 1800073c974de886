"""The right side of the first screen: days ahead, the check of the evening, what is blocked, the last backup."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.zone import local
from dpo_desk.services.today import Today
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.columns import DayColumn, DayColumns
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.settings import Setting, Settings

WIDTH = 328
CHECKED = Setting("today/checked", "")
CHECKS = ("post", "email", "site", "terms")


class Line(QWidget):
    """A shape and a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape = Shape("blocked", 16, parent=self)
        self.words = PlainLabel("", "body", "text2", wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.shape)
        row.addWidget(self.words, 1)


class Side(Ground):
    """`day_chosen` gives a day of the columns that was clicked."""

    day_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._settings = settings
        self._today: date | None = None
        self._days_title = PlainLabel("", "row_strong", parent=self)
        self.columns = DayColumns(self)
        self.columns.chosen.connect(self.day_chosen)
        self._checks_title = PlainLabel("", "row_strong", parent=self)
        self.checks = {name: QCheckBox(self) for name in CHECKS}
        for name, box in self.checks.items():
            box.toggled.connect(partial(self._ticked, name))
        self._blocked_title = PlainLabel("", "row_strong", parent=self)
        self.blocked = Line(self)
        self.backup = Line(self)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._days_title)
        column.addWidget(self.columns)
        column.addWidget(Rule(inside))
        column.addWidget(self._checks_title)
        checks = QVBoxLayout()
        checks.setContentsMargins(-6, 0, 0, 0)
        checks.setSpacing(0)
        for box in self.checks.values():
            checks.addWidget(box)
        column.addLayout(checks)
        column.addWidget(Rule(inside))
        column.addWidget(self._blocked_title)
        column.addWidget(self.blocked)
        column.addStretch(1)
        column.addWidget(self.backup)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        scroll = Scroll(inside, self)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole.addWidget(scroll)

    def retranslate(self) -> None:
        """Say everything that does not hang on the day."""
        self._days_title.setText(self.tr("The next 7 working days"))
        self._checks_title.setText(self.tr("Evening check"))
        self._blocked_title.setText(self.tr("Blocked"))
        said = {
            "post": self.tr("Incoming post registered"),
            "email": self.tr("E-mail looked through"),
            "site": self.tr("Requests from the site fetched"),
            "terms": self.tr("Today's terms met"),
        }
        for name, box in self.checks.items():
            box.setText(said[name])

    def show_day(self, day: Today, columns: Sequence[DayColumn], today: date, *, is_local: bool) -> None:
        """Show what the day holds; a backup is this program's work only for a database of this computer."""
        self._today = today
        self.columns.show_days(columns, today)
        self._show_checks(today)
        self._show_blocked(day)
        self.backup.setVisible(is_local)
        self._show_backup(day.backup_at, today)

    def _show_blocked(self, day: Today) -> None:
        self._blocked_title.setVisible(day.blocked > 0)
        self.blocked.setVisible(day.blocked > 0)
        text = self.tr("%n subject(s)", "", day.blocked)
        if day.blocked_until is not None:
            text = self.tr("{count}, the first until {day}").format(count=text, day=say_date(day.blocked_until))
        self.blocked.words.setText(text)

    def _show_backup(self, made_at: datetime | None, today: date) -> None:
        if made_at is None:
            self.backup.shape.show_state("soon")
            self.backup.words.setText(self.tr("No backup was made yet: Settings, Database"))
            return
        at = local(made_at)
        age = (today - at.date()).days
        self.backup.shape.show_state("done" if age < 2 else "soon")
        day = self.tr("today") if age == 0 else say_date(at.date())
        self.backup.words.setText(self.tr("Last backup {day} {time}, checked").format(day=day, time=f"{at:%H:%M}"))

    # the ticks are of one day and of this computer

    def _show_checks(self, today: date) -> None:
        on, _, names = self._settings.get(CHECKED).partition(":")
        ticked = names.split(",") if on == today.isoformat() else []
        for name, box in self.checks.items():
            box.blockSignals(True)
            box.setChecked(name in ticked)
            box.blockSignals(False)

    def _ticked(self, _name: str, _is_on: bool = False) -> None:
        if self._today is not None:
            names = ",".join(name for name, box in self.checks.items() if box.isChecked())
            self._settings.put(CHECKED, f"{self._today.isoformat()}:{names}")
