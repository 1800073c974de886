"""The export of letters: those of the segment in front, whatever stands in them."""

from pathlib import Path

import pytest

from dpo_desk.services import letters, subjects
from dpo_desk.services.office import Office
from dpo_desk.ui.letters.screen import Letters
from tests.cases import person
from tests.ui.workbooks import book_of, check_about, check_dates, check_no_formula, last_deed


@pytest.fixture
def queued(screen: Letters, office: Office, request_id: int) -> Letters:
    """Two drafts: a reply, and a letter to somebody whose name begins as a formula does."""
    office.do(letters.reply, request_id)
    other = office.do(subjects.add, person(surname="=1+1", given_name="Нұрлан", patronymic="")).answer
    office.do(letters.letter_to, other)
    screen.refresh()
    return screen


def test_the_queue_is_written_typed_and_without_formulas(queued: Letters, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "letters.xlsx"
    queued.desk.door.answer_next(path)
    queued.list.export()
    book = book_of(path)
    assert len(book.rows) == queued.list.model.rowCount() == 2
    assert [name for name in book.column("Addressee") if "1+1" in name]
    check_dates(book, "Changed at")
    check_no_formula(book)
    check_about(book, "Which: In the queue")
    assert last_deed(office) == "List of letters exported: 2 rows"


def test_the_sent_segment_holds_only_what_left(queued: Letters, tmp_path: Path) -> None:
    queued.list.show_segment("sent")
    queued.desk.door.answer_next(tmp_path / "sent.xlsx")
    queued.list.export()
    book = book_of(tmp_path / "sent.xlsx")
    assert book.rows == ()
    check_about(book, "Which: Sent")
