"""The sheet that registers a request: what came on the left, the form, and the duties that will arise."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import refusals
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.exchange.eml import Mail
from dpo_desk.exchange.paper_kind import PaperKind
from dpo_desk.services import arrivals, subjects
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.intake_form import IntakeForm
from dpo_desk.ui.inbox.intake_layout import lay_out
from dpo_desk.ui.inbox.page_joining import PageJoining, without
from dpo_desk.ui.inbox.paper_files import Incoming, letter_of, read_incoming, tell_unread
from dpo_desk.ui.inbox.paper_preview import PaperPreview
from dpo_desk.ui.inbox.plan_card import PlanCard
from dpo_desk.ui.inbox.proposals import propose_from, propose_from_words
from dpo_desk.ui.inbox.sheets import show_refusal
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.turns import Turns


class Intake(Ground):
    """Esc leaves it with its draft; `edited` tells of every change, `registered` gives the key of the new request."""

    left = Signal()
    edited = Signal()
    registered = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        self.papers: list[PaperDraft] = []
        self.message_id = ""
        self._is_busy = False
        self.title = TitleLabel("", "pane", self)
        self.register_button = Button("", "primary", "check", parent=self)
        self.register_button.clicked.connect(self.register)
        self.cancel_button = Button("", "quiet", parent=self)
        self.cancel_button.clicked.connect(self.left)
        self.clear_button = Button("", "quiet", parent=self)
        self.clear_button.clicked.connect(self.clear)
        self.preview = PaperPreview(self)
        self.joining = PageJoining(desk, self.preview, self)
        self.form = IntakeForm(desk, self)
        self.plan = PlanCard(desk, self)
        self.strip = WorkStrip(parent=self)
        self.strip.hide()
        self._turns = Turns(self, at_once=desk.is_at_once)
        self._form_scroll = lay_out(self)
        self._connect()
        self.retranslate()
        self._show_papers([])

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.preview.choose_wanted.connect(self.choose_file)
        self.preview.removed.connect(self.remove_paper)
        self.joining.began.connect(self._begin_reading)
        self.joining.joined.connect(self._joined)
        self.joining.failed.connect(self._not_joined)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.title.setText(self.tr("New request"))
        self.register_button.set_words(self.tr("Register the request"))
        self.register_button.setToolTip("Ctrl+Enter")
        self.cancel_button.set_words(self.tr("Put aside"))
        self.cancel_button.setToolTip(self.tr("Esc. The draft stays, also after a restart."))
        self.clear_button.set_words(self.tr("Clear"))
        self.preview.retranslate()
        self.form.retranslate()
        self._edited()

    def begin(self) -> None:
        """Put the cursor where the person begins."""
        self.form.kinds.setFocus()
        self._edited()

    @Slot()
    def clear(self) -> None:
        """Throw the draft away."""
        self.message_id = ""
        self.form.clear()
        self._show_papers([])
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self.plan.show_draft(self.form.draft())
        self.edited.emit()

    def take_back(self, papers: Sequence[PaperDraft], message_id: str) -> None:
        """Papers of a draft that was put aside; its form is filled already."""
        self.message_id = message_id
        self._show_papers(papers)
        for paper in [one for one in papers if one.words][:1]:
            self.preview.show_words(paper.words)
            if paper.media_type == PaperKind.EML.media_type:
                self._desk.errand(self, letter_of, paper.data, then=partial(self._letter_again, paper))
        self._edited()

    def _letter_again(self, paper: PaperDraft, read: Incoming) -> None:
        """Sender and subject line stand above the words as when it came."""
        if read.mail is not None and paper in self.papers:
            self.preview.show_mail(read.mail)

    # files

    @Slot()
    def choose_file(self) -> None:
        """Choose a scan or a letter in the system's dialog."""
        self._desk.door.ask_path(
            self.tr("Choose a file…"), "", "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.eml *.msg", self._chosen,
            is_saving=False,
        )  # fmt: skip

    def _chosen(self, path: Path) -> None:
        self.take_files([path])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files that came; the Refusal of one that is not what its name says goes to the door."""
        self._begin_reading(self.tr("Reading the file"))
        unread = partial(self._unread, list(paths))
        self._desk.errand(self, read_incoming, list(paths), then=self.take, otherwise=unread)

    @Slot(str)
    def _begin_reading(self, words: str) -> None:
        self._is_busy = True
        self.strip.begin(words)
        self.strip.show()

    def _unread(self, paths: Sequence[Path], error: Exception) -> None:
        self._end_reading()
        tell_unread(self._desk, paths, error)

    def _end_reading(self) -> None:
        self._is_busy = False
        self.strip.hide()

    def take(self, incoming: Incoming) -> None:
        """Papers that were read, and what the letter among them says of itself."""
        self._turns.finish()
        self._end_reading()
        papers = [*self.papers, *incoming.papers]
        self._turns.begin((partial(self._show_papers, papers), partial(self._propose, incoming), self._edited))

    def _propose(self, incoming: Incoming) -> None:
        if incoming.mail is not None:
            self._take_mail(incoming.mail)
        else:
            propose_from_words(self.form, "\n".join(one.words for one in incoming.papers))
        self.form.kinds.setFocus()

    @Slot(int)
    def remove_paper(self, place: int) -> None:
        """Do not keep this paper."""
        self._show_papers(without(self.papers, place))
        self._edited()

    @Slot(list)
    def _joined(self, papers: list[PaperDraft]) -> None:
        self._end_reading()
        self._show_papers(papers)
        self._edited()

    @Slot(object)
    def _not_joined(self, error: Exception) -> None:
        self._end_reading()
        self._desk.door.tell(error)

    def _show_papers(self, papers: Sequence[PaperDraft]) -> None:
        self.papers = list(papers)
        self.preview.show_papers(self.papers)
        self.joining.show_papers(self.papers)

    def _take_mail(self, mail: Mail) -> None:
        """Propose what the letter says of itself; the person changes what is wrong."""
        self.message_id = mail.message_id
        self.preview.show_mail(mail)
        propose_from(self.form, mail, self._desk.today())
        address = mail.sender_address.casefold()
        if address:
            self._desk.ask(self, subjects.by_contact, "email", address, then=self._sender_known)

    def _sender_known(self, found: Sequence[RegisterRow]) -> None:
        """One person of the register has this address: propose him. Several: the person chooses."""
        if len(found) == 1:
            self.form.subject.choose(found[0])

    # registering

    @Slot()
    def register(self) -> None:
        """Register the draft, or say beside the first wrong field why not."""
        if self._is_busy:
            return
        self._turns.finish()
        draft = self.form.draft()
        fields = self.form.fields()
        for field in fields.values():
            field.clear_error()
        if draft is None:
            self.form.received.show_error(self.tr("Enter the day it came."))
            return
        wrong = refusals(draft, self._desk.today())
        for refusal in reversed(wrong):
            if refusal.field in fields:
                fields[refusal.field].show_error(say(refusal.message))
        if wrong:
            self._go_to(wrong[0])
            return
        if self.joining.is_changed:
            self.joining.join(self.register)
            return
        self._is_busy = True
        papers = tuple(self.papers)
        self._desk.do(self, arrivals.register, draft, papers, self.message_id, then=self._done, otherwise=self._refused)

    def _go_to(self, refusal: Refusal) -> None:
        field = self.form.fields().get(refusal.field)
        if field is not None:
            field.setFocus()
            self._form_scroll.ensureWidgetVisible(field)

    def _refused(self, error: Exception) -> None:
        self._is_busy = False
        show_refusal(self._desk, self.form.fields(), error)

    def _done(self, key: int) -> None:
        self._is_busy = False
        self._turns.begin((partial(self.registered.emit, key), self.clear))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
