"""Pages of pictures, opened upright and within limits; run in a child process, for pictures come from anyone."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.paper_kind import PaperKind

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 80_000_000
"""An A3 page at 600 dots an inch has 70 million; unpacked that is 240 MB, more is a bomb or a poster."""

MAX_PAGES = 2_000

PICTURES = frozenset((PaperKind.JPEG, PaperKind.PNG, PaperKind.TIFF, PaperKind.HEIC))
_FORMATS = ("JPEG", "PNG", "TIFF", "HEIF")
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, OverflowError, RuntimeError,
)  # fmt: skip


@contextmanager
def opened_picture(data: bytes, page: int, side: int = 0) -> Iterator[tuple[int, "Image.Image"]]:
    """How many pages a picture has, and page `page` (from 0) the way its camera was held.

    `side` (pixels) says how large it will be shown, so that a photo is unpacked no larger than that. Refusal: damaged,
    or more dots than `MAX_PIXELS`.
    """
    from pi_heif import register_heif_opener
    from PIL import Image, ImageOps  # here, for Pillow is heavy and the window needs only names of this room

    register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None  # the check below is stricter, and a refusal instead of a warning
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            count = min(int(getattr(picture, "n_frames", 1)), MAX_PAGES)
            if page:
                picture.seek(min(max(page, 0), count - 1))
            if picture.width * picture.height > MAX_PIXELS:
                raise too_many_dots()
            if side:
                picture.draft("RGB", (side, side))
            yield count, ImageOps.exif_transpose(picture)
    except _BROKEN as told:
        raise damaged() from told


def too_many_dots() -> Refusal:
    """A picture that would fill the memory."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The picture has more than {limit} million dots. Nothing was kept. Scan it at 300 dots an inch.",
        ),
        limit=MAX_PIXELS // 1_000_000,
    )


def damaged() -> Refusal:
    """A paper nobody can show."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal", "The paper is damaged and its pages cannot be shown. Nothing was kept. Scan or save it anew."
        )
    )
