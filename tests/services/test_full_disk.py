"""A disk that takes no more: the deed is told as not done, and no half-made file stays."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be given a smaller disk there")

# A process of its own whose files may not grow over a limit: the disk says no in the middle, as a full one does.
LIMITED = """
import resource, signal, sys
from pathlib import Path
from dpo_desk.domain.errors import Trouble
from dpo_desk.services.first_run import found_desk, open_desk
from tests.conftest import FOUNDING

work, file, limit = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
office = open_desk(str(file)) if work == "backup" else None
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    if office is None:
        found_desk(str(file), FOUNDING)
    else:
        office.back_up(file.with_name("copy.sqlite"))
except Trouble as trouble:
    print("told:", trouble)
if office is not None:
    office.close()
"""


def limited(work: str, file: Path, limit: int) -> str:
    """What is told when this work is done with files of at most `limit` bytes."""
    command = [sys.executable, "-c", LIMITED, work, str(file), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


def test_a_first_run_that_finds_the_disk_full_leaves_no_file(tmp_path: Path) -> None:
    assert "Nothing of this step was saved" in limited("first run", tmp_path / "desk.sqlite", 200_000)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_finds_the_disk_full_leaves_the_earlier_one(sqlite_template: Path, tmp_path: Path) -> None:
    desk, copy = tmp_path / "desk.sqlite", tmp_path / "copy.sqlite"
    desk.write_bytes(sqlite_template.read_bytes())
    copy.write_bytes(b"the earlier copy")
    assert "Earlier backups are untouched" in limited("backup", desk, 200_000)
    assert copy.read_bytes() == b"the earlier copy"
    assert sorted(one.name for one in tmp_path.iterdir() if "-" not in one.name) == ["copy.sqlite", "desk.sqlite"]
