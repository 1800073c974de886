"""What an outside check of a signature is recorded with: the service, the signer, the result and its protocol."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.work_rows import SignatureDraft, SignatureResult
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.paper_files import Incoming, read_incoming, tell_unread
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import Field, NumberField, TextField
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.parts.moments import MomentField
from dpo_desk.ui.shell.incoming import hand_on_files, welcome_files

EVIDENCE = "evidence"


class ProtocolField(Field):
    """The file the service gave out: chosen in the system's dialog, or dropped on the sheet."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self.paper: PaperDraft | None = None
        self.label.setText(self.tr("Protocol of the service"))
        self.label.show()
        self.button = Button(self.tr("Choose a file…"), icon="paperclip", height="row", parent=self)
        self.button.clicked.connect(self.choose_file)
        self.name = ElidingLabel(self.tr("or drop it here"), "body", "text2", parent=self)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.button)
        row.addWidget(self.name, 1)
        self.hold(holder)
        self.setFocusProxy(self.button)

    @Slot()
    def choose_file(self) -> None:
        """Ask for the file."""
        self._desk.door.ask_path(
            self.tr("Choose a file…"), "", "*.pdf *.jpg *.jpeg *.png", self._chosen, is_saving=False
        )

    def _chosen(self, path: Path) -> None:
        self.take([path])

    def take(self, paths: Sequence[Path]) -> None:
        """Read the first of these files."""
        first = list(paths)[:1]
        self._desk.errand(
            self, read_incoming, first, then=self._came, otherwise=partial(tell_unread, self._desk, first)
        )

    def _came(self, incoming: Incoming) -> None:
        self.paper = replace(incoming.papers[0], role=EVIDENCE)
        self.name.show_text(self.paper.file_name)


class SignatureSheet(Sheet):
    """The check was made outside; a valid one confirms the identity."""

    def __init__(self, desk: Desk, card: RequestCard, parent: QWidget) -> None:
        super().__init__(desk, parent)
        note = self.tr("The program checks no signature itself: it keeps what a service told you, with its protocol.")
        self.say_words(self.tr("Record a signature check"), self.tr("Record the check"), note)
        self.service = TextField(self.tr("Service that checked it"), parent=self)
        self.signer = TextField(self.tr("Signer"), card.applicant_name or card.row.who, parent=self)
        self.iin = NumberField(self.tr("IIN in the signature, if shown"), parent=self)
        self.checked_at = MomentField(self.tr("Checked at"), desk.today(), parent=self)
        self.checked_at.show_moment(desk.now())
        results = [(one.value, say_marked(one.label)) for one in SignatureResult]
        self.result = ChoiceField(self.tr("Result"), results, parent=self)
        self.protocol = ProtocolField(desk, self)
        for name in ("service", "signer", "iin", "checked_at", "result", "protocol"):
            self.add_field(name, getattr(self, name))
        self.setAcceptDrops(True)

    def draft(self) -> SignatureDraft | None:
        """The check; None while its moment is missing, which is said beside the field."""
        at = self.checked_at.moment()
        if at is None:
            if not self.checked_at.is_unreadable():
                self.checked_at.show_error(self.tr("Say when it was checked."))
            return None
        return SignatureDraft(
            self.service.text(), self.signer.text(), at, SignatureResult(self.result.key()), self.iin.text()
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        hand_on_files(event, self.protocol.take)
