"""The journal screen shows every deed and finds a change made from outside."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import change_hours
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.journal.screen import Journal
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.worker import AtOnce, Worker
from tests.cases import registered


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Journal:
    """Not shown yet: a test fills the office first."""
    made = Journal(desk, settings)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def said(screen: Journal, qtbot: QtBot) -> list[str]:
    model = screen.model
    qtbot.waitUntil(lambda: all(model.row(place) is not None for place in range(model.rowCount())))
    return [str(model.index(place, 2).data()) for place in range(model.rowCount())]


def test_the_latest_deed_stands_first(screen: Journal, office: Office, qtbot: QtBot) -> None:
    registered(office)
    screen.show()
    assert said(screen, qtbot)[-1] == "Desk set up"
    assert "registered" in said(screen, qtbot)[0]


def test_a_deed_done_elsewhere_appears(screen: Journal, desk: Desk, qtbot: QtBot) -> None:
    screen.show()
    before = screen.model.rowCount()
    desk.do(screen, change_hours, WorkingHours())
    assert screen.model.rowCount() == before
    desk.do(screen, change_hours, WorkingHours(end=WorkingHours().lunch_end.replace(hour=17)))
    assert screen.model.rowCount() == before + 1
    assert said(screen, qtbot)[0] == "Working hours changed"


def test_chips_narrow_to_one_register(screen: Journal, office: Office, qtbot: QtBot) -> None:
    registered(office)
    screen.show()
    screen.chips.choose("requests")
    screen.choose_register("requests")
    assert len(said(screen, qtbot)) == 1


def test_a_whole_chain_gives_its_seal_to_the_clipboard(screen: Journal) -> None:
    screen.show()
    screen.verify()
    assert screen.result.accessibleName().startswith("The journal is whole")
    screen.copy_head()
    assert len(QGuiApplication.clipboard().text()) == 64


def test_a_change_from_outside_is_named(screen: Journal, office: Office, tmp_path: Path) -> None:
    registered(office)
    connection: sqlite3.Connection = dbapi2.connect(str(tmp_path / "desk.sqlite"))
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE event SET actor = 'somebody' WHERE seq = 2")
    connection.commit()
    connection.close()
    screen.show()
    screen.verify()
    assert "changed from outside: entry 2" in screen.result.accessibleName()


def test_a_check_that_was_stopped_says_nothing_of_the_journal(
    office: Office, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    errands = Worker("errands", None, finishes=False)
    desk = Desk(office, None, runner=AtOnce(), errands=errands)
    screen = Journal(desk, settings)
    qtbot.addWidget(screen)
    screen.show()
    screen.verify()
    screen.verify()
    assert (screen.checking.isVisible(), screen.check.isEnabled()) == (True, False)
    # The desk answers while the journal is being read in another process.
    desk.do(screen, change_hours, WorkingHours(end=WorkingHours().lunch_end.replace(hour=17)))
    assert said(screen, qtbot)[0] == "Working hours changed"
    screen.checking.cancel()
    qtbot.waitUntil(lambda: not screen.checking.is_running, timeout=20_000)
    assert screen.result.accessibleName().startswith("The check was stopped")
    assert (screen.checking.isVisible(), screen.check.isEnabled()) == (False, True)
    screen.verify()
    qtbot.waitUntil(lambda: not screen.checking.is_running, timeout=20_000)
    assert screen.result.accessibleName().startswith("The journal is whole")
    errands.close()
    desk.deleteLater()
