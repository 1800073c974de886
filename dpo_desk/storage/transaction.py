"""One reading or one deed at a time: the transaction that writes the journal, so that it cannot be forgotten."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from dpo_desk.domain.changes import FILE_ACTOR, Changes
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Value
from dpo_desk.storage import families, journal
from dpo_desk.storage.messages import plain_row
from dpo_desk.storage.trouble import as_trouble, without_values

# One look for all queries of a question; SQLite gives that by itself.
_SNAPSHOT: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
_LOGIN = "login"
_MEMORIES: WeakKeyDictionary[Engine, dict[Any, Any]] = WeakKeyDictionary()


@dataclass(slots=True)
class Reading:
    """A consistent look at the database for one question, at the moment `now` (aware)."""

    connection: sa.Connection
    now: datetime
    memory: dict[Any, Any] = field(default_factory=dict)
    """What may be remembered of this database while it stays open, under keys that change with its records."""

    def has_changed(self, *_tables: sa.Table) -> bool:
        """Whether the transaction itself wrote to one of these tables: what it sees then is not to be remembered."""
        return False

    def rows(self, query: sa.Select[Any]) -> Sequence[Any]:
        """All rows of a query."""
        return self.connection.execute(query).all()

    def one(self, query: sa.Select[Any]) -> Any | None:
        """The only row of a query, or None."""
        return self.connection.execute(query).one_or_none()

    def scalar(self, query: sa.Select[Any]) -> Any:
        """The first column of the first row, or None."""
        return self.connection.scalar(query)


@dataclass(slots=True)
class Writing(Reading):
    """One deed under way: every write is noted for the journal; the deed must be given its title before it ends."""

    actor: str = ""
    kind: str = ""
    title: Message | None = None
    undoable: bool = True
    touches: dict[str, journal.Touch] = field(default_factory=dict)
    touched: dict[str, set[int]] = field(default_factory=dict)
    bulk: set[str] = field(default_factory=set)
    told: dict[str, journal.Told] = field(default_factory=dict)
    why: str = ""
    """What a person typed as the reason; kept with the values of every record touched from then on."""

    def has_changed(self, *tables: sa.Table) -> bool:
        """Whether this deed wrote to one of these tables."""
        return any(table.name in self.touched or table.name in self.bulk for table in tables)

    def entitle(self, marked: Marked, **values: Value) -> None:
        """Say what this deed is, for the journal and Undo; values hold numbers and kinds, never personal data."""
        self.title = Message.of(marked, **values)

    def insert(self, table: sa.Table, owner: str = "", **values: Any) -> int:
        """Insert a record with a new uid; `owner` is the uid whose destruction erases its values from the journal."""
        uid = values.setdefault("uid", secrets.token_hex(16))
        identity = int(self.connection.scalar(table.insert().returning(table.c.id), values))
        self._touch(table, identity, uid, owner or uid, None, values)
        return identity

    def insert_many(self, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
        """Insert many records in bulk: the journal names each, without values; undo does not cover them."""
        self.insert_families(table, rows, {})

    def insert_families(
        self, table: sa.Table, rows: Sequence[dict[str, Any]], children: Mapping[sa.Table, Sequence[dict[str, Any]]]
    ) -> None:
        """Insert many records with their children in bulk: the journal names the roots and seals the children's uids.

        Children refer to records written here by uid; the guards know which tables may come with which root.
        """
        self.undoable = False
        self.bulk.update((table.name, *(child.name for child in children)))
        if rows:
            seq = journal.next_number(self.connection)
            told = families.write(self.connection, seq, table, rows, children)
            self.told.update((one[1], one) for one in told)

    def change(self, table: sa.Table, identity: int, seen: int, owner: str = "", **values: Any) -> bool:
        """Change a record if it still has the version that was seen, else Conflict; equal values write nothing.

        Returns whether anything was written.
        """
        before = self.one(sa.select(table).where(table.c.id == identity))
        if before is None or before.version != seen:
            raise _changed_since(table, identity)
        fresh = {name: value for name, value in values.items() if getattr(before, name) != value}
        if not fresh:
            return False
        old = {name: getattr(before, name) for name in fresh}
        self._step(table, identity, seen, fresh)
        self._touch(table, identity, before.uid, owner or before.uid, {**old, "version": seen}, fresh)
        return True

    def change_all(self, table: sa.Table, changes: Iterable[tuple[Any, str, Mapping[str, Any]]]) -> None:
        """Change many records that this deed has read, as `change` does each: record, owner and new values.

        One statement for all records whose same columns change. Conflict when one has another version by now.
        """
        steps: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for before, owner, values in changes:
            fresh = {name: value for name, value in values.items() if getattr(before, name) != value}
            if fresh:
                seen = before.version
                keys = {"of_id": before.id, "of_version": seen, "new_version": seen + 1}
                row = {**keys, **{f"new_{name}": value for name, value in fresh.items()}}
                steps.setdefault(tuple(sorted(fresh)), []).append(row)
                old = {name: getattr(before, name) for name in fresh}
                self._touch(table, before.id, before.uid, owner or before.uid, {**old, "version": seen}, fresh)
        for names, rows in steps.items():
            new: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in (*names, "version")}
            row_of = table.update().where(table.c.id == sa.bindparam("of_id"))
            step = row_of.where(table.c.version == sa.bindparam("of_version")).values(new)
            if self.connection.execute(step, rows).rowcount != len(rows):
                raise _changed_since(table, rows[0]["of_id"])

    def raise_version(self, table: sa.Table, identity: int, uid: str, seen: int) -> None:
        """Let a record's version tell that its children changed, so that a form opened earlier is refused."""
        self._step(table, identity, seen, {})
        self._touch(table, identity, uid, uid, {"version": seen}, {"version": seen + 1})

    def _step(self, table: sa.Table, identity: int, seen: int, fresh: Mapping[str, Any]) -> None:
        row = table.update().where(table.c.id == identity, table.c.version == seen)
        if self.connection.execute(row.values(**fresh, version=seen + 1)).rowcount != 1:
            raise _changed_since(table, identity)

    def change_now(self, table: sa.Table, identity: int, owner: str = "", **values: Any) -> None:
        """Change a record whatever its version, for what follows from the deed rather than from a person's form."""
        seen = self.scalar(sa.select(table.c.version).where(table.c.id == identity))
        self.change(table, identity, seen, owner, **values)

    def remove(self, table: sa.Table, identity: int, owner: str = "") -> None:
        """Delete a record; its values stay in the journal's erasable details only."""
        before = self.one(sa.select(table).where(table.c.id == identity))
        if before is None:
            return
        self.connection.execute(table.delete().where(table.c.id == identity))
        self._touch(table, identity, before.uid, owner or before.uid, dict(before._mapping), {})

    def note_touch(self, table: sa.Table, identity: int, uid: str, fields: tuple[str, ...], reason: str = "") -> None:
        """Name a record that was looked at rather than changed (a reveal); the reason goes to the details."""
        self.touched.setdefault(table.name, set())
        self.touches[uid] = journal.Touch(table.name, uid, fields, uid, {"id": identity, "seen": reason})

    def _touch(
        self,
        table: sa.Table,
        identity: int,
        uid: str,
        owner: str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any],
    ) -> None:
        self.touched.setdefault(table.name, set()).add(identity)
        if uid in self.told:
            return  # made in bulk by this same deed: named already, and bulk keeps no values
        earlier = self.touches.get(uid)
        body: dict[str, Any] = {"id": identity, "before": plain_row(before), "after": plain_row(after)}
        if self.why:
            body["why"] = self.why
        fields = set(after) | set(before or ())
        if earlier is not None and earlier.body is not None:
            # The same record twice in one deed is one touch: the first "before" and the last "after".
            first = earlier.body["before"]
            body["before"] = None if first is None else {**(body["before"] or {}), **first}
            body["after"] = {**earlier.body["after"], **body["after"]}
            fields |= set(earlier.fields)
        fields -= {"uid", "version"}
        self.touches[uid] = journal.Touch(table.name, uid, tuple(sorted(fields)), owner, body)


