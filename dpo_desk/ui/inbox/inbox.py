"""The requests screen: list, detail, the registration sheet, and the empty desk, one in front at a time."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.services import inbox as questions
from dpo_desk.services.inbox import Listed, Setup, Whole
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.choosing import Choosing
from dpo_desk.ui.inbox.finding import Finding
from dpo_desk.ui.inbox.frame import InboxFrame
from dpo_desk.ui.inbox.presence import Presence
from dpo_desk.ui.inbox.request_actions import new_request, request_actions
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.turns import Turns

CONCERNS = (
    "request", "demand", "duty", "paper", "subject", "request_subject", "letter", "consent_event", "policy_edition",
    "incident", "note", "department_order", "signature_check", "correction_line", "contact", "held_category",
)  # fmt: skip


class Inbox(InboxFrame):
    """Opens a request, or the sheet for a subject's new one; asks for "subject", "consents", "letter_for_request"."""

    name = "requests"
    opens = ("request", "request_for_subject", "finding", "saved_search", "unfinished")
    concerns = CONCERNS

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.choosing = Choosing(self)
        self._turns = Turns(self, at_once=desk.is_at_once)
        self._connect()
        self.detail.bar.retranslate()

    def _connect(self) -> None:
        self.list.asked_changed.connect(self.refresh_list)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        self.presence = Presence(self.desk, self.detail.bar.presence, self.detail.beside)
        self.detail.item_wanted.connect(self.open_wanted)
        self.detail.beside.changed.connect(self.show_actions)
        self.detail.deeds.letter_wanted.connect(self.want_letter)
        self.detail.files_wanted.connect(self.choosing.choose_paper)
        self.detail.bar.stepped.connect(self.list.view.step)
        self.detail.panel.link_wanted.connect(self.find_subject)
        self.sheets.left.connect(self._intake_left)
        self.sheets.registered.connect(self._registered)
        self.empty.new_wanted.connect(self.begin_intake)
        self.empty.files_wanted.connect(self.choosing.choose_files)
        self.empty.import_wanted.connect(self.importing.open)
        self.importing.opened.connect(self.heading_changed)
        self.importing.closed.connect(self._intake_left)
        self.empty.place_wanted.connect(self.place_wanted)
        self.empty.open_wanted.connect(self.open_wanted)

    # what the window asks

    def title(self) -> str:
        return self.tr("Requests")

    def primary(self) -> Action | None:
        return new_request(self)

    def actions_of_screen(self) -> Sequence[Action]:
        return request_actions(self)

    def status_text(self) -> str:
        """Counts in words."""
        if not self._counts.get("open"):
            return self.tr("No open requests")
        late, today = self._urgent
        parts = [self.tr("%n open request(s)", "", self._counts["open"])]
        if late:
            parts.append(self.tr("%n overdue", "", late))
        if today:
            parts.append(self.tr("%n due today", "", today))
        return " · ".join(parts)

    def panes(self) -> Sequence[QWidget]:
        if not self.has_list():
            return (self.stack.currentWidget() or self,)
        return (*self.lists(), self.detail.sheets_and_cards, self.detail.panel)

    def open_item(self, kind: str, identity: int) -> None:
        if kind == "finding":
            self.open_sheet(self.finding)
            return
        if kind == "unfinished":
            self.unfinished.go_on()
            return
        if kind == "request_for_subject":
            self.begin_intake()
            self.sheets.for_subject.begin(identity)
            return
        if kind.startswith("saved_search"):
            (self.saved.open if kind == "saved_search" else self.saved.rename)(identity)
            return
        self._wanted = identity
        self.bring_list()
        if not self.list.view.choose(identity):
            self.refresh_list()
        self.show_request(identity)

    def files_came(self, paths: Sequence[Path]) -> bool:
        """A new request from a scan or a letter, an import from a table; the documents of a request take theirs."""
        if isinstance(sheet := self.sheet_in_front(), Finding):
            sheet.take_files(paths)
        elif not self.importing.take(paths):
            self.begin_intake()
            self.intake.take_files(list(paths))
        return True

    @Slot()
    def refresh(self) -> None:
        """Ask for the list and for the request shown."""
        self.refresh_list()
        if self._wanted:
            self.show_request(self._wanted)

    def retranslate(self) -> None:
        for part in (self.list, self.detail.bar, self.detail, self.sheets, self.empty, self.importing):
            part.retranslate()
        self.bulk.retranslate()
        self.unfinished.look()

    def save_layout(self) -> None:
        super().save_layout()
        self.detail.close_copies()
        self.presence.leave()

    # the list

    @Slot()
    def refresh_list(self) -> None:
        """Ask for the list as the person wants it now."""
        self.desk.ask(self, questions.listed, self.list.asked(), "", self._wanted, then=self._list_came)

    def _list_came(self, listed: Listed) -> None:
        self._counts, self._urgent = listed.counts, listed.urgent
        self.list.show_list(listed, self._wanted)
        if listed.is_empty:
            self.desk.ask(self, questions.setup, then=self._setup_came)
        elif self.stack.currentWidget() is self.empty:
            self.bring_list()
        if not self._wanted and len(listed.keys):
            self.list.view.choose(listed.keys[0], quietly=False)
        self._show_place()
        self.heading_changed.emit()

    def _setup_came(self, setup: Setup) -> None:
        self.empty.show_setup(setup)
        if self.has_list() and not self.arrivals.has_letters and not self.unfinished.is_any:
            self.stack.setCurrentWidget(self.empty)

    @Slot(int)
    def _picked(self, key: int) -> None:
        self._wanted = key
        self.show_request(key)

    @Slot(int)
    def _opened(self, key: int) -> None:
        if key:
            self.detail.sheets_and_cards.setFocus()

    @Slot()
    def find_in_list(self) -> None:
        """Narrow the list by typing."""
        if self.stack.currentWidget() is self.splitter:
            self.list.find_in_list()

    def show_request(self, key: int) -> None:
        """Ask for a request and show it."""
        self.desk.ask(self, questions.whole, key, then=self._whole_came)

    def _whole_came(self, whole: Whole | None) -> None:
        if whole is None:
            self._show_nothing()
            return
        if whole.card.row.id != self._wanted:
            return
        self.right.setCurrentWidget(self.detail)
        first, *others = self.detail.showing(whole)
        self._turns.begin((partial(self._show_first, first), *others))

    def _show_first(self, first: Callable[[], None]) -> None:
        """What keys act on and which of them work change together: no key may fall in between."""
        first()
        self._show_place()
        self.show_actions()

    def _show_nothing(self) -> None:
        """The request shown is no more, its registration was undone."""
        if self._wanted:
            self._wanted = 0
            self.right.setCurrentWidget(self.blank)
            self.refresh_list()

    def _more(self) -> list[Action]:
        skipped = ("request.next", "request.reply", "request.export", "request.export_duties", "list.save")
        mine = [one for one in request_actions(self) if one.menu is Menu.REQUEST and one.id not in skipped]
        return [one for one in mine if one.is_enabled]

    @Slot()
    def show_actions(self) -> None:
        """Offer what can be done with the request shown."""
        self.detail.bar.show_more(self._more())
        self.heading_changed.emit()

    def _show_place(self) -> None:
        self.detail.bar.show_place(self.list.model.place_of(self._wanted), len(self.list.model.keys))

    @Slot()
    def do_primary(self) -> None:
        """Ctrl+Enter: accept the sheet in front, else do the next step."""
        sheet = self.sheet_in_front()
        if sheet is not None:
            sheet.register()
        elif self.detail.place.sheet is not None:
            self.detail.place.sheet.accepted.emit()
        else:
            self.detail.deeds.do_next()

    # registering

    @Slot()
    def begin_intake(self) -> None:
        """Open the registration sheet, with its draft if one was left."""
        self.open_sheet(self.intake)
        self.recovery.look()

    @Slot()
    def _intake_left(self) -> None:
        self.desk.door.settle()
        self.bring_list()
        self.refresh_list()
        self.list.view.setFocus()
        self.heading_changed.emit()

    @Slot(int)
    def _registered(self, key: int) -> None:
        self.list.clear_narrowing()
        self.open_item("request", key)
        self.list.view.setFocus()
