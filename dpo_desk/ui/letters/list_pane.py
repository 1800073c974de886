"""The left pane: which letters, and the list of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.rows import LetterRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import letters
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.letters.list_view import LetterList
from dpo_desk.ui.letters.words import item_words, sentence
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.tables.columns import Column
from dpo_desk.ui.tables.page_model import PageModel, Source

QUEUED, SENT = "queued", "sent"


class ListPane(QWidget):
    """Segments and list; `picked` when the person chose a letter, `counted` when the counts are known."""

    picked = Signal(int)
    loaded = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.counts: dict[str, int] = {}
        self._kept = 0
        self._title = TitleLabel("", "pane", self)
        self.export_button = IconButton("file-spreadsheet", "", parent=self)
        self.export_button.clicked.connect(self.export)
        self.exporting = ExportStrip(desk, "letters", self)
        self.segments = Segments((), "", self)
        column = Column("letter", QT_TRANSLATE_NOOP("column", "Letter"), self._cell)
        self.model = PageModel(desk, Source(letters.ids, letters.rows), (column,), self, sentence=sentence)
        self.view = LetterList(self.model, self)
        self.empty = EmptyState("mail", "", small=True, parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.segments.chosen.connect(self.show_segment)
        self.model.loaded.connect(self._loaded)
        self.view.picked.connect(self.picked)
        self.retranslate()
        self.segments.choose(QUEUED)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 8)
        head.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.export_button)
        head.addLayout(top)
        row = QHBoxLayout()
        row.addWidget(self.segments)
        row.addStretch(1)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.exporting)
        self.setMinimumWidth(260)
        self.setFocusProxy(self.view)

    @staticmethod
    def _cell(row: LetterRow) -> str:
        return row.addressee

    @property
    def segment(self) -> str:
        """Which letters are shown."""
        return self.segments.current() or QUEUED

    def refresh(self, current: int = 0) -> None:
        """Ask again; `current` stays or becomes current."""
        self._kept = current or self.view.current_id()
        self._desk.ask(self, letters.counts, then=self._counted)
        self.model.show(LetterCriteria(segment=self.segment))

    @Slot(str)
    def show_segment(self, segment: str) -> None:
        """Show the letters that wait or those that left."""
        self.segments.choose(segment)
        self.model.show(LetterCriteria(segment=segment), sort="sent" if segment == SENT else "changed",
                        is_descending=segment == SENT)  # fmt: skip

    @Slot()
    def export(self) -> None:
        """The letters of this segment as a workbook."""
        self.exporting.begin(LetterCriteria(segment=self.segment))

    def _counted(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._show_segments()
        self._say_empty()
        self.loaded.emit()

    @Slot(int)
    def _loaded(self, count: int) -> None:
        self._stack.setCurrentWidget(self.view if count else self.empty)
        self._say_empty()
        if self._kept:
            self.view.choose(self._kept)
        self.loaded.emit()

    def next_without_number(self, after: int) -> int:
        """The next letter of the list whose postal number is wanting, 0 when there is none."""
        place = self.model.place_of(after)
        count = self.model.rowCount()
        for step in range(1, count):
            row = self.model.row((place + step) % count)
            if row is not None and item_words(row)[1]:
                return int(row.id)
        return 0

    def _show_segments(self) -> None:
        self.segments.show_segments(
            [Segment(QUEUED, self.tr("Queued"), self.counts.get(QUEUED)), Segment(SENT, self.tr("Sent"))]
        )

    def _say_empty(self) -> None:
        is_sent = self.segment == SENT
        self.empty.show_words(self.tr("No letters sent yet") if is_sent else self.tr("No letters queued"), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("surface"))

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Letters"))
        self.segments.setAccessibleName(self.tr("Which letters"))
        self.view.setAccessibleName(self.tr("Letters"))
        self.export_button.setToolTip(self.tr("Export to Excel"))
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
        self._show_segments()
        self._say_empty()
        self.view.viewport().update()
