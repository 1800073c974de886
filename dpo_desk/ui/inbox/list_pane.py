"""The left pane: heading, segments, find, and the list as cards or as a table, with its empty states."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.services import requests
from dpo_desk.services.inbox import Asked, Listed
from dpo_desk.services.request_filters import criteria_of
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.list_frame import MOST_WIDTH, USUAL_WIDTH, WIDEST, ListFrame
from dpo_desk.ui.inbox.request_table import AS_TABLE
from dpo_desk.ui.parts.segments import Segment
from dpo_desk.ui.settings import Settings

__all__ = ["USUAL_WIDTH", "ListPane"]

BESIDE_TABLE = 570


class ListPane(ListFrame):
    """Says what is wanted (`asked_changed`) and which request is current (`picked`, `opened` by Enter)."""

    asked_changed = Signal()
    picked = Signal(int)
    opened = Signal(int)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(desk, settings, parent)
        self._connect()
        self._show_mode()
        self.retranslate()

    def _connect(self) -> None:
        self.narrowing.changed.connect(self.asked_changed)
        self.segments.chosen.connect(self._segment_chosen)
        self.search.textEdited.connect(self._typed)
        self.search.returnPressed.connect(self.accept_search)
        self._pause.timeout.connect(self.asked_changed)
        self.clear_button.clicked.connect(self.clear_filter)
        self.model.page_wanted.connect(self._ask_page)
        self.table_button.clicked.connect(self.turn_table)
        self.table.requests.order_wanted.connect(self.asked_changed)
        self.table.chosen.connect(self._chosen_in_table)
        self.table.opened.connect(self.opened)
        self.view.picked.connect(self.table.follow)
        self.view.picked.connect(self.picked)
        self.view.opened.connect(self.opened)
        self._desk.ticked.connect(self.tick)

    # cards or table

    @property
    def is_table(self) -> bool:
        """Whether the requests stand in a table."""
        return self._settings.get(AS_TABLE)

    @Slot()
    def turn_table(self) -> None:
        """From cards to the table, or back; the request that is current stays current."""
        self._settings.put(AS_TABLE, not self.is_table)
        self._show_mode()
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            # The table takes what a detail in its narrow form leaves it.
            left = max(USUAL_WIDTH, splitter.width() - theme.px(BESIDE_TABLE)) if self.is_table else USUAL_WIDTH
            splitter.setSizes([left, splitter.width() - left])
        self.asked_changed.emit()
        self.front.setFocus()

    @property
    def front(self) -> QAbstractItemView:
        """The view that is shown."""
        return self.table if self.is_table else self.view

    def _show_mode(self) -> None:
        self.setMaximumWidth(WIDEST if self.is_table else MOST_WIDTH)
        self.narrowing.sort_button.setHidden(self.is_table)

    @Slot(int)
    def _chosen_in_table(self, key: int) -> None:
        self.view.choose(key, quietly=False)

    # what is wanted

    def asked(self) -> Asked:
        """Which requests in which order the person wants."""
        wanted, rest = self.narrowing.read(self.search.text() if not self.search.isHidden() else "")
        segment, sort = self.segments.current() or "open", self.narrowing.sort
        criteria = criteria_of(segment, search_key(rest), wanted)
        is_descending = sort == "received"
        if self.is_table:
            sort, is_descending = self.table.order
        elif segment == "closed" and sort == "due":
            sort, is_descending = "received", True
        return Asked(replace(criteria, sort=sort, is_descending=is_descending), sort, is_descending)

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

    def show_filter(self, segment: str, sort: str, wanted: Mapping[str, str]) -> None:
        """Show what a saved search asks for."""
        self.search.clear()
        self.search.hide()
        self.segments.choose(segment)
        self.narrowing.adopt(sort, wanted)
        self.asked_changed.emit()

    @Slot()
    def find_in_list(self) -> None:
        """Put the cursor into the line that narrows the list."""
        self.narrowing.look()
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()

    @Slot(str)
    def _segment_chosen(self, _key: str) -> None:
        self.asked_changed.emit()

    @Slot(str)
    def _typed(self, text: str) -> None:
        if text.endswith(" "):
            self._take_words()
        self._pause.start()

    def _take_words(self) -> None:
        """Make chips of the filter words typed so far."""
        text = self.search.text()
        rest = self.narrowing.take_words(text)
        if rest != text:
            self.search.setText(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.clear_filter()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.accept_search()
            return
        super().keyPressEvent(event)

    @Slot()
    def accept_search(self) -> None:
        """Enter: filter words become chips, and the cursor goes to what was found."""
        self._pause.stop()
        self._take_words()
        self.asked_changed.emit()
        self.view.setFocus()

    # what is shown

    def show_list(self, listed: Listed, current: int) -> None:
        """Show an answer; the request that was current stays current."""
        self._counts = listed.counts
        self._show_segments()
        place = self.view.verticalScrollBar().value()
        self.model.show_list(listed)
        if self.is_table:
            self.table.show_list(listed, current)
        self._stack.setCurrentWidget(self.front if len(listed.keys) else self._empty)
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
        self.front.viewport().update()

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
        super().retranslate()
        self._show_segments()
        self._say_empty()
        self.front.viewport().update()
