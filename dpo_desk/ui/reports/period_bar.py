"""The head of the screen: which period is reported, and what to do with the report."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from dpo_desk.domain.report_facts import Period, month_after
from dpo_desk.reports.period_words import period_title
from dpo_desk.ui import theme
from dpo_desk.ui.languages import current_language
from dpo_desk.ui.parts.buttons import Button, IconButton, Kind
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments

LENGTHS = {"month": 1, "quarter": 3, "year": 12}
CHOICES = 12
TIGHT, LESS, LEAST = 880, 790, 600


def last_finished(length: str, today: date) -> Period:
    """The last month, quarter or year that is over."""
    months = LENGTHS[length]
    begun = date(today.year, (today.month - 1) // months * months + 1, 1)
    return Period(month_after(begun, -months), begun - timedelta(days=1))


def around(length: str, on: date) -> Period:
    """The month, quarter or year a day lies in."""
    months = LENGTHS[length]
    first = date(on.year, (on.month - 1) // months * months + 1, 1)
    return Period(first, month_after(first, months) - timedelta(days=1))


class PeriodBar(QWidget):
    """`chosen` gives a Period; `workbook_wanted` and `print_wanted` come from the buttons."""

    chosen = Signal(object)
    workbook_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.period = Period(date.min, date.min)
        self._today = date.min
        self._title = TitleLabel("", "title", self)
        self.lengths = Segments(parent=self)
        self.lengths.chosen.connect(self._length_chosen)
        self.back = IconButton("chevron-left", self.tr("The period before"), Kind.SECONDARY, parent=self)
        self.onward = IconButton("chevron-right", self.tr("The next period"), Kind.SECONDARY, parent=self)
        self.back.clicked.connect(partial(self.step, -1))
        self.onward.clicked.connect(partial(self.step, 1))
        self.name = Button("", Kind.SECONDARY, menu_arrow=True, parent=self)
        self.name.clicked.connect(self._show_menu)
        self.menu = QMenu(self)
        self.workbook = Button("", Kind.PRIMARY, "file-spreadsheet", "row", parent=self)
        self.workbook.clicked.connect(self.workbook_wanted)
        self.printed = Button("", Kind.SECONDARY, "printer", "row", parent=self)
        self.printed.clicked.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(8)
        for part in (self.lengths, self.back, self.name, self.onward):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.workbook)
        row.addWidget(self.printed)
        self.retranslate()

    def start(self, today: date) -> None:
        """Begin with the last finished quarter."""
        self._today = today
        self.lengths.choose("quarter")
        self._show(last_finished("quarter", today))

    def set_busy(self, is_busy: bool) -> None:
        """Nothing is exported or printed while something already is, or before there are figures."""
        self.workbook.setEnabled(not is_busy)
        self.printed.setEnabled(not is_busy)

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._title.setText(self.tr("Reports"))
        self.lengths.setAccessibleName(self.tr("Length of the period"))
        self.lengths.show_segments(
            (
                Segment("month", self.tr("Month")),
                Segment("quarter", self.tr("Quarter")),
                Segment("year", self.tr("Year")),
            )
        )
        for button, words in (
            (self.back, self.tr("The period before")),
            (self.onward, self.tr("The next period")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.workbook.set_words(self.tr("Export to Excel"))
        self.workbook.setToolTip("Ctrl+E")
        self._fit()
        if self.period.first > date.min:
            self.name.set_words(period_title(self.period, current_language()))

    def step(self, steps: int, _is_checked: bool = False) -> None:
        """Go to a neighbouring period; the future has none."""
        self.choose(self.period.moved(steps))

    def choose(self, period: Period) -> None:
        """Report this period and tell it."""
        if period.first <= self._today:
            self._show(period)
            self.chosen.emit(period)

    def _show(self, period: Period) -> None:
        self.period = period
        self.name.set_words(period_title(period, current_language()))
        self.onward.setEnabled(period.moved(1).first <= self._today)

    @Slot(str)
    def _length_chosen(self, length: str) -> None:
        found = around(length, self.period.last)
        self.choose(found if found.last < self._today else last_finished(length, self._today))

    @Slot()
    def _show_menu(self) -> None:
        self.fill_menu()
        self.menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height() + 2)))

    def fill_menu(self) -> None:
        """The present period and those before it, latest first."""
        self.menu.clear()
        period = around(self.lengths.current(), self._today)
        for _ in range(CHOICES):
            action = QAction(period_title(period, current_language()), self.menu)
            action.setCheckable(True)
            action.setChecked(period == self.period)
            action.triggered.connect(partial(self._picked, period))
            self.menu.addAction(action)
            period = period.moved(-1)

    def _picked(self, period: Period, _is_checked: bool = False) -> None:
        self.choose(period)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(LEAST), theme.px(36))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(TIGHT), theme.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The title, which the navigation says too, gives its room first, then the words of the second button."""
        words = self.tr("Print report")
        self._title.setVisible(self.width() >= theme.px(TIGHT))
        self.printed.set_words(words if self.width() >= theme.px(LESS) else "")
        self.printed.setAccessibleName(words)
        self.printed.setToolTip(f"{words}  Ctrl+P")
