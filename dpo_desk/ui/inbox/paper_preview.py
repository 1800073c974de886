"""What came, beside the form: the first page of a scan, the words of a letter, or where to drop them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.exchange.eml import Mail
from dpo_desk.exchange.page_join import PageMark
from dpo_desk.services.intake import ORIGINAL, PaperDraft
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.page_tray import PageTray
from dpo_desk.ui.inbox.page_view import PageView
from dpo_desk.ui.inbox.sizes import size_words
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.tile import IconLabel


class PaperPreview(Ground):
    """The papers of the draft; `choose_wanted` asks for a file, `removed` gives the place of one taken away."""

    choose_wanted = Signal()
    removed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("sunken", "r", parent)
        self._names = QVBoxLayout()
        self._names.setSpacing(4)
        self._names_holder = QWidget(self)
        self._names_holder.setLayout(self._names)
        self._stack = QStackedWidget(self)
        self.nothing = EmptyState("scan-text", "", "", small=True, parent=self._stack)
        self.choose_button = Button("", icon="upload", parent=self.nothing)
        self.choose_button.clicked.connect(self._choose)
        self.nothing.add_button(self.choose_button)
        self.page = PageView(self._stack)
        self.tray = PageTray(self)
        self.text = QPlainTextEdit(self._stack)
        self.text.setReadOnly(True)
        self.text.setAcceptDrops(False)
        self.problems = PlainLabel("", "meta", "soon", wrap=True, parent=self)
        self.problems.hide()
        for page in (self.nothing, self.page, self.text):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._names_holder)
        column.addWidget(self.problems)
        column.addWidget(self._stack, 1)
        column.addWidget(self.tray)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.nothing.show_words(
            self.tr("Drop a scan or a letter here"),
            self.tr("PDF, JPEG, PNG or an e-mail saved as .eml or .msg. The file is kept as it came, with its hash."),
        )
        self.choose_button.set_words(self.tr("Choose a file…"))
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.page.setAccessibleName(self.tr("Page of the scan"))
        self.page.setAccessibleDescription(self.tr("An arrow key crops its side, with Shift it gives that back."))
        self.tray.retranslate()

    def show_papers(self, papers: Sequence[PaperDraft]) -> None:
        """Name the papers that will be kept."""
        clear(self._names)
        for place, paper in enumerate(papers):
            self._names.addWidget(self._name(place, paper))
        self._names_holder.setVisible(bool(papers))
        if not papers:
            self._stack.setCurrentWidget(self.nothing)
            self.problems.hide()

    def _name(self, place: int, paper: PaperDraft) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("mail" if paper.role == "mail" else "paperclip", "text2", parent=line))
        row.addWidget(ElidingLabel(paper.file_name, "label", parent=line), 1)
        row.addWidget(PlainLabel(size_words(len(paper.data)), "meta", "text2", parent=line))
        if paper.role != ORIGINAL:
            remove = IconButton("x", self.tr("Take away"), height="tight", parent=line)
            remove.clicked.connect(partial(self.removed.emit, place))
            row.addWidget(remove)
        return line

    def show_mail(self, mail: Mail) -> None:
        """Show the letter as plain text, its heads above it."""
        heads = [
            (self.tr("From"), f"{mail.sender_name} <{mail.sender_address}>".strip()),
            (self.tr("Subject line"), mail.subject),
        ]
        told = "\n".join(f"{name}: {value}" for name, value in heads if value)
        self.text.setPlainText(f"{told}\n\n{mail.text}")
        self.problems.setText("\n".join(dict.fromkeys(say(one) for one in mail.problems)))
        self.problems.setVisible(bool(mail.problems))
        self._stack.setCurrentWidget(self.text)

    def show_words(self, words: str) -> None:
        """Show the words of a letter that was read before."""
        self.text.setPlainText(words)
        self._stack.setCurrentWidget(self.text)

    def show_page(self, png: bytes, mark: PageMark | None = None, *, is_open: bool = False) -> None:
        """Show a page as its mark says; `is_open` while it may be cropped."""
        if self.page.show_page(png, mark, is_open=is_open):
            self._stack.setCurrentWidget(self.page)

    @Slot()
    def _choose(self) -> None:
        self.choose_wanted.emit()
