"""The texts of policy editions, asked for once each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from dpo_desk.services import consents
from dpo_desk.ui.desk import Desk


class EditionTexts(QObject):
    """Remembers what was read: a published text does not change."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[int, str] = {}

    def fetch(self, edition_id: int, then: Callable[[str], None]) -> None:
        """Give the text of an edition to `then`, "" where it was kept without one."""
        if edition_id in self._known:
            then(self._known[edition_id])
        else:
            self._desk.ask(self, consents.edition_text, edition_id, then=partial(self._came, edition_id, then))

    def _came(self, edition_id: int, then: Callable[[str], None], text: str) -> None:
        self._known[edition_id] = text
        then(text)
