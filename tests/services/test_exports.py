"""Exports: every list in a child process, filtered, in words, journaled; stopping and a bad disk leave the old file."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.rows import JournalRow
from dpo_desk.services import demo, exports, journal, letters, requests
from dpo_desk.services.exports import RequestCriteria, SubjectCriteria
from dpo_desk.services.office import Office
from dpo_desk.storage.transaction import Reading


@pytest.fixture
def filled(office: Office) -> Office:
    """An office with twenty subjects, three requests and a letter."""
    demo.fill(office, 20, 3, 5)
    (request_id, *_) = office.ask(requests.ids, RequestCriteria())
    office.do(letters.draft, "reply", "kk", request_id)
    return office


def go_on(_done: int, _total: int) -> bool:
    return True


def book_of(path: Path) -> Any:
    return load_workbook(path)


def last_event(reading: Reading) -> JournalRow:
    (row,) = journal.rows(reading, journal.ids(reading, journal.JournalCriteria())[:1])
    return row


@pytest.mark.parametrize("what", exports.NAMES)
def test_every_list_is_written_with_heading_filter_and_about(filled: Office, tmp_path: Path, what: str) -> None:
    path = tmp_path / f"{what}.xlsx"
    rows = exports.export(filled, what, exports.everything(what), path, "ru", "А. Сейітова", go_on)
    sheet, about = book_of(path).worksheets
    assert rows > 0 and sheet.max_row == rows + 1
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref.endswith(str(rows + 1))
    assert "А. Сейітова" in [cell.value for cell in about["B"]]


def test_the_export_is_in_the_journal_with_its_count_and_nobodys_name(filled: Office, tmp_path: Path) -> None:
    rows = exports.export(filled, "subjects", SubjectCriteria(), tmp_path / "a.xlsx", "kk", "desk", go_on)
    event = filled.ask(last_event)
    assert event.kind == "exports.note_export"
    assert str(event.title) == f"List of subjects exported: {rows} rows"
    assert filled.ask(journal.verify).whole


def test_a_filter_leaves_rows_out_and_is_told_in_words(filled: Office, tmp_path: Path) -> None:
    path = tmp_path / "access.xlsx"
    criteria = RequestCriteria("all", kind="access", received_from=date(2026, 11, 1))
    rows = exports.export(filled, "requests", criteria, path, "en", "desk", go_on)
    sheet, about = book_of(path).worksheets
    assert 0 < rows < 3
    assert {row[3].value for row in sheet.iter_rows(min_row=2)} == {"Access to data"}
    assert "Demand: Access to data; Received from: 01.11.2026" in [cell.value for cell in about["B"]]


def test_cells_are_typed_and_numbers_are_as_on_paper(filled: Office, tmp_path: Path) -> None:
    path = tmp_path / "requests.xlsx"
    exports.export(filled, "requests", RequestCriteria("all"), path, "en", "desk", go_on)
    row = next(book_of(path).worksheets[0].iter_rows(min_row=2))
    assert row[0].value == "R-2026-0001"
    assert row[1].is_date and row[1].number_format == "dd.mm.yyyy"
    assert isinstance(row[11].value, int)


def test_stopping_leaves_the_earlier_file_and_no_part(filled: Office, tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    path.write_bytes(b"earlier")
    with pytest.raises(Trouble):
        exports.export(filled, "subjects", SubjectCriteria(), path, "kk", "desk", lambda _done, _total: False)
    assert path.read_bytes() == b"earlier" and list(tmp_path.glob("*.part")) == []


def test_a_folder_that_is_not_there_is_one_clear_message(filled: Office, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="folder"):
        exports.export(filled, "letters", exports.everything("letters"), tmp_path / "no" / "a.xlsx", "kk", "x", go_on)
    assert filled.ask(last_event).kind != "exports.note_export"
