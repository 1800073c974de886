"""The days of a year that differ from the plain week, each with the source that says so."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.workdays import DayRow
from dpo_desk.ui import theme
from dpo_desk.ui.forms.day_words import kind_words
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments

DATE_WIDTH, KIND_WIDTH = 170, 190


class DayList(QWidget):
    """One year at a time; `years` chooses which. `picked` gives a row to change, where rows can be."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_editable: bool = False) -> None:
        super().__init__(parent)
        self._is_editable = is_editable
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
        kind = PlainLabel(kind_words(row.kind), "body", "text2", parent=line)
        kind.setFixedWidth(theme.px(KIND_WIDTH))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(say_title(row.title), "control", wrap=True, parent=line))
        words.addWidget(PlainLabel(row.source, "meta", "text3", wrap=True, parent=line))
        box.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)
        if self._is_editable:
            name = self.tr("Change {day}").format(day=_day(row.on))
            change = IconButton("pencil-line", name, Kind.QUIET, Height.TIGHT, parent=line)
            change.clicked.connect(partial(self._pick, row))
            box.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _pick(self, row: DayRow, _is_checked: bool = False) -> None:
        self.picked.emit(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._years:
            self.show_rows(self._rows, self._years)


def _day(on: date) -> str:
    return say_date(on, "d MMMM, dddd")
