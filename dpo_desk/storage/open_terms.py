"""The open duties with what decides their dates, read in two queries however many requests are open."""

from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.requests import OPEN_STATES
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.tables import demand, duty, request, request_subject
from dpo_desk.storage.transaction import Reading

_DUES = (duty.c.due, duty.c.policy_due, duty.c.law_due, duty.c.own_due)


def reaching(reading: Reading, first: date) -> tuple[Any, ...]:
    """Open duties whose term reaches this day or has no date yet: their columns, the demand's facts, the request's."""
    facts = (
        demand.c.papers_on, demand.c.confirmed_on, demand.c.not_confirmed_on, demand.c.found_on, demand.c.outcome,
        demand.c.kind.label("demand_kind"), request.c.received_on, request.c.applicant_kind, request.c.year,
        request.c.number,
    )  # fmt: skip
    query = sa.select(duty, *facts).join(demand, demand.c.id == duty.c.demand_id)
    query = query.join(request, request.c.id == duty.c.request_id)
    query = query.where(_reaches(first), request.c.state.in_(OPEN_STATES))
    return tuple(reading.rows(query.order_by(request.c.year, request.c.number, duty.c.demand_id, duty.c.position)))


def _reaches(first: date) -> sa.ColumnElement[bool]:
    dated = sa.or_(*(column >= first for column in _DUES))
    return sa.and_(duty.c.state == "open", duty.c.started_on.is_not(None), sa.or_(dated, duty.c.due.is_(None)))


def done_beside(reading: Reading, first: date) -> dict[int, list[Any]]:
    """The duties done of the same demands (`duty`, `state`, `done_at`), by demand: notices run from them."""
    requests = sa.select(duty.c.request_id).where(_reaches(first))
    query = sa.select(duty.c.demand_id, duty.c.duty, duty.c.state, duty.c.done_at)
    # Not the plain column: its index would lead through everything ever done, the request's to a few.
    is_done = sa.func.coalesce(duty.c.state, "") == "done"
    found: dict[int, list[Any]] = {}
    for row in reading.rows(query.where(is_done, duty.c.request_id.in_(requests))):
        found.setdefault(row.demand_id, []).append(row)
    return found


def owners(reading: Reading) -> dict[int, str]:
    """Whose destruction erases the values of each open request: its first subject's uid, or its own without one."""
    query = sa.select(request.c.id, request.c.uid).where(request.c.state.in_(OPEN_STATES))
    found = {row.id: row.uid for row in reading.rows(query)}
    linked = sa.select(request_subject.c.request_id, subject.c.uid)
    linked = linked.join(subject, subject.c.id == request_subject.c.subject_id)
    for row in reading.rows(
        linked.where(request_subject.c.request_id.in_(_open())).order_by(request_subject.c.id.desc())
    ):
        found[row.request_id] = row.uid
    return found


def nearest(reading: Reading) -> dict[int, Any]:
    """The date and the aim of the nearest open duty of each open request."""
    columns = duty.c.request_id, duty.c.due, duty.c.aim
    query = sa.select(*columns).where(duty.c.state == "open", duty.c.due.is_not(None), duty.c.request_id.in_(_open()))
    found: dict[int, Any] = {}
    for row in reading.rows(query.order_by(duty.c.due, duty.c.demand_id, duty.c.position, duty.c.id)):
        found.setdefault(row.request_id, row)
    return found


def open_requests(reading: Reading) -> tuple[Any, ...]:
    """The open requests with the date they are sorted by."""
    columns = request.c.id, request.c.uid, request.c.version, request.c.due, request.c.aim
    return tuple(reading.rows(sa.select(*columns).where(request.c.state.in_(OPEN_STATES))))


def _open() -> sa.Select[Any]:
    return sa.select(request.c.id).where(request.c.state.in_(OPEN_STATES))


def dated(reading: Reading) -> tuple[Any, ...]:
    """The open duties that have a date, by date, with the numbers of their requests."""
    columns = (
        duty.c.uid, duty.c.version, duty.c.kind, duty.c.duty, duty.c.due, duty.c.aim, duty.c.binding, duty.c.clause,
        request.c.year, request.c.number,
    )  # fmt: skip
    query = sa.select(*columns).outerjoin(request, request.c.id == duty.c.request_id)
    is_open = sa.or_(duty.c.request_id.is_(None), request.c.state.in_(OPEN_STATES))
    query = query.where(duty.c.state == "open", duty.c.due.is_not(None), is_open)
    return tuple(reading.rows(query.order_by(duty.c.due, request.c.year, request.c.number, duty.c.id)))
