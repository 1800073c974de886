"""Exports of the requests screen: the list as narrowed, and the duties of the requests in it."""

from pathlib import Path

import pytest

from dpo_desk.domain.request import Channel
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.trouble import Notice
from tests.cases import registered
from tests.ui.workbooks import book_of, check_about, check_dates, check_no_formula, last_deed

FORMULA = "=HYPERLINK(1)"


@pytest.fixture
def filled(inbox: Inbox, office: Office) -> Inbox:
    """Two requests for access, one of them by e-mail, and one withdrawal whose applicant wrote a formula."""
    registered(office, "access", applicant_name="Бекова Дана")
    registered(office, "access", applicant_name="Оспанов Ерлан", channel=Channel.EMAIL)
    registered(office, "withdrawal", applicant_name=FORMULA)
    inbox.show()
    return inbox


def test_the_open_list_is_written_whole_and_typed(filled: Inbox, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "requests.xlsx"
    filled.desk.door.answer_next(path)
    filled.exporting.export_requests()
    book = book_of(path)
    assert sorted(book.column("Applicant")) == sorted([FORMULA, "Бекова Дана", "Оспанов Ерлан"])
    check_dates(book, "Received on", "Due on")
    check_no_formula(book)
    check_about(book, "Which: Open")
    assert last_deed(office) == "List of requests exported: 3 rows"


def test_kind_channel_and_words_narrow_the_workbook_as_they_narrow_the_list(filled: Inbox, tmp_path: Path) -> None:
    door, pane = filled.desk.door, filled.list
    pane.narrowing.filter_by("kind", "access")
    pane.narrowing.filter_by("channel", "email")
    door.answer_next(tmp_path / "channel.xlsx")
    filled.exporting.export_requests()
    book = book_of(tmp_path / "channel.xlsx")
    assert book.column("Applicant") == ["Оспанов Ерлан"]
    channel = next(one.title.en for one in filled.desk.rulebook.channels if one.key == "email")
    check_about(book, f"Which: Open; Demand: Access to data; Channel: {channel}")
    pane.narrowing.clear()
    pane.find_in_list()
    pane.search.setText("Бекова")
    door.answer_next(tmp_path / "words.xlsx")
    filled.exporting.export_requests()
    assert book_of(tmp_path / "words.xlsx").column("Applicant") == ["Бекова Дана"]


def test_the_segment_is_the_one_in_front(filled: Inbox, tmp_path: Path) -> None:
    for segment, told, count in (("closed", "Closed", 0), ("mine", "Mine", 3)):
        filled.list.segments.choose(segment)
        filled.refresh_list()
        assert len(filled.list.model.keys) == count
        filled.desk.door.answer_next(tmp_path / f"{segment}.xlsx")
        filled.exporting.export_requests()
        book = book_of(tmp_path / f"{segment}.xlsx")
        assert len(book.rows) == count
        check_about(book, f"Which: {told}")


def test_duties_are_those_of_the_requests_in_the_list(filled: Inbox, office: Office, tmp_path: Path) -> None:
    filled.list.narrowing.filter_by("kind", "withdrawal")
    filled.desk.door.answer_next(tmp_path / "duties.xlsx")
    filled.exporting.export_duties()
    book = book_of(tmp_path / "duties.xlsx")
    assert len(book.rows) > 1
    assert set(book.column("Applicant")) == {FORMULA}
    check_dates(book, "Received on", "Due on")
    check_no_formula(book)
    check_about(book, "Which: Open; Demand: Withdrawal of consent")
    assert last_deed(office) == f"List of duties exported: {len(book.rows)} rows"


def test_a_bar_offers_the_folder_and_the_strip_is_gone(filled: Inbox, tmp_path: Path) -> None:
    told: list[Notice] = []
    filled.desk.door.noticed.connect(told.append)
    filled.desk.door.answer_next(tmp_path / "requests.xlsx")
    filled.exporting.export_requests()
    assert told[0].verb == "Open the folder"
    assert told[0].again is not None
    assert filled.exporting.requests.isHidden()


def test_there_is_nothing_to_export_while_a_request_is_registered(filled: Inbox) -> None:
    (export,) = [one for one in filled.actions_of_screen() if one.id == "request.export"]
    assert export.is_enabled
    filled.begin_intake()
    assert not export.is_enabled
