"""Writes many records with what hangs on them: the journal names each root once and seals its children's names."""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage import journal
from dpo_desk.storage.bulk import insert_records
from dpo_desk.storage.migrations.guards_0001 import ROOTS

Records = Sequence[dict[str, Any]]
_SLICE = 500


def write(
    connection: sa.Connection, seq: int, table: sa.Table, records: Records, children: Mapping[sa.Table, Records]
) -> list[journal.Told]:
    """Insert the roots and then their children, journal first: the guards let pass what event `seq` names already.

    A record without a uid gets one. In children a reference to a record written here holds that record's uid until
    its key is known. Returns what the journal was told.
    """
    for one in (records, *children.values()):
        for record in one:
            if "uid" not in record:
                record["uid"] = secrets.token_hex(16)
    told = _told(table, records, children)
    journal.tell(connection, seq, told)
    insert_records(connection, table, records)
    keys = {table.name: _keys(connection, table, records)} if children else {}
    for child, rows in children.items():
        if rows:
            _resolve(child, rows, keys)
            insert_records(connection, child, rows)
            if any(reference(other, child) for other in children):
                keys[child.name] = _keys(connection, child, rows)
    return told


def seal(names: Mapping[str, Sequence[str]]) -> bytes:
    """What a root's touch commits to: table and uid of every child written with it (random names, nothing to guess)."""
    said = (f"{table}\0" + f"\0{table}\0".join(sorted(names[table])) + "\0" for table in sorted(names))
    return hashlib.sha256("".join(said).encode()).digest()


def _told(table: sa.Table, records: Records, children: Mapping[sa.Table, Records]) -> list[journal.Told]:
    family: dict[str, dict[str, list[str]]] = {record["uid"]: {} for record in records}
    for child, rows in children.items():
        link, name = reference(child, table), child.name
        for row in rows:
            family[row[link]].setdefault(name, []).append(row["uid"])
    root = table.name
    # A record that comes to a root later names the column that links it, so that the root's own seal leaves it out.
    link = reference(table, table.metadata.tables[ROOTS[root]]) if root in ROOTS else ""
    return [
        (root, uid, ",".join(sorted(f"+{child}" for child in names)), seal(names)) if names else (root, uid, link, b"")
        for uid, names in family.items()
    ]


def reference(child: sa.Table, table: sa.Table) -> str:
    """The column of a table that points at another, "" if none does."""
    return next((key.parent.name for key in child.foreign_keys if key.column.table is table), "")


def _resolve(child: sa.Table, rows: Records, keys: Mapping[str, Mapping[str, int]]) -> None:
    for column in rows[0]:
        targets = [keys.get(key.column.table.name) for key in child.c[column].foreign_keys]
        known = targets[0] if targets else None
        if known is not None:
            for row in rows:
                row[column] = known.get(row[column], row[column])


def _keys(connection: sa.Connection, table: sa.Table, records: Records) -> dict[str, int]:
    uids = [record["uid"] for record in records]
    found: dict[str, int] = {}
    for start in range(0, len(uids), _SLICE):
        query = sa.select(table.c.uid, table.c.id).where(table.c.uid.in_(uids[start : start + _SLICE]))
        found.update((row[0], row[1]) for row in connection.execute(query))
    return found
