"""The pages of a draft's scans: shown one by one, marked by hand, joined into one paper beside their originals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dpo_desk.exchange.page_join import PageMark
from dpo_desk.services.intake import ORIGINAL, PaperDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.page_files import joined_pages, page_picture
from dpo_desk.ui.inbox.paper_preview import PaperPreview

SCANS = ("image/", "application/pdf")
MOST_KEPT = 12


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a scan, known by the very bytes of its file; `mark` says how it was turned and cropped."""

    data: bytes
    mark: PageMark


class PageJoining(QObject):
    """`joined` gives the papers as they are kept then: the joined one first, what it was made of as originals."""

    joined = Signal(list)
    began = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, preview: PaperPreview, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._preview = desk, preview
        self._papers: list[PaperDraft] = []
        self._leaves: list[Leaf] = []
        self._place = 0
        self._pictures: dict[tuple[int, int], bytes] = {}
        tray = preview.tray
        tray.stepped.connect(self._step)
        tray.turned.connect(self._turn)
        tray.whole_wanted.connect(self._whole)
        tray.earlier_wanted.connect(self._earlier)
        tray.join_wanted.connect(self.join)
        preview.page.cropped.connect(self._crop)

    # what is shown

    def show_papers(self, papers: Sequence[PaperDraft]) -> None:
        """The papers of the draft have changed; pages that were marked stay as they are marked."""
        self._papers = list(papers)
        wanted = [one for one in papers if _is_source(one, self.is_joined)]
        there = {id(one.data) for one in wanted}
        kept = [leaf for leaf in self._leaves if id(leaf.data) in there]
        known = {id(leaf.data) for leaf in kept}
        fresh = [one for one in wanted if id(one.data) not in known]
        self._leaves = kept + [Leaf(one.data, PageMark(0, page)) for one in fresh for page in range(max(1, one.pages))]
        if fresh and kept:
            self._place = len(kept)
        self._place = min(self._place, max(0, len(self._leaves) - 1))
        self._show()

    @property
    def is_joined(self) -> bool:
        """Whether the draft has a joined paper already."""
        return any(one.role == ORIGINAL for one in self._papers)

    @property
    def is_changed(self) -> bool:
        """Whether a page was turned or cropped that is not joined yet."""
        return not self.is_joined and any(leaf.mark.is_changed for leaf in self._leaves)

    def _show(self) -> None:
        leaf = self._leaves[self._place] if self._leaves else None
        self._preview.tray.show_state(
            self._place, len(self._leaves), is_cropped=leaf is not None and not leaf.mark.is_whole,
            can_join=len(self._leaves) > 1 or self.is_changed, is_open=not self.is_joined,
        )  # fmt: skip
        if leaf is None:
            return
        picture = self._pictures.get(_key(leaf))
        if picture is None:
            come = partial(self._came, leaf)
            self._desk.errand(self, page_picture, leaf.data, leaf.mark.page, then=come, otherwise=self.failed.emit)
        elif picture:
            self._preview.show_page(picture, leaf.mark, is_open=not self.is_joined)

    def _came(self, leaf: Leaf, picture: bytes) -> None:
        while len(self._pictures) >= MOST_KEPT:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[_key(leaf)] = picture
        if self._leaves and _key(self._leaves[self._place]) == _key(leaf):
            self._show()

    # by hand

    @Slot(int)
    def _step(self, by: int) -> None:
        self._place = min(max(0, self._place + by), len(self._leaves) - 1)
        self._show()

    @Slot(int)
    def _turn(self, degrees: int) -> None:
        self._mark(self._leaves[self._place].mark.turned(degrees))

    @Slot()
    def _whole(self) -> None:
        self._crop((0.0, 0.0, 1.0, 1.0))

    @Slot(tuple)
    def _crop(self, crop: tuple[float, float, float, float]) -> None:
        self._mark(replace(self._leaves[self._place].mark, crop=crop))

    def _mark(self, mark: PageMark) -> None:
        self._leaves[self._place] = replace(self._leaves[self._place], mark=mark)
        self._show()

    @Slot()
    def _earlier(self) -> None:
        here = self._place
        if here:
            self._leaves[here - 1 : here + 1] = [self._leaves[here], self._leaves[here - 1]]
            self._step(-1)

    # joining

    @Slot()
    def join(self, then: Callable[[], None] | None = None) -> None:
        """Make one paper of the pages; `then` runs once it stands among the papers."""
        sources = {id(leaf.data): leaf.data for leaf in self._leaves}
        places = {one: place for place, one in enumerate(sources)}
        marks = [replace(leaf.mark, file=places[id(leaf.data)]) for leaf in self._leaves]
        self.began.emit(self.tr("Joining the pages"))
        self._desk.errand(
            self, joined_pages, list(sources.values()), marks, then=partial(self._joined, sources, then),
            otherwise=self.failed.emit,
        )  # fmt: skip

    def _joined(self, sources: dict[int, bytes], then: Callable[[], None] | None, data: bytes) -> None:
        whole = PaperDraft(self.tr("letter") + ".pdf", "application/pdf", data, "scan", len(self._leaves))
        kept = [replace(one, role=ORIGINAL) if id(one.data) in sources else one for one in self._papers]
        self.joined.emit([whole, *kept])
        if then is not None:
            then()


def without(papers: Sequence[PaperDraft], place: int) -> list[PaperDraft]:
    """The papers without one of them; without the joined one, which stands first, its originals are scans again."""
    left = [one for at, one in enumerate(papers) if at != place]
    return left if place else [replace(one, role="scan") if one.role == ORIGINAL else one for one in left]


def _is_source(paper: PaperDraft, is_joined: bool) -> bool:
    return paper.role == (ORIGINAL if is_joined else "scan") and paper.media_type.startswith(SCANS)


def _key(leaf: Leaf) -> tuple[int, int]:
    return id(leaf.data), leaf.mark.page
