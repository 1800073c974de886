"""The left pane: heading, segments, find, filters, and the list with its empty states."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.services import requests
from dpo_desk.services.inbox import Asked, Listed
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.choice_menus import ChoiceMenu, Choices, FilterMenu
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.list_view import RequestList
from dpo_desk.ui.inbox.request_model import RequestModel
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.chips import Chip, ChipRow
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
        self._chosen = {"kind": "", "channel": ""}
        self._sort = "due"
        self._counts: dict[str, int] = {}
        self.model = RequestModel(desk, self)
        self.view = RequestList(self.model, settings, self)
        self._make_head()
        self.search = SearchLine("", self)
        self.search.hide()
        self.chips = ChipRow(parent=self)
        self.chips.hide()
        self._make_empty()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.retranslate()

    def _make_head(self) -> None:
        self._title = TitleLabel("", "pane", self)
        self.sort_button = IconButton("arrow-up-down", "", parent=self)
        self.filter_button = IconButton("list-filter", "", parent=self)
        self.sort_menu = ChoiceMenu(self)
        self.filter_menu = FilterMenu(self)
        self.segments = Segments(parent=self)

    def _make_empty(self) -> None:
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("inbox", "", small=True, parent=self._stack)
        self.clear_button = Button("", parent=self._empty)
        self._empty.add_button(self.clear_button)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self.sort_button)
        head.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for widget, top in ((self.segments, 8), (self.search, 10), (self.chips, 10)):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget, 0 if widget is self.segments else 1)
            if widget is self.segments:
                row.addStretch(1)
                column.addSpacing(top)
            else:
                row.setContentsMargins(16, 8, 16, 0)
            column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.sort_button.clicked.connect(self.open_sort)
        self.filter_button.clicked.connect(self.open_filter)
        self.sort_menu.chosen.connect(self.sort_by)
        self.filter_menu.chosen.connect(self.filter_by)
        self.segments.chosen.connect(self._segment_chosen)
        self.chips.removed.connect(self._chip_removed)
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
        segment = self.segments.current() or "open"
        criteria = RequestCriteria(segment, 0, self._chosen["kind"], self._chosen["channel"], 0, words)
        if segment == "closed" and self._sort == "due":
            return Asked(criteria, "received", True)
        return Asked(criteria, self._sort, self._sort in ("received", "number"))

    def is_filtered(self) -> bool:
        """Whether anything but the segment narrows the list."""
        return any(self._chosen.values()) or bool(self.search.text())

    @Slot(str)
    def sort_by(self, sort: str) -> None:
        """Order by "due", "received", "who" or "kind"."""
        self._sort = sort
        self.asked_changed.emit()

    @Slot(str, str)
    def filter_by(self, criterion: str, key: str) -> None:
        """Show only one kind or channel; "" for all."""
        self._chosen[criterion] = key
        self._show_chips()
        self.asked_changed.emit()

    @Slot()
    def clear_filter(self) -> None:
        """Show everything of the segment again."""
        self._chosen = dict.fromkeys(self._chosen, "")
        self.search.clear()
        self.search.hide()
        self._show_chips()
        self.asked_changed.emit()
        self.view.setFocus()

    def clear_narrowing(self) -> None:
        """Show every open request at the next answer, so that a new one is among them."""
        self._chosen = dict.fromkeys(self._chosen, "")
        self.search.clear()
        self.search.hide()
        self.segments.choose("open")
        self._show_chips()

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
    def _chip_removed(self, criterion: str) -> None:
        self.filter_by(criterion, "")

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.clear_filter()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus():
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
        self.model.show_list(listed)
        self._stack.setCurrentWidget(self.view if len(listed.keys) else self._empty)
        self.clear_button.setVisible(self.is_filtered())
        self._say_empty()
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

    # menus

    @Slot()
    def open_sort(self) -> None:
        """Offer the orders."""
        self.sort_menu.show_choices(self._sorts(), self._sort)
        self.sort_menu.popup(self._below(self.sort_button))

    @Slot()
    def open_filter(self) -> None:
        """Offer kinds and channels."""
        every = [("", self.tr("All"))]
        sections: list[tuple[str, str, Choices]] = [
            ("kind", self.tr("Kind of demand"), every + self._kinds()),
            ("channel", self.tr("Channel"), every + self._channels()),
        ]
        self.filter_menu.show_filters(sections, self._chosen)
        self.filter_menu.popup(self._below(self.filter_button))

    def _below(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height() + 2))

    def _sorts(self) -> Choices:
        return (
            ("due", self.tr("Sort: by term")),
            ("received", self.tr("Sort: by date received")),
            ("who", self.tr("Sort: by subject")),
            ("kind", self.tr("Sort: by kind")),
        )

    def _kinds(self) -> list[tuple[str, str]]:
        return [(kind.key, say_title(kind.title)) for kind in self._desk.rulebook.kinds]

    def _channels(self) -> list[tuple[str, str]]:
        return [(one.key, say_title(one.title)) for one in self._desk.rulebook.channels]

    def _show_chips(self) -> None:
        known = dict(self._kinds()), dict(self._channels())
        titles = {"kind": known[0], "channel": known[1]}
        chips = [
            Chip(criterion, titles[criterion].get(key, key), removable=True)
            for criterion, key in self._chosen.items()
            if key
        ]
        self.chips.show_chips(chips)
        self.chips.setVisible(bool(chips))

    def _show_segments(self) -> None:
        counts = self._counts
        self.segments.show_segments(
            [
                Segment("open", self.tr("Open"), counts.get("open")),
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
        for button, name in ((self.sort_button, self.tr("Sort")), (self.filter_button, self.tr("Filter"))):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.view.setAccessibleName(self.tr("Requests"))
        self.segments.setAccessibleName(self.tr("Which requests"))
        self.clear_button.set_words(self.tr("Clear filter"))
        self._show_segments()
        self._say_empty()
        self._show_chips()
        self.view.viewport().update()
