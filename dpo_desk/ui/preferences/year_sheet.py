"""A year of the calendar as a file gives it: its days, what is wrong row by row, and all of it or nothing."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.services.calendar_file import CalendarSheet
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.day_words import kind_words
from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say, say_date, say_title
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.fields import TextField
from dpo_desk.ui.preferences.moves_sheet import fit

DAY_WIDTHS, PROBLEM_WIDTHS = (136, 168, 176, 0), (72, 0)


class YearSheet(Sheet):
    """`source_given` when a source is named for the days that have none: the file is then read again."""

    source_given = Signal(str)

    def __init__(self, desk: Desk, path: Path, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.path = path
        self.sheet: CalendarSheet | None = None
        self.banner = Banner("overdue", "", parent=self)
        self.problems = CellTable(PROBLEM_WIDTHS, "", self)
        self.days = CellTable(DAY_WIDTHS, "", self)
        self.source = TextField("", parent=self)
        self.source.line.editingFinished.connect(self._source_typed)
        for place, part in enumerate((self.banner, self.problems, self.days), 2):
            self.body.insertWidget(place, part)
        self.add_field("source", self.source)
        self.accept_button.setEnabled(False)
        self.banner.hide()
        self.problems.hide()
        self.days.hide()
        self.retranslate()

    def show_sheet(self, sheet: CalendarSheet) -> None:
        """Show what was read; it can be taken in only when nothing is wrong."""
        self.sheet = sheet
        self.accept_button.setEnabled(not sheet.problems)
        self.retranslate()

    def _source_typed(self) -> None:
        self.source_given.emit(self.source.text())

    def retranslate(self) -> None:
        """Say everything in the current language."""
        sheet = self.sheet
        self.source.label.setText(self.tr("Source of the days that name none"))
        self.source.label.setVisible(True)
        self.source.editor.setAccessibleName(self.source.label.text())
        self.source.show_hint(self.tr("The law or the order, its number and date"))
        if sheet is None:
            self.say_words(self.tr("Import a year"), self.tr("Go on"), self.path.name)
            return
        counted = self.tr("%n day(s)", "", len(sheet.days))
        title = self.tr("Calendar of {year}: {days}").format(year=sheet.year, days=counted)
        self.say_words(title, self.tr("Go on: which dates move"), self.path.name)
        self._show_problems(sheet)
        rows = [(say_date(row.on, "d MMMM, ddd"), kind_words(row.kind), say_title(row.title), row.source)
                for row in sheet.days]  # fmt: skip
        heads = (self.tr("Day"), self.tr("What it is"), self.tr("Name of the day"), self.tr("Source"))
        self.days.show_rows(heads, rows)
        self.days.setAccessibleName(title)
        fit(self.days, len(rows))

    def _show_problems(self, sheet: CalendarSheet) -> None:
        count = len(sheet.problems)
        self.banner.show_words(
            "overdue", self.tr("%n remark(s): nothing can be imported yet", "", count),
            self.tr("Correct the file and import it again. A calendar is taken in whole or not at all."),
        )  # fmt: skip
        self.banner.setVisible(count > 0)
        rows = [(str(one.row or ""), say(one.message)) for one in sheet.problems]
        self.problems.show_rows((self.tr("Row"), self.tr("Remark")), rows)
        self.problems.setAccessibleName(self.tr("Remarks by row"))
        fit(self.problems, count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
