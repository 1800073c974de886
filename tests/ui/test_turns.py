"""Pieces done in turns: in order, the window living in between, dropped for newer ones."""

from functools import partial

from PySide6.QtCore import QObject
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
