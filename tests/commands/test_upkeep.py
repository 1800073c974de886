"""The commands of upkeep: the journal verified, a backup, the installation's own test, pictures of the screens."""

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from dpo_desk.commands.parser import main
from dpo_desk.services.journal import verify
from dpo_desk.services.office import open_office


@pytest.fixture
def desk(sqlite_template: Path, tmp_path: Path) -> Path:
    """A founded desk of its own."""
    place = tmp_path / "desk.sqlite"
    shutil.copy(sqlite_template, place)
    return place


def test_a_whole_journal_is_said_with_its_head(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "verify", "--database", str(desk), "--language", "en"]) == 0
    office = open_office(desk)
    head = office.ask(verify).head.hex()
    office.close()
    assert head in capsys.readouterr().out


def test_a_changed_entry_is_named_and_the_exit_code_is_one(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    connection = dbapi2.connect(str(desk))
    connection.execute("DROP TRIGGER kept_event_update")
    connection.execute("UPDATE event SET actor = 'somebody' WHERE seq = 1")
    connection.commit()
    connection.close()
    assert main(["journal", "verify", "--database", str(desk), "--language", "en"]) == 1
    assert "entry 1" in "".join(capsys.readouterr())


def test_a_backup_opens_as_a_desk(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "copy.sqlite"
    assert main(["backup", str(target), "--database", str(desk), "--language", "ru"]) == 0
    assert str(target) in capsys.readouterr().out
    copy = open_office(target)
    assert copy.is_founded
    copy.close()


def test_a_backup_into_a_folder_that_is_not_there_is_refused(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", str(tmp_path / "nowhere" / "copy.sqlite"), "--database", str(desk)]) == 1
    assert capsys.readouterr().err.startswith("dpo-desk: ")
    assert list(tmp_path.iterdir()) == [desk]


def test_the_installation_proves_itself(qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-test"]) == 0, capsys.readouterr().out
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == [
        "rules:", "resources:", "database:", "request:", "letter:", "journal:", "window:",
    ]  # fmt: skip
