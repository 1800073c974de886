"""The export of the journal: the entries on the chosen register, numbers and moments as such."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.journal.screen import Journal
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from tests.cases import registered
from tests.ui.workbooks import book_of, check_about, check_dates, check_no_formula, last_deed


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, office: Office, qtbot: QtBot) -> Journal:
    """A journal in which a request was registered."""
    registered(office)
    made = Journal(desk, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_whole_journal_is_written_oldest_first(screen: Journal, office: Office, tmp_path: Path) -> None:
    count = screen.model.rowCount()
    screen.desk.door.answer_next(tmp_path / "journal.xlsx")
    screen.export()
    book = book_of(tmp_path / "journal.xlsx")
    assert book.column("Number") == list(range(1, count + 1))
    check_dates(book, "At")
    check_no_formula(book)
    check_about(book, "Everything, nothing filtered out")
    assert last_deed(office) == f"Journal exported: {count} rows"
    assert screen.model.rowCount() == count + 1


def test_the_chip_chooses_what_is_written(screen: Journal, tmp_path: Path) -> None:
    screen.chips.choose("requests")
    screen.choose_register("requests")
    screen.desk.door.answer_next(tmp_path / "journal.xlsx")
    screen.export()
    book = book_of(tmp_path / "journal.xlsx")
    assert len(book.rows) == 1 and "registered" in book.column("Deed")[0]
    check_about(book, "Records: Requests")
