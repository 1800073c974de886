"""The table model and its view: pages, ticks, columns that are remembered."""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.table_delegate import CELL, NameCell
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.tables.arrangement import read_arrangement, usual
from dpo_desk.ui.tables.columns import Column, Kind, tab_separated
from dpo_desk.ui.tables.page_model import PLACEHOLDER, ROW_ROLE, PageModel, Source
from dpo_desk.ui.tables.pages import MOST_PAGES, PAGE, Pages
from dpo_desk.ui.tables.ticks import ALL, NONE, Ticks
from dpo_desk.ui.tables.view import RegisterView
from dpo_desk.ui.worker import AtOnce
from tests.ui.desks import ListOffice, Row, ids, office_of, rows
from tests.ui.typing_keys import press_key

COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("column", "Name"), lambda row: NameCell(row.name), 200, sort="name"),
    Column("number", QT_TRANSLATE_NOOP("column", "Number"), lambda row: str(row.id), 80, Kind.NUMBER),
    Column("note", QT_TRANSLATE_NOOP("column", "Note"), lambda row: "=1+1", 80, is_shown=False),
)
SOURCE = Source(ids, rows)


def desk_with(count: int, parent: QObject) -> tuple[Desk, ListOffice]:
    office = office_of(count)
    return Desk(office, parent, runner=AtOnce(parent)), office


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made


@pytest.fixture
def settings(tmp_path: Path, owner: QWidget) -> Settings:
    return Settings(tmp_path / "window.ini", owner)


def shown_model(count: int, owner: QWidget, *, is_ticked: bool = False) -> tuple[PageModel, ListOffice]:
    desk, office = desk_with(count, owner)
    model = PageModel(desk, SOURCE, COLUMNS, owner, is_ticked=is_ticked)
    model.show("")
    return model, office


def text(model: QAbstractItemModel, row: int, column: int = 0) -> str:
    return str(model.index(row, column).data())


def test_the_model_keeps_qts_rules(owner: QWidget, qtbot: QtBot) -> None:
    model, _ = shown_model(5, owner, is_ticked=True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    text(model, 0, 1)
    qtbot.waitUntil(lambda: text(model, 0, 1) == "Row 1")
    model.put_ticks(ALL)
    model.reload()
    qtbot.waitUntil(lambda: text(model, 4, 1) == "Row 5")
    assert tester.model() is model


def test_a_row_reads_as_a_placeholder_until_its_page_comes(owner: QWidget, qtbot: QtBot) -> None:
    model, office = shown_model(1000, owner)
    assert text(model, 500) == PLACEHOLDER
    assert model.index(500, 0).data(CELL) is None
    qtbot.waitUntil(lambda: text(model, 500) == "Row 501")
    assert model.index(500, 0).data(ROW_ROLE) == Row(501, "Row 501")
    assert office.asked.count("rows") == 1


def test_a_page_is_asked_for_once_however_often_it_is_looked_at(owner: QWidget, qtbot: QtBot) -> None:
    model, office = shown_model(PAGE, owner)
    for row in range(PAGE):
        text(model, row)
    qtbot.waitUntil(lambda: text(model, PAGE - 1) == f"Row {PAGE}")
    assert office.asked == ["ids", "rows"]


def test_stale_pages_are_dropped(owner: QWidget) -> None:
    model, _ = shown_model(5, owner)
    generation = model._generation
    model.reload()
    model._take_page(generation, 0, [Row(1, "stale")])
    assert text(model, 0) == PLACEHOLDER


def test_a_failed_page_is_told_once_and_not_asked_for_again(owner: QWidget, qtbot: QtBot) -> None:
    from dpo_desk.domain.errors import Trouble
    from dpo_desk.domain.words import Marked

    desk, _office = desk_with(5, owner)

    def broken(_office: ListOffice, _wanted: tuple[int, ...]) -> tuple[Row, ...]:
        raise Trouble(Marked("trouble", "The server does not answer"))

    model = PageModel(desk, Source(ids, broken), COLUMNS, owner)
    told: list[object] = []
    desk.door.noticed.connect(told.append)
    model.show("")
    text(model, 0)
    qtbot.waitUntil(lambda: bool(told))
    for _ in range(3):
        assert text(model, 0) == PLACEHOLDER
        owner.parent()
    assert len(told) == 1


def test_data_never_raises_and_a_broken_column_is_told_once(
    owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))
    desk, _office = desk_with(3, owner)
    broken = Column("x", QT_TRANSLATE_NOOP("column", "Name"), lambda row: row.missing)
    model = PageModel(desk, SOURCE, (broken,), owner)
    model.show("")
    text(model, 0)
    qtbot.waitUntil(lambda: model.row(0) is not None)
    assert [text(model, row) for row in range(3)] == [PLACEHOLDER] * 3
    assert caught == [AttributeError]


