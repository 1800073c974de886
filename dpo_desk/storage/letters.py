"""The outgoing journal: drafts, numbered letters and what left."""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.correspondence import LetterState
from dpo_desk.domain.departure import departure_of
from dpo_desk.domain.rows import LetterRow
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Reading, Writing

QUEUED = (LetterState.DRAFT.value, LetterState.NUMBERED.value)
WAITING = (*QUEUED, LetterState.LEAVING.value)
ACCESS = "access_answer"
GONE = (LetterState.SENT.value, LetterState.DELIVERED.value, LetterState.RETURNED.value)


@dataclass(frozen=True, slots=True)
class LetterCriteria:
    """Which letters: `segment` queued, sent, voided (numbers taken back) or all that stand; the rest narrows it."""

    segment: str = "queued"
    request_id: int = 0
    subject_id: int = 0
    sent_from: date | None = None
    sent_to: date | None = None


def ids(reading: Reading, criteria: LetterCriteria, sort: str = "changed", descending: bool = True) -> "array[int]":
    """The keys of the letters wanted, in order."""
    columns: dict[str, Any] = {"changed": letter.c.changed_at, "number": letter.c.number, "sent": letter.c.sent_on}
    column = columns.get(sort, letter.c.changed_at)
    query = _where(sa.select(letter.c.id), criteria).order_by(column.desc() if descending else column, letter.c.id)
    return array("q", reading.connection.execute(query).scalars())


def count(reading: Reading, criteria: LetterCriteria) -> int:
    """How many letters fit."""
    return int(reading.scalar(_where(sa.select(sa.func.count()).select_from(letter), criteria)) or 0)


def _where(query: sa.Select[Any], criteria: LetterCriteria) -> sa.Select[Any]:
    chosen = {"queued": WAITING, "sent": GONE, "voided": (LetterState.VOIDED.value,)}
    query = query.where(letter.c.state.in_(chosen.get(criteria.segment, (*WAITING, *GONE))))
    if criteria.segment == "voided":
        query = query.where(letter.c.number.is_not(None))
    if criteria.request_id:
        query = query.where(letter.c.request_id == criteria.request_id)
    if criteria.subject_id:
        query = query.where(letter.c.subject_id == criteria.subject_id)
    if criteria.sent_from is not None:
        query = query.where(letter.c.sent_on >= criteria.sent_from)
    if criteria.sent_to is not None:
        query = query.where(letter.c.sent_on <= criteria.sent_to)
    return query


def rows(reading: Reading, wanted: Iterable[int]) -> tuple[LetterRow, ...]:
    """The lines of these letters, in the order asked."""
    keys = list(wanted)
    found = {row.id: row for row in reading.rows(sa.select(letter).where(letter.c.id.in_(keys)))}
    return tuple(_row(found[key]) for key in keys if key in found)


def _row(row: Any) -> LetterRow:
    return LetterRow(
        id=row.id,
        version=row.version,
        year=row.year or 0,
        number=row.number or 0,
        state=row.state,
        template=row.template,
        language=row.language,
        title=row.title,
        addressee=row.addressee,
        address=row.address,
        postcode=row.postcode,
        item_kind=row.item_kind,
        item_number=row.item_number,
        request_id=row.request_id or 0,
        subject_id=row.subject_id or 0,
        duty_id=row.duty_id or 0,
        paper_id=row.paper_id or 0,
        changed_at=row.changed_at,
        sent_on=row.sent_on,
        signatory_id=row.signatory_id or 0,
        departure=departure_of(row.enclosures),
    )


def leaving(reading: Reading) -> tuple[int, ...]:
    """The keys of the letters on their way by e-mail."""
    query = sa.select(letter.c.id).where(letter.c.state == LetterState.LEAVING.value).order_by(letter.c.id)
    return tuple(reading.connection.execute(query).scalars())


def hidden_lines(reading: Reading, request_id: int) -> tuple[str, ...]:
    """The lines blacked out in the data sheet of a request, as its newest access answer keeps them."""
    found = answers(reading, request_id)
    return found[0].departure.hidden if found else ()


def answers(reading: Reading, request_id: int) -> tuple[LetterRow, ...]:
    """The access answers to a request, the newest first."""
    query = sa.select(letter).where(letter.c.request_id == request_id, letter.c.template == ACCESS)
    query = query.where(letter.c.state.in_((*WAITING, *GONE))).order_by(letter.c.id.desc())
    return tuple(map(_row, reading.rows(query)))


def body(reading: Reading, letter_id: int) -> Any:
    """The composed text of a letter as it was kept."""
    return reading.scalar(sa.select(letter.c.body).where(letter.c.id == letter_id))


def keep_voided(writing: Writing, uid: str, owner: str, given: Mapping[str, Any]) -> None:
    """Keep in the outgoing journal, as voided, a number that a letter was given and that was taken back."""
    row = writing.one(sa.select(letter).where(letter.c.uid == uid))
    if row is None:
        return
    writing.insert(
        letter, owner, year=given["year"], number=given["number"], state=LetterState.VOIDED.value,
        request_id=row.request_id, subject_id=row.subject_id, template=row.template, language=row.language,
        title=row.title, addressee=row.addressee, item_kind=row.item_kind, body=row.body, changed_at=writing.now,
    )  # fmt: skip
