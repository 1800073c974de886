"""Papers of the request shown: opened by the system's viewer as a private copy, and drawn small on their cards."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.services import requests
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.paper_files import PaperCopies, thumbnail
from dpo_desk.ui.inbox.papers_card import PapersCard


class PaperOpening(PaperCopies):
    """Answers what the card of papers wants; the copies go when the window does."""

    def __init__(self, desk: Desk, papers: PapersCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._papers = desk, papers
        papers.open_wanted.connect(self.open_paper)
        papers.page_wanted.connect(self.draw_page)

    @Slot(int)
    def open_paper(self, paper_id: int) -> None:
        """Hand a private copy of a paper to the system's viewer."""
        self._desk.ask(self, requests.paper_data, paper_id, then=self._open_copy)

    def _open_copy(self, data: bytes) -> None:
        try:
            self.open(data)
        except Exception as error:
            self._desk.door.tell(error)

    @Slot(int)
    def draw_page(self, paper_id: int) -> None:
        """Draw the first page of a paper on its card."""
        self._desk.ask(self, requests.paper_data, paper_id, then=partial(self._draw, paper_id))

    def _draw(self, paper_id: int, data: bytes) -> None:
        self._desk.errand(self, thumbnail, data, then=partial(self._papers.show_page, paper_id))
