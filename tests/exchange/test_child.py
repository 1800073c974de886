"""Work in a child process: results, refusals, bugs, memory, time and stopping, with nothing left behind."""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.exchange.export_job import ExportRequest
from dpo_desk.exchange.import_job import FilePreview
from dpo_desk.exchange.plain import from_plain, to_plain
from dpo_desk.exchange.subject_sheet import SubjectSheet
from dpo_desk.exchange.supervision import ChildError, Stopped, child_command, purge_leftovers, run_child
from tests.exchange.site_export import write_site_export

EXCHANGE = [sys.executable, "-c", "import sys; from dpo_desk.exchange.child import run; sys.exit(run(sys.argv[1]))"]
JOBS = """
import sys, time, tempfile, pathlib
from dpo_desk.exchange.child import run
from dpo_desk.exchange.export_job import ExportRequest, export_rows
from dpo_desk.exchange.plain import from_plain
def echo(payload, tell): print("stray"); tell(1, 2); return {"same": payload, "temp": tempfile.gettempdir()}
def hang(payload, tell):
    (pathlib.Path(tempfile.gettempdir()) / "names.tmp").write_text("x")
    tell(1, 0); time.sleep(60)
def greedy(payload, tell): return len(bytearray(10**10))
def crash(payload, tell): import os; os._exit(7)
def bug(payload, tell): raise ValueError(payload["name"])
def export(payload, tell):
    request = from_plain(ExportRequest, payload["request"])
    def rows():
        for number in range(payload["rows"]): yield (number, "x")
        if payload["hang"]: time.sleep(60)
    return export_rows(request, rows(), tell)
jobs = {"echo": echo, "hang": hang, "greedy": greedy, "crash": crash, "bug": bug, "export": export}
sys.exit(run(sys.argv[1], jobs))
"""


def going(_done: int, _total: int) -> bool:
    return True


def own(name: str) -> list[str]:
    return [sys.executable, "-c", JOBS, name]


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What other tests leave in the shared folder at the same moment is not counted here."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))


def leftovers() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("dpo-desk-*"))


def test_a_child_gives_its_result_in_its_own_folder() -> None:
    seen: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    before = leftovers()
    result = run_child("echo", {"name": "Жүнісов"}, watch, command=own("echo"))
    assert result["same"] == {"name": "Жүнісов"}
    assert (1, 2) in seen and "dpo-desk-child-" in result["temp"]
    assert leftovers() == before


def test_an_import_is_read_in_a_child(tmp_path: Path) -> None:
    path = str(write_site_export(tmp_path / "s.xlsx"))
    shown = from_plain(FilePreview, run_child("x", {"path": path}, going, command=[*EXCHANGE, "read-table"]))
    fields = to_plain(shown.sheets[shown.likely].mapping.fields)
    payload = {"path": path, "sheet": shown.likely, "fields": fields, "language": "ru"}
    read = from_plain(SubjectSheet, run_child("x", payload, going, command=[*EXCHANGE, "read-subjects"]))
    assert len(read.ready) == 6 and read.ready[0].subject.language == "ru"


def test_a_refusal_comes_back_as_one(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 no more")
    with pytest.raises(Refusal, match="damaged") as told:
        run_child("x", {"path": str(tmp_path / "a.xlsx")}, going, command=[*EXCHANGE, "read-table"])
    assert told.value.message.context == "refusal"
    with pytest.raises(Trouble, match="no longer there"):
        run_child("x", {"path": str(tmp_path / "b.xlsx")}, going, command=[*EXCHANGE, "read-table"])


@pytest.mark.timeout(50)
def test_stopping_kills_the_child_and_leaves_nothing() -> None:
    before = leftovers()
    with pytest.raises(Stopped):
        run_child("hang", {}, lambda done, _total: done == 0, command=own("hang"))
    assert leftovers() == before


def test_a_child_that_takes_too_long_is_ended() -> None:
    with pytest.raises(Trouble, match="too long"):
        run_child("hang", {}, going, command=own("hang"), seconds=1.0)


@pytest.mark.skipif(sys.platform == "win32", reason="no memory limit without a job object there")
def test_a_greedy_child_ends_at_its_limit() -> None:
    with pytest.raises(Trouble, match="want of memory"):
        run_child("greedy", {}, going, command=own("greedy"), memory=1024**3)


def test_a_dead_child_is_a_trouble() -> None:
    with pytest.raises(Trouble, match="before its time"):
        run_child("crash", {}, going, command=own("crash"))


def test_a_bug_says_where_and_never_whose() -> None:
    with pytest.raises(ChildError) as told:
        run_child("bug", {"name": "Жүнісов Нұрлан"}, going, command=own("bug"))
    assert "ValueError" in str(told.value) and "Жүнісов" not in str(told.value)


def test_an_export_child_writes_or_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    before = leftovers()
    request = ExportRequest(str(path), "Тізім", ("№", "Мәні"), expected=5000)
    payload: dict[str, Any] = {"request": to_plain(request), "rows": 5000, "hang": True}
    with pytest.raises(Stopped):
        run_child("export", payload, lambda done, _total: done < 4500, command=own("export"), parts=[path])
    assert path.read_bytes() == b"old" and leftovers() == before
    assert list(tmp_path.iterdir()) == [path]
    assert run_child("export", {**payload, "hang": False}, going, command=own("export")) == 5000
    assert path.read_bytes().startswith(b"PK")


def test_the_request_never_stands_in_the_command() -> None:
    assert child_command("read-table")[-2:] == ["--child", "read-table"]


def test_only_old_leftovers_are_purged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ages = {
        "dpo-desk-child-old": 7200.0, "dpo-desk-child-new": 0.0, "other": 7200.0,
        "dpo-desk-paper-old": 90_000.0, "dpo-desk-paper-open": 7200.0,
    }  # fmt: skip
    for name, age in ages.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "paper.pdf").touch(0o400)
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    assert purge_leftovers() == 2
    assert {one.name for one in tmp_path.iterdir()} == {"dpo-desk-child-new", "dpo-desk-paper-open", "other"}
