"""Settings of the working calendar: week, hours, days by year, and every change shown with the dates it moves."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.workdays import DayRow, Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services import calendar_file
from dpo_desk.services.calendar import Moves, change_calendar, moved_dates
from dpo_desk.services.calendar_file import CalendarSheet
from dpo_desk.services.moved_dates import MovedDate
from dpo_desk.services.organisation import OfficeCard, calendar_days, change_hours
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.cards import HoursForm
from dpo_desk.ui.forms.day_list import DayList
from dpo_desk.ui.inbox.sheets import Sheet, SheetPlace, show_refusal
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.preferences.calendar_day import DayForm
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.preferences.moves_sheet import MovesSheet
from dpo_desk.ui.preferences.year_sheet import YearSheet

YEARS_BACK = 1


class Calendar(Group):
    """Week, hours, the days that differ, a form that enters one, and the import of a year."""

    icon = "calendar-check"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._years: tuple[int, ...] = ()
        self._week = Week.FIVE
        self.hours = HoursForm(self)
        self.hours.week_chosen.connect(self.propose_week)
        self.hours.hours_chosen.connect(self.save_hours)
        self.day = DayForm(desk, self)
        self.day.proposed.connect(self.propose)
        self.place = SheetPlace(self)
        self.place.closed.connect(self._left)
        self.days = DayList(self, is_editable=True)
        self.days.picked.connect(self.day.show_day)
        self.import_button = Button("", icon="upload", parent=self)
        self.import_button.clicked.connect(self.ask_file)
        card = Card(20, 16, parent=self)
        card.body.addWidget(self.hours)
        row = QHBoxLayout()
        row.addWidget(self.import_button)
        row.addStretch(1)
        for part in (card, self.day):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.place)
        self.body.addWidget(self.days)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Terms in working days are counted by it. When it changes, the dates of open duties follow.")
        return self.tr("Working calendar"), sentence

    def retranslate(self) -> None:
        super().retranslate()
        self.import_button.set_words(self.tr("Import a year…"))

    def show_card(self, card: OfficeCard) -> None:
        self._week = card.week
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

    # one change: the dates it moves, then the deed

    @Slot(object)
    def propose_week(self, week: Week) -> None:
        """Another working week."""
        if week is not self._week:
            self.propose(CalendarChange(week=week))

    @Slot(object)
    def propose(self, change: CalendarChange) -> None:
        """Show which open dates a change moves; one that moves none is applied at once."""
        self.day.setEnabled(False)  # with many open duties the answer takes a moment
        self.desk.ask(self, moved_dates, change, then=partial(self._weigh, change), otherwise=self._refused)

    def _weigh(self, change: CalendarChange, moves: Moves) -> None:
        self.day.setEnabled(True)
        if not moves.moved and not change.year:
            self._apply(change, moves)
            return
        sheet = MovesSheet(self.desk, change, moves, self.place)
        sheet.accepted.connect(partial(self._apply, change, moves))
        self._open(sheet)

    def _open(self, sheet: Sheet) -> None:
        self.place.open(sheet)
        QTimer.singleShot(0, self, self.reveal)  # its place is known once the layout has been worked out

    @Slot()
    def reveal(self) -> None:
        """Scroll to the sheet."""
        self.scroll_to(self.place)

    def _apply(self, change: CalendarChange, moves: Moves) -> None:
        if self.place.sheet is not None:
            self.place.sheet.setEnabled(False)
        self.desk.do(
            self, change_calendar, change, moves.version, then=self._applied, otherwise=partial(self._unapplied, change)
        )

    def _applied(self, moved: tuple[MovedDate, ...]) -> None:
        self.place.put_away()
        for field in self.day.fields().values():
            field.clear_error()
        self.desk.door.note(self.tr("%n open date(s) moved.", "", len(moved)))

    def _unapplied(self, change: CalendarChange, error: Exception) -> None:
        """Somebody was faster: the dates are worked out again on the calendar as it is now."""
        self._refused(error)
        if self.place.sheet is not None:
            self.propose(change)

    def _refused(self, error: Exception) -> None:
        self.day.setEnabled(True)
        if self.place.sheet is not None:
            self.place.sheet.setEnabled(True)
        show_refusal(self.desk, self.day.fields(), error)

    @Slot()
    def _left(self) -> None:
        self.hours.show_hours(self._week, self.hours.hours())

    @Slot(object)
    def save_hours(self, hours: WorkingHours) -> None:
        """Other working hours."""
        self.desk.do(self, change_hours, hours)

    # a year from a file

    @Slot()
    def ask_file(self) -> None:
        """The system's file dialog."""
        kinds = self.tr("Calendars (*.ics *.xlsx *.csv)")
        self.desk.door.ask_path(self.tr("Calendar of a year"), "", kinds, self.take_file, is_saving=False)

    def take_file(self, path: Path) -> None:
        """Read a file in a child process and show its year."""
        sheet = YearSheet(self.desk, path, self.place)
        sheet.source_given.connect(partial(self._read, sheet))
        sheet.accepted.connect(partial(self._take_year, sheet))
        self._open(sheet)
        self._read(sheet, "")

    def _read(self, sheet: YearSheet, source: str) -> None:
        then, otherwise = partial(self._was_read, sheet), self._unread
        self.desk.errand(self, calendar_file.read, sheet.path, source, then=then, otherwise=otherwise)

    def _was_read(self, sheet: YearSheet, found: CalendarSheet) -> None:
        if self.place.sheet is sheet:
            sheet.show_sheet(found)
            QTimer.singleShot(0, self, self.reveal)

    def _unread(self, error: Exception) -> None:
        self.place.put_away()
        self.desk.door.tell(error)

    def _take_year(self, sheet: YearSheet) -> None:
        if sheet.sheet is not None and not sheet.sheet.problems:
            self.desk.ask(self, calendar_file.change_of, sheet.sheet, then=self.propose)
