"""The program with its window: what is opened at the start, the first run, and what hangs between desk and window."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.errors import News
from dpo_desk.domain.words import Message
from dpo_desk.services.first_run import new_file, open_desk
from dpo_desk.services.office import Office
from dpo_desk.services.passwords import with_password, without_password
from dpo_desk.ui.bug import BugCatcher
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import GEOMETRY, PLACE, Settings, default_folder
from dpo_desk.ui.sweep import Sweep
from dpo_desk.ui.warming import Warming

if TYPE_CHECKING:
    from dpo_desk.ui.first_run.wizard import FirstRun

FILE_NAME = "desk.sqlite"
SWITCH_S = 0.0001
"""A worker busy in Python lets the window's thread in this often; at Python's own 5 ms every call of Qt would wait."""
# Room for the title bar and borders that the window manager adds.
FRAME = 40


def make_application(argv: list[str]) -> QApplication:
    """The one application object, with what must be set before it."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(argv)
    sys.setswitchinterval(SWITCH_S)
    app.setApplicationName("DPO Desk")
    app.setDesktopFileName("dpo-desk")
    return app


def run_window(place: str | None) -> int:
    """Open the window on a database (None: the one used last) and stay until it is closed."""
    app = make_application(sys.argv[:1])
    BugCatcher(app).install()
    sweep = Sweep(app)
    program = Program(Settings(parent=app), app)
    program.begin(place)
    gc.freeze()  # modules and the first window stay: looking through them again would hold the window up every time
    code = app.exec()
    del sweep
    return code


class Program(QObject):
    """Holds the first run or the window, and passes from one to the other."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self.look = Look(settings, self)
        self.look.apply()
        self.window: DeskWindow | None = None
        self.first_run: FirstRun | None = None

    def begin(self, place: str | None) -> None:
        """Open the place given or used last; the first run when there is none, or when it cannot be opened."""
        wanted = place or self.settings.get(PLACE)
        if not wanted and own_file().exists():
            wanted = str(own_file())
        if not wanted or (place and new_file(place) is not None):
            self.show_first_run(wanted)
            return
        try:
            office = open_desk(with_password(wanted))
        except News as news:
            self.show_first_run(wanted, news.message)
            return
        if office.is_founded:
            self.show_window(office, without_password(wanted))
        else:
            office.close()
            self.show_first_run(wanted)

    def show_first_run(self, place: str = "", trouble: Message | None = None) -> None:
        """Show the steps of the first run; `trouble` says why the database named could not be opened."""
        from dpo_desk.ui.first_run.wizard import FirstRun  # here: its many pages are wanted once

        self.first_run = FirstRun(self.settings, self.look, place, trouble)
        self.first_run.opened.connect(self.show_window)
        _fit(self.first_run)
        self.first_run.show()

    @Slot(object, str)
    def show_window(self, office: Office, place: str) -> None:
        """Show the desk on an open, founded database and remember the place."""
        self.settings.put(PLACE, place)
        desk = Desk(office, self)
        self.window = DeskWindow(desk, self.settings, self.look)
        self.window.another_wanted.connect(self.open_another)
        if not self.settings.get(GEOMETRY):
            _fit(self.window)
        self.window.show()
        Warming(self.window)
        if self.first_run is not None:
            self.first_run.close()
            self.first_run.deleteLater()
            self.first_run = None

    @Slot(str)
    def open_another(self, place: str) -> None:
        """Leave this database for another one; "" lets the person choose as in the first run."""
        before, self.window = self.window, None
        # The next window stands before the old one goes, or the program would end with its last window.
        if place:
            self.begin(place)
        else:
            self.show_first_run()
        if before is not None:
            before.leave()
            before.deleteLater()


def _fit(window: QWidget) -> None:
    """Let a new window with its frame stand whole on a small screen."""
    room = window.screen().availableSize() - QSize(FRAME, FRAME)
    window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()))


def own_file() -> Path:
    """The database of this computer, in the user's data folder."""
    return default_folder() / FILE_NAME
