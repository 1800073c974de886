"""Taking in the log of consents of a site: the file, what would become of its lines, and the word to go on."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.services.consent_log import LogTaken, take_log
from dpo_desk.ui.consents.log_review import LogReview
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_choose import ImportChoose
from dpo_desk.ui.forms.import_work import ImportWork
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.labels import ElidingLabel, TitleLabel
from dpo_desk.ui.parts.progress import WorkStrip

LOGS = (".jsonl", ".csv", ".xlsx")


class LogChoose(ImportChoose):
    """The choice of a log."""

    def retranslate(self) -> None:
        self._words.show_words(
            self.tr("Drop a log of consents here"),
            self.tr("JSON lines, CSV or Excel. First every line is tried; nothing is written before you confirm."),
        )
        self.button.set_words(self.tr("Choose a file"))


class ConsentLogSheet(Ground):
    """`closed` when the person is done; a line that was taken is known when the file is read again."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "", parent)
        self._desk = desk
        self.path = Path()
        self._title = TitleLabel("", "title", self)
        self._file = ElidingLabel("", "body", "text2", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self.strip = WorkStrip("", self)
        self.work = ImportWork(desk, self.strip, self)
        self.pages = QStackedWidget(self)
        self.choose = LogChoose(self)
        self.review = LogReview(self)
        self._lay_out()
        self._cross.clicked.connect(self.leave)
        self.choose.wanted.connect(self.ask_file)
        self.review.confirmed.connect(self.take)
        self.review.other_wanted.connect(self.begin)
        self.review.left.connect(self.leave)
        self.work.busy_changed.connect(self._busy)
        self.retranslate()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 14, 16, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._file, 1)
        head.addWidget(self._cross)
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addWidget(self.strip)
        self.pages.addWidget(self.choose)
        self.pages.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    # steps

    @Slot()
    def begin(self) -> None:
        """Back to the choice of a file."""
        self.work.give_up()
        self.choose.say_refused("")
        self._go(self.choose)
        self.choose.button.setFocus()

    @Slot()
    def ask_file(self) -> None:
        """The system's file dialog."""
        kinds = self.tr("Logs of consents (*.jsonl *.csv *.xlsx)")
        self._desk.door.ask_path(self.tr("Log of consents"), "", kinds, self.try_out, is_saving=False)

    def try_out(self, path: Path) -> None:
        """Find out what would become of every line; a file that is no log is told on the page."""
        self.work.give_up()
        self.path = path
        self.choose.say_refused("")
        self._go(self.choose)
        self.work.start(self.tr("Trying the lines"), self._job(is_trial=True), self._tried, self._unread)

    def _tried(self, found: LogTaken) -> None:
        self.review.show_trial(self.path, found)
        self._go(self.review)
        self.review.take_button.setFocus()

    @Slot()
    def take(self) -> None:
        """Take in the lines that can be, package by package."""
        if self.review.take_button.isEnabled() and not self.work.is_busy:
            work = self._job(is_trial=False)
            self.work.start(self.tr("Taking the lines in"), work, self._taken, self._unread, self._stopped)

    def _taken(self, found: LogTaken) -> None:
        self._tell_others(found.taken)
        self.review.show_taken(self.path, found)
        self._go(self.review)
        self.review.leave_button.setFocus()

    def _stopped(self) -> None:
        """Whole packages stay: what is left is found by trying the file again."""
        self._tell_others(0)
        self._desk.door.note(self.tr("Stopped. The lines taken in until then stay; the others can still be taken in."))
        self.try_out(self.path)

    def _job(self, *, is_trial: bool) -> Any:
        office: Any = self._desk.office
        place = office.address.url or str(office.address.path)
        return partial(_take, place, self.path, self._desk.now(), is_trial)

    def _tell_others(self, count: int) -> None:
        """The deeds were done by another process: whoever shows consents asks again."""
        title = Message.of(QT_TRANSLATE_NOOP("deed", "{count} lines of a consent log taken in"), count=count)
        self._desk.arrived(Changes(0, title, bulk=frozenset({"consent_event"})))

    def _unread(self, error: Exception) -> None:
        if isinstance(error, Refusal | Trouble):
            self._go(self.choose)
            self.choose.say_refused(say(error.message), is_trouble=isinstance(error, Trouble))
        else:
            self._desk.door.tell(error)

    @Slot(bool)
    def _busy(self, is_busy: bool) -> None:
        self.pages.setEnabled(not is_busy)

    @Slot()
    def leave(self) -> None:
        """Close the pane; work under way is stopped."""
        if self.work.is_busy:
            self._tell_others(0)
        self.work.give_up()
        self._go(self.choose)
        self.closed.emit()

    def _go(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._file.show_text(self.path.name if page is self.review or self.work.is_busy else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._title.setText(self.tr("Import a log of consents"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
        self.choose.retranslate()
        self.review.retranslate()


def _take(place: str, path: Path, now: Any, is_trial: bool, progress: Any) -> LogTaken:
    return take_log(place, path, now, progress, is_trial)
