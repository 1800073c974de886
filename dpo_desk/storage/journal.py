"""The journal's chain: what each event holds, how its hash is made, and how the whole is verified (5-safety 3)."""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.words import Message
from dpo_desk.storage.bulk import insert_records
from dpo_desk.storage.columns import canonical
from dpo_desk.storage.journal_tables import event, event_detail, event_touch, head
from dpo_desk.storage.messages import kept, moment_text

ORIGIN = bytes(32)
_FORM = "v1"
# A touch without values as the chain has it: table, uid, fields, commitment.
Told = tuple[str, str, str, bytes]


@dataclass(frozen=True, slots=True)
class Touch:
    """One record a deed touched: which fields, and the values for undo and proof (None in bulk deeds)."""

    entity: str
    uid: str
    fields: tuple[str, ...]
    owner: str = ""
    body: dict[str, Any] | None = None


def commitment_of(opening: bytes, body: dict[str, Any]) -> bytes:
    """The keyed commitment to a touch's values; without the opening nothing can be guessed from it."""
    return hmac.digest(opening, canonical(body).encode(), "sha256")


def touches_digest(touches: Iterable[Told]) -> bytes:
    """What an event commits to: all its touches in order of uid."""
    total = hashlib.sha256()
    for entity, uid, fields, commitment in sorted(touches, key=_uid_of):
        total.update(f"{entity}\0{uid}\0{fields}\0".encode() + commitment)
    return total.digest()


_CHAINED = ("entity", "entity_uid", "fields", "commitment")
_chained = itemgetter(*_CHAINED)
_uid_of = itemgetter(1)


def next_number(connection: sa.Connection) -> int:
    """The number of the event that the deed under way will write; no other deed comes between from now on."""
    return int(connection.scalars(sa.select(head.c.seq).with_for_update()).one()) + 1


def tell(connection: sa.Connection, seq: int, told: Sequence[Told]) -> None:
    """Write touches of a bulk deed ahead of its event, which must follow before the commit."""
    rows = [{"event_seq": seq, **dict(zip(_CHAINED, one, strict=True))} for one in told]
    insert_records(connection, event_touch, rows)


def event_hash(row: Any, prev: bytes) -> bytes:
    """The hash of an event row (with attributes named as the columns) that follows `prev`."""
    return hashlib.sha256(
        canonical(
            [
                _FORM,
                row.seq,
                row.uid,
                moment_text(row.at),
                moment_text(row.client_at),
                row.actor,
                row.actor_seq,
                row.kind,
                row.title,
                row.commitment.hex(),
                (row.signature or b"").hex(),
                prev.hex(),
            ]
        ).encode()
    ).digest()


@dataclass(frozen=True, slots=True)
class _Draft:
    seq: int
    uid: str
    at: datetime
    client_at: datetime
    actor: str
    actor_seq: int
    kind: str
    title: Any
    commitment: bytes
    signature: bytes | None = None


def append(
    connection: sa.Connection, kind: str, title: Message, actor: str, client_at: datetime, touches: Sequence[Touch],
    told: Sequence[Told] = (),
) -> int:  # fmt: skip
    """Write one event with its touches and details inside the caller's transaction; returns its number.

    `told` are the touches that `tell` wrote already.
    """
    top = connection.execute(sa.select(head.c.seq, head.c.hash).with_for_update()).one()
    rows, details = _rows(top.seq + 1, touches)
    last = connection.scalar(sa.select(sa.func.max(event.c.actor_seq)).where(event.c.actor == actor)) or 0
    draft = _Draft(
        top.seq + 1,
        secrets.token_hex(16),
        datetime.now(UTC),
        client_at,
        actor,
        last + 1,
        kind,
        kept(title),
        touches_digest(
            [*told, *((row["entity"], row["entity_uid"], row["fields"], row["commitment"]) for row in rows)]
        ),
    )
    digest = event_hash(draft, top.hash)
    values = {name: getattr(draft, name) for name in _Draft.__dataclass_fields__}
    connection.execute(event.insert().values(**values, prev=top.hash, hash=digest))
    if rows:
        insert_records(connection, event_touch, rows)
    if details:
        connection.execute(event_detail.insert(), details)
    connection.execute(head.update().values(seq=draft.seq, hash=digest))
    return draft.seq


