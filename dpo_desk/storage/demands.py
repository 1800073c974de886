"""The demands of requests and the duties they make, read one request at a time."""

from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.rows import DemandRow, DutyRow
from dpo_desk.storage.messages import told_all
from dpo_desk.storage.tables import demand, duty
from dpo_desk.storage.transaction import Reading

DUTY_OPEN = "open"


def of_request(reading: Reading, request_id: int) -> tuple[DemandRow, ...]:
    """The demands of a request in the order they were entered."""
    query = sa.select(demand).where(demand.c.request_id == request_id).order_by(demand.c.id)
    return tuple(
        DemandRow(
            row.id, row.version, row.kind, row.state, row.outcome, row.ground, row.ground_note, row.papers_on,
            tuple(row.purposes.split()),
        )
        for row in reading.rows(query)
    )  # fmt: skip


def record(reading: Reading, demand_id: int) -> Any:
    """The record of one demand; an error when there is none."""
    return reading.connection.execute(sa.select(demand).where(demand.c.id == demand_id)).one()


def duties_of(reading: Reading, request_id: int) -> tuple[DutyRow, ...]:
    """The duties of a request in their order."""
    query = sa.select(duty).where(duty.c.request_id == request_id, duty.c.state != RequestState.VOIDED.value)
    return tuple(duty_row(row) for row in reading.rows(query.order_by(duty.c.demand_id, duty.c.position, duty.c.id)))


def duty_of(reading: Reading, duty_id: int) -> DutyRow:
    """One duty; an error when there is none."""
    return duty_row(reading.connection.execute(sa.select(duty).where(duty.c.id == duty_id)).one())


def late(reading: Reading, today: date) -> tuple[DutyRow, ...]:
    """The open duties whose due date is over."""
    query = sa.select(duty).where(duty.c.state == DUTY_OPEN, duty.c.due < today).order_by(duty.c.due, duty.c.id)
    return tuple(duty_row(row) for row in reading.rows(query))


def open_terms(reading: Reading, until: date) -> tuple[tuple[date, date | None], ...]:
    """The due date and the beginning of every open duty that is due by a day."""
    query = sa.select(duty.c.due, duty.c.started_on).where(duty.c.state == DUTY_OPEN, duty.c.due <= until)
    return tuple((row.due, row.started_on) for row in reading.rows(query))


def duty_row(row: Any) -> DutyRow:
    """The value of a duty's record."""
    return DutyRow(
        id=row.id,
        version=row.version,
        request_id=row.request_id or 0,
        demand_id=row.demand_id or 0,
        subject_id=row.subject_id or 0,
        kind=row.kind,
        duty=row.duty,
        state=row.state,
        started_on=row.started_on,
        due=row.due,
        aim=row.aim,
        binding=row.binding,
        clause=row.clause,
        policy_due=row.policy_due,
        law_due=row.law_due,
        own_due=row.own_due,
        explanation=told_all(row.explanation),
        note=row.note,
        done_at=row.done_at,
        done_by=row.done_by,
        overdue_noted_at=row.overdue_noted_at,
    )
