"""The scanner's folder: whole files only, nothing deleted, clear words where it cannot be read."""

import hashlib
import sys
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.exchange.scan_folder import TAKEN, look_into, put_by


def test_a_file_counts_once_it_grew_no_more(tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 half")
    first = look_into(tmp_path)
    assert not first.ready and not first.is_settled
    scan.write_bytes(b"%PDF-1.4 half and the rest")
    second = look_into(tmp_path, first)
    assert not second.ready
    third = look_into(tmp_path, second)
    assert third.ready == {scan: hashlib.sha256(scan.read_bytes()).hexdigest()}
    assert third.is_settled and look_into(tmp_path, third).ready == third.ready


def test_only_papers_are_seen(tmp_path: Path) -> None:
    for name in ("program.exe", ".hidden.pdf", "~lock.pdf", "notes.txt", "empty.pdf", "half.pdf.part"):
        (tmp_path / name).write_bytes(b"" if name == "empty.pdf" else b"x")
    (tmp_path / "folder.pdf").mkdir()
    assert look_into(tmp_path).is_settled


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_are_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(b"%PDF-1.4")
    (inside / "link.pdf").symlink_to(secret)
    assert not look_into(inside).seen


def test_a_vanished_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="not there"):
        look_into(tmp_path / "gone")


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(Trouble, match="may not be read"):
        look_into(tmp_path / "file")


def test_a_registered_file_is_put_by_and_never_over_another(tmp_path: Path) -> None:
    for text in ("one", "two"):
        (tmp_path / "scan.pdf").write_text(text)
        put_by(tmp_path, tmp_path / "scan.pdf")
    put_by(tmp_path, tmp_path / "gone.pdf")
    assert sorted(path.read_text() for path in (tmp_path / TAKEN).iterdir()) == ["one", "two"]
    assert not look_into(tmp_path).seen
