"""Breaches of security, each with the request in which it was found."""

import sqlalchemy as sa

from dpo_desk.domain.work_rows import IncidentRow
from dpo_desk.storage.tables import incident
from dpo_desk.storage.transaction import Reading

VOIDED = "voided"


def of_request(reading: Reading, request_id: int) -> IncidentRow | None:
    """The breach marked in a request; a mark that was taken back counts as none."""
    query = sa.select(incident).where(incident.c.request_id == request_id, incident.c.state != VOIDED)
    row = reading.one(query.order_by(incident.c.id.desc()).limit(1))
    if row is None:
        return None
    return IncidentRow(
        row.id, row.version, row.state, row.detected_at, row.occurred_at, row.summary, row.source, row.systems,
        tuple(row.categories.split()), row.subjects or 0, row.people, row.measures,
    )  # fmt: skip
