"""Figures of the window: its start, its memory, and how long its thread is silent while there is work."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.harness import Figure, compare

_READY = "ready"
_TOLD = f"print({_READY!r}, flush=True)\n"
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
window.grab()
"""
# The lines of `open_window` and `run_window`, up to the moment when the first screen has its rows.
_OURS = """
import gc
import sys
gc.disable()
import dpo_desk.services.office
from PySide6.QtCore import QEventLoop
from dpo_desk.ui.app import Program, make_application
from dpo_desk.ui.settings import Settings
from pathlib import Path
app = make_application(["bench"])
program = Program(Settings(Path(sys.argv[2]), app), app)
program.begin(sys.argv[1])
desk = program.window.desk
first = QEventLoop()
desk.ask(desk, lambda reading: 1, then=lambda answer: first.quit())
first.exec()
program.window.grab()
"""
_RESTED = """
from PySide6.QtCore import QTimer
pause = QEventLoop()
QTimer.singleShot(5000, pause.quit)
pause.exec()
"""
_CLOSE = "program.window.close()"
_STATUS = Path("/proc/self/status")
RESIDENT = f"print(open({str(_STATUS)!r}).read(), '--')\n"
"""A line that says how much memory a process has."""
SILENCE_S = 0.05
"""The longest silence that a person does not notice."""


def figures(database: Path, folder: Path) -> Iterator[Callable[[], Figure]]:
    """How each of them is measured; `database` is a filled desk."""
    yield partial(start, database, folder)
    if _STATUS.exists():
        yield partial(memory, database, folder)
    yield partial(silence_of_a_journey, database, folder, "first visits", rounds=1)
    yield partial(silence_of_a_journey, database, folder, "later visits", rounds=2)
    yield partial(silence_of_an_export, database, folder)


def process(code: str, folder: Path, *words: str) -> subprocess.Popen[str]:
    """Run some lines in a Python of their own, with their bytecode kept as an installed program has it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    return subprocess.Popen(
        [sys.executable, "-c", code, *words], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def printed(running: subprocess.Popen[str]) -> str:
    """What a process says until its end; RuntimeError with its last words when it failed."""
    said, trouble = running.communicate()
    if running.returncode:
        raise RuntimeError(trouble.strip().rpartition("\n")[2])
    return said


def start(database: Path, folder: Path) -> Figure:
    """From the start of the process to Today with its rows, against a bare window of Qt."""

    def until_ready(code: str, *words: str) -> float:
        begun = time.perf_counter()
        running = process(code, folder, *words)
        assert running.stdout is not None
        is_ready = running.stdout.readline().strip() == _READY
        spent = time.perf_counter() - begun
        printed(running)
        assert is_ready
        return spent

    ours = partial(until_ready, _OURS + _TOLD + _CLOSE, str(database), str(folder / "bench.ini"))
    floor = partial(until_ready, _BARE + _TOLD)
    return compare("process start to Today", "bare window", 3, ours, floor, clock=_seconds)


def _seconds(run: Callable[[], Any]) -> float:
    return float(run())


def memory(database: Path, folder: Path) -> Figure:
    """Resident memory of the open desk at rest, against that of a bare window."""
    ours = printed(process(_OURS + _RESTED + RESIDENT + _CLOSE, folder, str(database), str(folder / "bench.ini")))
    floor = printed(process(_BARE + RESIDENT, folder))
    return Figure("resident memory at rest", "bare window", resident(ours), resident(floor), 3, "bytes")


def resident(status: str) -> float:
    """Bytes of resident memory in what /proc says of a process."""
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return float(found[1]) * 1024


_HEARTBEAT = """
from time import perf_counter
from PySide6.QtCore import Qt, QTimer
beats = []
heart = QTimer(app, interval=1, timerType=Qt.TimerType.PreciseTimer)
def beat():
    beats.append(perf_counter())
heart.timeout.connect(beat)
heart.start()
def rest(seconds):
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
def longest():
    found = max(later - before for before, later in zip(beats, beats[1:]))
    beats.clear()
    return found
rest(1)
beats.clear()
rest(2)
idle = longest()
"""
_JOURNEY = """
for turn in range(int(sys.argv[3])):
    beats.clear()
    for place in program.window.places:
        program.window.go(place.name)
        rest(0.3)
    told = longest()
"""
_EXPORT = """
from dpo_desk.services import exports
criteria = exports.everything("subjects")
ordered = exports.order(desk.office, "subjects", criteria, Path(sys.argv[3]), "kk", "")
loop = QEventLoop()
ended = []
def end(answer):
    ended.append(answer)
    loop.quit()
desk.errand(desk, exports.write, ordered, then=end, otherwise=end)
loop.exec()
assert ended[0] > 0, ended
told = longest()
"""
_LONGEST = "print(idle, told)\n"


def silence_of_a_journey(database: Path, folder: Path, name: str, rounds: int) -> Figure:
    """The longest gap between beats of 1 ms while every screen is visited, less the longest while nothing is done."""
    return _silence(f"longest silence, {name}", _JOURNEY, database, folder, str(rounds))


def silence_of_an_export(database: Path, folder: Path) -> Figure:
    """The same while the whole register is exported to Excel."""
    return _silence("longest silence, export of the register", _EXPORT, database, folder, str(folder / "list.xlsx"))


def _silence(name: str, work: str, database: Path, folder: Path, word: str) -> Figure:
    code = _OURS + _HEARTBEAT + work + _LONGEST + _CLOSE
    said = printed(process(code, folder, str(database), str(folder / "bench.ini"), word))
    idle, told = map(float, said.split()[-2:])
    return Figure(name, "50 ms", max(told - idle, 0), SILENCE_S, 1)
