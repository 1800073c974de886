"""Verifies the journal: every link of the chain, every touch and surviving value, every seal of a family."""

import hmac
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage import seals
from dpo_desk.storage.journal import ORIGIN, Told, commitment_of, event_hash, touches_digest
from dpo_desk.storage.journal_tables import event, event_detail, event_touch, head
from dpo_desk.storage.messages import moment_text
from dpo_desk.storage.prepared import Prepared

Tell = Callable[[int, int], bool]
_STEP = 1000
# SQLite keeps any kind of value in any column, so a forged one may be no text or no bytes at all.
_UNREADABLE = (AttributeError, TypeError)


@dataclass(frozen=True, slots=True)
class Verified:
    """The outcome of a verification: how many events fit, and the number of the first that does not (0: none found).

    A verification that was `stopped` says nothing of what it had not reached.
    """

    events: int
    broken_at: int
    head: bytes
    stopped: bool = False

    @property
    def whole(self) -> bool:
        """Whether everything was looked at and fits."""
        return self.broken_at == 0 and not self.stopped


class _StoppedError(Exception):
    """Somebody asked the verification to stop."""


class _Walk:
    """How far the verification is: events that fit, the hash of the last, and the records looked at in all."""

    def __init__(self, progress: Tell | None, total: int) -> None:
        self.events, self.head = 0, ORIGIN
        self._progress, self._total, self._done = progress, total, 0

    def told(self, records: Iterable[Any]) -> Iterator[Any]:
        """The same records, telling the progress from time to time."""
        for record in records:
            self._done += 1
            if self._progress is not None and self._done % _STEP == 0:
                self._tell(self._progress)
            yield record

    def _tell(self, progress: Tell) -> None:
        if not progress(self._done, max(self._total, self._done)):
            raise _StoppedError


def verify(connection: sa.Connection, progress: Tell | None = None) -> Verified:
    """Recompute everything the journal commits to; `progress(done, total)` False stops early."""
    tables = (event, event_detail)
    counts = (connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in tables)
    walk = _Walk(progress, sum(counts) + seals.count(connection))
    try:
        broken = _false_link(connection, walk) or _false_detail(connection, walk) or _false_seal(connection, walk)
    except _StoppedError:
        return Verified(walk.events, 0, walk.head, stopped=True)
    return Verified(walk.events, broken, walk.head)


def _bare(table: sa.FromClause, *columns: sa.Column[Any]) -> Prepared:
    """The rows in the order of the first column as the driver has them: what was hashed, not what it stands for."""
    return Prepared(
        sa.select(*(sa.type_coerce(column, sa.types.NULLTYPE) for column in columns))
        .select_from(table)
        .order_by(columns[0])
    )


_EVENTS = _bare(
    event, event.c.seq, event.c.uid, event.c.at, event.c.client_at, event.c.actor, event.c.actor_seq, event.c.kind,
    event.c.title, event.c.commitment, event.c.signature, event.c.prev, event.c.hash,
)  # fmt: skip
_touch, _detail = event_touch.c, event_detail.c
_TOUCHES = _bare(event_touch, _touch.event_seq, _touch.entity, _touch.entity_uid, _touch.fields, _touch.commitment)
_TOUCHED = (_touch.event_seq == _detail.event_seq) & (_touch.entity_uid == _detail.entity_uid)
_DETAILS = _bare(
    event_detail.outerjoin(event_touch, _TOUCHED), _detail.event_seq, _detail.opening, _detail.body, _touch.commitment
)


def _false_link(connection: sa.Connection, walk: _Walk) -> int:
    """The number of the first event that does not follow from the one before or from its touches, 0 if none."""
    top = connection.execute(sa.select(head.c.seq, head.c.hash)).one()
    with closing(_EVENTS.each(connection)) as in_order, closing(_TOUCHES.each(connection)) as all_touches:
        touches_of = _merge(all_touches)
        for row in walk.told(in_order):
            seq, uid, at, client_at, actor, actor_seq, kind, title, sealed, signature, prev, digest = row
            moments, last = (_moment(at), _moment(client_at)), walk.head
            try:
                found = event_hash(seq, uid, *moments, actor, actor_seq, kind, title, sealed, signature or b"", last)
                touched = touches_digest(touches_of(seq))
            except _UNREADABLE:
                return walk.events + 1
            if (seq, prev, digest, sealed) != (walk.events + 1, last, found, touched):
                return walk.events + 1
            walk.events, walk.head = seq, found
    return 0 if (walk.events, walk.head) == (top.seq, top.hash) else max(walk.events, 1)


def _moment(kept: Any) -> str:
    """A kept moment as hashes have it: SQLite keeps a text already."""
    return moment_text(kept) if isinstance(kept, datetime) else f"{kept}Z".replace(" ", "T", 1)


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


def _false_detail(connection: sa.Connection, walk: _Walk) -> int:
    """The number of the first event whose surviving values do not fit its commitment, 0 if none."""
    with closing(_DETAILS.each(connection)) as kept:
        for seq, opening, body, commitment in walk.told(kept):
            try:
                fits = hmac.compare_digest(commitment_of(opening, body), commitment)
            except _UNREADABLE:
                fits = False
            if not fits:
                return int(seq)
    return 0


def _false_seal(connection: sa.Connection, walk: _Walk) -> int:
    found = (seq for seq in walk.told(seals.checked(connection)) if seq)
    return min(found, default=0)