def _changed_since(table: sa.Table, identity: int) -> Conflict:
    return Conflict(
        QT_TRANSLATE_NOOP("refusal", "Somebody else changed this after you opened it. Your change is kept here."),
        entity=table.name,
        entity_id=identity,
    )


@contextmanager
def reading(engine: Engine, now: datetime) -> Iterator[Reading]:
    """A read transaction; troubles of the driver leave as Trouble."""
    with _told(), engine.connect() as connection:
        if engine.dialect.name != "sqlite":
            connection.execution_options(**_SNAPSHOT)
        with connection.begin():
            yield Reading(connection, now, _MEMORIES.setdefault(engine, {}))


@contextmanager
def writing(engine: Engine, kind: str, now: datetime) -> Iterator[tuple[Writing, list[Changes]]]:
    """One deed: everything or nothing, with its journal entry; the list holds the Changes once committed."""
    done: list[Changes] = []
    with _told(), engine.connect().execution_options(writing=True) as connection, connection.begin():
        memory = _MEMORIES.setdefault(engine, {})
        actor = _actor(connection, memory)
        deed = Writing(connection, now, memory, actor, kind)
        yield deed, done
        if deed.touches or deed.told:
            if deed.title is None:
                raise RuntimeError(f"the deed {kind} has no title")
            touches, told = list(deed.touches.values()), list(deed.told.values())
            seq = journal.append(connection, kind, deed.title, actor, now, touches, told)
            touched = {name: frozenset(ids) for name, ids in deed.touched.items()}
            done.append(Changes(seq, deed.title, touched, frozenset(deed.bulk), deed.undoable))


def _actor(connection: sa.Connection, memory: dict[Any, Any]) -> str:
    """Who acts: the login, which the server knows and nobody can choose; a file has one person, who is not named."""
    if connection.dialect.name == "sqlite":
        return FILE_ACTOR
    if _LOGIN not in memory:
        memory[_LOGIN] = str(connection.scalar(sa.text("select session_user")))
    return str(memory[_LOGIN])


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (Refusal, Conflict):
        raise
    except Exception as error:
        told = as_trouble(error) or without_values(error)
        if told is None:
            raise
        raise told from None
