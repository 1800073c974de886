"""Backups: whole, checked, made in one step; a failed one leaves the earlier one as it was."""

import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.services import subjects
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage import backup, verification
from tests.cases import added
from tests.conftest import FOUNDING, Clock

only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@only_sqlite
def test_a_backup_is_the_whole_register_and_opens_by_itself(office: Office, tmp_path: Path) -> None:
    key = added(office)
    target = office.back_up(tmp_path / "backup.sqlite")
    added(office, surname="Кейінова", email="later@pochta.example.kz")
    with closing(open_office(target, clock=Clock())) as copy:
        card = copy.ask(subjects.card, key)
        assert card is not None
        assert card.surname == "Жүнісова"
        assert copy.ask(subjects.counts)[""] == 1
        assert copy.ask(lambda reading: verification.verify(reading.connection)).whole
    assert office.ask(subjects.counts)[""] == 2


@only_sqlite
def test_a_backup_replaces_an_earlier_one_and_leaves_no_parts(office: Office, tmp_path: Path) -> None:
    target = tmp_path / "backup.sqlite"
    office.back_up(target)
    added(office)
    office.back_up(target)
    assert not list(tmp_path.glob("*.part*"))
    with closing(open_office(target)) as copy:
        assert copy.ask(subjects.counts)[""] == 1


@only_sqlite
def test_a_failed_backup_leaves_the_earlier_one_and_is_told(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "backup.sqlite"
    office.back_up(target)
    before = target.read_bytes()

    def breaks(_part: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_flush", breaks)
    with pytest.raises(Trouble):
        office.back_up(target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))


@only_sqlite
def test_a_backup_into_a_missing_folder_is_told(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        office.back_up(tmp_path / "no such folder" / "backup.sqlite")
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(Trouble):
        office.back_up(tmp_path / "file" / "backup.sqlite")
    assert office.is_founded


@only_sqlite
def test_a_damaged_copy_does_not_count(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "backup.sqlite"
    office.back_up(target)
    before = target.read_bytes()
    whole = backup._copy

    def damages(engine: object, part: Path, key: bytes | None) -> None:
        whole(engine, part, key)
        content = bytearray(part.read_bytes())
        for place in range(4096, len(content), 512):
            content[place : place + 64] = b"\xff" * 64
        part.write_bytes(content)

    monkeypatch.setattr(backup, "_copy", damages)
    with pytest.raises(Trouble):
        office.back_up(target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))


@only_sqlite
def test_backups_under_load_are_whole(founded_place: str, office: Office, tmp_path: Path) -> None:
    stop = threading.Event()
    failed: list[BaseException] = []

    def write() -> None:
        with closing(open_office(founded_place, clock=Clock())) as other:
            for place in range(10_000):
                if stop.is_set():
                    return
                try:
                    added(other, email=f"{place}@pochta.example.kz")
                except BaseException as error:
                    failed.append(error)
                    raise

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for place in range(5):
            office.back_up(tmp_path / f"backup-{place}.sqlite")
    finally:
        stop.set()
        writer.join()
    assert failed == []
    for place in range(5):
        with closing(open_office(tmp_path / f"backup-{place}.sqlite")) as copy:
            assert copy.ask(lambda reading: verification.verify(reading.connection)).whole


def test_a_backup_of_an_encrypted_file_is_never_readable(tmp_path: Path) -> None:
    key = bytes(range(32))
    with closing(open_office(tmp_path / "sealed.sqlite", create=True, key=key, clock=Clock())) as office:
        office.found(FOUNDING)
        added(office, surname="Құпиябаев")
        target = tmp_path / "backup.sqlite"
        office.back_up(target)
    assert "Құпиябаев".encode() not in target.read_bytes()
    assert b"CREATE TABLE" not in target.read_bytes()
    with closing(open_office(target, key=key)) as copy:
        assert copy.ask(subjects.counts)[""] == 1
    with closing(dbapi2.connect(str(target))) as stranger, pytest.raises(dbapi2.DatabaseError):
        stranger.execute("SELECT * FROM subject").fetchall()


@pytest.mark.postgres
@pytest.mark.parametrize("database", ["postgres"], indirect=True)
def test_a_server_is_backed_up_by_its_administrator(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        office.back_up(tmp_path / "backup.sqlite")
    assert list(tmp_path.iterdir()) == []
