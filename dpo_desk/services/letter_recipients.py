"""To whom a new letter may go: open requests and people of the register that some words fit."""

from dataclasses import dataclass

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services.subjects import find
from dpo_desk.storage import requests
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class Recipients:
    """To what a new letter may answer: open requests and subjects that some words fit."""

    requests: tuple[RequestRow, ...]
    subjects: tuple[RegisterRow, ...]


def recipients(reading: Reading, words: str, limit: int = 8) -> Recipients:
    """The first open requests and subjects that a typed text fits; the nearest requests while nothing is typed."""
    found = requests.ids(reading, requests.RequestCriteria(words=search_key(words)))
    people = find(reading, words, limit) if words.strip() else ()
    return Recipients(requests.rows(reading, found[:limit]), people)
