"""The first run: from an empty computer to an open, founded desk; nothing half-done stays when a step fails."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Message
from dpo_desk.domain.zone import local_day
from dpo_desk.services import passwords
from dpo_desk.services.first_run import found_desk, open_desk, sample_desk
from dpo_desk.services.founding import Founding
from dpo_desk.services.office import Office, system_now
from dpo_desk.ui.errand import Progress
from dpo_desk.ui.first_run.frame import JOIN, StepFrame
from dpo_desk.ui.languages import Language, current_language
from dpo_desk.ui.look import Look
from dpo_desk.ui.settings import Settings, default_folder
from dpo_desk.ui.worker import Runner

SAMPLE_NAME = "sample.sqlite"


class FirstRun(StepFrame):
    """`opened` hands over the founded office and its place without a password."""

    opened = Signal(object, str)
    _progressed = Signal(int, int)

    def __init__(
        self, settings: Settings, look: Look, place: str, trouble: Message | None, *, runner: Runner | None = None
    ) -> None:
        super().__init__(place, trouble, local_day(system_now()), runner)
        self.settings, self.look = settings, look
        self.door.settings = settings
        self._brake: Progress | None = None
        self.welcome.chosen.connect(self.begin)
        self.welcome.work.stopped.connect(self.stop_sample)
        self.welcome.language_chosen.connect(self.choose_language)
        self.organisation.language_chosen.connect(self.choose_language)
        self._progressed.connect(self._show_progress)
        self.gone_through.connect(self.finish)
        self.join_wanted.connect(self.join_server)
        self.resize(1440, 900)
        self.setMinimumSize(1024, 640)

    @Slot(str)
    def choose_language(self, key: str) -> None:
        """Speak another language at once."""
        self.look.choose_language(Language(key))
        self.retranslate()

    @Slot(str)
    def begin(self, way: str) -> None:
        """Take the way chosen on the first page."""
        self.bar.hide()
        if way == "sample":
            self.make_sample()
        elif way == "file":
            self.ask_file()
        else:
            self.show_step(JOIN if way == "join" else 0)

    # a desk that is there

    def ask_file(self) -> None:
        """Ask for the file of a desk that was made before."""
        kinds = self.tr("Databases (*.sqlite);;All files (*)")
        self.door.ask_path(self.tr("Open a desk from a file"), "", kinds, self.open_file, is_saving=False)

    def open_file(self, file: Path) -> None:
        """Open the desk in this file; one that was never founded is set up step by step."""
        self._set_busy(True)
        self.runner.start(self, partial(open_desk, str(file)), partial(self._file_opened, file), self._failed)

    def _file_opened(self, file: Path, office: Office) -> None:
        if office.is_founded:
            self._opened(str(file), office)
            return
        office.close()
        self._set_busy(False)
        self.database.take_file(file)
        self.show_step(0)
        self.bar.show_words("info", self.tr("This database is empty. Set the desk up there in six steps."))
        self.bar.show()

    # the end

    def founding(self) -> Founding:
        """What was decided; steps left for later are as usual."""
        usual = Founding()
        is_there = [place not in self.skipped for place in range(len(self.pages))]
        return Founding(
            language=current_language().value,
            organisation=self.organisation.draft(),
            officer=self.officer.draft() if is_there[2] else usual.officer,
            policy=self.policy.draft() if is_there[3] else usual.policy,
            week=self.calendar.hours.chosen_week() if is_there[4] else usual.week,
            hours=self.calendar.hours.hours() if is_there[4] else usual.hours,
        )

    @Slot()
    def finish(self) -> None:
        """Found the desk, off the window's thread."""
        is_usual = self.pages.index(self.database) in self.skipped
        shown = self.database.usual_file if is_usual else self.database.place()
        whole = shown if is_usual else self.database.whole_place()
        self._set_busy(True)
        then = partial(self._opened, shown)
        self.runner.start(self, partial(found_desk, whole, self.founding()), then, self._failed)

    @Slot()
    def join_server(self) -> None:
        """Open a server's desk; an empty database there is set up step by step."""
        connection = self.join.connection
        if not connection.check():
            return
        connection.result.hide()  # what the test said is told anew by opening
        self._set_busy(True)
        then = partial(self._joined, connection.place())
        self.runner.start(self, partial(open_desk, connection.whole_place()), then, self._failed)

    def _joined(self, shown: str, office: Office) -> None:
        if office.is_founded:
            self.join.connection.keep_password()
            self._opened(shown, office)
            return
        office.close()
        self._set_busy(False)
        self.database.take_server(self.join.connection)
        self.show_step(0)
        self.bar.show_words("info", self.tr("This shared database is empty. Set the desk up there in six steps."))
        self.bar.show()

    def _opened(self, shown: str, office: Office) -> None:
        self._set_busy(False)
        if passwords.is_server(shown) and self.database.is_shared:
            self.database.connection.keep_password()
        self.opened.emit(office, shown)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.welcome.set_busy(False)
        if isinstance(error, Refusal) and error.field == "file":
            self.show_step(self.pages.index(self.database))
        self.door.tell(error)

    def _set_busy(self, is_busy: bool) -> None:
        for part in (self.back, self.later, self.next, *self.welcome.cards.values()):
            part.setEnabled(not is_busy)
        self.setCursor(Qt.CursorShape.BusyCursor if is_busy else Qt.CursorShape.ArrowCursor)

    # the sample

    def make_sample(self) -> None:
        """Make the sample data in a file of their own, or open them when they are there."""
        file = default_folder() / SAMPLE_NAME
        self.welcome.set_busy(True)
        self.welcome.work.begin(self.tr("Making the sample data"))
        self._brake = Progress(self._progressed.emit)
        work = partial(sample_desk, file, current_language().value, self._brake)
        self.runner.start(self, work, partial(self._sample_made, file), self._failed)

    def _sample_made(self, file: Path, office: Office | None) -> None:
        self.welcome.set_busy(False)
        if office is not None:
            self.opened.emit(office, str(file))

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.welcome.work.show_progress(done, total)

    @Slot()
    def stop_sample(self) -> None:
        """Stop making the sample; what was made goes away again."""
        if self._brake is not None:
            self._brake.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the work at hand: no thread outlives the window."""
        self.stop_sample()
        self.runner.close()
        super().closeEvent(event)
