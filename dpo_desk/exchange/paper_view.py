"""Pages of a kept paper as small pictures; run in a child process, for papers come from anyone."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.files import read_paper
from dpo_desk.exchange.paper_kind import PaperKind, checked_kind
from dpo_desk.exchange.photo import MAX_PAGES, PICTURES, damaged, opened_picture

if TYPE_CHECKING:
    from PIL import Image

PAGES_READ, MAX_WORDS = 20, 60_000
"""How much of a PDF is read for search and for the proposed kind: pages, letters."""

MAX_SIDE = 2_400
"""Pixels of the longer side of a picture given out."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper as it is shown: what it is, how many pages it has, one of them as PNG (empty: it has no picture)."""

    kind: PaperKind
    pages: int
    picture: bytes
    words: str = ""
    """The first words of a PDF that has them, as most scanners with recognition write."""


def look_at_paper(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> PaperView:
    """Job "look-at-paper": `path` and perhaps `page` (from 0) and `side` (pixels) -> PaperView."""
    tell(0, 0)
    path = Path(payload["path"])
    return paper_view(path.name, read_paper(path), int(payload.get("page", 0)), int(payload.get("side", 320)))


def paper_view(name: str, data: bytes, page: int = 0, side: int = 320) -> PaperView:
    """A page of a paper. Refusal: name and bytes disagree, damaged, under a password, too large to unpack."""
    kind = checked_kind(name, data)
    side = max(16, min(side, MAX_SIDE))
    if kind is PaperKind.PDF:
        return PaperView(kind, *_pdf_page(data, page, side), _pdf_words(data))
    if kind in PICTURES:
        return PaperView(kind, *_picture(data, page, side))
    return PaperView(kind, 1, b"")


def page_count(name: str, data: bytes) -> int:
    """How many pages a paper has; 1 for what has none."""
    return paper_view(name, data, side=16).pages


def _pdf_page(data: bytes, page: int, side: int) -> tuple[int, bytes]:
    import pypdfium2  # here as Pillow below: heavy, and the window needs only the name of what a child gives back

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as told:
        raise locked() if "password" in str(told).lower() else damaged() from told
    try:
        count = len(document)
        if not 0 < count <= MAX_PAGES:
            raise damaged()
        shown = document[min(max(page, 0), count - 1)]
        width, height = shown.get_size()
        longest = max(width, height, 1.0)
        picture = shown.render(scale=side / longest, may_draw_forms=False).to_pil()
        return count, _png(picture, side)
    except (pypdfium2.PdfiumError, ValueError, OSError) as told:
        raise damaged() from told
    finally:
        document.close()


def _pdf_words(data: bytes) -> str:
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as document:
            pages = (document[place].get_textpage() for place in range(min(len(document), PAGES_READ)))
            return "\n".join(page.get_text_bounded() for page in pages)[:MAX_WORDS].strip()
    except (pypdfium2.PdfiumError, ValueError, OSError):  # what cannot be read is shown all the same
        return ""


def _picture(data: bytes, page: int, side: int) -> tuple[int, bytes]:
    with opened_picture(data, page, side) as (count, picture):
        return count, _png(picture, side)


def _png(picture: "Image.Image", side: int) -> bytes:
    small = picture.copy() if picture.mode in ("L", "RGB") else picture.convert("L" if picture.mode == "1" else "RGB")
    small.thumbnail((side, side))
    out = io.BytesIO()
    small.save(out, "PNG")
    return out.getvalue()


def locked() -> Refusal:
    """A PDF that asks for a password."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The PDF is protected by a password. Nothing was kept. "
            "Ask its sender for one without, or print and scan it.",
        )
    )
