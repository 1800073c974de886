"""The check of the journal: an errand with a strip that shows how far it is and stops it, hidden while none is on."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.services import journal
from dpo_desk.services.journal import Stopped, Verified
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.errand import Errand
from dpo_desk.ui.parts.progress import WorkStrip


class JournalCheck(QWidget):
    """`begin()` recomputes the chain in a process of its own; the desk answers others meanwhile."""

    verified = Signal(object)
    """The `Verified`."""
    stopped = Signal()
    """Somebody stopped it: nothing is known."""
    failed = Signal(object)
    """The trouble that kept it from an answer."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand: Errand | None = None
        self.is_running = False
        self.strip = WorkStrip("", self)
        self.strip.stopped.connect(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.hide()

    def begin(self) -> None:
        """Begin unless a check is on its way."""
        if self.is_running:
            return
        self.is_running = True
        self.strip.begin(self.tr("The chain is being recomputed…"))
        self.show()
        office: Any = self._desk.office
        errand = self._desk.errand(
            self, journal.verified, journal.order(office), progress=self.strip.show_progress, then=self._done,
            otherwise=self._failed,
        )  # fmt: skip
        if self.is_running:  # in tests the work is over before the call returns
            self._errand = errand

    @Slot()
    def cancel(self) -> None:
        """Stop it; what was looked at so far says nothing."""
        if self._errand is not None:
            self._errand.cancel()

    def _done(self, found: Verified) -> None:
        self._end()
        if found.stopped:
            self.stopped.emit()
        else:
            self.verified.emit(found)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Stopped):
            self.stopped.emit()
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._errand, self.is_running = None, False
        self.hide()
