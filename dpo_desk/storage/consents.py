"""Consent events: append-only, read whole per subject; domain/consent.py tells what they mean on a day."""

from collections.abc import Iterable

import sqlalchemy as sa

from dpo_desk.domain.consent import ConsentAction, ConsentEvent
from dpo_desk.domain.rows import ConsentRow
from dpo_desk.domain.rules import Proof
from dpo_desk.storage.tables import consent_event, policy_edition
from dpo_desk.storage.transaction import Reading


def history(reading: Reading, subject_ids: Iterable[int]) -> dict[int, tuple[ConsentRow, ...]]:
    """Every event of these subjects in the order it happened; a subject without any has no entry."""
    query = (
        sa.select(consent_event, policy_edition.c.number.label("edition"))
        .outerjoin(policy_edition, policy_edition.c.id == consent_event.c.policy_edition_id)
        .where(consent_event.c.subject_id.in_(list(subject_ids)))
        .order_by(consent_event.c.subject_id, consent_event.c.occurred_at, consent_event.c.id)
    )
    found: dict[int, list[ConsentRow]] = {}
    for row in reading.rows(query):
        found.setdefault(row.subject_id, []).append(
            ConsentRow(
                row.id, row.uid, row.deed, row.occurred_at, row.known_at, row.action, row.purpose, row.mechanism,
                row.proof, row.evidence, row.form_version, row.ip, row.by_whom, row.edition or 0,
                row.request_id or 0, row.paper_id or 0, row.corrects, row.valid_to,
            )
        )  # fmt: skip
    return {subject_id: tuple(rows) for subject_id, rows in found.items()}


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
    )
