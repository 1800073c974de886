"""The left pane: heading, segments, find, and the list with its empty states."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.services import requests
from dpo_desk.services.inbox import Asked, Listed
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.list_view import RequestList
from dpo_desk.ui.inbox.narrowing import Narrowing
from dpo_desk.ui.inbox.request_model import RequestModel
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.settings import Settings

USUAL_WIDTH = 388
LEAST_WIDTH, MOST_WIDTH = 320, 560
TYPING_PAUSE_MS = 200


class ListPane(Ground):
    """Says what is wanted (`asked_changed`) and which request is current (`picked`, `opened` by Enter)."""

    asked_changed = Signal()
    picked = Signal(int)
    opened = Signal(int)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        self._counts: dict[str, int] = {}
        self.model = RequestModel(desk, self)
        self.view = RequestList(self.model, settings, self)
        self._title = TitleLabel("", "pane", self)
        self.export_button = IconButton("file-spreadsheet", "", parent=self)
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
        self._connect()
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self.export_button)
        head.addWidget(self.narrowing)
        switch = QHBoxLayout()
        switch.setContentsMargins(16, 8, 16, 0)
        switch.addWidget(self.segments)
        switch.addStretch(1)
        self._stack.addWidget(self.view)
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
        column.addSpacing(4)
        column.addWidget(self._stack, 1)
        self._column = column

    def add_top(self, widget: QWidget) -> None:
        """Put a strip between the switch and the list."""
        self._column.insertWidget(self._column.indexOf(self._stack) - 1, widget)

    def add_foot(self, widget: QWidget) -> None:
        """Put a strip under the list."""
        self._column.addWidget(widget)

    def _connect(self) -> None:
        self.narrowing.changed.connect(self.asked_changed)
        self.segments.chosen.connect(self._segment_chosen)
        self.search.textEdited.connect(self._typed)
        self._pause.timeout.connect(self.asked_changed)
        self.clear_button.clicked.connect(self.clear_filter)
        self.model.page_wanted.connect(self._ask_page)
        self.view.picked.connect(self.picked)
        self.view.opened.connect(self.opened)
        self._desk.ticked.connect(self.tick)

    # what is wanted

    def asked(self) -> Asked:
        """Which requests in which order the person wants."""
        words = search_key(self.search.text()) if not self.search.isHidden() else ""
        segment, sort = self.segments.current() or "open", self.narrowing.sort
        criteria = RequestCriteria(segment, 0, self.narrowing.kind, self.narrowing.channel, 0, words)
        if segment == "closed" and sort == "due":
            return Asked(criteria, "received", True)
        return Asked(criteria, sort, sort == "received")

    def is_filtered(self) -> bool:
        """Whether anything but the segment narrows the list."""
        return self.narrowing.is_on or bool(self.search.text())

    def clear_narrowing(self) -> None:
        """Show every open request at the next answer, so that a new one is among them."""
        self.narrowing.clear()
        self.search.clear()
        self.search.hide()
        self.segments.choose("open")

    @Slot()
    def clear_filter(self) -> None:
        """Show everything of the segment again."""
        self.narrowing.clear()
        self.search.clear()
        self.search.hide()
        self.asked_changed.emit()
        self.view.setFocus()

    @Slot()
    def find_in_list(self) -> None:
        """Put the cursor into the line that narrows the list."""
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()

    @Slot(str)
    def _segment_chosen(self, _key: str) -> None:
        self.asked_changed.emit()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.clear_filter()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self._pause.stop()
            self.asked_changed.emit()
            self.view.setFocus()
            return
        super().keyPressEvent(event)

    # what is shown

    def show_list(self, listed: Listed, current: int) -> None:
        """Show an answer; the request that was current stays current."""
        self._counts = listed.counts
        self._show_segments()
        place = self.view.verticalScrollBar().value()
        self.model.show_list(listed)
        self._stack.setCurrentWidget(self.view if len(listed.keys) else self._empty)
        self.clear_button.setVisible(self.is_filtered())
        self._say_empty()
        self.view.verticalScrollBar().setValue(place)
        if current:
            self.view.choose(current)

    @Slot(list)
    def _ask_page(self, keys: Sequence[int]) -> None:
        self._desk.ask(self, requests.rows, list(keys), then=self._rows_came)

    def _rows_came(self, rows: Sequence[RequestRow]) -> None:
        self.model.take_rows(rows)

    @Slot()
    def tick(self) -> None:
        """A minute has passed: paint what is in view again."""
        self.view.viewport().update()

    def _show_segments(self) -> None:
        counts = self._counts
        self.segments.show_segments(
            [
                Segment("open", self.tr("Open now"), counts.get("open")),
                Segment("mine", self.tr("Mine"), counts.get("mine")),
                Segment("closed", self.tr("Closed requests")),
            ]
        )

    def _say_empty(self) -> None:
        if self.is_filtered():
            self._empty.show_words(self.tr("No requests match the filter"))
        elif self.segments.current() == "closed":
            self._empty.show_words(self.tr("No closed requests yet"))
        else:
            self._empty.show_words(self.tr("No open requests"), self.tr("Everything that came has been answered."))

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self._title.setText(self.tr("Requests"))
        self.narrowing.retranslate()
        self.export_button.setToolTip(self.tr("Export to Excel"))
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.view.setAccessibleName(self.tr("Requests"))
        self.segments.setAccessibleName(self.tr("Which requests"))
        self.clear_button.set_words(self.tr("Clear filter"))
        self._show_segments()
        self._say_empty()
        self.view.viewport().update()
