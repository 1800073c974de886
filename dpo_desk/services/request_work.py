"""Everything the office keeps beside a request, asked at once: breach, notes, orders, signatures, related requests."""

from dataclasses import dataclass

from dpo_desk.domain.work_rows import IncidentRow, NoteRow, OrderRow, SignatureRow
from dpo_desk.services import department_orders, findings, joining, notes, signatures
from dpo_desk.services.joining import Kin
from dpo_desk.storage import presence, register
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class Work:
    """What stands beside a request; `is_shared` says that more than one officer is in service,
    `has_onlookers` that the database is a server's and other windows may be open on it."""

    breach: IncidentRow | None = None
    notes: tuple[NoteRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()
    signatures: tuple[SignatureRow, ...] = ()
    kin: tuple[Kin, ...] = ()
    is_shared: bool = False
    has_onlookers: bool = False

    @property
    def duplicate(self) -> Kin | None:
        """The first request that asks the same as this one."""
        return next((one for one in self.kin if one.is_duplicate), None)


def work(reading: Reading, request_id: int) -> Work:
    """What stands beside a request."""
    return Work(
        findings.breach_of(reading, request_id),
        notes.notes(reading, request_id),
        department_orders.orders(reading, request_id),
        signatures.signatures(reading, request_id),
        joining.kin(reading, request_id),
        len(register.officers(reading)) > 1,
        presence.can_be_shared(reading),
    )
