"""Pages drawn and joined outside the window's process; call these beside the desk."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dpo_desk.exchange.page_join import PageMark
from dpo_desk.exchange.paper_kind import PaperKind, kind_of
from dpo_desk.exchange.paper_view import PaperView
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import run_child

LOOK_S = 30.0
"""Seconds to draw one page: an honest one takes less than two on an old computer."""

JOIN_S = 300.0
"""Seconds to join: 200 photos of 12 million dots take about two minutes on an old computer."""

SIDE = 1100
Progress = Callable[[int, int], bool]


def page_picture(data: bytes, page: int, progress: Progress) -> bytes:
    """A page as PNG, upright, empty when it has no picture."""
    with _private() as folder:
        payload = {"path": str(_written(folder, 0, data)), "page": page, "side": SIDE}
        view = from_plain(PaperView, run_child("look-at-paper", payload, progress, seconds=LOOK_S))
    return view.picture


def joined_pages(papers: Sequence[bytes], marks: Sequence[PageMark], progress: Progress) -> bytes:
    """The PDF of these pages of these papers."""
    with _private() as folder:
        files = [str(_written(folder, place, data)) for place, data in enumerate(papers)]
        into = folder / "joined.pdf"
        payload = {"files": files, "marks": tuple(marks), "into": str(into)}
        run_child("join-pages", payload, progress, seconds=JOIN_S)
        return into.read_bytes()


@contextmanager
def _private() -> Iterator[Path]:
    """A folder only this user can read, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="dpo-desk-look-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _written(folder: Path, place: int, data: bytes) -> Path:
    kind = kind_of(data)
    file = folder / (f"paper-{place}.{kind.value}" if kind is not PaperKind.UNKNOWN else f"paper-{place}")
    file.write_bytes(data)
    return file
