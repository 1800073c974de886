"""Figures of long lists: a page further, what the open list keeps in memory, the due dates it shows."""

from array import array
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from dpo_desk.services.office import Office
from tests.benchmarks.harness import Figure, compare
from tests.benchmarks.windows import RESIDENT, printed, process, resident


def figures(office: Office, database: Path, folder: Path) -> Iterator[Callable[[], Figure]]:
    """How each of them is measured; `database` is the office's filled desk."""
    yield partial(page_down, office)
    yield partial(list_memory, database, folder)
    yield partial(due_dates, office)


_EMPTY = f"""
import sys
from pathlib import Path
import dpo_desk.services.office
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from dpo_desk.services.subjects import criteria
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.subjects.register_columns import register_model
from dpo_desk.ui.subjects.words import RegisterWords
from dpo_desk.ui.worker import AtOnce
app = QApplication([])
window = QWidget()
desk = Desk(dpo_desk.services.office.open_office(Path(sys.argv[1])), window, runner=AtOnce())
view = QTableView(window)
view.resize(1200, 800)
window.show()
window.grab()
{RESIDENT}"""
_OURS = """
model = register_model(desk, RegisterWords(desk, window), window, is_ticked=False)
model.show(criteria(""))
"""
_WHOLE = """
database = QSqlDatabase.addDatabase("QSQLITE")
database.setDatabaseName(sys.argv[1])
assert database.open(), database.lastError().text()
model = QSqlQueryModel(window)
model.setQuery("SELECT id, number, surname, given_name, patronymic, state, registered_on FROM subject"
               " ORDER BY sort_key, id", database)
while model.canFetchMore():
    model.fetchMore()
"""
_SHOWN = f"""
view.setModel(model)
view.scrollToBottom()
window.grab()
app.processEvents()
window.grab()
{RESIDENT}"""


def list_memory(database: Path, folder: Path) -> Figure:
    """What the open register adds to an empty window, scrolled to its end, against Qt's own model of the query."""

    def added(code: str) -> float:
        before, after = printed(process(_EMPTY + code + _SHOWN, folder, str(database))).split("--")[:2]
        return resident(after) - resident(before)

    return Figure("memory of the open register", "QSqlQueryModel", added(_OURS), added(_WHOLE), 0.25, "bytes")


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
