"""The database itself refuses a change without a journal entry and any change of the journal."""

import itertools
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.services.office import Office
from dpo_desk.storage import journal, verification
from dpo_desk.storage.journal_tables import event, event_touch
from dpo_desk.storage.migrations.guards_0001 import ROOTS
from dpo_desk.storage.subject_tables import metadata
from dpo_desk.storage.tables import JOURNALED, setting
from dpo_desk.storage.transaction import Writing

Raw = Callable[[], AbstractContextManager[sa.Connection]]
TITLE = Message.of(QT_TRANSLATE_NOOP("deed", "Setting changed"))
NOW = datetime(2026, 11, 24, tzinfo=UTC)
_fresh = itertools.count(70_000)


def values_of(writing: Writing, table: sa.Table) -> dict[str, Any]:
    """Values for every column that must have one; the records they point at are made by the way."""
    found: dict[str, Any] = {}
    for column in table.c:
        if column.nullable or column.server_default is not None or column.name in ("id", "uid"):
            continue
        if column.foreign_keys:
            found[column.name] = make(writing, next(iter(column.foreign_keys)).column.table)
        else:
            number = next(_fresh)
            kinds: dict[type, Any] = {
                int: number, str: f"value {number}", bytes: b"\x01", date: date.fromordinal(600_000 + number % 9000),
                object: datetime(2026, 1, 1, tzinfo=UTC),
            }  # fmt: skip
            found[column.name] = kinds[column.type.python_type]
    return found


def make(writing: Writing, table: sa.Table) -> int:
    """A record of the table, written as services write."""
    identity = writing.insert(table, **values_of(writing, table))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))
    return identity


def records(raw: Raw, table: sa.Table) -> list[Any]:
    with raw() as connection:
        return [tuple(row) for row in connection.execute(sa.select(table).order_by(table.c.id))]


def test_every_table_with_a_random_name_is_guarded() -> None:
    named = {table.name for table in metadata.tables.values() if "uid" in table.c}
    assert named - {"event"} == {table.name for table in JOURNALED}


def test_no_record_changes_without_a_journal_entry(office: Office, raw: Raw) -> None:
    passed = []
    for table in JOURNALED:
        identity = office.do(make, table).answer
        spare = office.do(spare_values, table).answer
        before = records(raw, table)
        for statement in (
            table.insert().values(**spare),
            table.update().where(table.c.id == identity).values(version=7),
            table.delete().where(table.c.id == identity),
        ):
            with suppress(sa.exc.DBAPIError):
                with raw() as connection:
                    connection.execute(statement)
                passed.append(table.name)
        assert records(raw, table) == before
    assert passed == []


def spare_values(writing: Writing, table: sa.Table) -> dict[str, Any]:
    """Values for a record that nobody has written yet."""
    values = values_of(writing, table)
    if writing.touches:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))
    return {**values, "uid": "f" * 32}


def test_the_same_change_with_its_journal_entry_is_kept(office: Office, raw: Raw) -> None:
    identity = office.do(make, setting).answer

    def change(writing: Writing) -> None:
        writing.change(setting, identity, 1, value="new")
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))

    office.do(change)
    assert records(raw, setting)[-1][2:] == (2, records(raw, setting)[-1][3], "new")


CHILDREN = [table for table in JOURNALED if table.name in ROOTS]


def under_its_root(connection: sa.Connection, table: sa.Table, spare: dict[str, Any], fields: str) -> int:
    """A record written raw, after a touch of its root for the event under way; that event's number."""
    root = ROOTS[table.name]
    target = metadata.tables[root]
    uid = connection.scalar(sa.select(target.c.uid).where(target.c.id == spare[f"{root}_id"]))
    seq = journal.next_number(connection)
    journal.tell(connection, seq, [(root, str(uid), fields, b"")])
    connection.execute(table.insert().values(**spare))
    return seq


@pytest.mark.parametrize("fields", ["", "surname", "+setting"])
def test_a_touch_of_the_root_excuses_only_the_tables_it_names(office: Office, raw: Raw, fields: str) -> None:
    passed = []
    for table in CHILDREN:
        spare = with_root(table, office.do(spare_values, table).answer, office)
        with suppress(sa.exc.DBAPIError):
            with raw() as connection:
                under_its_root(connection, table, spare, fields)
                journal.append(connection, "setting", TITLE, "desk", NOW, [], [])
            passed.append(table.name)
    assert passed == []


