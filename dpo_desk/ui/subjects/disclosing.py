"""A disclosure for the ticked subjects: the sheet at the side of the register."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from dpo_desk.domain.recipient import RecipientRow
from dpo_desk.services import recipients
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.recipients.bulk_disclosure import BulkDisclosureSheet
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.register_list import RegisterList
from dpo_desk.ui.tables.ticks import NONE


class Disclosing(QObject):
    """`opened` when its `pane` is to be shown, `closed` when no longer."""

    opened = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, register: RegisterList) -> None:
        super().__init__(register)
        self._desk, self._register = desk, register
        self._words = RecipientWords(desk, self)
        holder = Ground("surface", "l")
        self.place = SheetPlace(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.place)
        column.addStretch(1)
        self.pane = Scroll(holder, register)
        self.pane.hide()
        self.place.closed.connect(self.closed)
        self._settling = QTimer(self)  # the layout takes its new height first
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._scroll)

    def ids(self) -> Sequence[int]:
        """The subjects ticked, in the order of the register."""
        model = self._register.model
        everybody = model.identities(0, model.rowCount() - 1) if model.ticks != NONE else ()
        return [one for one in everybody if model.ticks.has(one)]

    def is_any(self) -> bool:
        """Whether somebody is ticked."""
        return self._register.model.ticks != NONE

    @Slot()
    def begin(self) -> None:
        """Open the sheet for those who are ticked."""
        if self.is_any():
            self._desk.ask(self, recipients.active, then=self._open)

    def _open(self, takers: Sequence[RecipientRow]) -> None:
        if not takers:
            self._desk.door.note(self.tr("No recipient is in the register yet: add one under Data recipients."))
            return
        sheet = BulkDisclosureSheet(self._desk, self._words, takers, self.ids(), self.place)
        sheet.done.connect(self._done)
        sheet.grown.connect(self._see_foot)
        self.opened.emit()
        self.place.open(sheet)

    @Slot()
    def _see_foot(self) -> None:
        self._settling.start()

    @Slot()
    def _scroll(self) -> None:
        if self.place.sheet is not None:
            self.pane.ensureWidgetVisible(self.place.sheet.accept_button)

    @Slot()
    def _done(self) -> None:
        self._register.model.put_ticks(NONE)
