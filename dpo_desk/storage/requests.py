"""The register of requests with their links to subjects."""

from array import array
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.rows import DutyOfRequest, RequestCard, RequestRow
from dpo_desk.storage import demands, papers
from dpo_desk.storage.request_criteria import OPEN_STATES, RequestCriteria, matching
from dpo_desk.storage.subject_tables import officer, subject
from dpo_desk.storage.tables import demand, duty, request, request_subject
from dpo_desk.storage.transaction import Reading

__all__ = ["OPEN_STATES", "RequestCriteria", "matching"]

# The clause of the duty whose date stands in the list, as `_duties_of` finds it.
_CLAUSE = (
    sa.select(duty.c.clause)
    .where(duty.c.request_id == request.c.id, duty.c.state == demands.DUTY_OPEN)
    .order_by(duty.c.due.is_(None), duty.c.due, duty.c.demand_id, duty.c.position, duty.c.id)
    .limit(1)
    .correlate(request)
    .scalar_subquery()
)
# A duty that has not started has no date; by its receipt it keeps a place near the top instead of sinking.
_BY_DUE = sa.func.coalesce(request.c.due, request.c.received_on)
_SORTS: dict[str, tuple[Any, ...]] = {
    "due": (_BY_DUE, request.c.id),
    "left": (_BY_DUE, request.c.id),
    "clause": (sa.func.coalesce(_CLAUSE, ""), request.c.id),
    "received": (request.c.received_on, request.c.id),
    "number": (request.c.year, request.c.number),
    "kind": (request.c.kind, request.c.id),
    "who": (request.c.search_key, request.c.id),
    "channel": (request.c.channel, request.c.id),
    "state": (request.c.state, request.c.id),
    "assignee": (request.c.assignee_id, request.c.id),
}


def ids(reading: Reading, criteria: RequestCriteria, sort: str = "due", descending: bool = False) -> "array[int]":
    """The keys of the requests wanted, in order."""
    order = [column.desc() if descending else column for column in _SORTS.get(sort, _SORTS["due"])]
    query = matching(sa.select(request.c.id), criteria).order_by(*order)
    return array("q", reading.connection.execute(query).scalars())


def count(reading: Reading, criteria: RequestCriteria) -> int:
    """How many requests fit."""
    return int(reading.scalar(matching(sa.select(sa.func.count()).select_from(request), criteria)) or 0)


def rows(reading: Reading, wanted: Iterable[int]) -> tuple[RequestRow, ...]:
    """The lines of these requests, in the order asked; keys that are gone are left out."""
    keys = list(wanted)
    found = {row.id: row for row in reading.rows(sa.select(request).where(request.c.id.in_(keys)))}
    kinds = _grouped(reading.rows(_of(demand.c.request_id, demand.c.kind, keys).order_by(demand.c.id)))
    who = _people(reading, keys)
    open_duties = _duties_of(reading, keys)
    names = {row.id: _joined((row.surname, row.given_name)) for row in reading.rows(sa.select(officer))}
    return tuple(
        replace(
            _row(found[key], kinds.get(key, []), who.get(key), open_duties.get(key, [])),
            assignee=names.get(found[key].assignee_id, ""),
        )
        for key in keys
        if key in found
    )


def _of(owner: Any, column: Any, keys: list[int]) -> sa.Select[Any]:
    return sa.select(owner, column).where(owner.in_(keys))


def _grouped(pairs: Iterable[Any]) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = {}
    for owner, value in pairs:
        groups.setdefault(owner, []).append(value)
    return groups


def _people(reading: Reading, keys: list[int]) -> dict[int, tuple[int, str, str]]:
    query = (
        sa.select(
            request_subject.c.request_id,
            subject.c.id,
            subject.c.surname,
            subject.c.given_name,
            subject.c.patronymic,
        )
        .join(subject, subject.c.id == request_subject.c.subject_id)
        .where(request_subject.c.request_id.in_(keys))
        .order_by(request_subject.c.id.desc())
    )
    return {row[0]: (row[1], _joined(row[2:]), _joined((row[3], row[2]))) for row in reading.rows(query)}


def _joined(parts: Iterable[str]) -> str:
    return " ".join(part for part in parts if part)


def _duties_of(reading: Reading, keys: list[int]) -> dict[int, list[Any]]:
    query = (
        sa.select(
            duty.c.request_id, duty.c.kind, duty.c.duty, duty.c.state, duty.c.due, duty.c.aim, duty.c.binding,
            duty.c.clause, duty.c.started_on,
        )
        .where(duty.c.request_id.in_(keys), duty.c.state != RequestState.VOIDED.value)
        .order_by(duty.c.due.is_(None), duty.c.due, duty.c.demand_id, duty.c.position, duty.c.id)
    )  # fmt: skip
    groups: dict[int, list[Any]] = {}
    for row in reading.rows(query):
        groups.setdefault(row.request_id, []).append(row)
    return groups


