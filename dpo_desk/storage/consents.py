"""Consent events: append-only, read whole per subject; domain/consent.py tells what they mean on a day."""

from collections.abc import Generator, Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.consent import ConsentAction, ConsentEvent
from dpo_desk.domain.consent_standing import PLAIN
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.storage import doubles
from dpo_desk.storage.prepared import Prepared
from dpo_desk.storage.subject_tables import consent_event, policy_edition, subject
from dpo_desk.storage.transaction import Reading


def history(reading: Reading, subject_ids: Iterable[int]) -> dict[int, tuple[ConsentRow, ...]]:
    """Every event of these subjects in the order it happened, with those of records that stand under them.

    A subject without any has no entry.
    """
    wanted = list(subject_ids)
    under = doubles.under(reading, wanted)
    query = (
        sa.select(consent_event, policy_edition.c.number.label("edition"))
        .outerjoin(policy_edition, policy_edition.c.id == consent_event.c.policy_edition_id)
        .where(consent_event.c.subject_id.in_([*wanted, *under]))
        .order_by(consent_event.c.occurred_at, consent_event.c.id)
    )
    found: dict[int, list[ConsentRow]] = {}
    for row in reading.rows(query):
        found.setdefault(under.get(row.subject_id, row.subject_id), []).append(
            ConsentRow(
                row.id, row.uid, row.deed, row.occurred_at, row.known_at, row.action, row.purpose, row.mechanism,
                row.proof, row.evidence, row.form_version, row.ip, row.by_whom, row.edition or 0,
                row.request_id or 0, row.paper_id or 0, row.corrects, row.valid_to, _keys(row.categories),
                _keys(row.operations), _keys(row.recipients), _keys(row.statements), row.zone, row.text_sha256,
                row.note,
            )
        )  # fmt: skip
    return {subject_id: tuple(rows) for subject_id, rows in found.items()}


_event = consent_event.c
_EVENTS = (
    sa.select(
        _event.subject_id, _event.uid, _event.occurred_at, _event.known_at, _event.action, _event.purpose,
        _event.mechanism, _event.proof, _event.valid_to, _event.corrects, policy_edition.c.number,
        _event.categories, _event.operations, _event.recipients,
    )
    .outerjoin(policy_edition, policy_edition.c.id == _event.policy_edition_id)
    .order_by(_event.subject_id, _event.occurred_at, _event.id)
)  # fmt: skip
_SLICE = 500
_ASKED = sa.bindparam("subject", type_=sa.Integer)
_UNDER = sa.select(subject.c.id).where(subject.c.merged_into_id.is_not(None), subject.c.merged_into_id == _ASKED)
_OF_ONE = Prepared(_EVENTS.where(sa.or_(_event.subject_id == _ASKED, _event.subject_id.in_(_UNDER))))


def events(reading: Reading, subject_ids: Iterable[int]) -> dict[int, list[ConsentEvent]]:
    """What the domain computes with, without the rest of the records: for lists of many subjects."""
    wanted = list(subject_ids)
    under = doubles.under(reading, wanted)
    found: dict[int, list[ConsentEvent]] = {}
    for row in reading.rows(_EVENTS.where(_event.subject_id.in_([*wanted, *under]))):
        found.setdefault(under.get(row[0], row[0]), []).append(_computed(row))
    return found


def events_of(reading: Reading, subject_id: int) -> list[ConsentEvent]:
    """The same of one subject."""
    return [_computed(row) for row in _OF_ONE.rows(reading.connection, subject=subject_id)]


def walk(reading: Reading, until: datetime, known_at: datetime | None) -> Generator[Sequence[Any], None, None]:
    """Subject, purpose, moment, action, way, proof and edition of every event until a moment, in the order of the
    index; the moment as the driver has it, only to be compared."""
    query = (
        sa.select(
            _event.subject_id, _event.purpose, sa.type_coerce(_event.occurred_at, sa.String), _event.action,
            _event.mechanism, _event.proof, _event.policy_edition_id,
        )
        .where(_event.occurred_at <= until)
        .order_by(_event.subject_id, _event.purpose, _event.occurred_at)
    )  # fmt: skip
    if known_at is not None:
        query = query.where(_event.known_at <= known_at)
    with reading.connection.execute(query, execution_options={"yield_per": _SLICE * 10}) as rows:
        yield from rows


def not_plain(reading: Reading) -> frozenset[int]:
    """Who has an event about single parts or every purpose at once, with a term, or one that corrects another."""
    parts = (_event.categories, _event.operations, _event.recipients, _event.corrects)
    query = sa.select(_event.subject_id).where(
        sa.or_(
            *(part != "" for part in parts), _event.valid_to.is_not(None), _event.purpose == "",
            _event.action.not_in(PLAIN),
        )
    )  # fmt: skip
    return frozenset(reading.connection.execute(query).scalars())


def known_sources(reading: Reading, keys: Sequence[str]) -> frozenset[str]:
    """Those of these lines of logs (their `source_key`) that were taken in already."""
    found: set[str] = set()
    for start in range(0, len(keys), _SLICE):
        among = _event.source_key.in_(keys[start : start + _SLICE])
        # The first condition is that of the index: without it a query is not known to fit the index's part.
        query = sa.select(_event.source_key).where(_event.source_key != "", among).distinct()
        found.update(reading.connection.execute(query).scalars())
    return frozenset(found)


def _computed(row: Sequence[Any]) -> ConsentEvent:
    _owner, uid, occurred, known, action, purpose, mechanism, proof, until, corrects, edition, *parts = row
    return ConsentEvent(
        uid=uid,
        occurred_at=occurred,
        recorded_at=known,
        action=_ACTIONS[action],
        purposes=(purpose,) if purpose else (),
        mechanism=mechanism,
        proof=_PROOFS.get(proof, Proof.NONE),
        edition=edition or None,
        until=until,
        corrects=corrects or None,
        categories=_keys(parts[0]),
        operations=_keys(parts[1]),
        recipients=_keys(parts[2]),
    )


def _keys(text: str) -> tuple[str, ...]:
    return tuple(text.split()) if text else ()


_ACTIONS = {action.value: action for action in ConsentAction}
_PROOFS = {proof.value: proof for proof in Proof}


def event_of(row: ConsentRow) -> ConsentEvent:
    """The domain's value of a row."""
    return ConsentEvent(
        uid=row.uid,
        occurred_at=row.occurred_at,
        recorded_at=row.known_at,
        action=ConsentAction(row.action),
        purposes=(row.purpose,) if row.purpose else (),
        mechanism=row.mechanism,
        proof=Proof(row.proof or Proof.NONE.value),
        edition=row.edition or None,
        until=row.valid_to,
        evidence=row.evidence,
        representative=row.by_whom,
        corrects=row.corrects or None,
        categories=row.categories,
        operations=row.operations,
        recipients=row.recipients,
        statements=row.statements,
        note=row.note,
    )
