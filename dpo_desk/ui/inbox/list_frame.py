"""The left pane's parts laid out: heading with its buttons, segments, find, chips, cards, table, empty state."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.list_view import RequestList
from dpo_desk.ui.inbox.narrowing import Narrowing
from dpo_desk.ui.inbox.request_model import RequestModel
from dpo_desk.ui.inbox.request_table import RequestTable
from dpo_desk.ui.inbox.sheet_scroll import SheetScroll
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.segments import Segments
from dpo_desk.ui.settings import Settings

USUAL_WIDTH = 388
LEAST_WIDTH, MOST_WIDTH, WIDEST = 320, 560, 4000
TYPING_PAUSE_MS = 200
LEAST_LIST = 64


class ListFrame(Ground):
    """What the pane of the list is made of."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        self._counts: dict[str, int] = {}
        self.model = RequestModel(desk, self)
        self.view = RequestList(self.model, settings, self)
        self._title = TitleLabel("", "pane", self)
        self.export_button = IconButton("file-spreadsheet", "", parent=self)
        self.table = RequestTable(desk, settings, self)
        self.table_button = IconButton("table", "", parent=self)
        self._settings = settings
        self.narrowing = Narrowing(desk, self)
        self.segments = Segments(parent=self)
        self.search = SearchLine("", self)
        self.search.hide()
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("inbox", "", small=True, parent=self._stack)
        self.clear_button = Button("", parent=self._empty)
        self._empty.add_button(self.clear_button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self.setMinimumWidth(LEAST_WIDTH)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self.export_button)
        head.addWidget(self.table_button)
        head.addWidget(self.narrowing)
        switch = QHBoxLayout()
        switch.setContentsMargins(16, 8, 16, 0)
        switch.addWidget(self.segments)
        switch.addStretch(1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(switch)
        for widget in (self.search, self.narrowing.chips):
            row = QHBoxLayout()
            row.setContentsMargins(16, 8, 16, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self._make_tops())
        column.addSpacing(4)
        column.addWidget(self._stack, 1)
        self._column = column

    def _make_tops(self) -> QWidget:
        self._tops = QWidget(self)
        self._strips = QVBoxLayout(self._tops)
        self._strips.setContentsMargins(0, 0, 0, 0)
        self._strips.setSpacing(0)
        return self._tops

    def add_top(self, widget: QWidget) -> None:
        """Put a strip between the switch and the list."""
        self._strips.addWidget(widget)

    def add_sheets(self, place: SheetPlace) -> None:
        """Let sheets open there; a sheet has the room of the strips meanwhile, and scrolls in a low window."""
        self._column.insertWidget(self._column.indexOf(self._stack) - 1, SheetScroll(place, self))
        place.opened.connect(self._give_room)
        place.closed.connect(self._take_room_back)

    @Slot()
    def _give_room(self) -> None:
        self._tops.hide()
        self._stack.setMinimumHeight(LEAST_LIST)  # its pages would ask for more than a tall sheet leaves

    @Slot()
    def _take_room_back(self) -> None:
        self._tops.show()
        self._stack.setMinimumHeight(0)

    def add_foot(self, widget: QWidget) -> None:
        """Put a strip under the list."""
        self._column.addWidget(widget)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self._title.setText(self.tr("Requests"))
        self.narrowing.retranslate()
        self.export_button.setToolTip(self.tr("Export to Excel"))
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
        self.search.setPlaceholderText(self.tr("Find, or filter words: channel:post left<3"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.view.setAccessibleName(self.tr("Requests"))
        self.table.setAccessibleName(self.tr("Requests"))
        self.table_button.setToolTip(self.tr("Cards or table (Ctrl+Shift+T)"))
        self.table_button.setAccessibleName(self.tr("Cards or table"))
        self.segments.setAccessibleName(self.tr("Which requests"))
        self.clear_button.set_words(self.tr("Clear filter"))
