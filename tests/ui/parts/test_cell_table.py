"""A small table to read: what its columns cut off is whole in the tip."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui.forms.import_tables import CellTable


def test_a_cell_that_is_cut_off_is_whole_in_its_tip(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = CellTable((40, 0), "People", window)
    table.rows.show_rows(("Row", "Duty"), [["1", "Let the subject see <the> data"]])
    tip = table.rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "Let the subject see &lt;the&gt; data" in tip
