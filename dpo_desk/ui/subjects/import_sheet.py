"""The import of subjects: file, columns, check, done; it stands in the pane and writes in one deed or not at all."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.services import subject_file, subject_import
from dpo_desk.services.subject_file import FilePreview, SubjectSheet
from dpo_desk.services.subject_import import Imported
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import ElidingLabel, TitleLabel
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.parts.steps import StepLine
from dpo_desk.ui.subjects.field_words import FieldWords
from dpo_desk.ui.subjects.import_choose import ImportChoose
from dpo_desk.ui.subjects.import_mapping import ImportMapping
from dpo_desk.ui.subjects.import_review import Fate, ImportReview
from dpo_desk.ui.subjects.import_work import ImportWork
from dpo_desk.ui.subjects.problem_file import problem_request


class ImportSheet(Ground):
    """`closed` when the person is done or gives up; until the last button nothing is written."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "", parent)
        self._desk = desk
        self.path = Path()
        self.imported: Imported | None = None
        words = FieldWords(self)
        self._title = TitleLabel("", "title", self)
        self._file = ElidingLabel("", "body", "text2", parent=self)
        self._steps = StepLine(self)
        self._cross = IconButton("x", "", parent=self)
        self.strip = WorkStrip("", self)
        self.work = ImportWork(desk, self.strip, self)
        self.choose = ImportChoose(self)
        self.columns = ImportMapping(words, self)
        self.review = ImportReview(words, self)
        self.done = EmptyState("check", "", parent=self)
        self.done_button = Button("", "primary", height="main", parent=self.done)
        self.done.add_button(self.done_button)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 16, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._file, 1)
        head.addWidget(self._cross)
        steps = QHBoxLayout()
        steps.setContentsMargins(24, 12, 24, 0)
        steps.addWidget(self._steps)
        self.pages = QStackedWidget(self)
        for page in (self.choose, self.columns, self.review, self.done):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(steps)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._cross.clicked.connect(self.leave)
        self.done_button.clicked.connect(self.leave)
        self.choose.wanted.connect(self.ask_file)
        self.columns.confirmed.connect(self.read_rows)
        self.columns.back.connect(self.begin)
        self.review.back.connect(self._back_to_columns)
        self.review.confirmed.connect(self.write)
        self.review.save_wanted.connect(self.ask_target)
        self.work.busy_changed.connect(self._busy)

    # steps

    @Slot()
    def begin(self) -> None:
        """Back to the choice of a file."""
        self.work.give_up()
        self.choose.say_refused("")
        self._go(self.choose)

    @Slot()
    def ask_file(self) -> None:
        """The system's file dialog."""
        kinds = self.tr("Tables (*.xlsx *.csv *.txt)")
        self._desk.door.ask_path(self.tr("File of subjects"), "", kinds, self.take, is_saving=False)

    def take(self, path: Path) -> None:
        """Look at a file in a child process; what it can or cannot be is said on the page."""
        self.work.give_up()
        self.path = path
        self.imported = None
        self.choose.say_refused("")
        self._go(self.choose)
        look = partial(subject_file.look_at, path)
        self.work.start(self.tr("Looking at the file"), look, self._looked, self._unread)

    def _looked(self, preview: FilePreview) -> None:
        self.columns.show_preview(preview)
        self._go(self.columns)

    @Slot()
    def read_rows(self) -> None:
        """Read every row with the columns as chosen."""
        language = self._desk.language
        read = partial(subject_file.read, self.path, self.columns.sheet, self.columns.mapping.fields, language)
        self.work.start(self.tr("Reading the rows"), read, self._read, self._unread)

    def _read(self, sheet: SubjectSheet) -> None:
        self._desk.ask(self, subject_import.already_known, sheet.ready, then=partial(self._reviewed, sheet))

    def _reviewed(self, sheet: SubjectSheet, known: frozenset[int]) -> None:
        self.review.show_sheet(sheet, known)
        self._go(self.review)

    @Slot()
    def write(self) -> None:
        """Take in all ready rows in one deed."""
        sheet = self.review.sheet
        if sheet is None or not self.review.import_button.isEnabled():
            return
        self.review.setEnabled(False)
        self._desk.do(
            self, subject_import.import_rows, sheet.ready, self.path.name, then=self._written, otherwise=self._unwritten
        )

    def _written(self, imported: Imported) -> None:
        self.imported = imported
        self.review.setEnabled(True)
        self._go(self.done)

    # the rows that stay out

    @Slot()
    def ask_target(self) -> None:
        """Where to write the rows with problems."""
        suggested = self.tr("Rows to correct") + ".xlsx"
        self._desk.door.ask_path(self.tr("Rows to correct"), suggested, "Excel (*.xlsx)", self._save)

    def _save(self, target: Path) -> None:
        target = target if target.suffix.lower() == ".xlsx" else target.with_name(target.name + ".xlsx")
        reasons: dict[int, list[str]] = {}
        for row, column, words, fate in self.review.told:
            if fate is Fate.OUT:
                reasons.setdefault(row, []).append(f"{column}: {words}" if column else words)
        pairs = [(row, " ".join(words)) for row, words in reasons.items()]
        request = problem_request(self, self._desk.now(), target, self.path)
        job = partial(subject_file.write_problems, self.path, self.columns.sheet, pairs, request)
        self.work.start(self.tr("Writing the rows"), job, partial(self._saved, target), self._desk.door.tell)

    def _saved(self, target: Path, count: int) -> None:
        words = self.tr("%n row(s) written to “{name}”. Correct them there and import that file.", "", count)
        self._desk.door.note(words.format(name=target.name))

    # what went wrong

    @Slot(bool)
    def _busy(self, is_busy: bool) -> None:
        self.pages.setEnabled(not is_busy)

    def _unread(self, error: Exception) -> None:
        """A file that cannot be read is told on the page where another is chosen."""
        if isinstance(error, Refusal | Trouble):
            self._go(self.choose)
            self.choose.say_refused(say(error.message), is_trouble=isinstance(error, Trouble))
        else:
            self._desk.door.tell(error)

    def _unwritten(self, error: Exception) -> None:
        self.review.setEnabled(True)
        self._desk.door.tell(error)

    @Slot()
    def leave(self) -> None:
        """Close the pane; a finished import begins anew next time."""
        self.work.give_up()
        if self.imported is not None:
            self.imported = None
            self._go(self.choose)
        self.closed.emit()

    def _back_to_columns(self) -> None:
        self._go(self.columns)

    def _go(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        place = self.pages.currentIndex()
        self._title.setText(self.tr("Import subjects"))
        self._file.show_text(self.path.name if place else "")
        names = [self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Finished")]
        self._steps.show_steps(names, place)
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
        self.done_button.set_words(self.tr("To the register"))
        for page in (self.choose, self.columns, self.review):
            page.retranslate()
        if self.imported is not None:
            added = self.tr("%n subject(s) added", "", self.imported.added)
            known = self.tr("%n were in the register already and stay as they are.", "", self.imported.known)
            self.done.show_words(added, known if self.imported.known else "")
