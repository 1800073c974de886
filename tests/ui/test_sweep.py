"""Garbage is collected on the window's thread, and not while a worker holds a lot."""

import gc
import weakref
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dpo_desk.ui.sweep import MOST_PUT_OFF, Sweep
from dpo_desk.ui.worker import Worker


class _Knot:
    """Garbage only a collection finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def desks(qtbot: QtBot) -> Iterator[QObject]:
    """What workers and the sweep belong to."""
    parent = QObject()
    yield parent
    # The fixtures of this folder keep collection off themselves.
    gc.disable()


def test_a_sweep_waits_for_a_worker(desks: QObject, qtbot: QtBot) -> None:
    sweep, worker, may_end = Sweep(desks), Worker("busy", desks), Event()
    ended = list[object]()
    worker.start(desks, may_end.wait, ended.append, ended.append)
    knot = _Knot()
    seen = weakref.ref(knot)
    del knot
    sweep.collect()
    assert seen() is not None
    may_end.set()
    qtbot.waitUntil(lambda: bool(ended))
    sweep.collect()
    assert seen() is None
    worker.close()
    sweep.close()


def test_a_worker_that_never_rests_is_not_waited_for_for_ever(desks: QObject) -> None:
    sweep, worker, may_end = Sweep(desks), Worker("busy", desks), Event()
    worker.start(desks, may_end.wait, _forget, _forget)
    knot = _Knot()
    seen = weakref.ref(knot)
    del knot
    for _shot in range(MOST_PUT_OFF + 1):
        sweep.collect()
    assert seen() is None
    may_end.set()
    worker.close()
    sweep.close()


def _forget(_answer: object) -> None:
    """Nobody waits for it."""


def test_many_new_things_are_swept_by_themselves(desks: QObject, qtbot: QtBot) -> None:
    sweep = Sweep(desks)
    seen = weakref.ref(_Knot())
    knots = [_Knot() for _number in range(5000)]
    del knots
    assert seen() is not None
    qtbot.waitUntil(lambda: seen() is None, timeout=5000)
    sweep.close()
