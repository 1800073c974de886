"""The export of the register: as the state chip and the words narrow it, names never run as formulas."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dpo_desk.services import subjects
from dpo_desk.services.office import Office
from dpo_desk.ui.subjects.screen import Subjects
from tests.cases import person
from tests.ui.typing_keys import press_key, write
from tests.ui.workbooks import book_of, check_about, check_dates, check_no_formula, last_deed


@pytest.mark.usefixtures("people")
def test_the_register_is_written_typed_and_without_formulas(screen: Subjects, office: Office, tmp_path: Path) -> None:
    danger = person(surname="=cmd|' /c calc'!A0", patronymic="", email="", registered_on=date(2026, 1, 5))
    office.do(subjects.add, danger)
    screen.refresh()
    screen.desk.door.answer_next(tmp_path / "subjects.xlsx")
    screen.export_button.click()
    book = book_of(tmp_path / "subjects.xlsx")
    assert len(book.rows) == 4
    assert [name for name in book.column("Subject") if "cmd|" in name]
    check_dates(book, "Registered on")
    check_no_formula(book)
    check_about(book, "Everything, nothing filtered out")
    assert last_deed(office) == "List of subjects exported: 4 rows"


@pytest.mark.usefixtures("people")
def test_the_words_of_the_search_narrow_the_workbook(screen: Subjects, tmp_path: Path) -> None:
    screen.refresh()
    screen.find_in_list()
    write(screen.list.search, "петрова")
    press_key(screen.list.search, Qt.Key.Key_Return)
    screen.desk.door.answer_next(tmp_path / "subjects.xlsx")
    screen.export()
    book = book_of(tmp_path / "subjects.xlsx")
    assert book.column("Subject") == ["Петрова Ирина"]
    check_about(book, "Search: петрова")


@pytest.mark.usefixtures("people")
def test_a_phone_that_was_searched_for_is_told_as_the_filter(screen: Subjects, tmp_path: Path) -> None:
    screen.refresh()
    screen.find_in_list()
    write(screen.list.search, "irina@pochta.example.kz")
    press_key(screen.list.search, Qt.Key.Key_Return)
    screen.desk.door.answer_next(tmp_path / "subjects.xlsx")
    screen.export()
    book = book_of(tmp_path / "subjects.xlsx")
    assert book.column("Subject") == ["Петрова Ирина"]
    assert "irina@pochta.example.kz" in book.about["Filter"]
