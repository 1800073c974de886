"""Notes, orders to departments and signature checks of a request."""

from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.work_rows import NoteRow, OrderRow, SignatureResult, SignatureRow
from dpo_desk.storage.tables import department_order, note, signature_check
from dpo_desk.storage.transaction import Reading


def notes(reading: Reading, request_id: int) -> tuple[NoteRow, ...]:
    """The notes of a request, latest first."""
    return tuple(
        NoteRow(row.id, row.version, row.text, row.written_at, row.written_by)
        for row in reading.rows(_of(note, request_id).order_by(note.c.id.desc()))
    )


def orders(reading: Reading, request_id: int) -> tuple[OrderRow, ...]:
    """The orders of a request to departments, by their date."""
    query = _of(department_order, request_id).order_by(department_order.c.due, department_order.c.id)
    return tuple(_order(row) for row in reading.rows(query))


def order_of(reading: Reading, order_id: int) -> tuple[int, OrderRow]:
    """One order with the key of its request; an error when there is none."""
    query = sa.select(department_order).where(department_order.c.id == order_id)
    row = reading.connection.execute(query).one()
    return row.request_id, _order(row)


def _order(row: Any) -> OrderRow:
    return OrderRow(
        row.id, row.version, row.duty_id or 0, row.department, row.systems, row.wanted, row.ordered_on, row.due,
        row.answered_on, row.found, row.done,
    )  # fmt: skip


def signatures(reading: Reading, request_id: int) -> tuple[SignatureRow, ...]:
    """The recorded signature checks of a request, latest first."""
    query = _of(signature_check, request_id).order_by(signature_check.c.id.desc())
    return tuple(
        SignatureRow(row.id, row.service, row.signer, row.iin, row.checked_at, SignatureResult(row.result), row.note,
                     row.paper_id or 0)
        for row in reading.rows(query)
    )  # fmt: skip


def _of(table: sa.Table, request_id: int) -> sa.Select[Any]:
    return sa.select(table).where(table.c.request_id == request_id)
