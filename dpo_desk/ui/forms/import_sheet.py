"""An import: file, columns, check, done; it stands in the pane and writes in one deed or not at all."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.services import import_file
from dpo_desk.services.import_file import FilePreview
from dpo_desk.services.subject_import import Imported
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_choose import ImportChoose
from dpo_desk.ui.forms.import_mapping import ImportMapping
from dpo_desk.ui.forms.import_review import Fate, ImportReview
from dpo_desk.ui.forms.import_topic import ImportTopic, ReadSheet
from dpo_desk.ui.forms.import_work import ImportWork
from dpo_desk.ui.forms.problem_file import problem_request
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import ElidingLabel, TitleLabel
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.parts.steps import StepLine


class ImportSheet(Ground):
    """`closed` when the person is done or gives up; until the last button nothing is written.

    A subclass gives its topic, may put pages between columns and check, and answers `rows_read` with `show_review`.
    """

    closed = Signal()
    rows_read = Signal(object)
    """Every row was read with the columns as chosen."""

    def __init__(self, desk: Desk, topic: Callable[[Desk, QObject], ImportTopic], parent: QWidget) -> None:
        super().__init__("surface", "", parent)
        self.desk = desk
        self.path = Path()
        self.imported: Imported | None = None
        self.topic = topic(desk, self)
        self._title = TitleLabel("", "title", self)
        self._file = ElidingLabel("", "body", "text2", parent=self)
        self._steps = StepLine(self)
        self._cross = IconButton("x", "", parent=self)
        self.strip = WorkStrip("", self)
        self.work = ImportWork(desk, self.strip, self)
        self.choose = ImportChoose(self)
        self.columns = ImportMapping(self.topic, self)
        self.review = ImportReview(self.topic, self)
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
        for page in (self.choose, self.columns, *self.own_pages(), self.review, self.done):
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
        self.review.back.connect(self.go_back)
        self.review.confirmed.connect(self.write)
        self.review.save_wanted.connect(self.ask_target)
        self.work.busy_changed.connect(self._busy)

    # steps

    @Slot()
    def begin(self) -> None:
        """Back to the choice of a file."""
        self.work.give_up()
        self.choose.say_refused("")
        self.go(self.choose)

    @Slot()
    def ask_file(self) -> None:
        """The system's file dialog."""
        kinds = self.tr("Tables (*.xlsx *.csv *.txt)")
        self.desk.door.ask_path(self.topic.file_title(), "", kinds, self.take, is_saving=False)

    def take(self, path: Path) -> None:
        """Look at a file in a child process; what it can or cannot be is said on the page."""
        self.work.give_up()
        self.path = path
        self.imported = None
        self.choose.say_refused("")
        self.go(self.choose)
        look = partial(import_file.look_at, path, self.topic.of)
        self.work.start(self.tr("Looking at the file"), look, self._looked, self._unread)

    def _looked(self, preview: FilePreview) -> None:
        self.columns.show_preview(preview)
        self.go(self.columns)

    @Slot()
    def read_rows(self) -> None:
        """Read every row with the columns as chosen."""
        read = self.topic.reader(self.path, self.columns.sheet, self.columns.mapping)
        self.work.start(self.tr("Reading the rows"), read, self.rows_read.emit, self._unread)

    def show_review(self, sheet: ReadSheet, known: frozenset[int]) -> None:
        """Go to the check of rows, of which the register has `known` already."""
        self.review.show_sheet(sheet, known)
        self.go(self.review)

    @Slot()
    def write(self) -> None:
        """Take in all ready rows in one deed."""
        sheet = self.review.sheet
        if sheet is None or not self.review.import_button.isEnabled():
            return
        self.review.setEnabled(False)
        self.strip.begin(self.tr("Taking the rows in"), can_stop=False)
        self.strip.show()
        deed, given = self.topic.write(sheet.ready, self.path)
        self.desk.do(self, deed, *given, then=self._written, otherwise=self._unwritten)

    def _written(self, imported: Imported) -> None:
        self.imported = imported
        self._write_ended()
        self.go(self.done)

    def _write_ended(self) -> None:
        self.strip.hide()
        self.review.setEnabled(True)

    # the rows that stay out

    @Slot()
    def ask_target(self) -> None:
        """Where to write the rows with problems."""
        suggested = self.tr("Rows to correct") + ".xlsx"
        self.desk.door.ask_path(self.tr("Rows to correct"), suggested, "Excel (*.xlsx)", self._save)

    def _save(self, target: Path) -> None:
        target = target if target.suffix.lower() == ".xlsx" else target.with_name(target.name + ".xlsx")
        reasons: dict[int, list[str]] = {}
        for row, column, words, fate in self.review.told:
            if fate is Fate.OUT:
                reasons.setdefault(row, []).append(f"{column}: {words}" if column else words)
        pairs = [(row, " ".join(words)) for row, words in reasons.items()]
        request = problem_request(self, self.desk.now(), target, self.path)
        job = partial(import_file.write_problems, self.path, self.topic.of, self.columns.sheet, pairs, request)
        self.work.start(self.tr("Writing the rows"), job, partial(self._saved, target), self.desk.door.tell)

    def _saved(self, target: Path, count: int) -> None:
        # By its own context: in a subclass, `tr` takes the English words with their number for a translation.
        words = QCoreApplication.translate(
            "ImportSheet", "%n row(s) written to “{name}”. Correct them there and import that file.", "", count
        )
        self.desk.door.note(words.format(name=target.name))

    # what went wrong

    @Slot(bool)
    def _busy(self, is_busy: bool) -> None:
        self.pages.setEnabled(not is_busy)

    def _unread(self, error: Exception) -> None:
        """A file that cannot be read is told on the page where another is chosen."""
        if isinstance(error, Refusal | Trouble):
            self.go(self.choose)
            self.choose.say_refused(say(error.message), is_trouble=isinstance(error, Trouble))
        else:
            self.desk.door.tell(error)

    def _unwritten(self, error: Exception) -> None:
        self._write_ended()
        self.desk.door.tell(error)

    @Slot()
    def leave(self) -> None:
        """Close the pane; a finished import begins anew next time."""
        self.work.give_up()
        if self.imported is not None:
            self.imported = None
            self.go(self.choose)
        self.closed.emit()

    def own_pages(self) -> Sequence[QWidget]:
        """Pages between columns and check."""
        return ()

    def own_names(self) -> Sequence[str]:
        """What their steps are called."""
        return ()

    @Slot()
    def go_back(self) -> None:
        """From the check to the page before it."""
        self.go(self.columns)

    def go(self, page: QWidget) -> None:
        """Bring a page to the front."""
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
        self._title.setText(self.topic.title())
        self._file.show_text(self.path.name if place else "")
        names = [self.tr("File"), self.tr("Columns"), *self.own_names(), self.tr("Check"), self.tr("Finished")]
        self._steps.show_steps(names, place)
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
        self.done_button.set_words(self.topic.to_list())
        for page in (self.choose, self.columns, self.review):
            page.retranslate()
        if self.imported is not None:
            self.done.show_words(*self.topic.told(self.imported))
