"""The sheet that records a consent event, or corrects one by a new event that names it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.zoned import zone_of
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui.consents.event_fields import EventFields
from dpo_desk.ui.consents.words import ConsentWords, Deed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import ElidingLabel


class EventForm(Ground):
    """`saved` with a ConsentDraft, `paper_wanted` for the file dialog, `text_wanted` with an edition, `closed`."""

    saved = Signal(object)
    paper_wanted = Signal()
    text_wanted = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, words: ConsentWords, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk, self._words = desk, words
        self.subject_id = 0
        self.corrected: Deed | None = None
        self.paper: PaperDraft | None = None
        self.fields: EventFields
        self._editions: Sequence[EditionRow] = ()
        self._recipients: Sequence[tuple[str, str]] = ()
        self._body: QWidget | None = None
        self._title = ElidingLabel("", "pane", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self.banner = Banner("info", "", parent=self)
        self._cancel = Button("", parent=self)
        self.save_button = Button("", "primary", parent=self)
        self._lay_out()
        for button in (self._cross, self._cancel):
            button.clicked.connect(self.closed)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        head, note, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        note.setContentsMargins(20, 0, 20, 8)
        note.addWidget(self.banner)
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (head, note):
            self._column.addLayout(part)
        self._column.addWidget(Rule(self))
        self._column.addWidget(Rule(self))
        self._column.addLayout(foot)

    def show_choices(self, editions: Sequence[EditionRow], recipients: Sequence[tuple[str, str]]) -> None:
        """What may be chosen from when the form begins next."""
        self._editions, self._recipients = editions, recipients

    def begin(self, subject_id: int, corrected: Deed | None = None) -> None:
        """A new event of a subject; with `corrected` it stands in for that act and begins as it was."""
        self.subject_id, self.corrected, self.paper = subject_id, corrected, None
        if self._body is not None:
            take_out(self._column, self._body)
        may_annul = corrected is not None
        self.fields = EventFields(self._desk, self._words, self._editions, self._recipients, may_annul, self)
        self.fields.paper_wanted.connect(self.paper_wanted)
        self.fields.text_wanted.connect(self.text_wanted)
        self._body = Scroll(self.fields, self)
        self._column.insertWidget(3, self._body, 1)
        if corrected is not None:
            row = corrected.head
            self.fields.fill(corrected, row.occurred_at.astimezone(zone_of(row.zone)))
        self.retranslate()

    def show_paper(self, papers: Sequence[PaperDraft]) -> None:
        """A paper was read; it is kept when the event is recorded."""
        if papers:
            self.paper = papers[0]
            self.fields.paper_name.show_text(papers[0].file_name)

    @Slot()
    def save(self) -> None:
        """Hand the event over when every field can be read."""
        form = self.fields
        purposes, moment, ip = form.purposes(), form.moment(), form.ip()
        if not form.reach.is_answered() or moment is None or not purposes or ip is None:
            return
        categories, operations, recipients = form.reach.parts()
        draft = ConsentDraft(
            self.subject_id, ConsentAction(form.action.key()), moment, form.way.key(), purposes,
            edition_id=form.edition_id(), evidence=form.evidence.text(), form_version=form.form_version.text(), ip=ip,
            by_whom=form.by_whom.text(), valid_to=None if form.until.isHidden() else form.until.value(),
            statements=() if form.statements.isHidden() else form.statements.keys(), paper=self.paper,
            corrects=self.corrected.head.deed if self.corrected else "", categories=categories,
            operations=operations, recipients=recipients, zone=form.zone.key(),
        )  # fmt: skip
        self.saved.emit(draft)

    def show_refusal(self, refusal: Refusal) -> None:
        """Why nothing was recorded."""
        if refusal.field == "occurred_at":
            self.fields.day.show_error(say(refusal.message))
        else:
            self.banner.show_words("today", say(refusal.message))
            self.banner.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the frame in the current language; fields keep what was typed."""
        is_new = self.corrected is None
        self._title.show_text(self.tr("Record a consent event") if is_new else self.tr("Correct an event"))
        words = self.tr("The earlier event stays in the history; this one replaces it from now on.")
        self.banner.show_words("info", words)
        self.banner.setVisible(not is_new)
        self._cancel.set_words(self.tr("Cancel"))
        self.save_button.set_words(self.tr("Record"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
