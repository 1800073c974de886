"""The toast tells, offers to undo, and waits for whoever looks at it."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.toast import Toast


@pytest.fixture
def toast(qtbot: QtBot) -> Iterator[Toast]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 500)
    host.show()
    yield Toast(host)


def test_undo_is_emitted_once_and_the_toast_goes(toast: Toast, qtbot: QtBot) -> None:
    undone = QSignalSpy(toast.undone)
    toast.show_done("Request closed")
    with qtbot.waitSignal(toast.closed, timeout=1000):
        QTest.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert undone.count() == 1
    assert not toast.isVisible()


def test_a_deed_that_cannot_be_undone_offers_no_undo(toast: Toast) -> None:
    toast.show_done("Printed", undoable=False)
    assert toast.isVisible()
    assert not toast.undo_button().isVisible()


def test_it_stays_while_the_pointer_is_on_it(toast: Toast, qtbot: QtBot) -> None:
    toast.show_done("Request closed")
    assert toast.waits()
    toast.enterEvent(QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not toast.waits()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast.waits()


def test_it_keeps_inside_the_window_it_belongs_to(toast: Toast) -> None:
    host = toast.parentWidget()
    toast.show_done("A deed with a very long name that would be wider than the window " * 4)
    host.resize(420, 300)
    assert host.rect().contains(toast.geometry())


def test_it_does_not_cover_the_words_it_is_told_to_keep_clear(toast: Toast) -> None:
    host = toast.parentWidget()
    host.resize(1200, 500)
    counts = ElidingLabel("11 open requests · 2 overdue · 1 due today", parent=host)
    counts.setGeometry(14, 476, 800, 20)
    toast.keep_clear(counts)
    toast.show_done("Request closed")
    words_end = counts.x() + counts.sizeHint().width()
    assert words_end < toast.x() and toast.geometry().right() <= counts.geometry().right()
    counts.resize(400, 20)
    toast.show_done("Request closed")
    assert words_end < toast.x()


def test_its_words_are_its_accessible_name(toast: Toast) -> None:
    toast.show_done("Request closed")
    assert toast.accessibleName() == "Request closed"


def test_what_is_held_back_is_counted_down_and_told_as_long_as_it_is_held(toast: Toast) -> None:
    left = [30, 29, 0]
    toast.show_done("Letter 1 waits", seconds=partial(left.pop, 0))
    words = toast.findChild(PlainLabel)
    assert words is not None and "30 s" in words.text() and toast.accessibleName() == "Letter 1 waits"
    toast.count_down()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert "29 s" in words.text() and toast.isVisible() and toast.waits()
    toast.count_down()
    assert not toast.isVisible() and not toast.waits()
