"""The export of a list from a screen: asks for a path, writes the workbook, tells the person; Esc does nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from dpo_desk.services import demo, exports
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_action import ExportErrand
from dpo_desk.ui.trouble import Notice
from dpo_desk.ui.worker import AtOnce


@pytest.fixture
def database() -> str:
    """The window does not care which database it is."""
    return "sqlite"


@pytest.fixture
def desk(qapp: object, office: Office) -> Iterator[Desk]:
    """A desk that answers at once, on twelve sample subjects."""
    demo.fill(office, 12, 0, 1)
    desk = Desk(office, runner=AtOnce())
    yield desk
    desk.minute.watch(False)


def test_the_list_is_written_where_the_person_says(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    desk.door.answer_next(path)
    errand = ExportErrand(desk, "subjects", "А. Сейітова", parent=desk)
    told: list[Notice] = []
    desk.door.noticed.connect(told.append)
    with qtbot.waitSignals([errand.begun, errand.ended, errand.written]):
        errand.begin(exports.everything("subjects"))
    assert load_workbook(path).worksheets[0].max_row == 13
    assert not errand.is_running and "12" in told[0].text


def test_esc_in_the_dialog_does_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.door.answer_next(None)
    errand = ExportErrand(desk, "subjects", parent=desk)
    errand.begin(exports.everything("subjects"))
    assert not errand.is_running and list(tmp_path.glob("*.xlsx")) == []


def test_a_disk_that_does_not_take_it_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.door.answer_next(tmp_path / "absent" / "people.xlsx")
    errand = ExportErrand(desk, "subjects", parent=desk)
    with qtbot.waitSignal(desk.door.noticed) as told:
        errand.begin(exports.everything("subjects"))
    assert told.args is not None and told.args[0].text and not errand.is_running
