"""The small menu that asks why a masked value is shown: the request at hand first, Enter takes it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dpo_desk.domain.reveal import REASONS
from dpo_desk.domain.rows import RequestRow
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.subjects.words import request_number


@dataclass(frozen=True, slots=True)
class Reason:
    """A key of REASONS, or the request the value is shown for."""

    key: str = ""
    request_id: int = 0


class RevealMenu(QMenu):
    """Made for one asking; `answered` gets the reason, nothing when the menu is put away."""

    def __init__(self, request: RequestRow | None, answered: Callable[[Reason], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Why is the value shown?"))
        self.addAction(self.tr("Why is the value shown?")).setEnabled(False)
        if request is not None:
            words = self.tr("for request {number}").format(number=request_number(request.year, request.number))
            self._offer(words, Reason(request_id=request.id), answered)
        for key, title in REASONS.items():
            self._offer(say_title(title), Reason(key), answered)
        self.aboutToHide.connect(self.deleteLater)

    def _offer(self, words: str, reason: Reason, answered: Callable[[Reason], None]) -> None:
        self.addAction(words).triggered.connect(partial(self._chosen, reason, answered))

    def _chosen(self, reason: Reason, answered: Callable[[Reason], None], _is_checked: bool = False) -> None:
        answered(reason)

    def offered(self) -> list[str]:
        """The reasons as they stand, the proposed one first."""
        return [one.text() for one in self._reasons()]

    def take(self, place: int = 0) -> None:
        """Choose the reason at a place."""
        self._reasons()[place].trigger()

    def ask(self, beside: QWidget) -> None:
        """Open under a widget with the first reason ready for Enter."""
        self.popup(beside.mapToGlobal(QPoint(0, beside.height() + 2)))
        self.setActiveAction(self._reasons()[0])

    def _reasons(self) -> list[QAction]:
        return [one for one in self.actions() if one.isEnabled()]
