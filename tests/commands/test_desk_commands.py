"""The commands that work on a database: demo, export, import, journal verify, backup; what they print and return."""

import re
import sqlite3
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dpo_desk import __version__
from dpo_desk.__main__ import run
from dpo_desk.commands.database import own_desk
from dpo_desk.commands.parser import main
from dpo_desk.services import exports

SITE = Path(__file__).parents[1] / "samples" / "site-export.xlsx"
JOURNAL = Path(__file__).parents[1] / "samples" / "request-journal.xlsx"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that the command `demo` made."""
    path = tmp_path_factory.mktemp("desk") / "desk.sqlite"
    assert main(["demo", str(path), "--subjects", "15", "--requests", "4", "--seed", "3", "--language", "en"]) == 0
    return path


def test_demo_fills_a_new_file_and_refuses_a_full_one(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", str(made), "--language", "en"]) == 1
    assert "not empty" in capsys.readouterr().err


@pytest.mark.parametrize("name", exports.NAMES)
def test_export_writes_the_list(made: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.xlsx"
    assert main(["export", name, str(path), "--database", str(made), "--language", "en"]) == 0
    rows = load_workbook(path).worksheets[0].max_row - 1
    assert f"Rows written: {rows}." in capsys.readouterr().out


def test_the_database_is_taken_from_the_environment(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DPO_DESK_DATABASE", str(made))
    assert main(["export", "subjects", str(tmp_path / "a.csv")]) == 0
    assert (tmp_path / "a.csv").stat().st_size > 0
    assert own_desk().name == "desk.sqlite"


def test_the_database_may_stand_before_the_command(made: Path, tmp_path: Path) -> None:
    assert run(["--database", str(made), "export", "subjects", str(tmp_path / "a.csv")]) == 0
    assert run([f"--database={made}", "journal", "verify"]) == 0
    assert (tmp_path / "a.csv").stat().st_size > 0


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"DPO Desk {__version__}\n"


def test_database_without_a_place_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--database"]) == 2
    assert "--database" in capsys.readouterr().err


def test_a_missing_database_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    absent = tmp_path / "none.sqlite"
    assert main(["journal", "verify", "--database", str(absent), "--language", "en"]) == 1
    assert "no such database" in capsys.readouterr().err and not absent.exists()


def test_a_whole_journal_verifies_and_a_broken_one_names_the_number(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    assert main(["backup", str(copy), "--database", str(made), "--language", "en"]) == 0
    assert main(["journal", "verify", "--database", str(copy), "--language", "en"]) == 0
    with sqlite3.connect(copy) as connection:
        connection.execute("DROP TRIGGER kept_event_update")
        connection.execute("UPDATE event SET actor = 'somebody' WHERE seq = 3")
    capsys.readouterr()
    assert main(["journal", "verify", "--database", str(copy), "--language", "en"]) == 1
    assert "broken at entry 3" in capsys.readouterr().err


def test_a_paper_is_compared_with_the_journal(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["journal", "verify", "--database", str(made), "--language", "en"]
    assert main(asked) == 0
    number, digest = re.findall(r"whole: (\d+) entries, head ([0-9a-f]{64})", capsys.readouterr().out)[0]
    assert main([*asked, "--entry", number, "--hash", digest[:32].upper()]) == 0
    assert f"The paper agrees with the journal at entry {number}" in capsys.readouterr().out
    assert main([*asked, "--entry", number, "--hash", "0" * 32]) == 1
    assert "does not agree" in capsys.readouterr().err
    assert main([*asked, "--hash", digest[:31], "--entry", number]) == 1
    assert "at least 32 characters" in capsys.readouterr().err


def test_import_takes_nobody_while_rows_have_problems(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    main(["backup", str(copy), "--database", str(made)])
    capsys.readouterr()
    assert main(["import", "subjects", str(SITE), "--database", str(copy), "--language", "en"]) == 1
    told = capsys.readouterr()
    assert told.out == "" and "row 14: E-mail:" in told.err and "Nothing was imported" in told.err


def test_import_takes_the_good_rows_when_told_to_and_knows_them_again(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    main(["backup", str(copy), "--database", str(made)])
    line = ["import", "subjects", str(SITE), "--skip-bad", "--source", "site", "--database", str(copy)]
    capsys.readouterr()
    assert main([*line, "--language", "en"]) == 0
    first = capsys.readouterr().out
    assert main([*line, "--language", "en"]) == 0
    second = capsys.readouterr().out
    added = int(first.split()[1].rstrip("."))
    assert added > 0 and f"Added: 0. Known already: {added}." in second


def test_a_list_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "secrets", "x.xlsx"]) == 2
    assert "usage: dpo-desk export" in capsys.readouterr().err


def test_an_earlier_journal_is_taken_in_when_its_words_are_told(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    main(["backup", str(copy), "--database", str(made)])
    line = ["import", "requests", str(JOURNAL), "--database", str(copy), "--language", "en"]
    capsys.readouterr()
    assert main(line) == 1
    told = capsys.readouterr()
    assert told.out == "" and '--kind "устно=…"' in told.err and '--outcome "deletion:Исполнено=…"' in told.err
    assert "row 15: Орындалған күні: It is closed on" in told.err and "Nothing was imported" in told.err
    words = ["--kind", "устно=other", "--outcome", "=unsaid", "--outcome", "deletion:Исполнено=deleted", "--skip-bad"]
    assert main([*line, *words]) == 0
    told = capsys.readouterr()
    assert "Added: 10. Known already: 0. Repeated in the file: 1. With problems: 7." in told.out
    assert "say --" not in told.err
    assert main([*line, *words]) == 0
    assert "Added: 0. Known already: 10." in capsys.readouterr().out


def test_a_meaning_that_is_no_key_is_refused(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["import", "requests", str(JOURNAL), "--database", str(made), "--language", "en"]
    assert main([*line, "--kind", "устно=oral"]) == 1
    assert "withdrawal" in capsys.readouterr().err
