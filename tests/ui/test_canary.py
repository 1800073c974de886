"""The Qt binding keeps its references: a broken build dies after some thousand void calls."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot


class _Caller(QObject):
    rang = Signal(bool)


def test_two_hundred_thousand_void_calls_leave_the_program_alive(qtbot: QtBot) -> None:
    image = QPixmap(4, 4)
    painter = QPainter(image)
    colour = QColor("#00668A")
    for _ in range(200_000):
        painter.setPen(colour)
    assert painter.pen().color() == colour
    painter.end()


def test_two_thousand_signals_with_a_bool_all_arrive(qtbot: QtBot) -> None:
    caller = _Caller()
    heard: list[bool] = []
    caller.rang.connect(heard.append)
    for _ in range(2_000):
        caller.rang.emit(True)
    assert heard == [True] * 2_000
