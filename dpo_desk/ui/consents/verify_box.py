"""The box that walks the journal on demand and says whether its chain is whole."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.services.journal import Verified
from dpo_desk.ui.consents.paper_check import PaperCheck
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.journal_check import JournalCheck
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.subjects.words import counted


class VerifyBox(QWidget):
    """Not asked yet, at work, whole, or broken at an entry."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.verified: Verified | None = None
        self.check = JournalCheck(desk, self)
        self.check.verified.connect(self._verified)
        self.check.stopped.connect(self.retranslate)
        self.check.failed.connect(self._failed)
        self.banner = Banner("info", "", parent=self)
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.banner.acted.connect(self.verify)
        self.paper = PaperCheck(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(self.check)
        column.addWidget(self.paper)
        self.retranslate()

    @Slot()
    def verify(self) -> None:
        """Walk the whole journal."""
        self.check.begin()
        self.retranslate()

    def forget(self) -> None:
        """The journal has grown: an old answer is no answer."""
        self.verified = None
        self.retranslate()

    @Slot(object)
    def _verified(self, verified: Verified) -> None:
        self.verified = verified
        self.retranslate()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.retranslate()
        self._desk.door.tell(error)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the current language."""
        self.paper.retranslate()
        found = self.verified
        if self.check.is_running:
            self.banner.show_words("info", self.tr("The journal is being verified…"))
        elif found is None:
            text = self.tr("Every entry from the first is compared with its hash.")
            self.banner.show_words("info", self.tr("The journal is not verified yet"), text, self.tr("Verify"))
        elif found.whole:
            text = self.tr("%n entries, the chain is unbroken", "", found.events)
            self.banner.show_words(
                "done", self.tr("Journal verified"), text.replace(str(found.events), counted(found.events))
            )
        else:
            text = self.tr("Entry {number} does not fit. Keep a copy of the database and tell the administrator.")
            text = text.format(number=found.broken_at)
            self.banner.show_words("overdue", self.tr("The chain of the journal is broken"), text, self.tr("Verify"))
