"""The days of a year that differ from the plain week, each with the source that says so."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.ui import theme
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments

DATE_WIDTH, KIND_WIDTH = 170, 190


class DayList(QWidget):
    """One year at a time; `years` chooses which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DayRow, ...] = ()
        self._years: tuple[int, ...] = ()
        self.years = Segments(parent=self)
        self.years.chosen.connect(self.choose)
        self.card = RowCard(self)
        top = QHBoxLayout()
        top.addWidget(self.years)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.card)

    def show_rows(self, rows: Iterable[DayRow], years: Iterable[int]) -> None:
        """Show the rows of these years, the first one at the beginning."""
        kept = self.years.current()
        self._rows, self._years = tuple(rows), tuple(years)
        self.years.show_segments([Segment(str(year), str(year)) for year in self._years])
        self.years.setAccessibleName(self.tr("Year"))
        if self._years:
            self.choose(kept if kept in {str(year) for year in self._years} else str(self._years[0]))

    @Slot(str)
    def choose(self, year: str) -> None:
        """Show one year."""
        self.years.choose(year)
        self.card.clear_rows()
        mine = [row for row in self._rows if row.on.year == int(year)]
        for row in mine:
            self.card.add_row(self._made(row))
        if not mine:
            none = PlainLabel(self.tr("The calendar of this year is not there yet."), "body", "text2", parent=self.card)
            none.setContentsMargins(15, 12, 15, 12)
            self.card.add_row(none)

    def _made(self, row: DayRow) -> QWidget:
        line = QWidget(self.card)
        box = QHBoxLayout(line)
        box.setContentsMargins(15, 8, 15, 8)
        box.setSpacing(12)
        day = PlainLabel(_day(row.on), "control", parent=line)
        day.setFixedWidth(theme.px(DATE_WIDTH))
        kind = PlainLabel(self._kind(row.kind), "body", "text2", parent=line)
        kind.setFixedWidth(theme.px(KIND_WIDTH))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(say_title(row.title), "control", wrap=True, parent=line))
        words.addWidget(PlainLabel(row.source, "meta", "text3", wrap=True, parent=line))
        box.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)
        return line

    def _kind(self, kind: DayKind) -> str:
        return {
            DayKind.HOLIDAY: self.tr("Public holiday"),
            DayKind.MOVED_OFF: self.tr("Moved day off"),
            DayKind.MOVED_WORKING: self.tr("Moved working day"),
            DayKind.WEEKEND: self.tr("Day off"),
            DayKind.WORKING: self.tr("Working day"),
        }[kind]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._years:
            self.show_rows(self._rows, self._years)


def _day(on: date) -> str:
    return say_date(on, "d MMMM, dddd")
