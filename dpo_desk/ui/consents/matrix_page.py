"""Consent of everybody on a day: counts by purpose, and the subjects a question means."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.reports.matrix_list import QUESTIONS
from dpo_desk.services import subjects
from dpo_desk.services.consent_matrix import Matrix, MatrixCriteria, Wanted, matrix_apart
from dpo_desk.ui import theme
from dpo_desk.ui.consents.matrix_head import MatrixHead
from dpo_desk.ui.consents.matrix_table import MatrixTable
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.forms.import_work import ImportWork
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.register_columns import register_columns
from dpo_desk.ui.subjects.words import RegisterWords, counted
from dpo_desk.ui.tables.page_model import PageModel, Source
from dpo_desk.ui.tables.view import RegisterView

LEAST_TABLE, TABLE_HEIGHT = 130, 354
_SHAPES = {
    "allowed": "done", "not_allowed": "overdue", "old_edition": "soon", "by_conduct": "today",
    "not_provable": "partial",
}  # fmt: skip


class MatrixPage(Ground):
    """`opened` with a subject, `left` to go back to the register. A count is asked for by the person, and again
    after F5: others' deeds only say that it has become old."""

    opened = Signal(int)
    left = Signal()
    counted = Signal()

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__("surface", "", parent)
        self._desk = desk
        self.found: Matrix | None = None
        self.head = MatrixHead(desk, self)
        self.table = MatrixTable(desk, self)
        self.questions = ChipRow(parent=self)
        self.heading = PlainLabel("", "body_strong", wrap=True, parent=self)
        self.old = Banner("info", "", parent=self)
        self.words = RegisterWords(desk, self)
        self.model = _model(desk, self.words, self)
        self.view = RegisterView(self.model, settings, "consent_matrix", self)
        self.nobody = EmptyState("users", "", small=True, parent=self)
        self.strip = WorkStrip("", self)
        self.work = ImportWork(desk, self.strip, self)
        self.exporting = ExportStrip(desk, "matrix", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        self.table.setMinimumHeight(theme.px(LEAST_TABLE))
        self.table.setMaximumHeight(theme.px(TABLE_HEIGHT))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nobody)
        foot.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.old)
        column.addWidget(self.table, 3)
        column.addWidget(self.questions)
        column.addWidget(self.heading)
        column.addWidget(self.stack, 2)
        column.addLayout(foot)
        column.addWidget(self.exporting)
        self.old.hide()

    def _connect(self) -> None:
        self.head.back_button.clicked.connect(self.leave)
        self.head.export_button.clicked.connect(self.export)
        self.head.asked.connect(self.count)
        self.table.wanted.connect(self.choose)
        self.questions.chosen.connect(self._question_chosen)
        self.view.opened.connect(self.opened)
        self.old.acted.connect(self.count)
        self.model.loaded.connect(self._loaded)

    # what is asked

    def begin(self, question: Wanted | None = None) -> None:
        """Count as of today, or for a question asked elsewhere."""
        if question is not None:
            self._show_chips(question.value)
        self.head.begin()
        self.count()

    @Slot(str, str)
    def choose(self, _purpose: str, question: str) -> None:
        """A row of the table, perhaps with the question its column means."""
        if question:
            self._show_chips(question)
        self.count()

    def _show_chips(self, chosen: str) -> None:
        """The five questions, and that of a column while it is the one asked."""
        shown = {key: words for key, words in QUESTIONS.items() if key in (*_SHAPES, chosen)}
        chips = [Chip(key, say_marked(words), "", _SHAPES.get(key, "")) for key, words in shown.items()]
        self.questions.show_chips(chips, chosen)

    @Slot(str)
    def _question_chosen(self, _key: str) -> None:
        self.count()

    def criteria(self) -> MatrixCriteria:
        """What is asked; today means this moment."""
        question = Wanted(self.questions.current() or Wanted.ALLOWED)
        return MatrixCriteria(question, self.table.purpose(), self.head.on(), self.head.known_at())

    @Slot()
    def export(self) -> None:
        """Whom the question means as a workbook, with every purpose of theirs on that day."""
        self.exporting.begin(self.criteria())

    @Slot()
    def count(self) -> None:
        """Count again and list whom the question means; a count under way is given up."""
        self.work.give_up()
        self.old.hide()
        office: Any = self._desk.office
        place = office.address.url or str(office.address.path)
        job = partial(_counted, place, self._desk.now(), self.criteria())
        self.work.start(self.tr("Counting consents"), job, self._came, self._failed)

    def _came(self, found: Matrix | None) -> None:
        if found is None:
            self.say_old(self.tr("The count was stopped."))
            return
        self.found = found
        self.table.show_counts(found.counts)
        self.model.show(found.ids)
        self._say_heading()
        self.counted.emit()

    def _failed(self, error: Exception) -> None:
        self._desk.door.tell(error, self.count)

    def say_old(self, why: str = "") -> None:
        """The numbers are not those of this moment any more."""
        if not self.work.is_busy:
            self.old.show_words("info", why or self.tr("Consents changed since this was counted."), "",
                                self.tr("Count again"))  # fmt: skip
            self.old.show()

    # what is shown

    @Slot(int)
    def _loaded(self, count: int) -> None:
        self.stack.setCurrentWidget(self.view if count else self.nobody)
        if count and not self.view.current_id():
            self.view.choose(self.model.identity(0))

    def _say_heading(self) -> None:
        if self.found is None:
            self.heading.setText("")
            return
        asked = say_marked(QUESTIONS[self.questions.current() or Wanted.ALLOWED])
        row = self.table.rows.index(max(0, self.table.currentIndex().row()), 0)
        words = self.tr("{question} · {purpose} · {count} of {all}")
        shown = {"question": asked, "purpose": str(row.data() or ""), "count": counted(len(self.found.ids))}
        self.heading.setText(words.format(all=counted(self.found.subjects), **shown))

    @Slot()
    def leave(self) -> None:
        """Back to the register; a count under way is given up."""
        self.work.give_up()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.head.retranslate()
        self.table.setAccessibleName(self.tr("Consents by purpose"))
        self._show_chips(self.questions.current() or Wanted.ALLOWED.value)
        self.questions.setAccessibleName(self.tr("Whom to show"))
        self.view.setAccessibleName(self.tr("Subjects the question means"))
        self.nobody.show_words(self.tr("Nobody"), self.tr("Nobody in the register fits this question on this day."))
        self.table.show_counts(self.found.counts if self.found is not None else {})
        self._say_heading()


def _model(desk: Desk, words: RegisterWords, parent: QObject) -> PageModel:
    """The columns of the register in the order of names: the order is that of the answer."""
    columns = [replace(one, sort="") for one in register_columns(words)]
    return PageModel(desk, Source(_given, subjects.rows), columns, parent, sentence=words.sentence)


def _given(_reading: object, found: "array[int]") -> "array[int]":
    return found


def _counted(place: str, now: datetime, wanted: MatrixCriteria, progress: Callable[[int, int], bool]) -> Matrix | None:
    """None when it was stopped."""
    went_on = True

    def tell(done: int, total: int) -> bool:
        nonlocal went_on
        went_on = progress(done, total)
        return went_on

    found = matrix_apart(place, now, wanted, tell)
    return found if went_on else None
