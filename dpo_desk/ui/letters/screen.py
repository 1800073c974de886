"""The letters screen: queue, form and page side by side; what the person wants becomes deeds of the session."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import letters
from dpo_desk.services.letters import LetterCard
from dpo_desk.ui import theme
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.words import pill_of
from dpo_desk.ui.letters.composing import Composing
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.draft_store import DraftStore
from dpo_desk.ui.letters.form import LetterForm
from dpo_desk.ui.letters.list_pane import QUEUED, SENT, ListPane
from dpo_desk.ui.letters.new_letter import NewLetter
from dpo_desk.ui.letters.outgoing import Outgoing
from dpo_desk.ui.letters.preview_pane import LetterPreview
from dpo_desk.ui.letters.recovery import Recovery
from dpo_desk.ui.letters.session import LetterSession
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.curtain import Curtain
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings, default_folder
from dpo_desk.ui.turns import Turns

COMPOSED = {
    "letter_for_subject": letters.letter_to, "letter_for_duty": letters.for_duty, "letter_for_order": letters.for_order,
}  # fmt: skip


class Letters(Screen):
    """Composes, keeps, numbers, prints and sends letters."""

    name = "letters"
    opens = ("letter", "letter_for_request", *COMPOSED)
    concerns = ("letter",)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        address = str(getattr(desk.office, "address", ""))
        self.session = LetterSession(desk, DraftStore(default_folder(), address), self)
        self.composing = Composing(desk, self.session)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = ListPane(desk, self._splitter)
        self._middle = QStackedWidget(self._splitter)
        self.form = LetterForm(desk, self._middle)
        self.new = NewLetter(desk, self._middle)
        self.empty = EmptyState("mail", "", parent=self._middle)
        self.empty_button = Button("", "primary", "plus", parent=self.empty)
        self.empty.add_button(self.empty_button)
        self.preview = LetterPreview(self._splitter)
        self.outgoing = Outgoing(desk, self.session, self.form, self.preview)
        self.recovery = Recovery(self.session, self.form)
        self._turns = Turns(self, at_once=desk.is_at_once)
        self._is_to_fill = self._is_to_find = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for page in (self.empty, self.form, self.new):
            self._middle.addWidget(page)
        self._middle.setMinimumWidth(436)
        for pane in (self.list, self._middle, self.preview):
            self._splitter.addWidget(pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([260, 436, 4000])  # the page takes what the others leave
        for place, share in enumerate((0, 0, 1)):
            self._splitter.setStretchFactor(place, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.remember_splitter("letters", self._splitter)
        self.curtain = Curtain(self.preview)

    def _connect(self) -> None:
        session, form = self.session, self.form
        self.list.picked.connect(session.open)
        self.list.loaded.connect(self._listed)
        session.opened.connect(self._show_letter)
        session.edited.connect(self._show_edit)
        session.settled.connect(self._show_state)
        session.refused.connect(self._refused)
        form.edited.connect(session.edit)
        form.left.connect(session.keep)
        form.refresh_link.clicked.connect(self.composing.refresh_fields)
        form.heading.template_wanted.connect(self.composing.take_template)
        form.heading.language_wanted.connect(self.composing.take_language)
        form.heading.signatory_wanted.connect(self.composing.take_signatory)
        form.heading.request_wanted.connect(self._open_request)
        form.address.scanned.connect(self._scanned)
        self.new.chosen.connect(self.open_item)
        self.new.given_up.connect(self._end_new)
        self.empty_button.clicked.connect(self.begin_new)

    # what the window asks

    def title(self) -> str:
        return self.tr("Letters")

    def primary(self) -> Action | None:
        title = QT_TRANSLATE_NOOP("action", "New letter")
        return Action("letter.new", title, "plus", self.begin_new, "Ctrl+N", Menu.FILE, is_deed=True)

    def actions_of_screen(self) -> Sequence[Action]:
        title = QT_TRANSLATE_NOOP("action", "Export to Excel")
        export = Action(
            "letter.export", title, "file-spreadsheet", self.list.export, "Ctrl+E", Menu.FILE, 2, is_deed=True
        )
        return (*self.outgoing.actions(), export)

    def status_text(self) -> str:
        queued = self.list.counts.get(QUEUED, 0)
        return self.tr("%n letter(s) queued", "", queued)

    def panes(self) -> Sequence[QWidget]:
        return (self.list.view, self._middle, self.preview)

    def refresh(self) -> None:
        self.list.refresh(self.session.letter_id)
        self.session.reload()

    def open_item(self, kind: str, identity: int) -> None:
        if kind == "letter":
            self._is_to_find = True
            self._open(identity)
        elif kind == "letter_for_request":
            self.desk.ask(self, letters.open_draft, identity, then=partial(self._reply, identity))
        else:
            self.desk.do(self, COMPOSED[kind], identity, then=self._open_to_fill)

    def _reply(self, request_id: int, letter_id: int) -> None:
        if letter_id:
            self._open_to_fill(letter_id)
        else:
            self.desk.do(self, letters.reply, request_id, then=self._open_to_fill)

    def _open_to_fill(self, letter_id: int) -> None:
        self._is_to_fill = True
        self._open(letter_id)

    def _open(self, letter_id: int) -> None:
        self.session.open(letter_id)
        self.list.refresh(letter_id)

    # what is shown

    @Slot()
    def _listed(self) -> None:
        first = self.list.model.identity(0)
        if not self.session.letter_id and first and self._middle.currentWidget() is not self.new:
            self.list.view.choose(first)
            self.session.open(first)
        self.heading_changed.emit()

    @Slot(object)
    def _show_letter(self, card: LetterCard | None) -> None:
        work = self.session.work
        self.form.show_found("")
        self.preview.show_letter(work)
        self._turns.begin((partial(self._show_form, card, work), self.preview.follow))

    def _show_form(self, card: LetterCard | None, work: Composition | None) -> None:
        if card is None or work is None:
            self._middle.setCurrentWidget(self.empty)
        else:
            pill = pill_of(self.desk, card.due, card.started_on) if card.due and not card.row.sent_on else None
            self.form.show_letter(card, work, pill, self.session.is_dirty)
            self._middle.setCurrentWidget(self.form)
            if not self.list.view.choose(card.row.id) and self._is_to_find:
                self.list.show_segment(SENT if self.session.is_frozen else QUEUED)
            self._is_to_find = False
            if self._is_to_fill:
                self._is_to_fill = False
                self.form.go_to_gap()
        self.heading_changed.emit()

    @Slot()
    def _show_edit(self) -> None:
        if self.session.work is not None:
            self.preview.follow_letter(self.session.work)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        if self.session.card is not None:
            self.form.show_state(self.session.card, self.session.is_dirty)

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.form.show_refusal(error)
        else:
            self.desk.door.tell(error)

    # what the person does

    @Slot()
    def begin_new(self) -> None:
        """Ask what the new letter answers."""
        self.session.keep()
        self._middle.setCurrentWidget(self.new)
        self.new.begin()

    @Slot()
    def _end_new(self) -> None:
        self._middle.setCurrentWidget(self.form if self.session.card is not None else self.empty)

    @Slot()
    def _open_request(self) -> None:
        if self.session.card is not None and self.session.card.request is not None:
            self.open_wanted.emit("request", self.session.card.request.id)

    @Slot()
    def _scanned(self) -> None:
        """A sticker was scanned: keep it and go to the next letter without one."""
        following = self.list.next_without_number(self.session.letter_id)
        self.session.keep()
        if following:
            self._open(following)
            self.form.address.number.line.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.session.keep()

    def save_layout(self) -> None:
        super().save_layout()
        self.session.put_aside()  # the desk closes next and may not come to saving

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("surface"))

    def retranslate(self) -> None:
        for part in (self.list, self.form, self.new, self.preview):
            part.retranslate()
        self.empty.show_words(self.tr("No letters queued"), self.tr("A reply begins from its request, or here."))
        self.empty_button.set_words(self.tr("New letter"))
        if self.session.card is not None:
            self._show_letter(self.session.card)
