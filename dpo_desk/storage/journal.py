"""The journal's chain: what each event holds, and how its hash is made (5-safety 3)."""

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Sequence
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
from dpo_desk.storage.prepared import Prepared

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


def commitment_of(opening: bytes, body: str) -> bytes:
    """The keyed commitment to a touch's values as they are kept; without the opening nothing can be guessed from it."""
    return hmac.digest(opening, body.encode(), "sha256")


def touches_digest(touches: Iterable[Told]) -> bytes:
    """What an event commits to: all its touches in order of uid."""
    in_order = sorted(touches, key=_uid_of)
    said = [f"{entity}\0{uid}\0{fields}\0".encode() + commitment for entity, uid, fields, commitment in in_order]
    return hashlib.sha256(b"".join(said)).digest()


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


def event_hash(
    seq: int, uid: str, at: str, client_at: str, actor: str, actor_seq: int, kind: str, title: str, commitment: bytes,
    signature: bytes, prev: bytes,
) -> bytes:  # fmt: skip
    """The hash of an event that follows `prev`: moments as `moment_text` has them, the title as it is kept."""
    begun = canonical([_FORM, seq, uid, at, client_at, actor, actor_seq, kind])[:-1]
    whole = f'{begun},{title},"{commitment.hex()}","{signature.hex()}","{prev.hex()}"]'
    return hashlib.sha256(whole.encode()).digest()


_TOP = Prepared(sa.select(head.c.seq, head.c.hash).with_for_update())
# Backwards by number, for a person's own numbers rise with those of all.
_LAST_OF = Prepared(
    sa.select(event.c.actor_seq).where(event.c.actor == sa.bindparam("actor")).order_by(event.c.seq.desc()).limit(1)
)


def append(
    connection: sa.Connection, kind: str, title: Message, actor: str, client_at: datetime, touches: Sequence[Touch],
    told: Sequence[Told] = (),
) -> int:  # fmt: skip
    """Write one event with its touches and details inside the caller's transaction; returns its number.

    `told` are the touches that `tell` wrote already.
    """
    [(before, prev)] = _TOP.rows(connection)
    seq, last = before + 1, next((row[0] for row in _LAST_OF.rows(connection, actor=actor)), 0)
    rows, details = _rows(seq, touches)
    at, said = datetime.now(UTC), kept(title)
    sealed = touches_digest([*told, *map(_chained, rows)])
    uid = secrets.token_hex(16)
    digest = event_hash(
        seq, uid, moment_text(at), moment_text(client_at), actor, last + 1, kind, canonical(said), sealed, b"", prev
    )
    values = {
        "seq": seq, "uid": uid, "at": at, "client_at": client_at, "actor": actor, "actor_seq": last + 1, "kind": kind,
        "title": said, "commitment": sealed, "prev": prev, "hash": digest,
    }  # fmt: skip
    for table, records in ((event, [values]), (event_touch, rows), (event_detail, details)):
        if records:
            insert_records(connection, table, records)
    connection.execute(head.update(), {"seq": seq, "hash": digest})
    return int(seq)


def _rows(seq: int, touches: Sequence[Touch]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    rows, details = [], []
    for touch in touches:
        commitment = b""
        if touch.body is not None:
            opening = secrets.token_bytes(32)
            commitment = commitment_of(opening, canonical(touch.body))
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
