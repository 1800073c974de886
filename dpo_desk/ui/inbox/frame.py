"""The frame of the requests screen: its parts laid out, and what can be done in the state they are in."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.arrivals import ArrivalsPane
from dpo_desk.ui.inbox.bulk import Bulk
from dpo_desk.ui.inbox.detail import Detail
from dpo_desk.ui.inbox.empty_desk import EmptyDesk
from dpo_desk.ui.inbox.exporting import Exporting
from dpo_desk.ui.inbox.finding import Finding
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.importing import Importing
from dpo_desk.ui.inbox.intake import Intake
from dpo_desk.ui.inbox.intake_recovery import IntakeRecovery
from dpo_desk.ui.inbox.list_pane import USUAL_WIDTH, ListPane
from dpo_desk.ui.inbox.receiving import Receiving
from dpo_desk.ui.inbox.register_sheets import RegisterSheets
from dpo_desk.ui.inbox.saved import Saved
from dpo_desk.ui.inbox.unfinished import Unfinished
from dpo_desk.ui.inbox.watched_folder import WatchedFolder
from dpo_desk.ui.parts.curtain import Curtain
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings


class InboxFrame(Screen):
    """List and detail, the registration sheet, the empty desk and an import: one of the four is in front."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._counts: dict[str, int] = {}
        self._urgent = (0, 0)
        self._wanted = 0
        self.stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.stack)
        self.list = ListPane(desk, settings, self.splitter)
        self.arrivals = ArrivalsPane(desk, self.list)
        self.list.add_top(self.arrivals)
        self.scans = WatchedFolder(desk, settings, self.list)
        self.list.add_top(self.scans)
        self.exporting = Exporting(desk, self.list)
        # Each is made where it stands: Qt goes through all of a widget that moves to another parent.
        self.right = QStackedWidget(self.splitter)
        self.detail = Detail(desk, settings, self.right)
        self.bulk = Bulk(desk, self.list, self.detail, self.exporting)
        self.saved = Saved(desk, self.list, self.bulk.place)
        self.blank = Ground("sunken", parent=self.right)
        self.sheets = RegisterSheets(desk, self.stack)
        self.unfinished = Unfinished(self)
        self.list.add_top(self.unfinished)
        self.receiving = Receiving(self)
        self.empty = EmptyDesk(self.stack)
        self.importing = Importing(desk, self.stack, self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.right.addWidget(self.blank)
        self.right.addWidget(self.detail)
        self.curtain = self._curtain = Curtain(self.right)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([USUAL_WIDTH, 10_000])
        self.remember_splitter("inbox", self.splitter)
        for page in (self.splitter, self.empty):
            self.stack.addWidget(page)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    @property
    def intake(self) -> Intake:
        """The sheet that registers a request."""
        return self.sheets.intake

    @property
    def recovery(self) -> IntakeRecovery:
        """What keeps the draft of that sheet."""
        return self.sheets.recovery

    @property
    def finding(self) -> Finding:
        """The sheet that registers unlawful processing found."""
        return self.sheets.finding

    def lists(self) -> tuple[QWidget, ...]:
        """The lists F6 steps through: new letters while there are any, then requests."""
        return (*((self.arrivals.view,) if self.arrivals.has_letters else ()), self.list.view)

    def showEvent(self, event: QShowEvent) -> None:
        self.arrivals.refresh()
        super().showEvent(event)
        self.sheets.make_soon()

    def bring_list(self) -> None:
        """Bring list and detail to the front."""
        if not self.has_list():
            self.stack.setCurrentWidget(self.splitter)
            self._curtain.draw()

    def refresh_by_person(self) -> None:
        self.arrivals.fetch()
        self.refresh()

    # what can be done now

    def has_list(self) -> bool:
        """Whether the list is in front."""
        return self.stack.currentWidget() is self.splitter

    def sheet_in_front(self) -> Intake | Finding | None:
        """The sheet that registers something, when one is in front."""
        return next((one for one in self.sheets.made_so_far() if self.stack.currentWidget() is one), None)

    def open_sheet(self, sheet: Intake | Finding) -> None:
        """Bring a sheet that registers something to the front."""
        self.stack.setCurrentWidget(sheet)
        sheet.begin()
        self.heading_changed.emit()

    def has_request(self) -> bool:
        """Whether a request is shown."""
        return self.detail.whole is not None and self.stack.currentWidget() is self.splitter

    def can_act(self) -> bool:
        """Whether the request shown is open."""
        return self.has_request() and self.detail.deeds.is_open()

    def can_act_on_ticked(self) -> bool:
        """Whether requests are ticked, or the one shown is open."""
        return (self.has_list() and self.bulk.ticking.is_any()) or self.can_act()

    def has_subject(self) -> bool:
        """Whether the request shown is linked to a subject."""
        return self.has_request() and self.detail.whole is not None and self.detail.whole.subject is not None

    def can_do_primary(self) -> bool:
        """Whether there is a next step: of the sheet, or of the request."""
        return self.sheet_in_front() is not None or self.can_act()

    def can_stop(self) -> bool:
        """Whether the request asks to stop the processing."""
        return self.has_request() and self.detail.deeds.stop_duty() is not None

    def can_confirm(self) -> bool:
        """Whether the identity is still to be confirmed."""
        card = self.detail.deeds.card
        return (
            self.can_act()
            and card is not None
            and (card.identity_at is None or not words.is_identified(self.desk, card))
        )

    def can_collect(self) -> bool:
        """Whether what is held on the person shown can be put together."""
        return self.has_request() and self.detail.deeds.can_collect()

    def can_correct(self) -> bool:
        """Whether a value to correct may be noted."""
        return self.has_request() and self.detail.deeds.correcting.can_add()

    def can_refuse(self) -> bool:
        """Whether a demand may still be refused."""
        return self.has_request() and self.detail.deeds.open_demand() is not None

    def next_text(self) -> str:
        """The verb of the next step."""
        sheet = self.sheet_in_front()
        if sheet is not None:
            return sheet.register_button.text()
        return self.detail.bar.primary.text() or self.tr("Do the next step")

    # elsewhere

    @Slot(int)
    def want_letter(self, key: int) -> None:
        """Ask for the letter of the duty meant, where it has one; else for the letter that answers the request."""
        duty = self.detail.duty_meant()
        kind = words.duty_kind(self.desk, duty.kind, duty.duty) if duty is not None else None
        if duty is not None and kind is not None and kind.letters:
            self.open_wanted.emit("letter_for_duty", duty.id)
        else:
            self.open_wanted.emit("letter_for_request", key)

    @Slot()
    def open_profile(self) -> None:
        """Show the subject."""
        if self.detail.whole is not None and self.detail.whole.subject is not None:
            self.open_wanted.emit("subject", self.detail.whole.subject.row.id)

    @Slot()
    def open_consents(self) -> None:
        """Show the consent history of the subject."""
        if self.detail.whole is not None and self.detail.whole.subject is not None:
            self.open_wanted.emit("consents", self.detail.whole.subject.row.id)

    @Slot()
    def find_subject(self) -> None:
        """Link the request to somebody of the register."""
        self.detail.deeds.link_subject()
