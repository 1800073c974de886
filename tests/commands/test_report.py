"""The command `report`: a workbook on disk, its exit codes, and nothing half-done after a refusal."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dpo_desk.commands.parser import main
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.services import journal
from dpo_desk.services.intake import register
from dpo_desk.services.journal import JournalCriteria
from dpo_desk.services.office import Office

NAME = "Ахметова Дана"


@pytest.fixture
def place(office: Office, founded_place: str) -> str:
    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, date(2026, 11, 2), (DemandDraft("access"),), applicant_name=NAME
    )
    office.do(register, draft)
    return founded_place


def call(place: str, path: Path, *more: str) -> list[str]:
    period = ["--from", "2026-11-01", "--to", "2026-11-30"]
    return ["report", *period, str(path), "--database", place, "--language", "en", *more]


def test_the_workbook_is_written_without_names_unless_asked(place: str, tmp_path: Path) -> None:
    for more, expected in (((), None), (("--with-personal-data",), NAME)):
        path = tmp_path / "november.xlsx"
        assert main(call(place, path, *more)) == 0
        sheet = load_workbook(path)["Requests"]
        assert sheet["A2"].value == "R-2026-0001"
        assert sheet["E2"].value == expected


def test_the_journal_keeps_that_a_report_left(place: str, office: Office, tmp_path: Path) -> None:
    before = len(office.ask(journal.ids, JournalCriteria()))
    assert main(call(place, tmp_path / "november.xlsx")) == 0
    (newest,) = office.ask(journal.rows, office.ask(journal.ids, JournalCriteria())[:1])
    assert len(office.ask(journal.ids, JournalCriteria())) == before + 1
    assert newest.title.text.startswith("Management report exported")


def test_the_database_of_the_environment_is_taken_by_default(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DPO_DESK_DATABASE", place)
    period = ["--from", "2026-11-01", "--to", "2026-11-30"]
    assert main(["report", *period, str(tmp_path / "a.xlsx"), "--language", "kk"]) == 0
    assert (tmp_path / "a.xlsx").is_file()


@pytest.mark.parametrize(
    ("first", "last", "name", "code", "reason"),
    [
        ("2026-11-31", "2026-12-31", "a.xlsx", 2, "is no date"),
        ("2026-11-02", "2026-11-01", "a.xlsx", 2, "before it begins"),
        ("2026-11-01", "2026-11-30", "a.ods", 2, "ends in .xlsx"),
        ("2026-11-01", "2026-11-30", "missing/a.xlsx", 1, "dpo-desk: "),
    ],
)
def test_nonsense_is_told_and_leaves_no_file(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], first: str, last: str, name: str, code: int,
    reason: str,
) -> None:  # fmt: skip
    told = ["report", "--from", first, "--to", last, str(tmp_path / name), "--database", place, "--language", "en"]
    assert main(told) == code
    printed = capsys.readouterr()
    assert printed.out == "" and reason in printed.err
    assert not list(tmp_path.glob("**/*.xlsx")) and not list(tmp_path.glob("**/*.ods"))


def test_a_database_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call(str(tmp_path / "none.sqlite"), tmp_path / "a.xlsx")) == 1
    assert "no such database" in capsys.readouterr().err
