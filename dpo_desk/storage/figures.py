"""Gathers by SQL the records that reports reckon with: flat facts without names or contacts."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.report_facts import ConsentCounts, DemandFact, DutyFact, Ended, Period, PeriodFacts, RequestFact
from dpo_desk.domain.rows import JournalRow
from dpo_desk.domain.zone import OFFICE_ZONE, local
from dpo_desk.storage.journal_tables import event, head
from dpo_desk.storage.messages import told
from dpo_desk.storage.subject_tables import consent_event
from dpo_desk.storage.tables import act, demand, duty, request
from dpo_desk.storage.transaction import Reading

VOIDED = "voided"
DONE = "done"
ANNULLED = "annulled"
DESTROYING = ("destroy", "delete")
BLOCKING = ("block",)
COUNTED = ("given", "confirmed", "refused", "withdrawn")


def period_facts(reading: Reading, period: Period) -> PeriodFacts:
    """Everything that the figures of a period are reckoned from."""
    return PeriodFacts(
        period=period,
        requests=_requests(reading, period),
        demands=_demands(reading, period),
        duties=_duties(reading, period),
        consents=_consents(reading, period),
        ended=_ended(reading, period),
    )


def received_by_day(reading: Reading, first: date, last: date) -> tuple[tuple[date, str, int], ...]:
    """How many requests of each kind came on each day."""
    query = (
        sa.select(request.c.received_on, request.c.kind, sa.func.count())
        .where(request.c.received_on.between(first, last), request.c.state != VOIDED)
        .group_by(request.c.received_on, request.c.kind)
    )
    return tuple((on, kind, count) for on, kind, count in reading.rows(query))


def received_in(period: Period) -> Any:
    """The condition that a request belongs to a period."""
    return sa.and_(request.c.received_on.between(period.first, period.last), request.c.state != VOIDED)


def of_period(period: Period) -> Any:
    """The condition that a duty belongs to a period, over duties joined to their requests from outside."""
    alone = sa.and_(duty.c.request_id.is_(None), duty.c.started_on.between(period.first, period.last))
    return sa.and_(duty.c.state != VOIDED, sa.or_(alone, received_in(period)))


def happened_in(column: Any, period: Period) -> Any:
    """The condition that a moment lies within the days of a period in the office."""
    first = datetime.combine(period.first, time(0), OFFICE_ZONE)
    after = datetime.combine(period.last + timedelta(days=1), time(0), OFFICE_ZONE)
    return sa.and_(column >= first, column < after)


def valid_consents(period: Period) -> Any:
    """The condition that a consent event of a period counts: neither corrected later nor a correction itself."""
    corrected = sa.select(consent_event.c.corrects).where(consent_event.c.corrects != "")
    return sa.and_(
        happened_in(consent_event.c.occurred_at, period),
        consent_event.c.action != ANNULLED,
        consent_event.c.uid.not_in(corrected),
    )


def journal_head(reading: Reading) -> tuple[int, str]:
    """The number and the hash (hex) of the journal's last event."""
    top = reading.one(sa.select(head.c.seq, head.c.hash))
    return (top.seq, bytes(top.hash).hex()) if top is not None else (0, "")


def last_event(reading: Reading, kind: str) -> JournalRow | None:
    """The newest event of the journal that a deed of this kind left, None when there was none."""
    query = sa.select(event).where(event.c.kind == kind).order_by(event.c.seq.desc()).limit(1)
    row = reading.one(query)
    return JournalRow(row.seq, row.at, row.actor, row.kind, told(row.title)) if row is not None else None


def _requests(reading: Reading, period: Period) -> tuple[RequestFact, ...]:
    query = sa.select(request.c.id, request.c.kind, request.c.channel, request.c.state, request.c.received_on).where(
        received_in(period)
    )
    return tuple(RequestFact(*row) for row in reading.rows(query.order_by(request.c.id)))


def _demands(reading: Reading, period: Period) -> tuple[DemandFact, ...]:
    query = (
        sa.select(demand.c.kind, demand.c.outcome, demand.c.ground)
        .join(request, request.c.id == demand.c.request_id)
        .where(received_in(period), demand.c.state != VOIDED)
        .order_by(demand.c.id)
    )
    return tuple(DemandFact(*row) for row in reading.rows(query))


def _duties(reading: Reading, period: Period) -> tuple[DutyFact, ...]:
    query = (
        sa.select(
            duty.c.request_id, duty.c.kind, duty.c.duty, duty.c.state, duty.c.started_on, duty.c.law_due,
            duty.c.policy_due, duty.c.done_at,
        )
        .outerjoin(request, request.c.id == duty.c.request_id)
        .where(of_period(period))
        .order_by(duty.c.id)
    )  # fmt: skip
    return tuple(
        DutyFact(
            row.request_id or 0, row.kind, row.duty, row.state, row.started_on, row.law_due, row.policy_due,
            local(row.done_at) if row.done_at is not None else None,
        )
        for row in reading.rows(query)
    )  # fmt: skip


def _consents(reading: Reading, period: Period) -> ConsentCounts:
    one_act = sa.case((consent_event.c.deed == "", consent_event.c.uid), else_=consent_event.c.deed)
    query = (
        sa.select(consent_event.c.action, sa.func.count(one_act.distinct()), sa.func.count())
        .where(valid_consents(period))
        .group_by(consent_event.c.action)
    )
    found = {action: (acts, events) for action, acts, events in reading.rows(query)}
    given, confirmed, refused, withdrawn = (found.get(name, (0, 0))[0] for name in COUNTED)
    return ConsentCounts(given, confirmed, refused, withdrawn, sum(events for _, events in found.values()))


def _ended(reading: Reading, period: Period) -> Ended:
    acts = sa.select(sa.func.count()).where(act.c.made_on.between(period.first, period.last), act.c.state != VOIDED)
    return Ended(
        _carried_out(reading, period, DESTROYING), _carried_out(reading, period, BLOCKING), reading.scalar(acts)
    )


def _carried_out(reading: Reading, period: Period, keys: Sequence[str]) -> int:
    """Of how many subjects such duties were done; a duty not linked to a subject stands for one of its own."""
    done = sa.and_(duty.c.state == DONE, duty.c.duty.in_(keys), happened_in(duty.c.done_at, period))
    people = sa.select(sa.func.count(duty.c.subject_id.distinct())).where(done)
    unknown = sa.select(sa.func.count()).select_from(duty).where(done, duty.c.subject_id.is_(None))
    return int(reading.scalar(people) or 0) + int(reading.scalar(unknown) or 0)
