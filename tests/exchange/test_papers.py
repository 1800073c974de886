"""Papers: what they really are, how many pages they have, and files read and written whole or not at all."""

import errno
import io
import os
import stat
import sys
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import Workbook
from PIL import Image

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.exchange import files, paper_view, photo
from dpo_desk.exchange.files import read_paper, write_whole
from dpo_desk.exchange.paper_kind import PaperKind, checked_kind, kind_of
from dpo_desk.exchange.paper_view import page_count


def pdf(pages: int = 2) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def picture(form: str, size: tuple[int, int] = (60, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, form)
    return out.getvalue()


def workbook() -> bytes:
    out = io.BytesIO()
    Workbook().save(out)
    return out.getvalue()


SAMPLES = {
    PaperKind.PDF: pdf(),
    PaperKind.JPEG: picture("JPEG"),
    PaperKind.PNG: picture("PNG"),
    PaperKind.TIFF: picture("TIFF"),
    PaperKind.HEIC: (Path(__file__).parents[1] / "samples" / "photo.heic").read_bytes(),
    PaperKind.EML: b"Received: from a\r\n by b\r\nFrom: a@b.kz\r\nSubject: x\r\n\r\ntext",
    PaperKind.XLSX: workbook(),
    PaperKind.UNKNOWN: b"MZ\x90\x00 program",
}


@pytest.mark.parametrize("kind", SAMPLES)
def test_the_kind_is_told_by_the_bytes(kind: PaperKind) -> None:
    assert kind_of(SAMPLES[kind]) is kind


def test_a_name_that_promises_something_else_is_told() -> None:
    with pytest.raises(Refusal) as told:
        checked_kind("scan.pdf", SAMPLES[PaperKind.JPEG])
    assert dict(told.value.message.values) == {"promised": "pdf", "found": "jpg"}
    with pytest.raises(Refusal, match="damaged or something else"):
        checked_kind("scan.pdf", SAMPLES[PaperKind.UNKNOWN])
    assert checked_kind("SCAN.JPEG", SAMPLES[PaperKind.JPEG]) is PaperKind.JPEG
    assert checked_kind("letter.p7m", SAMPLES[PaperKind.UNKNOWN]) is PaperKind.UNKNOWN


@pytest.mark.parametrize("kind", [PaperKind.PDF, PaperKind.JPEG, PaperKind.PNG, PaperKind.TIFF, PaperKind.HEIC])
def test_scans_show_their_first_page(kind: PaperKind) -> None:
    view = paper_view.paper_view("a." + kind.value, SAMPLES[kind], side=32)
    assert view.pages == (2 if kind is PaperKind.PDF else 1)
    with Image.open(io.BytesIO(view.picture)) as shown:
        assert shown.format == "PNG" and max(shown.size) == 32


def test_papers_without_pictures_have_one_page() -> None:
    assert page_count("a.eml", SAMPLES[PaperKind.EML]) == 1
    assert paper_view.paper_view("a.eml", SAMPLES[PaperKind.EML]).picture == b""


@pytest.mark.parametrize("kind", [PaperKind.PDF, PaperKind.PNG, PaperKind.TIFF])
def test_a_cut_scan_is_told(kind: PaperKind) -> None:
    with pytest.raises(Refusal):
        paper_view.paper_view("a." + kind.value, SAMPLES[kind][:40])


def test_a_picture_with_too_many_dots_is_refused_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo, "MAX_PIXELS", 1000)
    with pytest.raises(Refusal, match="dots"):
        paper_view.paper_view("a.png", SAMPLES[PaperKind.PNG])


def test_reading_a_paper_has_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    with pytest.raises(Refusal, match="larger than 50 MB"):
        read_paper(path)
    path.write_bytes(b"")
    with pytest.raises(Refusal, match="empty"):
        read_paper(path)
    path.write_bytes(b"x")
    assert read_paper(path) == b"x"


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "open in another program"), (errno.EIO, "did not take")],
)
def test_a_disk_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(number, "told by the disk")

    monkeypatch.setattr(files.os, "fsync", fail)
    with pytest.raises(Trouble, match=words):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_really_full_disk_is_told() -> None:
    with pytest.raises(Trouble, match="disk is full"), files.writing(), Path("/dev/full").open("wb") as file:
        file.write(b"x" * 10_000)
        file.flush()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="folder is no longer there"):
        write_whole(tmp_path / "gone" / "a.pdf", b"x")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(Trouble, match="may not be written"):
        write_whole(tmp_path / "a.pdf", b"x")
    tmp_path.chmod(stat.S_IRWXU)
