"""Pieces done in turns: in order, the window living in between, dropped for newer ones."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from dpo_desk.ui.turns import Turns


def test_the_first_piece_is_done_now_and_the_others_follow_in_order(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    turns = Turns(parent)
    turns.begin(partial(done.append, number) for number in range(4))
    assert done == [0]
    qtbot.waitUntil(lambda: turns.is_idle)
    assert done == [0, 1, 2, 3]


def test_newer_pieces_take_the_place_of_those_left(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    turns = Turns(parent)
    turns.begin((partial(done.append, "old"), partial(done.append, "old, late")))
    turns.begin((partial(done.append, "new"), partial(done.append, "new, late")))
    qtbot.waitUntil(lambda: turns.is_idle)
    assert done == ["old", "new", "new, late"]


def test_a_desk_that_answers_at_once_sees_everything_done(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    Turns(parent, at_once=True).begin(partial(done.append, number) for number in range(4))
    assert done == [0, 1, 2, 3]


def test_a_last_piece_may_end_the_window_it_worked_for(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    turns = Turns(parent)

    def end() -> None:
        done.append("last")
        delete(parent)

    turns.begin([partial(done.append, "first"), end])
    qtbot.waitUntil(lambda: done == ["first", "last"])
    assert not isValid(turns)


class _Painted(QWidget):
    """Writes down each paint."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._told.append("paint")


def test_what_a_piece_changes_is_painted_before_the_next_begins(qtbot: QtBot) -> None:
    told = list[str]()
    widget = _Painted(told)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    told.clear()
    turns = Turns(widget)

    def piece() -> None:
        told.append("piece")
        widget.update()

    turns.begin([piece, piece, piece])
    qtbot.waitUntil(lambda: told.count("piece") == 3 and told[-1] == "paint")
    assert told == ["piece", "paint"] * 3


def test_what_is_left_can_be_done_now(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    turns = Turns(parent)
    turns.begin(partial(done.append, number) for number in range(4))
    turns.finish()
    assert done == [0, 1, 2, 3]
    assert turns.is_idle