def _row(found: Any, kinds: list[str], who: tuple[int, str, str] | None, owed: list[Any]) -> RequestRow:
    nearest = next((one for one in owed if one.state == demands.DUTY_OPEN), None)
    return RequestRow(
        id=found.id,
        version=found.version,
        year=found.year,
        number=found.number,
        state=found.state,
        kinds=tuple(kinds),
        who=who[1] if who else found.applicant_name,
        subject_id=who[0] if who else 0,
        channel=found.channel,
        received_on=found.received_on,
        due=nearest.due if nearest else None,
        aim=nearest.aim if nearest else None,
        waiting_for=found.waiting_for,
        duty_kind=nearest.kind if nearest else "",
        duty=nearest.duty if nearest else "",
        binding=nearest.binding if nearest else "",
        clause=nearest.clause if nearest else "",
        done=sum(one.state != demands.DUTY_OPEN for one in owed),
        total=len(owed),
        closed_at=found.closed_at,
        short_name=who[2] if who else found.applicant_name,
        started_on=nearest.started_on if nearest else None,
    )


def card(reading: Reading, request_id: int) -> RequestCard | None:
    """Everything about one request, None when there is none."""
    found = reading.one(sa.select(request).where(request.c.id == request_id))
    if found is None:
        return None
    (row,) = rows(reading, [request_id])
    same = {name: getattr(found, name) for name in _CARD_COLUMNS}
    return RequestCard(
        row=row,
        **same,
        demands=demands.of_request(reading, request_id),
        duties=demands.duties_of(reading, request_id),
        papers=papers.rows(reading, request_id=request_id),
    )


_CARD_COLUMNS = (
    "language", "applicant_kind", "applicant_name", "applicant_email", "applicant_phone", "representative_paper",
    "reply_address", "reply_postcode", "their_number", "their_date", "posted_on", "received_at", "registered_at",
    "summary", "identity_method", "identity_at", "identity_by", "closed_reason",
    "power_kind", "power_from", "power_to", "identity_note", "identity_tried_at", "identity_tried_by",
)  # fmt: skip


def numbered(reading: Reading, request_id: int) -> dict[str, str]:
    """Number and year of a request in the digits that stand on paper, as titles of deeds name it."""
    query = sa.select(request.c.number, request.c.year).where(request.c.id == request_id)
    row = reading.connection.execute(query).one()
    return {"number": f"{row.number:04d}", "year": str(row.year)}


def open_duties(reading: Reading, until: date | None = None, limit: int = 500) -> tuple[DutyOfRequest, ...]:
    """Open duties by date, each with its request; `until` leaves out those due later, but never those not started."""
    query = (
        sa.select(duty, request.c.year, request.c.number, request.c.channel, request.c.received_on)
        .outerjoin(request, request.c.id == duty.c.request_id)
        .where(duty.c.state == demands.DUTY_OPEN)
        .order_by(sa.func.coalesce(duty.c.due, duty.c.started_on, request.c.received_on), duty.c.id)
        .limit(limit)
    )
    if until is not None:
        query = query.where(sa.or_(duty.c.due <= until, duty.c.due.is_(None)))
    found = reading.rows(query)
    keys = {row.request_id for row in found if row.request_id}
    people = {row.id: (row.who, row.short_name) for row in rows(reading, keys)}
    return tuple(_with_request(row, *people.get(row.request_id, ("", ""))) for row in found)


def _with_request(row: Any, who: str, short_name: str) -> DutyOfRequest:
    return DutyOfRequest(
        demands.duty_row(row), row.year or 0, row.number or 0, who, row.channel or "", row.received_on, short_name
    )


def uid_of(reading: Reading, table: sa.Table, identity: int) -> str:
    """The random name of a record."""
    return str(reading.scalar(sa.select(table.c.uid).where(table.c.id == identity)))


def owner_uid(reading: Reading, request_id: int) -> str:
    """Whose destruction erases a request's values: its subject, or itself while nobody is linked."""
    query = (
        sa.select(subject.c.uid)
        .join(request_subject, request_subject.c.subject_id == subject.c.id)
        .where(request_subject.c.request_id == request_id)
        .order_by(request_subject.c.id)
        .limit(1)
    )
    return str(reading.scalar(query) or uid_of(reading, request, request_id))
