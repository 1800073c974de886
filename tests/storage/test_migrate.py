"""Databases of other editions and other programs; the first migration makes exactly the tables that are declared."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Engine

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.subject import sealed
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import journal
from dpo_desk.services.office import open_office
from dpo_desk.storage import journal_tables, migrate, presence
from dpo_desk.storage.address import parse_address
from dpo_desk.storage.engine import open_engine
from dpo_desk.storage.subject_tables import metadata
from dpo_desk.storage.tables import JOURNALED
from dpo_desk.storage.transaction import Writing, writing
from tests.cases import added, person

# Made by the migration alone: Alembic's own, the notes of the guards, the search index.
BESIDE = ("alembic_version", "untold", "event_xact", "subject_words", "paper_words")


def engine_of(place: str) -> Engine:
    return open_engine(parse_address(place), create=True)


def shape(engine: Engine) -> dict[str, Any]:
    """Everything the database says of its tables, comparable."""
    inspector = sa.inspect(engine)
    found = {}
    for name in inspector.get_table_names():
        if name.startswith(BESIDE):
            continue
        columns = [
            (one["name"], str(one["type"]), one["nullable"], one["default"]) for one in inspector.get_columns(name)
        ]
        uniques = {tuple(one["column_names"]) for one in inspector.get_unique_constraints(name)}
        indexes = {(str(one["name"]), tuple(one["column_names"])) for one in inspector.get_indexes(name)} - {
            ("subject_by_words", ("search_key",)),
            ("paper_by_words", ("search_key",)),
        }
        links = {(tuple(one["constrained_columns"]), one["referred_table"]) for one in inspector.get_foreign_keys(name)}
        checks = {(one["name"], one["sqltext"]) for one in inspector.get_check_constraints(name)}
        keys = tuple(inspector.get_pk_constraint(name)["constrained_columns"])
        found[name] = (sorted(columns), uniques, indexes, links, checks, keys)
    return found


def test_the_migrated_tables_are_the_declared_ones(new_place: Callable[[str], str]) -> None:
    migrated, declared = new_place(""), new_place("")
    open_office(migrated, create=True).close()
    engine = engine_of(declared)
    metadata.create_all(engine)
    wanted = shape(engine)
    engine.dispose()
    engine = engine_of(migrated)
    made = shape(engine)
    engine.dispose()
    assert set(made) == set(wanted) == set(metadata.tables)
    assert {name for name in made if made[name] != wanted[name]} == set()
    assert {journal_tables.event.name, presence.presence.name} <= set(made)


def test_the_migrations_guard_the_tables_the_program_writes() -> None:
    from dpo_desk.storage.migrations.versions import (
        v0001_first,
        v0002_arrival,
        v0003_work,
        v0005_registers,
        v0008_corrections,
    )

    steps = (v0001_first, v0002_arrival, v0003_work, v0005_registers, v0008_corrections)
    guarded = [name for step in steps for name in step.JOURNALED]
    assert sorted(guarded) == sorted(table.name for table in JOURNALED)


def test_a_database_of_the_first_edition_is_backed_up_and_stepped_up_with_all_it_holds(
    place: str, database: str, tmp_path: Path
) -> None:
    made_by_the_first_edition(place)
    with closing(open_office(place, create=True, backups=tmp_path)) as office:
        assert office.ask(lambda reading: reading.scalar(sa.select(metadata.tables["setting"].c.value))) == "kept"
        assert office.ask(lambda reading: reading.scalar(sa.select(metadata.tables["paper_text"].c.search_key))) == (
            search_key("Қалиева Әсел")
        )
        office.do(keep_setting_and_arrival)
    engine = engine_of(place)
    assert migrate.edition(engine) == migrate.CURRENT
    engine.dispose()
    backups = list(tmp_path.glob("*-before-update-*.sqlite"))
    assert len(backups) == (1 if database == "sqlite" else 0)
    for backup in backups:
        engine = engine_of(str(backup))
        assert migrate.edition(engine) == "0001"
        engine.dispose()


def made_by_the_first_edition(place: str) -> None:
    """A database as migration 1 made it, with one record written as that edition wrote."""
    engine = engine_of(place)
    config = Config()
    config.set_main_option("script_location", "dpo_desk.storage:migrations")
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    engine = engine_of(place)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    with writing(engine, "setting.made", now) as (deed, _):
        deed.insert(metadata.tables["setting"], name="kept", value="kept")
        paper = deed.insert(metadata.tables["paper"], size=0)
        deed.connection.execute(metadata.tables["paper_text"].insert().values(paper_id=paper, text="Қалиева Әсел"))
        deed.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))
    engine.dispose()


def keep_setting_and_arrival(deed: Writing) -> None:
    deed.insert(metadata.tables["arrival"], size=1, validity=4_294_967_295, mail_uid=4_294_967_295)
    deed.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_fingerprints_that_name_a_value_are_hashed_once_and_the_guard_watches_again(founded_place: str) -> None:
    with closing(open_office(founded_place)) as office:
        key = added(office)
        office.do(keep_a_readable_fingerprint, key)
    engine = engine_of(founded_place)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0008'"))
    engine.dispose()
    with closing(open_office(founded_place, create=True)) as office:
        (kept,) = office.ask(lambda reading: reading.rows(sa.select(metadata.tables["subject"].c.fingerprint)))
        assert kept[0] == sealed(person().fingerprint)
        with pytest.raises(Refusal, match="already"):
            added(office)
        assert office.ask(journal.verify).whole
    engine = engine_of(founded_place)
    with (
        pytest.raises(sa.exc.DBAPIError),
        engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        connection.execute(sa.text("UPDATE subject SET note = 'unseen'"))
    engine.dispose()


def keep_a_readable_fingerprint(deed: Writing, subject_id: int) -> None:
    deed.change_now(metadata.tables["subject"], subject_id, fingerprint=person().fingerprint)
    deed.entitle(QT_TRANSLATE_NOOP("deed", "Nothing changed"))


def test_a_database_of_this_edition_is_opened_without_being_written(founded_place: str, database: str) -> None:
    before = Path(founded_place).read_bytes() if database == "sqlite" else b""
    with closing(open_office(founded_place)) as office:
        assert office.is_founded
        assert office._store.address.is_file == (database == "sqlite")
    after = Path(founded_place).read_bytes() if database == "sqlite" else b""
    assert after == before


def test_a_newer_database_is_refused_and_left_as_it_is(founded_place: str, database: str) -> None:
    engine = engine_of(founded_place)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    before = Path(founded_place).read_bytes() if database == "sqlite" else b""
    with pytest.raises(Refusal) as error:
        open_office(founded_place, create=True)
    assert "newer edition" in str(error.value.message)
    assert "9999" in str(error.value.message)
    if database == "sqlite":
        assert Path(founded_place).read_bytes() == before
    engine = engine_of(founded_place)
    assert migrate.edition(engine) == "9999"
    engine.dispose()


def test_a_database_of_another_program_is_refused_and_left_as_it_is(place: str) -> None:
    engine = engine_of(place)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(sa.text("CREATE TABLE recipe (name TEXT)"))
    with pytest.raises(Refusal) as error:
        open_office(place, create=True)
    assert "another program" in str(error.value.message)
    assert sa.inspect(engine).get_table_names() == ["recipe"]
    engine.dispose()


@pytest.mark.parametrize("create", [False, True])
def test_an_empty_file_is_refused_and_left_as_it_is_and_a_new_name_makes_a_database(
    tmp_path: Path, create: bool
) -> None:
    file = tmp_path / "desk.sqlite"
    file.touch()
    with pytest.raises(Refusal, match="This file is empty") as error:
        open_office(file, create=create)
    assert error.value.field == "file"
    assert [one.stat().st_size for one in tmp_path.iterdir()] == [0]
    open_office(tmp_path / "other.sqlite", create=True).close()
    assert not open_office(tmp_path / "other.sqlite").is_founded


def test_a_migration_that_fails_leaves_nothing(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dpo_desk.storage.migrations.guards_0001.APPEND_ONLY", {"no_such_table": ("UPDATE",)})
    with pytest.raises(Exception, match="no_such_table"):
        open_office(place, create=True)
    engine = engine_of(place)
    assert sa.inspect(engine).get_table_names() == []
    engine.dispose()
    monkeypatch.undo()
    open_office(place, create=True).close()


def test_every_edition_there_ever_was_is_known() -> None:
    from alembic.script import ScriptDirectory

    from dpo_desk.storage import migrations

    steps = ScriptDirectory(str(Path(migrations.__file__).parent)).walk_revisions()
    assert [step.revision for step in steps] == list(reversed(migrate.KNOWN))
    assert migrate.KNOWN[-1] == migrate.CURRENT
