"""One deed on many requests: first who can and why not the others, as the single deed would say, then all who can."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.services.assigning import assign, check_assign
from dpo_desk.services.requests import check_close, check_open, close, note_waiting
from dpo_desk.storage import requests
from dpo_desk.storage.transaction import Reading, Writing

MOST = 500
_STEP = 100

Seen = tuple[int, int]
"""The key of a request and the version that was seen."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that cannot, by its number, and why."""

    request_id: int
    year: int
    number: int
    why: Message


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who can and who cannot, before anything is written."""

    able: tuple[Seen, ...]
    refused: tuple[Refused, ...]

    @property
    def total(self) -> int:
        """How many were asked about."""
        return len(self.able) + len(self.refused)


def foresee_close(reading: Reading, ids: Sequence[int], reason: str) -> Outlook:
    """Which of these can be closed with this reason ("" for none)."""

    def check(row: RequestRow) -> None:
        check_close(row, row.version, reason)

    return _outlook(reading, ids, check)


def foresee_wait(reading: Reading, ids: Sequence[int], _whom: str) -> Outlook:
    """Which of these can wait for somebody."""

    def check(row: RequestRow) -> None:
        check_open(row, row.version)

    return _outlook(reading, ids, check)


def foresee_assign(reading: Reading, ids: Sequence[int], officer: str) -> Outlook:
    """Which of these can be given to the officer of this key."""

    def check(row: RequestRow) -> None:
        check_assign(reading, row, row.version, int(officer or 0))

    return _outlook(reading, ids, check)


def _outlook(reading: Reading, ids: Sequence[int], check: Callable[[RequestRow], None]) -> Outlook:
    if len(ids) > MOST:
        raise _too_many(len(ids))
    able: list[Seen] = []
    refused: list[Refused] = []
    for start in range(0, len(ids), _STEP):
        for row in requests.rows(reading, ids[start : start + _STEP]):
            try:
                check(row)
            except Refusal as refusal:
                refused.append(Refused(row.id, row.year, row.number, refusal.message))
            else:
                able.append((row.id, row.version))
    return Outlook(tuple(able), tuple(refused))


def _too_many(count: int) -> Refusal:
    marked = QT_TRANSLATE_NOOP("refusal", "{count} requests are ticked, at most {most} can be changed at once.")
    return Refusal(marked, count=count, most=MOST)


def close_all(writing: Writing, able: Sequence[Seen], reason: str) -> None:
    """Close these requests; one that a colleague changed since is a Conflict, and none is closed then."""
    for request_id, seen in able:
        close(writing, request_id, seen, reason)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Requests closed: {count}"), count=len(able))


def wait_all(writing: Writing, able: Sequence[Seen], whom: str) -> None:
    """Note for whom these requests wait ("" for nobody any more)."""
    for request_id, seen in able:
        note_waiting(writing, request_id, seen, whom)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Waiting notes set: {count}"), count=len(able))


def assign_all(writing: Writing, able: Sequence[Seen], officer: str) -> None:
    """Give these requests to the officer of this key."""
    for request_id, seen in able:
        assign(writing, request_id, seen, int(officer or 0))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Requests assigned: {count}"), count=len(able))