def test_sorting_is_passed_on_to_the_source(owner: QWidget) -> None:
    model, _ = shown_model(3, owner)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [model.identity(row) for row in range(3)] == [3, 2, 1]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert model.sort_key == "name"


def test_only_the_pages_looked_at_last_are_kept() -> None:
    pages = Pages()
    for page in range(MOST_PAGES + 1):
        pages.take(page, {page: f"row {page}"})
    assert not pages.has(0)
    assert pages.row(MOST_PAGES, MOST_PAGES) == f"row {MOST_PAGES}"


def test_ticks_say_all_but_a_few_without_a_list() -> None:
    ticks = ALL.put([3, 5], False)
    assert (ticks.has(1), ticks.has(3), ticks.count(1_000_000)) == (True, False, 999_998)
    assert NONE.put([1, 2], True).put([2], False) == Ticks(ids=frozenset({1}))


def test_other_criteria_take_the_ticks_off(owner: QWidget) -> None:
    model, _ = shown_model(5, owner, is_ticked=True)
    model.put_ticks(ALL)
    model.show("Row 1")
    assert model.ticks == NONE


def test_space_ticks_the_selected_rows_and_ctrl_a_everything(owner: QWidget, settings: Settings, qtbot: QtBot) -> None:
    model, _ = shown_model(5, owner, is_ticked=True)
    view = RegisterView(model, settings, "test", owner)
    view.choose(2)
    press_key(view, Qt.Key.Key_Space)
    assert model.ticks.ids == {2}
    assert view.header.box is Qt.CheckState.PartiallyChecked
    press_key(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert model.ticks == ALL
    assert view.header.box is Qt.CheckState.Checked


def test_selection_survives_a_reload_in_another_order(owner: QWidget, settings: Settings) -> None:
    model, _ = shown_model(50, owner)
    view = RegisterView(model, settings, "test", owner)
    view.choose(7)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert view.current_id() == 7
    assert view.selected_ids() == [7]


def test_enter_opens_the_current_row(owner: QWidget, settings: Settings) -> None:
    model, _ = shown_model(5, owner)
    view = RegisterView(model, settings, "test", owner)
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.choose(4)
    press_key(view, Qt.Key.Key_Return)
    assert opened == [4]


def test_copying_gives_lines_a_spreadsheet_takes_as_text(owner: QWidget, settings: Settings) -> None:
    model, _ = shown_model(5, owner)
    view = RegisterView(model, settings, "test", owner)
    view.columns.show_column("note", True)
    view.choose(2)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Name\tNumber\tNote\nRow 2\t2\t'=1+1"


def test_phone_numbers_are_no_formulas() -> None:
    phone = Column("phone", QT_TRANSLATE_NOOP("column", "Phone"), lambda row: "+7 700 000 00 14")
    assert tab_separated([phone], ["Phone"], [None]) == "Phone\n+7 700 000 00 14"


def test_columns_stand_next_time_as_they_were_left(owner: QWidget, settings: Settings, qtbot: QtBot) -> None:
    model, _ = shown_model(5, owner)
    view = RegisterView(model, settings, "test", owner)
    owner.show()
    view.show()
    view.columns.show_column("note", True)
    view.header.moveSection(view.header.visualIndex(1), 0)
    view.setColumnWidth(0, 333)
    again = RegisterView(shown_model(5, owner)[0], settings, "test", owner)
    assert [column.key for column in again.columns.shown()] == ["number", "name", "note"]
    assert again.columnWidth(0) == 333


def test_an_unreadable_arrangement_is_the_usual_one() -> None:
    for kept in ("", "{", "[]", '{"order": 5}', '{"order": ["name"], "hidden": [], "widths": [], "sort": ""}'):
        assert read_arrangement(kept, COLUMNS) == usual(COLUMNS)


def test_a_new_column_joins_an_old_arrangement() -> None:
    old = usual(COLUMNS[:1]).to_text()
    assert read_arrangement(old, COLUMNS).order == ("name", "number", "note")
    assert read_arrangement(old, COLUMNS).hidden == {"note"}


def test_a_place_is_found_by_its_id(owner: QWidget) -> None:
    model, _ = shown_model(5, owner)
    assert (model.place_of(3), model.place_of(99), model.identity(99)) == (2, -1, 0)
    assert model.identities(1, 2) == array("q", [2, 3])
