"""The screen of recipients: who is given personal data, under which contract, and what each has to be told."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.recipient import RecipientRow, RecipientState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import recipient_notices, recipients
from dpo_desk.services.recipient_notices import Page
from dpo_desk.services.recipients import RecipientCriteria
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.recipients.frame import EVERY, RecipientsFrame
from dpo_desk.ui.recipients.recipient_sheet import RecipientSheet
from dpo_desk.ui.settings import Settings

TYPING_PAUSE_MS = 200


class Recipients(RecipientsFrame):
    """Third parties and, apart, processors."""

    name = "recipients"
    opens = ("recipient",)
    concerns = ("recipient", "disclosure", "recipient_notice", "letter")

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        self.current = self._wanted = 0
        super().__init__(desk, settings, parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self.roles.chosen.connect(self.choose_role)
        self.chips.chosen.connect(self.choose_filter)
        self.search.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.refresh)
        self.model.loaded.connect(self._loaded)
        self.view.chosen.connect(self.show_recipient)
        self.view.opened.connect(self._opened)
        self.add_button.clicked.connect(self.add_recipient)
        self.clear_button.clicked.connect(self.clear)
        self.export_button.clicked.connect(self.export)
        self.panel.change_wanted.connect(self.change_recipient)
        self.panel.end_wanted.connect(self.end_recipient)
        self.panel.remove_wanted.connect(self.remove_recipient)
        self.panel.place.closed.connect(self._sheet_closed)
        self.panel.notices.item_wanted.connect(self.open_wanted)

    # what the window asks

    def title(self) -> str:
        return self.tr("Data recipients")

    def primary(self) -> Action | None:
        title = QT_TRANSLATE_NOOP("action", "New recipient")
        return Action("recipient.new", title, "plus", self.add_recipient, "Ctrl+N", Menu.TOOLS, 5, is_deed=True)

    def actions_of_screen(self) -> Sequence[Action]:
        menu, chosen = Menu.TOOLS, self._has_current
        return (
            Action("recipient.change", QT_TRANSLATE_NOOP("action", "Change the recipient"),
                   "pencil", self.change_recipient, "F2", menu, 5, enabled=chosen, is_deed=True),
            Action("recipient.end", QT_TRANSLATE_NOOP("action", "End or begin giving data"),
                   "ban", self.end_recipient, "", menu, 5, enabled=chosen, is_deed=True),
            Action("recipient.abroad", QT_TRANSLATE_NOOP("action", "Recipients abroad"),
                   "globe", self.show_abroad, "", menu, 5),
            Action("recipient.export", QT_TRANSLATE_NOOP("action", "Export to Excel"),
                   "file-spreadsheet", self.export, "Ctrl+E", menu, 5, is_deed=True),
            Action("recipient.find", QT_TRANSLATE_NOOP("action", "Find in this list"),
                   "search", self.find_in_list, "Ctrl+F", menu, 5),
        )  # fmt: skip

    def status_text(self) -> str:
        return self.tr("%n recipient(s)", "", self.counts.get("", 0))

    def open_item(self, kind: str, identity: int) -> None:
        """Show a recipient, whom no filter hides then."""
        self._wanted = identity
        self.desk.ask(self, recipients.card, identity, then=self._turn_to)

    def _turn_to(self, row: RecipientRow | None) -> None:
        if row is not None:
            self.roles.choose(row.draft.role)
            self.clear()

    def panes(self) -> Sequence[QWidget]:
        return (self.view, self.panel)

    def refresh(self) -> None:
        self._pause.stop()
        self.desk.ask(self, recipients.counts, self.roles.current(), then=self._count)
        self.model.show(self.criteria())
        self._ask_current()

    def criteria(self) -> RecipientCriteria:
        """What the switch, the chips and the search line say."""
        only = self.chips.current()
        return RecipientCriteria(self.roles.current(), self.search.text().strip(), "" if only == EVERY else only)

    # the list

    def _count(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self.show_chips()
        self.show_page()
        self.heading_changed.emit()

    @Slot(int)
    def _loaded(self, count: int) -> None:
        wanted, self._wanted = self._wanted, 0
        if self.model.place_of(wanted) >= 0:
            self.view.choose(wanted)
        elif count and self.model.place_of(self.view.current_id()) < 0:
            self.view.choose(self.model.identity(0))
        elif not count:
            self.show_recipient(0)
        self.show_page()

    @Slot(str)
    def choose_role(self, _role: str) -> None:
        """The other register."""
        self.chips.choose(EVERY)
        self.say_empty()
        self.refresh()

    @Slot(str)
    def choose_filter(self, _key: str) -> None:
        """A ready filter."""
        self.refresh()

    @Slot()
    def show_abroad(self) -> None:
        """Those in other countries."""
        self.chips.choose(recipients.ABROAD)
        self.refresh()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def clear(self) -> None:
        """Show all of the role again."""
        self.search.clear()
        self.chips.choose(EVERY)
        self.say_empty()
        self.refresh()

    @Slot()
    def find_in_list(self) -> None:
        """Put the cursor into the search line."""
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def export(self) -> None:
        """The register as filtered, as a workbook."""
        self.exporting.begin(self.criteria())

    # the recipient that is current

    def _has_current(self) -> bool:
        return self.panel.row is not None

    @Slot(int)
    def show_recipient(self, identity: int) -> None:
        """Show another recipient, 0 for none."""
        self.current = identity
        self._ask_current()

    def _ask_current(self) -> None:
        if self.current:
            self.desk.ask(self, recipient_notices.page, self.current, then=partial(self._came, self.current))
        else:
            self._came(0, Page())

    def _came(self, identity: int, found: Page) -> None:
        if identity == self.current:
            self.panel.show_recipient(found.row, found.notices)
            self.show_side()
            self.heading_changed.emit()

    @Slot(int)
    def _opened(self, _identity: int) -> None:
        self.panel.change_button.setFocus()

    @Slot()
    def add_recipient(self) -> None:
        """Open the sheet for a new one."""
        self._open(None)

    @Slot()
    def change_recipient(self) -> None:
        """Open the sheet for the current one."""
        if self.panel.row is not None:
            self._open(self.panel.row)

    def _open(self, row: RecipientRow | None) -> None:
        sheet = RecipientSheet(self.desk, self.words, row, self.roles.current(), self.panel.place)
        sheet.done.connect(self._saved)
        self.panel.show_sheet(True)
        self.panel.show()
        self.panel.place.open(sheet)

    @Slot(int)
    def _saved(self, identity: int) -> None:
        self.panel.place.put_away()
        self.view.setFocus()
        self.open_item("recipient", identity)

    @Slot()
    def _sheet_closed(self) -> None:
        self.panel.show_sheet(False)
        self.show_side()

    @Slot()
    def end_recipient(self) -> None:
        """No more data go to it, or they do again."""
        row = self.panel.row
        if row is not None:
            deed = recipients.begin_again if row.state == RecipientState.ENDED else recipients.end
            self.desk.do(self, deed, row.id, row.version)

    @Slot()
    def remove_recipient(self) -> None:
        """Take out one entered by mistake."""
        if self.panel.row is not None:
            self.desk.do(self, recipients.remove, self.panel.row.id, self.panel.row.version)
