"""The right pane: the page of the letter or its DL envelope, painted by the code that prints them."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.paper.data_sheet_page import DataSheetPage
from dpo_desk.ui.paper.envelope import EnvelopePage
from dpo_desk.ui.paper.letter_page import LetterPage
from dpo_desk.ui.paper.preview import PagePreview
from dpo_desk.ui.paper.sheet import Paper
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.segments import Segment, Segments

LETTER, ENVELOPE = "letter", "envelope"
FOLLOW_MS = 60


def leaving_papers(work: Composition) -> tuple[Paper, ...]:
    """What leaves together: the letter and the data sheet it encloses."""
    sheet = work.enclosed
    return (LetterPage(work.text), DataSheetPage(sheet)) if sheet is not None else (LetterPage(work.text),)


class LetterPreview(QWidget):
    """Follows the composition it is given; `print_wanted` from its button."""

    print_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._work: Composition | None = None
        self.pages = PagePreview(self)
        self.segments = Segments((), "", self)
        self.print = IconButton("printer", "", "secondary", parent=self)
        self.pages.put_before(self.segments)
        self.pages.put_after(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOW_MS)
        self._soon.timeout.connect(self.follow)
        self.segments.chosen.connect(self._chosen)
        self.print.clicked.connect(self.print_wanted)
        self.setFocusProxy(self.pages)
        self.setMinimumWidth(260)
        self.retranslate()

    @property
    def is_envelope(self) -> bool:
        """Whether the envelope is looked at."""
        return self.segments.current() == ENVELOPE

    def show_letter(self, work: Composition | None) -> None:
        """Stand for a letter, None for an empty desk; `follow` paints its pages."""
        self._work = work
        self._show_segments()
        self.print.setEnabled(work is not None)

    def follow_letter(self, work: Composition) -> None:
        """The letter was edited: its page follows when the fingers rest."""
        has_envelope = self._work is not None and self._work.address.kind.needs_envelope
        self._work = work
        if work.address.kind.needs_envelope is not has_envelope:
            self._show_segments()
        self._soon.start()

    def papers(self) -> tuple[Paper, ...]:
        """What is shown, to be printed."""
        if self._work is None:
            return ()
        return (EnvelopePage(self._work.envelope),) if self.is_envelope else leaving_papers(self._work)

    @Slot()
    def follow(self) -> None:
        """Paint the pages as the letter stands."""
        captions = (self.tr("Envelope DL, 220 × 110 mm"),) if self.is_envelope else ()
        self.pages.show_papers(self.papers(), captions)

    @Slot(str)
    def _chosen(self, _key: str) -> None:
        self.follow()

    def _show_segments(self) -> None:
        shown = [Segment(LETTER, self.tr("Letter"))]
        if self._work is None or self._work.address.kind.needs_envelope:
            shown.append(Segment(ENVELOPE, self.tr("Envelope DL")))
        self.segments.show_segments(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("surface"))

    def retranslate(self) -> None:
        """Say everything again."""
        self._show_segments()
        self.segments.setAccessibleName(self.tr("What is shown"))
        self.print.setAccessibleName(self.tr("Print"))
        self.print.setToolTip(self.tr("Print"))
        self.follow()
