"""The program on a desk of its own process, and how long its window is silent while a step is walked."""

import gc
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui.app import Program, make_application
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.sweep import Sweep
from dpo_desk.ui.worker import Worker
from tests.ui.typing_keys import write

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PAUSE_MS, SOON_S = 350, 300.0
"""A step lasts at least the one (fields wait before they look up what was typed) and at most the other."""
_STATUS = Path("/proc/self/status")


class Walk(QObject):
    """Steps in the real window, each with the longest gap between two beats of a timer of 1 ms (`silences`).

    `busy` has the most time the window's thread itself worked between two beats: what other programs on the machine
    take is not in it, nor is waiting for the interpreter.
    """

    def __init__(self, database: str, settings: Path) -> None:
        self.app = make_application(["bench"])
        super().__init__(self.app)
        Sweep(self.app)
        self.program = Program(Settings(settings, self.app), self.app)
        self.program.begin(database)
        gc.freeze()
        assert self.program.window is not None
        self.window: DeskWindow = self.program.window
        self.desk: Desk = self.window.desk
        self.window.resize(1440, 900)
        self.window.activateWindow()
        self.silences: dict[str, float] = {}
        self.busy: dict[str, float] = {}
        self.spent: dict[str, float] = {}
        self._begin()
        self._heart = QTimer(self)
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(1)
        self._heart.timeout.connect(self._beat)
        self._heart.start()

    def _begin(self) -> None:
        self._last, self._longest = perf_counter(), 0.0
        self._worked, self._busiest = thread_time(), 0.0

    @Slot()
    def _beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        self._longest = max(self._longest, now - self._last)
        self._busiest = max(self._busiest, worked - self._worked)
        self._last, self._worked = now, worked

    def step(self, name: str, *gestures: Callable[[], object]) -> None:
        """Do these one after the other, each until the desk is at rest; the name may come again."""
        for gesture in gestures:
            self._begin()
            gesture()
            self.rest()
            self.silences[name] = max(self.silences.get(name, 0), self._longest)
            self.busy[name] = max(self.busy.get(name, 0), self._busiest)
        print(f"{name}: {self.silences[name]:.3f} s", file=sys.stderr, flush=True)

    def rest(self, least_ms: int = PAUSE_MS) -> None:
        """Let the window live until nothing is asked any more."""
        loop, begun = QEventLoop(), perf_counter()
        while True:
            QTimer.singleShot(least_ms, loop.quit)
            loop.exec()
            if self._is_idle() or perf_counter() - begun > SOON_S:
                return

    def _is_idle(self) -> bool:
        return all(worker.is_idle for worker in (*self.desk.findChildren(Worker), *self.window.findChildren(Worker)))

    def until(self, is_so: Callable[[], bool]) -> None:
        """Live until something is so; RuntimeError when it does not come."""
        begun = perf_counter()
        while not is_so():
            if perf_counter() - begun > SOON_S:
                raise RuntimeError("what the step waits for does not come")
            self.rest(50)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key to whatever has the focus."""
        QTest.keyClick(self.focused(), key, modifiers)

    def type(self, text: str) -> None:
        """A text letter by letter, the window drawn after each."""
        for letter in text:
            write(self.focused(), letter)
            QApplication.processEvents()

    def focused(self) -> QWidget:
        """The widget that keys go to."""
        return QApplication.focusWidget() or self.window


def resident_bytes() -> float:
    """Memory of this process, 0 where the system does not tell."""
    found = re.search(r"VmRSS:\s+(\d+) kB", _STATUS.read_text()) if _STATUS.exists() else None
    return float(found[1]) * 1024 if found else 0.0
