"""The documents of a request: each with its small picture, name, pages and size, to be opened or added to."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.rows import PaperRow, RequestCard
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.sizes import size_words
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.tile import IconTile
from dpo_desk.ui.shell.incoming import hand_on_files, welcome_files

THUMB = QSize(92, 122)
MOST_THUMBS = 3


class Thumbnail(QWidget):
    """A page on white with a hairline, whatever the theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = QPixmap()
        self.setFixedSize(theme.px(THUMB.width()), theme.px(THUMB.height()))

    def show_page(self, png: bytes) -> bool:
        """Show a picture; False when it is none."""
        page = QPixmap()
        is_good = page.loadFromData(png, "PNG")
        if is_good:
            self._page = page
            self.update()
        return is_good

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inside = self.rect().adjusted(0, 0, -1, -1)
        painter.fillRect(inside, Qt.GlobalColor.white)
        if not self._page.isNull():
            size = self._page.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = inside.x() + (inside.width() - size.width()) // 2
            painter.drawPixmap(left, inside.y(), size.width(), size.height(), self._page)
        painter.setPen(theme.colour("border2"))
        painter.drawRect(inside)


class PaperCard(Card):
    """One paper."""

    open_wanted = Signal(int)

    def __init__(self, paper: PaperRow, summary: str, parent: QWidget) -> None:
        super().__init__(margin=14, spacing=0, parent=parent)
        self.paper = paper
        self.thumbnail = Thumbnail(self)
        self.thumbnail.hide()
        self._tile = IconTile("mail" if paper.role == "mail" else "file-text", size=36, parent=self)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.thumbnail)
        row.addLayout(self._words(summary), 1)
        self._link = LinkButton(self.tr("Open the paper"), parent=self)
        self._link.clicked.connect(partial(self.open_wanted.emit, paper.id))
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.setAccessibleName(f"{self._role()}. {paper.file_name}. {self._facts()}")

    def _words(self, summary: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(ElidingLabel(self._role(), "body_strong", parent=self))
        column.addWidget(ElidingLabel(f"{self.paper.file_name} · {self._facts()}", "meta", "text2", parent=self))
        self._quote = PlainLabel(f"«{summary}»", "body", "text2", wrap=True, italic=True, parent=self)
        self._quote.setVisible(bool(summary))
        column.addWidget(self._quote)
        column.addStretch(1)
        return column

    def _role(self) -> str:
        roles = {
            "scan": self.tr("Scan of the request"),
            "original": self.tr("Photo or scan as it came"),
            "mail": self.tr("The e-mail as it came"),
            "attachment": self.tr("Attachment"),
            "envelope": self.tr("Envelope and postmark"),
            "proof": self.tr("Supporting information"),
            "letter": self.tr("Sent letter"),
            "mail_out": self.tr("The e-mail as it left"),
            "evidence": self.tr("Evidence"),
        }
        return roles.get(self.paper.role, self.tr("Document"))

    def _facts(self) -> str:
        pages = self.tr("%n page(s)", "", self.paper.pages) if self.paper.pages > 0 else ""
        return " · ".join(part for part in (pages, size_words(self.paper.size)) if part)

    def show_page(self, png: bytes) -> None:
        """Show the first page instead of the icon."""
        if self.thumbnail.show_page(png):
            self._tile.hide()
            self.thumbnail.show()


class PapersCard(QWidget):
    """Heading, the papers, and where to add one; files dropped on the window come here too."""

    open_wanted = Signal(int)
    add_wanted = Signal()
    page_wanted = Signal(int)
    files_came = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "body_strong", parent=self)
        self.add_link = LinkButton("", parent=self)
        self.add_link.clicked.connect(self._add)
        self._cards: list[PaperCard] = []
        self.setAcceptDrops(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add_link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._summary = PlainLabel("", "body", "text2", wrap=True, parent=self).selectable()
        self._column.addWidget(self._summary)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        hand_on_files(event, self.files_came.emit)

    def cards(self) -> list[PaperCard]:
        """The papers in order."""
        return list(self._cards)

    def show_card(self, card: RequestCard) -> None:
        """Show the papers of a request."""
        self._title.setText(self.tr("Documents"))
        self.add_link.setText(self.tr("Add a document…"))
        self.add_link.setAccessibleName(self.add_link.text())
        self.add_link.updateGeometry()
        # The first paper says it as well, so it stands alone only where no paper came.
        self._summary.setText(card.summary)
        self._summary.setVisible(bool(card.summary) and not card.papers)
        if [one.paper for one in self._cards] == list(card.papers):
            return
        self.forget()
        for place, paper in enumerate(card.papers):
            one = PaperCard(paper, card.summary if place == 0 else "", self)
            one.open_wanted.connect(self.open_wanted)
            self._cards.append(one)
            self._column.addWidget(one)
            if paper.media_type.startswith(("image/", "application/pdf")) and place < MOST_THUMBS:
                self.page_wanted.emit(paper.id)

    def forget(self) -> None:
        """Make every card anew at the next `show_card`, after the language changed."""
        for card in self._cards:
            take_out(self._column, card)
        self._cards = []

    def show_page(self, paper_id: int, png: bytes) -> None:
        """The picture of a paper has come."""
        for card in self._cards:
            if card.paper.id == paper_id:
                card.show_page(png)

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit()
