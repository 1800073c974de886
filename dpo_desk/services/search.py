"""What the search field of the window finds: requests, subjects and letters, an exact number before names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dpo_desk.domain.rows import LetterRow, RequestRow
from dpo_desk.domain.spelling import passage, search_key
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services import subjects
from dpo_desk.storage import finding, letters, paper_words, requests
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.transaction import Reading

MOST = 5
LEAST_OF_TEXT = 3
"""Shorter words stand in every paper."""
_NUMBER = re.compile(r"(?:\D{1,2}[-\u2011 ])?(?:(20\d\d)[-\u2011/ ])?0*(\d{1,7})")


@dataclass(frozen=True, slots=True)
class PaperPassage:
    """A paper of a request with the words around what was found in it."""

    request_id: int
    file_name: str
    passage: str


@dataclass(frozen=True, slots=True)
class Finds:
    """The best finds of each kind, best first."""

    requests: tuple[RequestRow, ...] = ()
    subjects: tuple[RegisterRow, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    papers: tuple[PaperPassage, ...] = ()


def find(reading: Reading, text: str, scope: str = "", spellings: Iterable[str] = ()) -> Finds:
    """Look for `text` and its other `spellings`; `scope` "#" means numbers only, "@" subjects only.

    A destroyed subject is found by number only, never by name (its words are gone from the register).
    """
    words = () if scope == "#" else tuple(dict.fromkeys(key for key in map(search_key, (text, *spellings)) if key))
    year, number = number_of(text)
    people = subjects.find(reading, text, MOST) if text.strip() else ()
    if scope == "@":
        return Finds(subjects=people)
    return Finds(
        _requests(reading, words, number, year),
        people if scope != "#" else people[:1],
        _letters(reading, people, number, year),
        _papers(reading, words),
    )


def number_of(text: str) -> tuple[int, int]:
    """Year and number in a text such as "149", "0149", "2026-149" or "Ө-2026-0149"; zeros when it is no number."""
    found = _NUMBER.fullmatch(text.strip())
    return (int(found[1] or 0), int(found[2])) if found else (0, 0)


def _requests(reading: Reading, words: tuple[str, ...], number: int, year: int) -> tuple[RequestRow, ...]:
    keys = list(finding.requests_numbered(reading, number, year)) if number else []
    for one in words:
        if len(keys) < MOST:
            keys += requests.ids(reading, RequestCriteria("all", words=one), "received", descending=True)[:MOST]
    return requests.rows(reading, list(dict.fromkeys(keys))[:MOST])


def _letters(reading: Reading, people: tuple[RegisterRow, ...], number: int, year: int) -> tuple[LetterRow, ...]:
    keys = list(finding.letters_numbered(reading, number, year)) if number else []
    if people and not number:
        keys += finding.letters_about(reading, tuple(row.id for row in people))
    return letters.rows(reading, keys[:MOST])


def _papers(reading: Reading, words: tuple[str, ...]) -> tuple[PaperPassage, ...]:
    found: dict[int, PaperPassage] = {}
    for one in (words for words in words if len(words) >= LEAST_OF_TEXT):
        for row in paper_words.papers_with(reading, one, MOST - len(found)) if len(found) < MOST else ():
            found.setdefault(row.id, PaperPassage(row.request_id, row.file_name, passage(row.text, one)))
    return tuple(found.values())
