"""Saved searches: kept per officer with live counts, renamed, removed, and each step back by undo."""

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.services import requests, saved_searches
from dpo_desk.services.office import Office
from dpo_desk.services.saved_searches import SearchFilter
from tests.cases import registered

POST = SearchFilter(wanted={"channel": "post"})


def names(office: Office) -> dict[str, int]:
    """Every search with its count."""
    return {one.name: one.count for one in office.ask(saved_searches.searches)}


def test_a_search_keeps_its_filter_and_counts_what_fits_now(office: Office) -> None:
    key = office.do(saved_searches.save, "  By   post ", POST).answer
    assert names(office) == {"By post": 0}
    card = registered(office, "access")
    registered(office, "deletion")
    assert names(office) == {"By post": 2}
    office.do(saved_searches.save, "Waiting", SearchFilter(wanted={"waiting": "yes", "channel": "post"}))
    office.do(requests.note_waiting, card.row.id, card.row.version, "Archive")
    assert names(office) == {"By post": 2, "Waiting": 1}
    found = office.ask(saved_searches.search, key)
    assert found is not None and found.filter == POST


def test_mine_and_clauses_are_counted_as_the_list_counts_them(office: Office) -> None:
    registered(office, "access")
    registered(office, "correction")
    office.do(saved_searches.save, "Mine", SearchFilter("mine"))
    office.do(saved_searches.save, "9.1", SearchFilter(wanted={"clause": "9.1"}))
    assert names(office) == {"Mine": 2, "9.1": 1}


@pytest.mark.parametrize("name", ["", "   ", "by POST", "x" * 61])
def test_a_name_is_needed_once_and_short(office: Office, name: str) -> None:
    office.do(saved_searches.save, "By post", POST)
    with pytest.raises(Refusal) as error:
        office.do(saved_searches.save, name, POST)
    assert error.value.field == "name"


def test_the_list_as_it_opens_is_no_search(office: Office) -> None:
    with pytest.raises(Refusal):
        office.do(saved_searches.save, "Everything", SearchFilter())
    assert names(office) == {}


def test_rename_and_remove_are_taken_back_by_undo_and_the_journal_names_no_search(office: Office) -> None:
    key = office.do(saved_searches.save, "By post", POST).answer
    renamed = office.do(saved_searches.rename, key, 1, "Post only")
    assert "Post only" not in str(renamed.changes.title)
    office.undo(renamed.changes)
    assert names(office) == {"By post": 0}
    removed = office.do(saved_searches.remove, key)
    assert names(office) == {}
    office.undo(removed.changes)
    assert names(office) == {"By post": 0}
