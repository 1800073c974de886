"""Delegates paint every kind of row in both palettes, and a tick box answers the mouse and Space."""

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTableView
from pytestqt.qtbot import QtBot

from dpo_desk.ui import theme
from dpo_desk.ui.parts.list_delegate import COMPACT, ROW, GroupRow, RequestRow, dress_list
from dpo_desk.ui.parts.pill import Pill
from dpo_desk.ui.parts.table_delegate import (
    CELL,
    NameCell,
    PillCell,
    StateCell,
    TextCell,
    dress_table,
    in_lines,
    tick_place,
)

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CELLS = (
    NameCell("Name", "note"),
    StateCell("done", "In force", "6/6"),
    PillCell(Pill("soon", "1 day")),
    TextCell("3"),
    None,
)


class Register(QAbstractTableModel):
    """One row with every kind of cell and a tick box in front."""

    ticked = 0

    def rowCount(self, parent: Index = ROOT) -> int:
        return 1

    def columnCount(self, parent: Index = ROOT) -> int:
        return len(CELLS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = 0) -> object:
        if role == ROW:
            return (GroupRow("Group", 2), RequestRow("mail", "Name", "Note", Pill("today", "4 h")))[index.column() % 2]
        if role == CELL:
            return CELLS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return self.ticked
        return "text" if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        self.ticked = int(str(value))
        return True


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(Register(view))
    dress_table(view)
    view.resize(800, 200)
    view.show()
    return view


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_every_cell_is_painted_in_the_palette_in_force(table: QTableView, scheme: theme.Scheme) -> None:
    theme.install(scheme).set_scheme(scheme)
    image = table.viewport().grab().toImage()
    table.setCurrentIndex(ROOT)
    ground = image.pixelColor(table.columnViewportPosition(3) + 40, 3)
    assert ground == theme.colour("surface")
    theme.current().set_scheme(theme.Scheme.LIGHT)


def test_a_click_on_the_box_ticks_it_and_beside_it_does_not(table: QTableView) -> None:
    place = tick_place(table.visualRect(table.model().index(0, 0)).toRectF()).center().toPoint()
    model = table.model()
    assert isinstance(model, Register)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.ticked == 2
    place.setX(place.x() + 40)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.ticked == 2


def test_space_turns_the_box_of_the_current_cell(table: QTableView) -> None:
    model = table.model()
    assert isinstance(model, Register)
    table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == 2
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == 0


@pytest.mark.parametrize("column", [0, 1])
def test_rows_and_groups_have_the_height_of_their_density(qtbot: QtBot, column: int) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Register(view))
    view.setModelColumn(column)
    delegate = dress_list(view)
    view.resize(388, 100)
    tall = view.visualRect(view.model().index(0, column)).height()
    delegate.density = COMPACT
    view.doItemsLayout()
    view.grab()
    assert tall == (32 if column == 0 else 58)
    assert view.visualRect(view.model().index(0, column)).height() == (32 if column == 0 else 36)


def test_rows_of_a_table_grow_with_the_text(table: QTableView) -> None:
    assert table.rowHeight(0) == 45
    theme.current().set_text_px(18)
    assert table.rowHeight(0) == 62
    theme.current().set_text_px(theme.BODY_PX)
    assert table.rowHeight(0) == 45


def test_words_too_long_for_a_line_stand_in_two_where_the_row_is_tall() -> None:
    metrics = QFontMetrics(theme.font("body"))
    text = "«Тіркеу» батырмасы арқылы, 4.2.1"
    wide = metrics.horizontalAdvance(text)
    assert in_lines(metrics, text, wide, 45) == text
    broken = in_lines(metrics, text, wide * 2 // 3, 45)
    assert broken.replace("\n", " ") == text and broken.count("\n") == 1
    assert "\n" not in in_lines(metrics, text, wide * 2 // 3, metrics.height())


def test_an_address_without_blanks_goes_on_after_a_dot(qapp: QApplication) -> None:
    metrics = QFontMetrics(theme.font("body"))
    text = "dalasifr.example.kz"
    shown = in_lines(metrics, text, metrics.horizontalAdvance(text) - 4, 45)
    assert shown.replace("\n", "") == text
    assert "\n" in shown


def test_a_row_kept_from_before_is_the_row_painted_anew(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Register(view))
    view.setModelColumn(1)
    view.setStyleSheet(f"QListView {{ background: {theme.colour('surface').name()}; border: none }}")
    delegate = dress_list(view)
    view.resize(388, 100)
    view.show()
    fresh = view.grab().toImage()
    delegate.ground = "surface"
    kept = [view.grab().toImage() for _twice in range(2)]
    assert kept == [fresh, fresh]
    view.setCurrentIndex(view.model().index(0, 1))
    chosen = view.grab().toImage()
    assert chosen != fresh
    delegate.ground = ""
    assert view.grab().toImage() == chosen
