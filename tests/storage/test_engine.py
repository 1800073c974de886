"""How databases are opened: settings of SQLite, refusals, encrypted files, the troubles of disks and servers."""

import traceback
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import News, Refusal, Trouble
from dpo_desk.services import intake
from dpo_desk.services import office as offices
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage import engine as engine_room
from dpo_desk.storage.address import parse_address
from dpo_desk.storage.tables import setting
from dpo_desk.storage.transaction import Writing
from dpo_desk.storage.trouble import UnexpectedDatabaseError
from tests.cases import added, registered, shown
from tests.conftest import FOUNDING, Clock, not_run
from tests.servers import GUARDED, MissingPeerError, Server

only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
only_postgres = pytest.mark.parametrize(
    "database", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
WANTED = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "busy_timeout": 10000,
}
KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))


def told(error: pytest.ExceptionInfo[News]) -> str:
    """What the person reads."""
    return str(error.value.message)


@only_sqlite
def test_every_connection_to_a_file_has_the_settings_it_must_have(engine: Engine) -> None:
    for _ in range(3):
        with engine.connect() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in WANTED}
        assert found == WANTED
        engine.dispose()


def test_a_library_with_the_bug_that_loses_commits_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(Trouble) as error:
        open_office(tmp_path / "x.sqlite", create=True)
    assert "too old" in told(error)
    assert list(tmp_path.iterdir()) == []
    assert engine_room.dbapi2 is dbapi2


def test_a_missing_file_is_not_made_unless_asked(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as error:
        open_office(tmp_path / "x.sqlite")
    assert "no such database file" in told(error)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_hold_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(Trouble) as error:
        open_office(tmp_path / "file" / "x.sqlite", create=True)
    assert "cannot be opened" in told(error)


@pytest.mark.parametrize("content", [b"just some text, long enough to fill a header" * 200, b"SQLite format 3\0" * 300])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(Trouble):
        open_office(path)
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_in_a_network_folder_is_refused() -> None:
    with pytest.raises(Refusal) as error:
        open_office(r"\\server\share\desk.sqlite", create=True)
    assert "network folder" in told(error)


def test_an_address_of_another_kind_is_refused() -> None:
    with pytest.raises(Refusal):
        open_office("mysql://desk@localhost/desk")


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Path]:
    """An encrypted office with one person in it."""
    path = tmp_path / "sealed.sqlite"
    office = open_office(path, create=True, key=KEY, clock=Clock())
    office.found(FOUNDING)
    added(office, surname="Құпиябаев")
    office.close()
    yield path


def test_an_encrypted_file_opens_by_its_key_and_holds_nothing_readable(sealed: Path) -> None:
    with closing(open_office(sealed, key=KEY)) as office:
        assert office.is_founded
        added(office, surname="Жабықова", email="b@pochta.example.kz")
        kept = b"".join(path.read_bytes() for path in sealed.parent.iterdir())
    assert len(kept) > 100_000
    for word in ("SQLite format", "Құпиябаев", "Жабықова", "CREATE TABLE", "example.kz"):
        assert word.encode() not in kept


@pytest.mark.parametrize("key", [OTHER_KEY, None])
def test_an_encrypted_file_does_not_open_by_another_key_and_stays_as_it_is(sealed: Path, key: bytes | None) -> None:
    before = sealed.read_bytes()
    with pytest.raises(Trouble) as error:
        open_office(sealed, key=key)
    assert "encrypted with another key" in told(error)
    assert sealed.read_bytes() == before


@only_sqlite
def test_a_database_of_another_program_is_left_byte_for_byte(place: str) -> None:
    with closing(dbapi2.connect(place)) as other:
        other.execute("CREATE TABLE song (name TEXT)")
        other.commit()
    before = Path(place).read_bytes()
    with pytest.raises(Refusal) as error:
        open_office(place)
    assert "left as it is" in told(error)
    assert Path(place).read_bytes() == before
    assert [one.name for one in Path(place).parent.iterdir()] == [Path(place).name]


@only_sqlite
def test_a_full_disk_is_told_and_nothing_of_the_deed_stays(office: Office) -> None:
    request = registered(office)
    engine: Engine = office._store._engine

    def fill(raw: dbapi2.Connection, _record: object) -> None:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages + 50}")

    engine.dispose()
    sa.event.listen(engine, "connect", fill)
    with pytest.raises(Trouble) as error:
        office.do(intake.add_papers, request.row.id, [PaperDraft("scan.pdf", "application/pdf", b"x" * 3_000_000)])
    assert "disk is full" in told(error)
    assert shown(office, request.row.id).papers == ()
    sa.event.remove(engine, "connect", fill)
    engine.dispose()
    office.do(intake.add_papers, request.row.id, [PaperDraft("scan.pdf", "application/pdf", b"x" * 3_000_000)])
    assert [paper.size for paper in shown(office, request.row.id).papers] == [3_000_000]


