"""The lines of a correction: what a request asks to change, field by field."""

import sqlalchemy as sa

from dpo_desk.domain.correction import CorrectionRow
from dpo_desk.storage.tables import correction_line
from dpo_desk.storage.transaction import Reading

_one = correction_line.c
_COLUMNS = (
    _one.id, _one.version, _one.demand_id, _one.field, _one.old_value, _one.new_value, _one.is_disputed, _one.reason,
    _one.ground, _one.entered_at,
)  # fmt: skip


def lines(reading: Reading, request_id: int) -> tuple[CorrectionRow, ...]:
    """The lines of a request in the order they were noted."""
    query = sa.select(*_COLUMNS).where(_one.request_id == request_id).order_by(_one.id)
    return tuple(CorrectionRow(*row) for row in reading.rows(query))


def line_of(reading: Reading, line_id: int) -> tuple[int, CorrectionRow] | None:
    """The key of its request and the line, None when it was taken away."""
    row = reading.one(sa.select(_one.request_id, *_COLUMNS).where(_one.id == line_id))
    return (row[0], CorrectionRow(*row[1:])) if row is not None else None
