"""The columns of exported lists: words for keys, numbers as on paper, moments of the office."""

from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from dpo_desk.commands.shipped import shipped_rulebook
from dpo_desk.domain.rows import JournalRow, LetterRow, RequestRow
from dpo_desk.domain.words import Message
from dpo_desk.reports.lists import LISTS, TITLES, cells
from dpo_desk.reports.teller import Teller, moment

REQUEST = RequestRow(
    id=1, version=1, year=2026, number=149, state="registered", kinds=("withdrawal", "access"), who="Қалиева Әсел",
    subject_id=1, channel="post", received_on=date(2026, 11, 24), due=date(2026, 11, 25), aim=None, waiting_for="",
    duty_kind="withdrawal", duty="stop", binding="own", clause="own", done=1, total=5, closed_at=None,
)  # fmt: skip


@pytest.fixture(scope="module")
def teller() -> Teller:
    """Tells in Kazakh, with marked texts left in English."""
    return Teller(shipped_rulebook(), "kk", str)


def row_of(what: str, teller: Teller, row: object) -> dict[str, object]:
    """A row by its headings."""
    headings = [column.heading.text for column in LISTS[what]]
    return dict(zip(headings, cells(LISTS[what], teller, row), strict=True))


def test_every_list_has_a_title_and_headings_that_differ() -> None:
    assert set(TITLES) == set(LISTS)
    for columns in LISTS.values():
        assert len({column.heading for column in columns}) == len(columns)
        assert all(column.heading.context == "column" for column in columns)


def test_a_request_is_told_in_the_words_of_the_rulebook(teller: Teller) -> None:
    told = row_of("requests", teller, REQUEST)
    assert told["Number"] == "Ө-2026-0149"
    assert told["Demand"] == "Келісімді кері қайтарып алу; Деректермен танысу"
    assert told["Next duty"] == "Дербес деректерді өңдеуді тоқтату"
    assert told["Due on"] == date(2026, 11, 25)
    assert told["Clause"] == teller.named("sources", "own") != "own"


def test_a_clause_of_the_law_stands_with_its_act(teller: Teller) -> None:
    told = row_of("requests", teller, replace(REQUEST, duty_kind="access", duty="tell", binding="law", clause="16"))
    assert told["Clause"] == "395/НҚ, 16-т."


def test_a_key_the_rulebook_does_not_know_is_shown_as_it_is(teller: Teller) -> None:
    assert teller.kind("gone") == "gone" and teller.duty("access", "gone") == "gone"
    assert teller.named("channels", "pigeon") == "pigeon" and teller.purpose("") == ""


def test_a_moment_is_that_of_the_offices_clock() -> None:
    assert moment(datetime(2026, 11, 24, 5, 0, 30, 7, tzinfo=UTC)) == datetime(2026, 11, 24, 10, 0, 30)
    assert moment(datetime(2023, 11, 24, 5, tzinfo=UTC)) == datetime(2023, 11, 24, 11)
    assert moment(None) is None


def test_a_draft_letter_has_no_number_and_its_address_is_one_line(teller: Teller) -> None:
    letter = LetterRow(
        1, 1, 0, 0, "draft", "reply", "kk", "Title", "Somebody", "Street 1\nAstana", "010000", "", "", 0, 0, 0, 0,
        None, None,
    )  # fmt: skip
    told = row_of("letters", teller, letter)
    assert told["Number"] == "" and told["Address"] == "Street 1, Astana" and told["State"] == "Draft"


def test_the_journal_tells_deeds(teller: Teller) -> None:
    event = JournalRow(
        3, datetime(2026, 11, 24, 5, tzinfo=UTC), "desk", "x.y", Message("deed", "Done {n}", (("n", 2),))
    )
    assert row_of("journal", teller, event) == {
        "Number": 3, "At": datetime(2026, 11, 24, 10), "Who": "this desk", "Deed": "Done 2",
    }  # fmt: skip


def test_duties_name_nobody_and_their_end_in_words_not_keys(teller: Teller) -> None:
    found = SimpleNamespace(duty=SimpleNamespace(done_by="desk", note="not_held"))
    columns = {column.heading.text: column for column in LISTS["duties"]}
    assert str(columns["Done by"].cell(teller, found)) == "this desk"
    assert columns["Note"].cell(teller, found) == teller.named("outcomes", "not_held") != "not_held"
    assert teller.actor("a.seitova") == "a.seitova"