@pytest.fixture
def guarded(server: Server) -> str:
    """A role that must give its password."""
    server.execute(f"DROP ROLE IF EXISTS {GUARDED}")
    server.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'right-word'")
    return GUARDED


@only_postgres
def test_a_server_asks_for_the_right_password(founded_place: str, server: Server, guarded: str) -> None:
    name = founded_place.rpartition("/")[2]
    assert offices.try_connection(server.url(name, guarded, "right-word"))[:1].isdigit()
    for password, sentence in (("wrong-word", "refused this user name or password"), ("", "asks for a password")):
        with pytest.raises(Trouble) as error:
            offices.try_connection(server.url(name, guarded, password))
        assert sentence in told(error)
        assert "word" not in str(error.value).replace("password", "")
        assert error.value.__cause__ is None


@only_postgres
def test_a_server_without_that_database_or_without_answer_is_told(founded_place: str, server: Server) -> None:
    assert offices.try_connection(founded_place)
    with pytest.raises(Trouble) as error:
        open_office(server.url("no_such_database"))
    assert "no such database" in told(error)
    with pytest.raises(Trouble) as error:
        open_office("postgresql://postgres@127.0.0.1:1/desk")
    assert "did not answer" in told(error)


def test_a_name_that_belongs_to_no_server_is_told() -> None:
    with pytest.raises(Trouble) as error:
        offices.try_connection("postgresql://postgres@no-such-server.invalid/desk")
    assert "No server of this name" in told(error)


@pytest.mark.postgres
def test_of_four_certificates_the_good_one_is_trusted_and_no_other(server: Server, tmp_path: Path) -> None:
    dates = {"not_before": datetime.now(UTC) - timedelta(days=9), "not_after": datetime.now(UTC) - timedelta(days=1)}
    trustme = pytest.importorskip("trustme", reason="NOT RUN: no trustme on this computer")
    ours, strange = trustme.CA(), trustme.CA()
    ours.cert_pem.write_to_path(tmp_path / "ca.crt")
    shown = {
        "good": (ours.issue_cert("127.0.0.1"), "ca.crt", ""),
        "of another name": (ours.issue_cert("db.example.kz"), "ca.crt", "issued for another name"),
        "old": (ours.issue_cert("127.0.0.1", **dates), "ca.crt", "has expired"),
        "of strangers": (strange.issue_cert("127.0.0.1"), "ca.crt", "its issuer is not known"),
        "without a CA file": (ours.issue_cert("127.0.0.1"), "gone.crt", "CA file is missing"),
    }
    try:
        for leaf, file, sentence in shown.values():
            server.wear(leaf.cert_chain_pems[0].bytes(), leaf.private_key_pem.bytes())
            place = f"{server.url('postgres')}?sslmode=verify-full&sslrootcert={tmp_path / file}"
            if not sentence:
                assert offices.try_connection(place)[:1].isdigit()
                continue
            with pytest.raises(Trouble) as error:
                offices.try_connection(place)
            assert sentence in told(error)
    except MissingPeerError as missing:
        not_run(str(missing))
    finally:
        server.wear(b"", b"")


@only_postgres
def test_a_connection_that_the_server_cut_is_replaced_for_the_next_question(office: Office, server: Server) -> None:
    assert office.is_founded
    # Only those of this database: the other workers of the run have theirs on the same server.
    server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        database=str(sa.make_url(office.address.url).database),
    )
    assert office.is_founded


def test_a_shown_address_never_holds_a_password() -> None:
    address = parse_address("postgresql://desk:s3cret@db.example.kz:5432/office?sslmode=verify-full")
    assert address.shown == "db.example.kz:5432/office"
    assert "s3cret" not in address.shown


def test_a_fault_of_the_program_says_where_but_never_a_value(office: Office) -> None:
    def twice(writing: Writing) -> None:
        for _ in range(2):
            writing.insert(setting, name="Құпиябаев: ssl certificate does not exist", value="құпия")

    with pytest.raises(UnexpectedDatabaseError) as error:
        office.do(twice)
    said = "".join(traceback.format_exception(error.value, limit=0))
    assert "INSERT INTO setting" in said
    assert "ұпия" not in said
