"""Figures of the window: its start, its memory, a page of a long list, the due dates it shows."""

import os
import re
import subprocess
import sys
from array import array
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from dpo_desk.services.office import Office
from tests.benchmarks.harness import Figure, compare

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
window.grab()
"""
_OURS = """
import sys
import dpo_desk.services.office
from dpo_desk.ui.app import Program, make_application
from dpo_desk.ui.settings import Settings
from pathlib import Path
app = make_application(["bench"])
program = Program(Settings(Path(sys.argv[2]), app), app)
program.begin(sys.argv[1])
desk = program.window.desk
desk.ask(desk, lambda reading: 1, then=lambda answer: app.quit())
app.exec()
program.window.grab()
"""
_CLOSE = "program.window.close()"
_STATUS = Path("/proc/self/status")
_RESIDENT = f"print(open({str(_STATUS)!r}).read())"


def figures(office: Office, database: Path, folder: Path) -> Iterator[Figure]:
    """All of them; `database` is the office's filled desk."""
    yield start(database, folder)
    if _STATUS.exists():
        yield memory(database, folder)
    yield page_down(office)
    yield due_dates(office)


def _run(code: str, *words: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout


def start(database: Path, folder: Path) -> Figure:
    """From the start of the process to Today with its rows, against a bare window of Qt."""

    def ours() -> None:
        _run(_OURS + _CLOSE, str(database), str(folder / "bench.ini"))

    return compare("process start to Today", "bare window", 3, ours, lambda: _run(_BARE))


def memory(database: Path, folder: Path) -> Figure:
    """Resident memory of the open desk at rest, against that of a bare window."""
    ours = _run(f"{_OURS}{_RESIDENT}\n{_CLOSE}", str(database), str(folder / "bench.ini"))
    return Figure("resident memory at rest", "bare window", _resident(ours), _resident(_run(_BARE + _RESIDENT)), 3,
                  "bytes")  # fmt: skip


def _resident(status: str) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return float(found[1]) * 1024


def page_down(office: Office) -> Figure:
    """One page further in the register, drawn, against a model that holds all its cells as text."""
    from PySide6.QtWidgets import QApplication, QTableView, QWidget

    from dpo_desk.services.subjects import criteria
    from dpo_desk.ui.desk import Desk
    from dpo_desk.ui.subjects.register_columns import register_model
    from dpo_desk.ui.subjects.words import RegisterWords
    from dpo_desk.ui.worker import AtOnce

    application = QApplication.instance() or QApplication(["bench"])
    window = QWidget()
    desk = Desk(office, window, runner=AtOnce())
    model = register_model(desk, RegisterWords(desk, window), window, is_ticked=False)
    model.show(criteria(""))
    views = [QTableView(window), QTableView(window)]
    for view, shown in zip(views, (model, _all_in_memory(model.rowCount(), model.columnCount(), window)), strict=True):
        view.setModel(shown)
        view.resize(1200, 800)
    window.show()
    ours, floor = (partial(_further, view) for view in views)
    figure = compare("one page down the register", "QStandardItemModel", 1.3, ours, floor, 100)
    window.deleteLater()
    application.processEvents()
    return figure


def _all_in_memory(rows: int, columns: int, parent: Any) -> Any:
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    model = QStandardItemModel(parent)
    for row in range(rows):
        model.appendRow([QStandardItem(f"Сейітова Айгүл {row} {column}") for column in range(columns)])
    return model


def _further(view: Any) -> None:
    from PySide6.QtCore import QCoreApplication

    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    QCoreApplication.processEvents()
    view.grab()
    QCoreApplication.processEvents()


def due_dates(office: Office, count: int = 100_000) -> Figure:
    """Due dates of many items as lists need them (the day without its explanation), against a look into an array."""
    calendar = office.calendar
    first = date(2024, 1, 1)
    days = [first + timedelta(days=place % 700) for place in range(count)]
    places = array("i", (day.toordinal() - first.toordinal() for day in days))
    ready = array("i", range(10_000))

    def ours() -> None:
        add = calendar.add_working_days
        for day in days:
            add(day, 15)

    def floor() -> None:
        for place in places:
            ready[place + 15]

    return compare("due dates of 100,000 items", "array index", 10, ours, floor)
