"""Scans and photos joined into one PDF, each page turned and cropped by hand; run in a child process."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.files import MAX_PAPER_BYTES, read_paper
from dpo_desk.exchange.paper_kind import PaperKind, checked_kind
from dpo_desk.exchange.paper_view import locked
from dpo_desk.exchange.photo import damaged, opened_picture
from dpo_desk.exchange.plain import from_plain

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfDocument, PdfPage

MAX_JOINED = 200
"""Pages of one paper: a letter has a few, a bundle with enclosures some dozens."""

LONGEST_INCHES = 11.69
"""The longer side of A4, to which every photo is set."""

_DOTS = 300
_QUALITY = 85
_WHOLE = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class PageMark:
    """One page of the joined paper: page `page` of file `file` (both from 0), turned clockwise by `turn` degrees.

    `crop` is what stays of the turned page: left, top, right and bottom as shares of its width and height.
    """

    file: int
    page: int
    turn: int = 0
    crop: tuple[float, float, float, float] = _WHOLE

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return self.crop == _WHOLE

    @property
    def is_changed(self) -> bool:
        """Whether somebody turned or cropped it."""
        return bool(self.turn) or not self.is_whole

    def turned(self, degrees: int) -> "PageMark":
        """Turned clockwise once more by a multiple of 90; what was cropped turns with it."""
        crop = self.crop
        for _quarter in range(degrees % 360 // 90):
            left, top, right, bottom = crop
            crop = (1 - bottom, left, 1 - top, right)
        return replace(self, turn=(self.turn + degrees) % 360, crop=crop)


def join_pages(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> int:
    """Job "join-pages": `files` (paths), `marks` (PageMark) and `into` (a path) -> the number of pages written.

    Nothing of a camera's notes goes over: neither place nor time nor maker. Refusal: damaged, locked or too large.
    """
    marks = from_plain(tuple[PageMark, ...], payload["marks"])
    if not 0 < len(marks) <= MAX_JOINED:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "One paper takes from 1 to {most} pages. Nothing was joined."), most=MAX_JOINED
        )
    papers = [Path(path) for path in payload["files"]]
    joined = _joined(papers, marks, tell)
    if len(joined) > MAX_PAPER_BYTES:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "Joined, the pages are larger than {limit} MB. Nothing was joined. Join them in parts."
            ),
            limit=MAX_PAPER_BYTES // 1024**2,
        )
    Path(payload["into"]).write_bytes(joined)
    return len(marks)


def _joined(papers: list[Path], marks: tuple[PageMark, ...], tell: Callable[[int, int], bool]) -> bytes:
    import pypdfium2

    joined = pypdfium2.PdfDocument.new()
    try:
        for place, mark in enumerate(marks):
            tell(place, len(marks))
            path = papers[mark.file]
            _add_page(joined, checked_kind(path.name, data := read_paper(path)), data, mark)
        out = io.BytesIO()
        joined.save(out)
        return out.getvalue()
    except (pypdfium2.PdfiumError, IndexError) as told:
        raise locked() if "password" in str(told).lower() else damaged() from told
    finally:
        joined.close()


def _add_page(joined: "PdfDocument", kind: PaperKind, data: bytes, mark: PageMark) -> None:
    """A page of a PDF keeps its letters; a picture becomes a page of its own."""
    import pypdfium2

    is_pdf = kind is PaperKind.PDF
    source = pypdfium2.PdfDocument(data if is_pdf else _picture_page(data, mark))
    try:
        joined.import_pages(source, [mark.page if is_pdf else 0])
    finally:
        source.close()
    if is_pdf:
        page = joined[len(joined) - 1]
        page.set_rotation((page.get_rotation() + mark.turn) % 360)
        if not mark.is_whole:
            page.set_cropbox(*_box(page, mark))


def _box(page: "PdfPage", mark: PageMark) -> tuple[float, float, float, float]:
    """What stays of a page in its own measure, which knows nothing of how the page is turned."""
    low_x, low_y, high_x, high_y = page.get_cropbox()
    corners = [_unturned(page.get_rotation(), *corner) for corner in (mark.crop[:2], mark.crop[2:])]
    across = sorted(low_x + share * (high_x - low_x) for share, _up in corners)
    up = sorted(low_y + share * (high_y - low_y) for _across, share in corners)
    return across[0], up[0], across[1], up[1]


def _unturned(rotation: int, x: float, y: float) -> tuple[float, float]:
    """A point of the page as shown (from the top left) on the page as written (from the bottom left)."""
    return {0: (x, 1 - y), 90: (y, x), 180: (1 - x, y), 270: (1 - y, 1 - x)}[rotation]


def _picture_page(data: bytes, mark: PageMark) -> bytes:
    with opened_picture(data, mark.page) as (_count, picture):
        page = _cut(picture, mark)
        out = io.BytesIO()
        page.save(out, "PDF", resolution=max(page.size) / LONGEST_INCHES, quality=_QUALITY)
        return out.getvalue()


def _cut(picture: "Image.Image", mark: PageMark) -> "Image.Image":
    """The page as it was marked, no finer than print needs; black and white stays as sharp as it came."""
    from PIL import Image

    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    page = picture.transpose(turns[mark.turn]) if mark.turn else picture.copy()
    left, top, right, bottom = mark.crop
    box = (round(left * page.width), round(top * page.height), round(right * page.width), round(bottom * page.height))
    page = page.crop((box[0], box[1], max(box[2], box[0] + 1), max(box[3], box[1] + 1)))
    if page.mode != "1":
        page = _plain(page)
        page.thumbnail((round(LONGEST_INCHES * _DOTS),) * 2)
    return page


def _plain(page: "Image.Image") -> "Image.Image":
    """Grey or in colour; what was see-through shows white paper."""
    from PIL import Image

    if page.mode in ("L", "RGB"):
        return page
    if page.mode in ("RGBA", "LA", "PA") or "transparency" in page.info:
        paper = Image.new("RGBA", page.size, "white")
        paper.alpha_composite(page.convert("RGBA"))
        return paper.convert("RGB")
    return page.convert("L" if page.mode.startswith("I") else "RGB")
