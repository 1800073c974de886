"""Searches an officer saved: a filter of the requests under a name, with the number of requests that fit now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.filter_words import FIELDS
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import inbox, requests
from dpo_desk.services.request_filters import criteria_of
from dpo_desk.storage import saved
from dpo_desk.storage.inbox import officer_id
from dpo_desk.storage.tables import saved_search
from dpo_desk.storage.transaction import Reading, Writing

SCREEN = "requests"
LONGEST_NAME = 60
MOST = 20


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """What is saved: the segment, the order of the cards, and the keys chosen by criterion, never typed words:

    those are mostly names, and a search would keep them after the person was destroyed.
    """

    segment: str = "open"
    sort: str = "due"
    wanted: Mapping[str, str] | None = None

    def kept(self) -> dict[str, Any]:
        """As it lies in the database."""
        return {"segment": self.segment, "sort": self.sort, "wanted": dict(self.wanted or {})}

    @property
    def is_empty(self) -> bool:
        """Whether it is the list as it opens."""
        return self.segment == "open" and not self.wanted


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A saved search with its count; `count` is 0 where nobody asked for it."""

    id: int
    version: int
    name: str
    filter: SearchFilter
    count: int = 0


def searches(reading: Reading) -> tuple[SavedSearch, ...]:
    """The searches of the officer by name, each counted in one query."""
    found = (_read(row) for row in saved.rows(reading, officer_id(reading, ""), SCREEN))
    return tuple(SavedSearch(one.id, one.version, one.name, one.filter, _count(reading, one)) for one in found)


def search(reading: Reading, search_id: int) -> SavedSearch | None:
    """One search uncounted, None when it is gone."""
    row = saved.row(reading, search_id)
    return None if row is None else _read(row)


def save(writing: Writing, name: str, wanted: SearchFilter) -> int:
    """Save a filter under a name; returns its key. Refusal: no name, a name that stands already, nothing chosen."""
    officer = officer_id(writing, "")
    if wanted.is_empty:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose a filter first: this is the list as it opens."), "name")
    if len(saved.rows(writing, officer, SCREEN)) >= MOST:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "{most} searches are saved. Remove one first."), "name", most=MOST)
    kept = _checked(writing, name, 0)
    identity = writing.insert(saved_search, officer_id=officer, screen=SCREEN, name=kept, criteria=wanted.kept())
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Search saved"))
    return identity


def rename(writing: Writing, search_id: int, seen: int, name: str) -> None:
    """Give a search another name; Refusal as `save`."""
    writing.change(saved_search, search_id, seen, name=_checked(writing, name, search_id))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Saved search renamed"))


def remove(writing: Writing, search_id: int) -> None:
    """Forget a search."""
    writing.remove(saved_search, search_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Saved search removed"))


def _checked(reading: Reading, name: str, mine: int) -> str:
    kept = " ".join(name.split())
    if not kept:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Name the search."), "name")
    if len(kept) > LONGEST_NAME:
        marked = QT_TRANSLATE_NOOP("refusal", "The name is longer than {longest} letters.")
        raise Refusal(marked, "name", longest=LONGEST_NAME)
    others = saved.rows(reading, officer_id(reading, ""), SCREEN)
    if any(row.name.lower() == kept.lower() and row.id != mine for row in others):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A search of this name stands already."), "name")
    return kept


def _read(row: Any) -> SavedSearch:
    kept = row.criteria or {}
    wanted = {str(name): str(key) for name, key in kept.get("wanted", {}).items() if name in FIELDS}
    return SavedSearch(
        row.id, row.version, row.name, SearchFilter(kept.get("segment", "open"), kept.get("sort", "due"), wanted)
    )


def _count(reading: Reading, one: SavedSearch) -> int:
    criteria = criteria_of(one.filter.segment, "", one.filter.wanted or {})
    return requests.count(reading, inbox.of_officer(reading, criteria))
