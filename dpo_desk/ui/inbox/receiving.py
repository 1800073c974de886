"""From a fetched letter to the sheet that registers it, or to the request it went to."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.arrival import ArrivalRow
from dpo_desk.domain.zone import local_day
from dpo_desk.services.requests import paper_data
from dpo_desk.ui.inbox.paper_files import Incoming, letter_of

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.frame import InboxFrame


class Receiving(QObject):
    """Opens what the list of new letters asks for; a draft in hand is put aside, not mixed with the letter."""

    def __init__(self, inbox: "InboxFrame") -> None:
        super().__init__(inbox)
        self._inbox = inbox
        inbox.arrivals.letter_wanted.connect(self.register_letter)
        inbox.arrivals.request_wanted.connect(self.open_request)
        inbox.arrivals.shown.connect(self.make_room)
        inbox.scans.file_wanted.connect(self.register_file)

    @Slot(object)
    def register_letter(self, row: ArrivalRow) -> None:
        """Register a letter of the mailbox: the sheet is filled as from a dropped one."""
        self._inbox.recovery.begin_another()
        self._inbox.stack.setCurrentWidget(self._inbox.intake)
        self._inbox.intake.begin()
        self._inbox.heading_changed.emit()
        self._inbox.desk.ask(self, paper_data, row.paper_id, then=partial(self._came, row))

    @Slot(object)
    def register_file(self, path: Path) -> None:
        """Register a file of the scanner's folder; it stays where it lies."""
        self._inbox.recovery.begin_another()
        self._inbox.open_sheet(self._inbox.intake)
        self._inbox.intake.take_files([path])

    def _came(self, row: ArrivalRow, data: bytes) -> None:
        self._inbox.desk.errand(self, letter_of, data, then=partial(self._read, row))

    def _read(self, row: ArrivalRow, incoming: Incoming) -> None:
        """The day the server took it in counts as its receipt, whatever the letter says of itself."""
        intake = self._inbox.intake
        intake.take(incoming)
        if row.received_at is not None:
            intake.form.received.show_value(local_day(row.received_at))
            intake.form.edited.emit()

    @Slot()
    def make_room(self) -> None:
        """New letters are seen though no request was ever registered."""
        inbox = self._inbox
        if inbox.arrivals.has_letters and inbox.stack.currentWidget() is inbox.empty:
            inbox.stack.setCurrentWidget(inbox.splitter)

    @Slot(int)
    def open_request(self, key: int) -> None:
        """Show the request that a letter went to."""
        self._inbox.open_item("request", key)
