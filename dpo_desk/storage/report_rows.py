"""The records of a period one by one, for the lists of the report's workbook; read in pieces, never all at once."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.report_facts import Period
from dpo_desk.storage.figures import VOIDED, of_period, received_in, valid_consents
from dpo_desk.storage.subject_tables import consent_event, policy_edition, subject
from dpo_desk.storage.tables import act, demand, duty, request, request_subject
from dpo_desk.storage.transaction import Reading

PIECE = 500


def counts(reading: Reading, period: Period) -> tuple[int, int, int, int]:
    """How many requests, duties, destruction acts and consent events belong to the period."""
    counted = sa.select(sa.func.count())
    duties = counted.select_from(duty.outerjoin(request, request.c.id == duty.c.request_id)).where(of_period(period))
    return (
        int(reading.scalar(counted.select_from(request).where(received_in(period)))),
        int(reading.scalar(duties)),
        int(reading.scalar(counted.select_from(act).where(_acts_of(period)))),
        int(reading.scalar(counted.select_from(consent_event).where(valid_consents(period)))),
    )


def requests(reading: Reading, period: Period) -> Iterator[Any]:
    """Requests by number, each with its subject (`subject_number` None while nobody is linked)."""
    query = (
        sa.select(
            request.c.id, request.c.year, request.c.number, request.c.kind, request.c.channel, request.c.state,
            request.c.received_on, request.c.closed_at, request.c.applicant_name, *_PERSON,
        )
        .select_from(_with_person(request))
        .where(received_in(period))
        .order_by(request.c.year, request.c.number)
    )  # fmt: skip
    return _pieces(reading, query)


def duties(reading: Reading, period: Period) -> Iterator[Any]:
    """Duties in the order of their requests; those without a request come first."""
    query = (
        sa.select(
            request.c.year, request.c.number, duty.c.kind, duty.c.duty, duty.c.state, duty.c.started_on,
            duty.c.law_due, duty.c.policy_due, duty.c.own_due, duty.c.clause, duty.c.done_at, duty.c.request_id,
        )
        .select_from(duty.outerjoin(request, request.c.id == duty.c.request_id))
        .where(of_period(period))
        .order_by(*(sa.func.coalesce(column, 0) for column in (request.c.year, request.c.number)), duty.c.id)
    )  # fmt: skip
    return _pieces(reading, query)


def acts(reading: Reading, period: Period) -> Iterator[Any]:
    """Destruction acts by number."""
    query = sa.select(act).where(_acts_of(period)).order_by(act.c.year, act.c.number)
    return _pieces(reading, query)


def consents(reading: Reading, period: Period) -> Iterator[Any]:
    """Consent events in the order they happened."""
    query = (
        sa.select(
            consent_event.c.occurred_at, consent_event.c.action, consent_event.c.purpose, consent_event.c.mechanism,
            policy_edition.c.number.label("edition"), *_PERSON,
        )
        .join(subject, subject.c.id == consent_event.c.subject_id)
        .outerjoin(policy_edition, policy_edition.c.id == consent_event.c.policy_edition_id)
        .where(valid_consents(period))
        .order_by(consent_event.c.occurred_at, consent_event.c.id)
    )  # fmt: skip
    return _pieces(reading, query)


def outcomes(reading: Reading, period: Period) -> dict[int, str]:
    """How the last settled demand of each request ended, by request."""
    query = (
        sa.select(demand.c.request_id, demand.c.outcome)
        .join(request, request.c.id == demand.c.request_id)
        .where(received_in(period), demand.c.outcome != "")
        .order_by(demand.c.id)
    )
    return {row.request_id: row.outcome for row in reading.rows(query)}


_PERSON = (subject.c.number.label("subject_number"), subject.c.surname, subject.c.given_name, subject.c.patronymic)


def _with_person(table: Any) -> Any:
    """Requests beside the subject linked last, who is the one the register shows."""
    newest = (
        sa.select(request_subject.c.request_id, sa.func.max(request_subject.c.id).label("link"))
        .group_by(request_subject.c.request_id)
        .subquery()
    )
    return (
        table.outerjoin(newest, newest.c.request_id == request.c.id)
        .outerjoin(request_subject, request_subject.c.id == newest.c.link)
        .outerjoin(subject, subject.c.id == request_subject.c.subject_id)
    )


def _acts_of(period: Period) -> Any:
    return sa.and_(act.c.made_on.between(period.first, period.last), act.c.state != VOIDED)


def _pieces(reading: Reading, query: sa.Select[Any]) -> Iterator[Any]:
    return iter(reading.connection.execution_options(yield_per=PIECE).execute(query))