def _rows(seq: int, touches: Sequence[Touch]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    rows, details = [], []
    for touch in touches:
        commitment = b""
        if touch.body is not None:
            opening = secrets.token_bytes(32)
            commitment = commitment_of(opening, touch.body)
            details.append(
                {
                    "event_seq": seq,
                    "entity_uid": touch.uid,
                    "owner_uid": touch.owner,
                    "opening": opening,
                    "body": touch.body,
                }
            )
        rows.append(
            {
                "event_seq": seq,
                "entity_uid": touch.uid,
                "entity": touch.entity,
                "fields": ",".join(sorted(touch.fields)),
                "commitment": commitment,
            }
        )
    return rows, details


@dataclass(frozen=True, slots=True)
class Verified:
    """The outcome of a verification: how many events fit, and the number of the first that does not (0: all do)."""

    events: int
    broken_at: int
    head: bytes

    @property
    def whole(self) -> bool:
        """Whether every link fits."""
        return self.broken_at == 0


def verify(connection: sa.Connection, progress: Callable[[int, int], bool] | None = None) -> Verified:
    """Recompute every link, touch digest and surviving commitment; `progress(done, total)` False stops early."""
    total = connection.scalar(sa.select(sa.func.count()).select_from(event)) or 0
    top = connection.execute(sa.select(head.c.seq, head.c.hash)).one()
    prev, seq = ORIGIN, 0
    everything = sa.select(event).order_by(event.c.seq).execution_options(yield_per=2000)
    with closing(connection.execute(everything)) as events, closing(connection.execute(_all_touches())) as touches:
        touches_of = _merge(touches)
        for row in events:
            seq += 1
            digest = event_hash(row, prev)
            sealed = touches_digest(touches_of(row.seq))
            if (row.seq, row.prev, row.hash, row.commitment) != (seq, prev, digest, sealed):
                return Verified(seq - 1, seq, prev)
            prev = digest
            if progress is not None and seq % 2000 == 0 and not progress(seq, total):
                return Verified(seq, 0, prev)
    if (seq, prev) != (top.seq, top.hash):
        return Verified(seq, max(seq, 1), prev)
    return Verified(seq, _false_detail(connection), prev)


def _all_touches() -> sa.Select[Any]:
    return (
        sa.select(event_touch.c.event_seq, *(event_touch.c[name] for name in _CHAINED))
        .order_by(event_touch.c.event_seq, event_touch.c.entity_uid)
        .execution_options(yield_per=5000)
    )


def _merge(rows: Iterable[Any]) -> Callable[[int], list[Told]]:
    """A function giving the touches up to an event's number, asked with rising numbers while both are read once."""
    source = iter(rows)
    waiting = next(source, None)

    def touches_of(seq: int) -> list[Told]:
        nonlocal waiting
        found = []
        while waiting is not None and waiting[0] <= seq:
            # A touch whose event was taken away spoils the next event's digest, and so is found.
            found.append(waiting[1:])
            waiting = next(source, None)
        return found

    return touches_of


def _false_detail(connection: sa.Connection) -> int:
    """The number of the first event whose surviving values do not fit its commitment, 0 if none."""
    pairs = sa.select(
        event_detail.c.event_seq, event_detail.c.opening, event_detail.c.body, event_touch.c.commitment
    ).join(
        event_touch,
        (event_touch.c.event_seq == event_detail.c.event_seq) & (event_touch.c.entity_uid == event_detail.c.entity_uid),
    )
    in_order = pairs.order_by(event_detail.c.event_seq).execution_options(yield_per=2000)
    with closing(connection.execute(in_order)) as details:
        for row in details:
            if commitment_of(row.opening, row.body) != row.commitment:
                return int(row.event_seq)
    return 0
