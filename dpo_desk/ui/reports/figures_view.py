"""The figures of a report on the screen: four cards, months, keeping to terms, times and consents."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dpo_desk.reports.management import Group, KindFigures, MonthColumn
from dpo_desk.services.reports import Management
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.facts import FactRow
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.reports.bars import Bullet, Bullets, OnTime, OnTimeBars
from dpo_desk.ui.reports.figure_card import FigureCard
from dpo_desk.ui.reports.fills import Fill, late_fill
from dpo_desk.ui.reports.four import four
from dpo_desk.ui.reports.month_chart import Legend, MonthChart
from dpo_desk.ui.reports.tables import consent_rows
from dpo_desk.ui.reports.words import GROUPS, LEGEND, decimal, in_report, kind_title, month_name

MOST_BULLETS = 5


class FiguresView(QWidget):
    """Shows one report; everything in it is also words for a screen reader, the months a table as well."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards = [FigureCard(self) for _ in range(4)]
        self.chart = MonthChart(self)
        self.table = QTableWidget(0, len(Group) + 2, self)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.months = QStackedWidget(self)
        self.months.addWidget(self.chart)
        self.months.addWidget(self.table)
        self.switch = LinkButton("", parent=self)
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.switch.clicked.connect(self.turn)
        self._legend = Legend(self)
        self._kept_legend = Legend(self)
        self.on_time = OnTimeBars(self)
        self.bullets = Bullets(self)
        self._facts = QVBoxLayout()
        self._titles = {name: PlainLabel("", "body_strong", parent=self) for name in ("m", "k", "t", "c")}
        self._limit_note = PlainLabel("", "meta", "text2", parent=self)
        self._months_note = ElidingLabel("", "meta", "text2", parent=self)
        self._no_times = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._lay_out()
        self.retranslate()

    @Slot()
    def turn(self) -> None:
        """Show the months as a table, or as columns again."""
        self.months.setCurrentIndex(1 - self.months.currentIndex())
        self._say_switch()
        (self.table if self.months.currentIndex() else self.chart).setFocus()

    def show_report(self, found: Management) -> None:
        """Show these figures."""
        for card, figure in zip(self.cards, four(found), strict=True):
            card.show_figure(figure)
        self.chart.show_months(found.report.months)
        self._fill_table(found.report.months)
        groups = found.report.figures.groups
        self.on_time.show_rows(
            [
                OnTime(in_report(GROUPS[group]), one.on_time, one.behind, f"{one.on_time} / {one.judged}")
                for group, one in groups.items()
            ]
        )
        self._show_times(found)
        self._show_consents(found)

    def retranslate(self) -> None:
        """Say everything that does not hang on the figures."""
        for name, words in (
            ("m", self.tr("Requests by month")),
            ("k", self.tr("Keeping to terms")),
            ("t", self.tr("Median time")),
            ("c", self.tr("Consents")),
        ):
            self._titles[name].setText(words)
        self._limit_note.setText(self.tr("upright line: the limit"))
        self._months_note.show_text(self.tr("last 12 months, the period is tinted"))
        self._no_times.setText(self.tr("No demand with a term was answered in this period."))
        self.table.setAccessibleName(self.tr("Requests by month"))
        heads = [self.tr("Month"), *(in_report(LEGEND[group]) for group in Group), self.tr("Together")]
        self.table.setHorizontalHeaderLabels(heads)
        self._legend.show_entries([(group, in_report(LEGEND[group])) for group in Group])
        self.dress()
        self._say_switch()

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme for the legend of late parts."""
        done = Fill(theme.colour("accent"))
        self._kept_legend.show_entries([(done, self.tr("on time")), (late_fill(), self.tr("late"))])

    def _say_switch(self) -> None:
        self.switch.setText(self.tr("As columns") if self.months.currentIndex() else self.tr("As a table"))
        self.switch.setAccessibleName(self.switch.text())

    def _fill_table(self, months: tuple[MonthColumn, ...]) -> None:
        self.table.setRowCount(len(months))
        for row, month in enumerate(months):
            cells = (f"{month_name(month.first)} {month.first.year}", *(str(month.counts[group]) for group in Group))
            for column, text in enumerate((*cells, str(month.total))):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _show_times(self, found: Management) -> None:
        kinds = [one for one in found.report.figures.kinds if one.time is not None and one.time.limit]
        largest = sorted(kinds, key=_answered, reverse=True)[:MOST_BULLETS]
        self.bullets.show_rows([self._bullet(one, found) for one in kinds if one in largest])
        self.bullets.setVisible(bool(kinds))
        self._no_times.setVisible(not kinds)

    def _bullet(self, one: KindFigures, found: Management) -> Bullet:
        assert one.time is not None
        clause = found.clauses.get((one.kind, one.time.source))
        limit = one.time.limit or 0.0
        shown = decimal(limit) if limit % 1 else str(int(limit))
        return Bullet(
            name=kind_title(self._desk, one.kind),
            clause=say_title(clause) if clause else "",
            median=one.time.median,
            limit=limit,
            value=decimal(one.time.median),
            limit_words=self.tr("/ {limit} w. days").format(limit=shown),
        )

    def _show_consents(self, found: Management) -> None:
        clear(self._facts)
        for number, (name, value) in enumerate(consent_rows(found)):
            if number:
                self._facts.addWidget(Rule(self))
            self._facts.addWidget(FactRow(name, value, parent=self))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards:
            cards.addWidget(card, 1)
        grid.addLayout(cards, 0, 0, 1, 2)
        grid.addWidget(self._months_card(), 1, 0)
        grid.addWidget(self._kept_card(), 1, 1)
        grid.addWidget(self._times_card(), 2, 0)
        grid.addWidget(self._consents_card(), 2, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 3)
        grid.setRowStretch(2, 2)

    def _head(self, card: Card, name: str, *notes: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(self._titles[name])
        row.addStretch(1)
        for note in notes:
            row.addWidget(note)
        card.body.addLayout(row)

    def _months_card(self) -> Card:
        card = Card(margin=15, spacing=8, parent=self)
        self._head(card, "m", self._months_note, self.switch)
        card.body.addWidget(self._legend)
        card.body.addWidget(self.months, 1)
        return card

    def _kept_card(self) -> Card:
        card = Card(margin=15, spacing=8, parent=self)
        self._head(card, "k")
        card.body.addWidget(self.on_time, 1)
        card.body.addWidget(self._kept_legend)
        return card

    def _times_card(self) -> Card:
        card = Card(margin=15, spacing=8, parent=self)
        self._head(card, "t", self._limit_note)
        card.body.addWidget(self.bullets, 1)
        # With room below it: else the title would hang in the middle of a card without bullets.
        card.body.addWidget(self._no_times, 1, Qt.AlignmentFlag.AlignTop)
        return card

    def _consents_card(self) -> Card:
        card = Card(margin=15, spacing=8, parent=self)
        self._head(card, "c")
        self._facts.setSpacing(12)
        card.body.addSpacing(4)
        card.body.addLayout(self._facts)
        card.body.addStretch(1)
        return card


def _answered(one: KindFigures) -> int:
    return one.time.count if one.time else 0
