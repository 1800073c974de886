"""A pane behind the curtain: painted after the rest of its window, and painted again for good."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.curtain import Curtain


class _Painted(QWidget):
    """Writes its name down at each paint."""

    def __init__(self, name: str, told: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._told = name, told

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._told.append(self._name)


def test_a_pane_is_painted_after_the_rest(qtbot: QtBot) -> None:
    told = list[str]()
    window = _Painted("window", told)
    qtbot.addWidget(window)
    pane = _Painted("pane", told, window)
    QVBoxLayout(window).addWidget(pane)
    window.resize(200, 200)
    with qtbot.waitExposed(window):
        window.show()
    told.clear()
    curtain = Curtain(pane)
    curtain.draw()
    window.update()
    qtbot.waitUntil(lambda: "pane" in told)
    assert told[0] == "window"
    assert told.index("pane") > 0
    told.clear()
    pane.update()
    qtbot.waitUntil(lambda: "pane" in told)
    assert pane.updatesEnabled()


def test_a_pane_nobody_sees_stays_ready(qtbot: QtBot) -> None:
    pane = _Painted("pane", [])
    qtbot.addWidget(pane)
    Curtain(pane).draw()
    assert pane.updatesEnabled()
