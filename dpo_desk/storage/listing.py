"""Lists that have no screen of their own yet but are exported: duties and consent events, page by page."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import DutyOfRequest
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.storage import demands, requests
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.subject_tables import consent_event, policy_edition, recipient, subject
from dpo_desk.storage.tables import duty, request
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class DutyCriteria:
    """Which duties: their state ("" for any), due dates from and to, both counted, and of which requests."""

    state: str = ""
    due_from: date | None = None
    due_to: date | None = None
    requests: RequestCriteria | None = None


@dataclass(frozen=True, slots=True)
class ConsentCriteria:
    """Which consent events: of one subject (0 for all), of one action ("" for any), from and to a day."""

    subject_id: int = 0
    action: str = ""
    on_from: date | None = None
    on_to: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentOfSubject:
    """A consent event beside the subject it belongs to, with the names of the recipients it is about."""

    subject_number: int
    who: str
    event: ConsentRow
    recipients: tuple[str, ...] = ()


def duty_ids(reading: Reading, criteria: DutyCriteria) -> "array[int]":
    """The keys of the duties wanted, nearest first, those without a date last; voided ones are left out."""
    query = sa.select(duty.c.id).where(duty.c.state != "voided")
    if criteria.state:
        query = query.where(duty.c.state == criteria.state)
    if criteria.due_from is not None:
        query = query.where(duty.c.due >= criteria.due_from)
    if criteria.due_to is not None:
        query = query.where(duty.c.due <= criteria.due_to)
    if criteria.requests is not None:
        query = query.where(duty.c.request_id.in_(requests.matching(sa.select(request.c.id), criteria.requests)))
    return array("q", reading.connection.execute(query.order_by(duty.c.due.is_(None), duty.c.due, duty.c.id)).scalars())


def duty_rows(reading: Reading, wanted: Iterable[int]) -> tuple[DutyOfRequest, ...]:
    """These duties with their requests, in the order asked."""
    keys = list(wanted)
    query = (
        sa.select(duty, request.c.year, request.c.number, request.c.channel, request.c.received_on)
        .outerjoin(request, request.c.id == duty.c.request_id)
        .where(duty.c.id.in_(keys))
    )
    found = {row.id: row for row in reading.rows(query)}
    linked = {row.request_id for row in found.values() if row.request_id}
    names = {row.id: row.who for row in requests.rows(reading, linked)}
    return tuple(_duty_of(found[key], names) for key in keys if key in found)


def _duty_of(row: Any, names: dict[int, str]) -> DutyOfRequest:
    return DutyOfRequest(
        demands.duty_row(row), row.year or 0, row.number or 0, names.get(row.request_id, ""), row.channel or "",
        row.received_on,
    )  # fmt: skip


def consent_ids(reading: Reading, criteria: ConsentCriteria) -> "array[int]":
    """The keys of the consent events wanted, by subject and moment."""
    query = sa.select(consent_event.c.id)
    if criteria.subject_id:
        query = query.where(consent_event.c.subject_id == criteria.subject_id)
    if criteria.action:
        query = query.where(consent_event.c.action == criteria.action)
    if criteria.on_from is not None:
        query = query.where(consent_event.c.occurred_at >= _midnight(criteria.on_from))
    if criteria.on_to is not None:
        query = query.where(consent_event.c.occurred_at < _midnight(criteria.on_to + timedelta(days=1)))
    order = (consent_event.c.subject_id, consent_event.c.occurred_at, consent_event.c.id)
    return array("q", reading.connection.execute(query.order_by(*order)).scalars())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), OFFICE_ZONE)


def consent_rows(reading: Reading, wanted: Iterable[int]) -> tuple[ConsentOfSubject, ...]:
    """These consent events with their subjects, in the order asked."""
    keys = list(wanted)
    query = (
        sa.select(
            consent_event, policy_edition.c.number.label("edition"), subject.c.number.label("subject_number"),
            subject.c.surname, subject.c.given_name, subject.c.patronymic,
        )
        .join(subject, subject.c.id == consent_event.c.subject_id)
        .outerjoin(policy_edition, policy_edition.c.id == consent_event.c.policy_edition_id)
        .where(consent_event.c.id.in_(keys))
    )  # fmt: skip
    found = {row.id: row for row in reading.rows(query)}
    uids = {uid for row in found.values() for uid in row.recipients.split()}
    named = reading.rows(sa.select(recipient.c.uid, recipient.c.name).where(recipient.c.uid.in_(uids))) if uids else ()
    names = {row.uid: row.name for row in named}
    return tuple(_consent_of(found[key], names) for key in keys if key in found)


def _consent_of(row: Any, names: dict[str, str]) -> ConsentOfSubject:
    event = ConsentRow(
        row.id, row.uid, row.deed, row.occurred_at, row.known_at, row.action, row.purpose, row.mechanism, row.proof,
        row.evidence, row.form_version, row.ip, row.by_whom, row.edition or 0, row.request_id or 0, row.paper_id or 0,
        row.corrects, row.valid_to, tuple(row.categories.split()), tuple(row.operations.split()),
        tuple(row.recipients.split()), tuple(row.statements.split()), row.zone, row.text_sha256,
    )  # fmt: skip
    who = " ".join(part for part in (row.surname, row.given_name, row.patronymic) if part)
    return ConsentOfSubject(row.subject_number, who, event, tuple(names.get(uid, uid[:8]) for uid in event.recipients))
