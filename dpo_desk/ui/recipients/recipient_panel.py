"""The page of one recipient: who it is, its contract, what can be done, and what it was told."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.recipient import Notice, RecipientRow, RecipientState, Role
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.facts import SectionHead
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.recipients.notice_rows import NoticeRows
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.words import counted


class RecipientPanel(Ground):
    """Shows a recipient; the deeds it offers are done by the screen. Sheets open in `place`."""

    change_wanted = Signal()
    end_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, desk: Desk, words: RecipientWords, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk, self._words = desk, words
        self.row: RecipientRow | None = None
        self._notices: Sequence[Notice] = ()
        self._name = PlainLabel("", "pane", wrap=True, parent=self)
        self._state = CountdownPill(Pill("normal", ""), self)
        self.change_button = Button("", icon="pencil", height="row", parent=self)
        self.end_button = Button("", height="row", parent=self)
        self.remove_button = IconButton("trash-2", "", parent=self)
        self._abroad = Banner("soon", "", parent=self)
        self._contract = Banner("soon", "", parent=self)
        self._facts = Rows(8, self)
        self.place = SheetPlace(self)
        self.notices = NoticeRows(desk, words, self, of_recipient=True)
        self._nobody = EmptyState("building-2", "", small=True, parent=self)
        self._lay_out()
        self.change_button.clicked.connect(self.change_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        holder = Ground("surface", parent=self.stack)
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.place)
        self._shown = QWidget(holder)
        inside = QVBoxLayout(self._shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for row in self._head():
            inside.addLayout(row)
        for part in (self._abroad, self._contract, self._facts, Rule(self._shown)):
            inside.addWidget(part)
        self._section = QVBoxLayout()
        inside.addLayout(self._section)
        inside.addWidget(self.notices)
        column.addWidget(self._shown)
        column.addStretch(1)
        self.stack.addWidget(Scroll(holder, self.stack))
        self.stack.addWidget(self._nobody)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self.stack)

    def _head(self) -> tuple[QHBoxLayout, QHBoxLayout, QHBoxLayout]:
        name, state, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        name.addWidget(self._name, 1)
        name.addWidget(self.remove_button)
        state.addWidget(self._state)
        state.addStretch(1)
        buttons.setSpacing(8)
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.end_button)
        buttons.addStretch(1)
        return name, state, buttons

    def show_recipient(self, row: RecipientRow | None, notices: Sequence[Notice] = ()) -> None:
        """Show another recipient, or that none is chosen."""
        if row is None or self.row is None or row.id != self.row.id:
            self.notices.place.put_away()
        self.row, self._notices = row, notices
        self.retranslate()

    def show_sheet(self, is_open: bool) -> None:
        """A sheet for the recipient takes the place of its facts."""
        self._shown.setVisible(not is_open)
        self.stack.setCurrentIndex(0 if is_open or self.row is not None else 1)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.change_button.set_words(self.tr("Change the data"))
        self.remove_button.setToolTip(self.tr("Remove from the register"))
        self.remove_button.setAccessibleName(self.tr("Remove from the register"))
        self._nobody.show_words(self.tr("No recipient is chosen"))
        self.show_sheet(self.place.sheet is not None)
        row = self.row
        if row is None:
            return
        is_ended = row.state == RecipientState.ENDED
        self.end_button.set_words(self.tr("Give data again") if is_ended else self.tr("End"))
        # What was given data stays in the register; the button would only be refused.
        self.remove_button.setVisible(not row.people and not self._notices)
        self._name.setText(row.name)
        self._state.show_pill(self._words.pill(row))
        self._abroad.setVisible(row.is_abroad)
        if row.is_abroad:
            text = self.tr("Consent has to say so, or another ground of article 16 of the Law has to stand.")
            country = self._words.country(row.draft.country)
            self._abroad.show_words("soon", self.tr("Data cross the border: {country}").format(country=country), text)
        warning = self._words.contract_warning(row)
        self._contract.setVisible(bool(warning))
        if warning:
            self._contract.show_words(self._words.contract_state(row), warning)
        self._show_facts(row)
        self._show_notices()

    def _show_facts(self, row: RecipientRow) -> None:
        self._facts.clear()
        for label, value in self._pairs(row):
            if value:
                fact = QWidget(self._facts)
                line = QVBoxLayout(fact)
                line.setContentsMargins(0, 0, 0, 0)
                line.setSpacing(1)
                line.addWidget(PlainLabel(label, "meta", "text2", parent=fact))
                line.addWidget(PlainLabel(value, "control", wrap=True, parent=fact).selectable())
                self._facts.add(fact)

    def _pairs(self, row: RecipientRow) -> Iterator[tuple[str, str]]:
        draft, is_processor = row.draft, row.draft.role == Role.PROCESSOR
        yield self.tr("Role"), self.tr("Processor") if is_processor else self.tr("Third party")
        yield self.tr("BIN"), draft.bin
        yield self.tr("Country"), self._words.country(draft.country)
        yield self.tr("Contract"), draft.contract or row.basis
        yield self.tr("Contract of"), say_date(draft.contract_on) if draft.contract_on else ""
        yield self.tr("Contract until"), say_date(draft.contract_to) if draft.contract_to else ""
        yield self.tr("Purpose"), draft.purpose
        yield self.tr("E-mail"), draft.email
        yield self.tr("Postal address"), draft.address
        yield self.tr("Contact person and phone"), draft.contact
        last = say_date(row.last_on) if row.last_on else ""
        given = self.tr("data of %n person(s), last on {day}", "", row.people) if row.people else ""
        yield self.tr("Was given"), given.format(day=last).replace(str(row.people), counted(row.people), 1)

    def _show_notices(self) -> None:
        clear(self._section)
        open_ones = (self.row.untold + self.row.unanswered) if self.row is not None else 0
        count = self.tr("%n open", "", open_ones) if open_ones else ""
        self._section.addWidget(SectionHead(self.tr("Notices"), count, parent=self._shown))
        if not self._notices:
            none = self.tr("Nothing has had to be told to this recipient yet.")
            self._section.addWidget(PlainLabel(none, "body", "text3", wrap=True, parent=self._shown))
        self.notices.show_notices(self._notices)
