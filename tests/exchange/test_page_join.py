"""Photos and scans joined: upright, turned, cropped, without the camera's notes, and never a bomb."""

import io
import struct
import time
import zlib
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dpo_desk.domain.errors import Refusal
from dpo_desk.exchange.page_join import MAX_JOINED, PageMark, join_pages
from dpo_desk.exchange.paper_view import paper_view
from dpo_desk.exchange.plain import to_plain
from tests.pdfs import pdf_saying

HEIC = Path(__file__).parents[1] / "samples" / "photo.heic"
ORIENTATION, GPS = 0x0112, 0x8825
LYING = 6
"""A photo taken upright by a camera that stores it lying: turn it by 90 degrees clockwise to see it."""


def quarters(wide: int = 400, tall: int = 200) -> Image.Image:
    """A page whose top left quarter is red, the rest white: it shows how it was turned."""
    page = Image.new("RGB", (wide, tall), "white")
    page.paste("red", (0, 0, wide // 2, tall // 2))
    return page


def photo(folder: Path, name: str = "photo.jpg", orientation: int = 1) -> Path:
    path = folder / name
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (43.0, 14.0, 15.0)
    quarters().save(path, exif=exif, quality=95)
    return path


def joined(folder: Path, files: list[Path], *marks: PageMark) -> bytes:
    into = folder / "joined.pdf"
    pages = join_pages(to_plain({"files": [str(one) for one in files], "marks": marks, "into": str(into)}), heard)
    assert pages == len(marks)
    return into.read_bytes()


def heard(_done: int, _total: int) -> bool:
    return True


def shown(data: bytes, page: int = 0, side: int = 200) -> Image.Image:
    """A page of a PDF as a reader sees it."""
    with pypdfium2.PdfDocument(data) as document:
        scale = side / max(document[page].get_size())
        picture: Image.Image = document[page].render(scale=scale).to_pil().convert("RGB")
        return picture


def red_corner(page: Image.Image) -> str:
    """In which corner the red quarter stands."""
    places = {"top left": (0.25, 0.25), "top right": (0.75, 0.25), "low left": (0.25, 0.75), "low right": (0.75, 0.75)}
    for name, (x, y) in places.items():
        red, green, _blue = page.getpixel((int(x * page.width), int(y * page.height)))  # type: ignore[misc]
        if red > 180 and green < 90:
            return name
    return ""


def test_several_photos_become_one_paper_in_their_order(tmp_path: Path) -> None:
    tiff = tmp_path / "two.tif"
    Image.new("L", (100, 100), 255).save(tiff, save_all=True, append_images=[quarters(100, 100).convert("L")])
    files = [photo(tmp_path), tiff, HEIC]
    data = joined(tmp_path, files, PageMark(2, 0), PageMark(1, 1), PageMark(0, 0))
    assert paper_view("joined.pdf", data).pages == 3
    assert shown(data, 0).height > shown(data, 0).width
    assert red_corner(shown(data, 2)) == "top left"


@pytest.mark.parametrize(
    ("turn", "corner"), [(0, "top left"), (90, "top right"), (180, "low right"), (270, "low left")]
)
def test_a_page_is_turned_clockwise_whether_photo_or_pdf(tmp_path: Path, turn: int, corner: str) -> None:
    once = joined(tmp_path, [photo(tmp_path)], PageMark(0, 0, turn))
    assert red_corner(shown(once)) == corner
    plain = tmp_path / "plain.pdf"
    quarters().save(plain, "PDF")
    assert red_corner(shown(joined(tmp_path, [plain], PageMark(0, 0, turn)))) == corner


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("name", ["page.png", "page.pdf"])
def test_cropping_keeps_what_was_marked_on_the_page_as_it_was_shown(tmp_path: Path, name: str, turn: int) -> None:
    source = tmp_path / name
    quarters().save(source)
    where = {0: (0, 0, 0.5, 0.5), 90: (0.5, 0, 1, 0.5), 180: (0.5, 0.5, 1, 1), 270: (0, 0.5, 0.5, 1)}[turn]
    page = shown(joined(tmp_path, [source], PageMark(0, 0, turn, where)))
    inside = page.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert inside[0] > 200 and inside[1] < 60  # type: ignore[index]


def test_a_photo_stands_as_the_camera_was_held(tmp_path: Path) -> None:
    lying = photo(tmp_path, orientation=LYING)
    view = paper_view(lying.name, lying.read_bytes())
    assert red_corner(Image.open(io.BytesIO(view.picture)).convert("RGB")) == "top right"
    assert red_corner(shown(joined(tmp_path, [lying], PageMark(0, 0)))) == "top right"


def test_the_place_where_a_photo_was_taken_stays_in_the_original_only(tmp_path: Path) -> None:
    taken = photo(tmp_path)
    with Image.open(taken) as kept:
        assert kept.getexif().get_ifd(GPS)
    data = joined(tmp_path, [taken], PageMark(0, 0))
    assert b"Exif" not in data and b"GPS" not in data
    assert not Image.open(io.BytesIO(paper_view(taken.name, taken.read_bytes()).picture)).getexif()


def test_a_photo_of_a_telephone_is_shown() -> None:
    view = paper_view(HEIC.name, HEIC.read_bytes())
    assert Image.open(io.BytesIO(view.picture)).size == (240, 320)


def test_the_letters_of_a_pdf_stay_letters(tmp_path: Path) -> None:
    source = tmp_path / "letter.pdf"
    source.write_bytes(pdf_saying("Words"))
    data = joined(tmp_path, [source], PageMark(0, 0, 90))
    with pypdfium2.PdfDocument(data) as document:
        assert "Words" in document[0].get_textpage().get_text_bounded()


def test_bombs_are_refused_within_seconds(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(bytes(10_000_000)))
        + _chunk(b"IEND")
    )
    start = time.monotonic()
    for work in (lambda: joined(tmp_path, [bomb], PageMark(0, 0)), lambda: paper_view(bomb.name, bomb.read_bytes())):
        with pytest.raises(Refusal) as refused:
            work()
        assert refused.value.message.values
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("count", [0, MAX_JOINED + 1])
def test_no_page_and_too_many_are_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(Refusal):
        joined(tmp_path, [photo(tmp_path)], *([PageMark(0, 0)] * count))


@pytest.mark.parametrize("name", ["cut.jpg", "cut.png", "cut.tif", "cut.heic", "cut.pdf"])
def test_a_damaged_page_is_refused(tmp_path: Path, name: str) -> None:
    whole = tmp_path / f"whole{Path(name).suffix}"
    if whole.suffix == ".heic":
        whole.write_bytes(HEIC.read_bytes())
    else:
        quarters().save(whole)
    cut = tmp_path / name
    cut.write_bytes(whole.read_bytes()[: 120 if whole.suffix in (".pdf", ".png") else 400])
    with pytest.raises(Refusal):
        joined(tmp_path, [cut], PageMark(0, 0))


@given(st.integers(0, 3), st.lists(st.integers(0, 3), max_size=6))
def test_four_quarters_are_none_and_the_crop_turns_along(first: int, turns: list[int]) -> None:
    mark = PageMark(0, 0, 0, (0.125, 0.25, 0.5, 0.75)).turned(first * 90)
    again = mark
    for one in turns:
        again = again.turned(one * 90)
    assert again == mark.turned(sum(turns) * 90)
    assert again.turned(360 - again.turn).crop == (0.125, 0.25, 0.5, 0.75)


def _chunk(name: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def test_the_words_of_a_recognised_scan_are_read() -> None:
    assert paper_view("scan.pdf", pdf_saying("I withdraw my consent")).words == "I withdraw my consent"
