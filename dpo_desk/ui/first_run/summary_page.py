"""The last page: what was chosen, and what waits to be filled in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.facts import FactRow


class SummaryPage(Page):
    """Lists the other pages with their notes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self.card = Card(20, 10, parent=self)
        self.unconfirmed = Banner("soon", "", parent=self)
        self.body.addWidget(self.card)
        self.body.addWidget(self.unconfirmed)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("Ready to begin"), self.tr("Everything can be changed later under Settings.")

    def retranslate(self) -> None:
        super().retranslate()
        self.unconfirmed.show_words(
            "soon",
            self.tr("No term is confirmed by a lawyer yet"),
            self.tr("They come from the texts of the law and the policy. Let your lawyer read them under Settings."),
        )
        self.show_pages(self._pages)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """List these pages."""
        self._pages = tuple(pages)
        clear(self.card.body)
        for page in self._pages:
            note = page.note()
            self.card.body.addWidget(
                FactRow(page.name(), note or self.tr("to be filled in later"), absent=not note, parent=self.card)
            )
