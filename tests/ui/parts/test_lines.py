"""A line of text that says with an ellipsis that it goes on."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.lines import ElidingLine


def test_a_long_text_ends_in_an_ellipsis_and_stays_whole_underneath(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    line = ElidingLine(frame)
    line.setText("A heading that is much longer than the line it stands in")
    line.resize(120, 30)
    assert line.shown().endswith("…")
    assert line.text().endswith("stands in")
    line.resize(900, 30)
    assert line.shown() == line.text()
