"""Settings of the working calendar and the list of the terms in force."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.workdays import DayRow, Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services.organisation import OfficeCard, calendar_days, change_hours, change_week
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.cards import HoursForm
from dpo_desk.ui.forms.day_list import DayList
from dpo_desk.ui.forms.rule_list import RuleList
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.preferences.calendar_day import DayForm
from dpo_desk.ui.preferences.group import Group

YEARS_BACK = 1


class Calendar(Group):
    """Week, hours, the days that differ, and a form that enters one."""

    icon = "calendar-check"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._years: tuple[int, ...] = ()
        self.hours = HoursForm(self)
        self.hours.week_chosen.connect(self.save_week)
        self.hours.hours_chosen.connect(self.save_hours)
        self.days = DayList(self)
        self.day = DayForm(desk, self)
        card = Card(20, 16, parent=self)
        card.body.addWidget(self.hours)
        self.body.addWidget(card)
        self.body.addWidget(self.day)
        self.body.addWidget(self.days)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Terms in working days are counted by it. When it changes, the dates of open duties follow.")
        return self.tr("Working calendar"), sentence

    def show_card(self, card: OfficeCard) -> None:
        self.hours.show_hours(card.week, card.hours)
        covered = self.desk.calendar.years
        this = self.desk.today().year
        self._years = tuple(year for year in range(this - YEARS_BACK, covered.stop) if year in covered)
        self.desk.ask(self, calendar_days, self._years, then=self._show_days)

    def _show_days(self, rows: tuple[DayRow, ...]) -> None:
        is_first = not self.days.years.current()
        self.days.show_rows(rows, self._years)
        if is_first and self.desk.today().year in self._years:
            self.days.choose(str(self.desk.today().year))

    @Slot(object)
    def save_week(self, week: Week) -> None:
        """Another working week."""
        self.desk.do(self, change_week, week)

    @Slot(object)
    def save_hours(self, hours: WorkingHours) -> None:
        """Other working hours."""
        self.desk.do(self, change_hours, hours)


class Rules(Group):
    """Every term with its clause, its source and its days of validity."""

    icon = "scale"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.rules = RuleList(parent=self)
        self.body.addWidget(self.rules)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("The Law and the policy stand apart and the earlier date binds. No text is rewritten.")
        return self.tr("Term rules"), sentence

    def show_card(self, card: OfficeCard) -> None:
        self.rules.show_rules(self.desk.rulebook, self.desk.today())
