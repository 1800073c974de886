"""Checks the seals of families written in bulk: the records that came with a root are those its touch names."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import chain, filterfalse
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.families import reference, seal
from dpo_desk.storage.journal_tables import event_touch
from dpo_desk.storage.migrations.guards_0001 import ROOTS
from dpo_desk.storage.prepared import Prepared
from dpo_desk.storage.subject_tables import metadata

_touch = event_touch.c
# Only bulk deeds write touches without values: of a root alone, or with the tables and the seal of its records.
_SEALED = _touch.fields.startswith("+") | (sa.func.length(_touch.commitment) == 0)


def count(connection: sa.Connection) -> int:
    """How many families there are to check."""
    query = sa.select(sa.func.count()).where(_SEALED, _touch.entity.in_(set(ROOTS.values())))
    return int(connection.scalar(query) or 0)


def checked(connection: sa.Connection) -> Iterator[int]:
    """For each family written in bulk 0, or the number of its event when the family is not what was sealed.

    A record made, removed or moved later is named in the journal itself by the column that links it to its root, and
    so is left out. Only when such a record may have been of the sealed ones, an event that touched it together with
    the root, can the seal no longer be decided.
    """
    for name in sorted(set(ROOTS.values())):
        root = metadata.tables[name]
        children = [metadata.tables[child] for child, its_root in ROOTS.items() if its_root == name]
        for table in (root, *children):
            yield from _vanished(connection, table)
        yield from _families(connection, root, children)


def _vanished(connection: sa.Connection, table: sa.Table) -> Iterator[int]:
    """The events that made records in bulk which are gone, without an event that took them away."""
    later = event_touch.alias()
    gone = ~sa.exists().where(table.c.uid == _touch.entity_uid)
    untold = ~sa.exists().where(later.c.entity_uid == _touch.entity_uid, later.c.event_seq > _touch.event_seq)
    query = sa.select(_touch.event_seq).where(_SEALED, _touch.entity == table.name, gone, untold)
    yield from connection.execute(query).scalars()


def _families(connection: sa.Connection, root: sa.Table, children: list[sa.Table]) -> Iterator[int]:
    sealed = (
        sa.select(root.c.id, _touch.entity_uid, _touch.event_seq, _touch.commitment)
        .join(event_touch, _touch.entity_uid == root.c.uid)
        .where(_SEALED, _touch.entity == root.name)
        .order_by(root.c.id)
    )
    told = sa.or_(*(_comes_or_goes(child, root) for child in children))
    told_apart = frozenset(connection.execute(sa.select(_touch.entity_uid).where(told)).scalars())
    with ExitStack() as open_queries:
        names_of = [(child.name, _names(open_queries, connection, child, root)) for child in children]
        for identity, uid, seq, commitment in open_queries.enter_context(closing(Prepared(sealed).each(connection))):
            names = {child: uids for child, named in names_of if (uids := named(identity))}
            if not told_apart.isdisjoint(chain.from_iterable(names.values())):
                names = _without(names, told_apart)
            fits = commitment == (seal(names) if names else b"")
            yield 0 if fits or _is_changed(connection, uid, seq, told) else int(seq)


def _without(names: dict[str, list[str]], told_apart: frozenset[str]) -> dict[str, list[str]]:
    return {child: left for child, uids in names.items() if (left := [*filterfalse(told_apart.__contains__, uids)])}


def _comes_or_goes(child: sa.Table, root: sa.Table) -> Any:
    """Whether a touch made, removed or moved a child: only then does it name the column of the root."""
    column = reference(child, root)
    return (_touch.entity == child.name) & ("," + _touch.fields + ",").contains(f",{column},", autoescape=True)


def _names(
    open_queries: ExitStack, connection: sa.Connection, child: sa.Table, root: sa.Table
) -> Callable[[int], list[str]]:
    """A function giving the uids of a root's children, asked with rising keys of roots while they are read once."""
    column = child.c[reference(child, root)]
    query = (
        sa.select(column, sa.func.aggregate_strings(child.c.uid, " "))
        .where(column.is_not(None))
        .group_by(column)
        .order_by(column)
    )
    source = open_queries.enter_context(closing(Prepared(query).each(connection)))
    waiting = next(source, None)

    def of_root(identity: int) -> list[str]:
        nonlocal waiting
        while waiting is not None and waiting[0] < identity:
            waiting = next(source, None)
        return waiting[1].split(" ") if waiting is not None and waiting[0] == identity else []

    return of_root


def _is_changed(connection: sa.Connection, uid: str, seq: int, told: Any) -> bool:
    """Whether a later event touched a root together with a record that came or went."""
    of_root = event_touch.alias()
    query = (
        sa.select(sa.literal(1))
        .select_from(of_root.join(event_touch, _touch.event_seq == of_root.c.event_seq))
        .where(of_root.c.entity_uid == uid, of_root.c.event_seq > seq, told)
        .limit(1)
    )
    return connection.scalar(query) is not None
