"""Chips stand whole at any width."""

from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.chips import Chip, ChipRow

CHIPS = [Chip(f"state{number}", "Заблокировано", "1 284", "blocked") for number in range(5)]


def test_chips_without_room_go_to_the_next_line(qtbot: QtBot) -> None:
    row = ChipRow(CHIPS)
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.show()
    wide, tall = row.width(), row.height()
    assert len({button.y() for button in row._buttons}) == 1
    row.resize(wide - 40, row.heightForWidth(wide - 40))
    assert row.height() > tall
    assert all(row.rect().contains(button.geometry()) for button in row._buttons)
