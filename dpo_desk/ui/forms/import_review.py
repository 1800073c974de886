"""Third step of the import: what will be taken, what stays out and why, and the person's word to go on."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.forms.import_topic import ImportTopic, Numbered, ReadSheet
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.subjects.words import counted

SHOWN_READY = 100


class Fate(StrEnum):
    """What becomes of a row that something was said about."""

    OUT = "out"
    TAKEN = "taken"
    REPEAT = "repeat"


class ImportReview(QWidget):
    """`confirmed` to take in what is ready, `save_wanted` to write the kept-out rows to a file, `back` to columns."""

    confirmed = Signal()
    save_wanted = Signal()
    back = Signal()

    def __init__(self, topic: ImportTopic, parent: QWidget) -> None:
        super().__init__(parent)
        self._topic = topic
        self.sheet: ReadSheet | None = None
        self.known: frozenset[int] = frozenset()
        self.figures = {key: Figure(self) for key in ("ready", "known", "problems", "duplicates", "empty")}
        self.banner, self.remark = Banner("info", "", parent=self), Banner("info", "", parent=self)
        self.views = Segments(parent=self)
        self.ready_table = CellTable(topic.widths, "", self)
        self.problem_table = CellTable((72, 200, 110), "", self)
        self.agree = QCheckBox("", self)
        self.save_button = Button("", icon="file-spreadsheet", height="main", parent=self)
        self.back_button = Button("", height="main", parent=self)
        self.import_button = Button("", "primary", "check", "main", parent=self)
        self._lay_out()
        self.views.chosen.connect(self._view_chosen)
        self.agree.toggled.connect(self._judge)
        self.save_button.clicked.connect(self.save_wanted)
        self.back_button.clicked.connect(self.back)
        self.import_button.clicked.connect(self.confirmed)

    def _lay_out(self) -> None:
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(10)
        for figure in self.figures.values():
            top.addWidget(figure, 1)
        middle.addWidget(self.views)
        middle.addStretch(1)
        self._tables = QStackedWidget(self)
        self._tables.addWidget(self.ready_table)
        self._tables.addWidget(self.problem_table)
        foot.setSpacing(8)
        foot.addWidget(self.agree)
        foot.addStretch(1)
        for button in (self.save_button, self.back_button, self.import_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.remark)
        column.addLayout(middle)
        column.addWidget(self._tables, 1)
        column.addLayout(foot)

    def show_sheet(self, sheet: ReadSheet, known: frozenset[int]) -> None:
        """Show what was read, and the lines the register has already."""
        self.sheet, self.known = sheet, known
        self.agree.setChecked(False)
        self.views.choose("ready" if sheet.ready else "problems")
        self.retranslate()

    @property
    def fresh(self) -> tuple[Numbered, ...]:
        """The rows that would add something."""
        ready = self.sheet.ready if self.sheet else ()
        return tuple(row for row in ready if row.number not in self.known)

    @property
    def told(self) -> list[tuple[int, str, str, Fate]]:
        """Row, column, words and what becomes of the row: problems and duplicates in the order of the file."""
        if self.sheet is None:
            return []
        found = [
            (one.row, one.column, say(one.message), Fate.OUT if one.keeps_out else Fate.TAKEN)
            for one in self.sheet.problems
        ]
        for one in self.sheet.duplicates:
            by = dict(self._topic.fields()).get(one.by.value, one.by.value)
            words = self.tr("Repeats row {row} ({field}); it is taken once.").format(row=one.first_row, field=by)
            found.append((one.row, "", words, Fate.REPEAT))
        return sorted(found)

    @Slot(str)
    def _view_chosen(self, key: str) -> None:
        self._tables.setCurrentWidget(self.problem_table if key == "problems" else self.ready_table)

    @Slot()
    def _judge(self) -> None:
        """The import can begin when there is something to add and the person knows what stays out."""
        kept_out = len(self.sheet.kept_out) if self.sheet else 0
        self.agree.setVisible(bool(kept_out and self.fresh))
        self.import_button.setEnabled(bool(self.fresh) and (not kept_out or self.agree.isChecked()))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.back_button.set_words(self._topic.back())
        sheet = self.sheet
        if sheet is None:
            return
        kept_out, fresh = len(sheet.kept_out), len(self.fresh)
        for key, words, number in (
            ("ready", self.tr("ready to add"), fresh), ("known", self.tr("in the register already"), len(self.known)),
            ("problems", self.tr("rows with problems"), kept_out), ("empty", self.tr("empty rows"), sheet.empty_rows),
            ("duplicates", self.tr("repeats in the file"), len(sheet.duplicates)),
        ):  # fmt: skip
            self.figures[key].show_number(number, words)
        self.import_button.set_words(self.tr("Import %n row(s)", "", fresh))
        self.save_button.set_words(self.tr("Save %n row(s) to Excel", "", kept_out))
        self.save_button.setVisible(kept_out > 0)
        self.agree.setText(self.tr("I know that %n row(s) stay out", "", kept_out))
        told = self.told
        self.views.show_segments(
            [
                Segment("ready", self.tr("As they will be stored"), len(sheet.ready)),
                Segment("problems", self.tr("Remarks by row"), len(told)),
            ]
        )
        self._view_chosen(self.views.current())
        self._say_outcome(kept_out, fresh)
        self._fill(sheet, told)
        self._judge()

    def _say_outcome(self, kept_out: int, fresh: int) -> None:
        remark = self._topic.remark(self.fresh)
        self.remark.show_words("info", remark)
        self.remark.setVisible(bool(remark))
        if not fresh and self.known and not kept_out:
            self.banner.show_words("info", self._topic.nothing_new())
        elif kept_out:
            title = self.tr("%n row(s) cannot be taken as they are.", "", kept_out)
            text = self.tr("Save them to Excel, correct and import that file, or take in the others knowingly.")
            self.banner.show_words("today", title, text)
        self.banner.setVisible(bool(kept_out) or (not fresh and bool(self.known)))

    def _fill(self, sheet: ReadSheet, told: Sequence[tuple[int, str, str, Fate]]) -> None:
        self.ready_table.show_rows(*self._topic.table(sheet.ready[:SHOWN_READY]))
        fates = {Fate.OUT: self.tr("stays out"), Fate.TAKEN: self.tr("taken"), Fate.REPEAT: self.tr("a repeat")}
        lines = [(str(number), column, fates[fate], words) for number, column, words, fate in told]
        heads = (self.tr("Row"), self.tr("Column of the file"), self.tr("The row"), self.tr("Remark"))
        self.problem_table.show_rows(heads, lines)


class Figure(Card):
    """A number over its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(margin=12, spacing=2, parent=parent)
        self._number = PlainLabel("", "title", parent=self)
        self._words = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.body.addWidget(self._number)
        self.body.addWidget(self._words)

    def show_number(self, number: int, words: str) -> None:
        """Show another number."""
        self._number.setText(counted(number))
        self._number.set_look("title", "text" if number else "text3")
        self._words.setText(words)
        self.setAccessibleName(f"{words}: {number}")

    def text(self) -> str:
        """The number as shown."""
        return self._number.text()