def test_a_root_told_without_its_event_excuses_nothing(office: Office, raw: Raw) -> None:
    passed = []
    for table in CHILDREN:
        spare = with_root(table, office.do(spare_values, table).answer, office)
        with suppress(sa.exc.DBAPIError):
            with raw() as connection:
                under_its_root(connection, table, spare, f"+{table.name}")
            passed.append(table.name)
    assert passed == []
    assert office.ask(lambda reading: verification.verify(reading.connection)).whole


def test_a_root_told_with_its_event_lets_its_records_in_but_never_change(office: Office, raw: Raw) -> None:
    for table in CHILDREN:
        spare = with_root(table, office.do(spare_values, table).answer, office)
        with raw() as connection:
            under_its_root(connection, table, spare, f"+{table.name}")
            journal.append(connection, "setting", TITLE, "desk", NOW, [], [])
        before = records(raw, table)
        with pytest.raises(sa.exc.DBAPIError), raw() as connection:
            connection.execute(table.update().where(table.c.uid == spare["uid"]).values(version=7))
        with pytest.raises(sa.exc.DBAPIError), raw() as connection:
            connection.execute(table.insert().values(**{**spare, "uid": "a" * 32}))
        assert records(raw, table) == before


def with_root(table: sa.Table, spare: dict[str, Any], office: Office) -> dict[str, Any]:
    """The values with a root that is there (a duty may stand without one)."""
    link = f"{ROOTS[table.name]}_id"
    if spare.get(link) is None:
        spare[link] = office.do(make, metadata.tables[ROOTS[table.name]]).answer
    return spare


# On SQLite the chain finds the added touch instead: see "a touch added" in test_journal.
@pytest.mark.parametrize("database", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_a_touch_of_an_earlier_event_does_not_excuse_a_change(office: Office, raw: Raw) -> None:
    office.do(make, setting)
    with pytest.raises(sa.exc.DBAPIError), raw() as connection:
        uid = connection.scalar(setting.update().values(version=9).returning(setting.c.uid))
        connection.execute(
            event_touch.insert().values(event_seq=1, entity_uid=uid + "x", entity="setting", commitment=b"")
        )


APPEND_ONLY = (
    "UPDATE event SET actor = 'x'",
    "DELETE FROM event",
    "UPDATE event_touch SET fields = ''",
    "DELETE FROM event_touch",
    "UPDATE consent_event SET action = 'withdrawn'",
    "DELETE FROM consent_event",
    "INSERT INTO event SELECT * FROM event WHERE true ON CONFLICT (seq) DO UPDATE SET actor = 'x'",
    "INSERT INTO event_touch SELECT * FROM event_touch WHERE true"
    " ON CONFLICT (event_seq, entity_uid) DO UPDATE SET fields = ''",
)
SQLITE_ONLY = (
    "REPLACE INTO event SELECT * FROM event",
    "REPLACE INTO event_touch SELECT * FROM event_touch",
    "REPLACE INTO consent_event SELECT * FROM consent_event",
    "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1",
    "UPDATE OR REPLACE event SET seq = 1 WHERE seq = 2",
)
POSTGRES_ONLY = ("TRUNCATE event CASCADE", "TRUNCATE event_touch", "TRUNCATE consent_event", "DELETE FROM event_xact")


def test_the_journal_and_the_consents_are_never_rewritten(office: Office, raw: Raw, database: str) -> None:
    consents = metadata.tables["consent_event"]
    office.do(make, consents)
    before = records(raw, consents)
    for statement in (*APPEND_ONLY, *(SQLITE_ONLY if database == "sqlite" else POSTGRES_ONLY)):
        with pytest.raises(sa.exc.DBAPIError), raw() as connection:
            connection.execute(sa.text(statement))
    assert records(raw, consents) == before
    assert office.ask(lambda reading: reading.scalar(sa.select(sa.func.count()).select_from(event))) == 2


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_replacing_an_event_is_refused_even_by_a_program_without_recursive_triggers(office: Office, raw: Raw) -> None:
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), raw() as connection:
        connection.exec_driver_sql("PRAGMA recursive_triggers=OFF")
        connection.execute(sa.text("REPLACE INTO event SELECT * FROM event"))
    assert office.ask(lambda reading: reading.scalar(sa.select(event.c.actor))) == "desk"
