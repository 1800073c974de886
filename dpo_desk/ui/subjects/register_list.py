"""The register in the window: head, chips, search, table and what stands there while it is empty."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.services import subjects
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.register_columns import register_model
from dpo_desk.ui.subjects.words import RegisterWords, counted
from dpo_desk.ui.tables.view import RegisterView

TYPING_PAUSE_MS = 200
EVERY = "every"


class RegisterList(Ground):
    """Says which subject is current (`chosen`, 0 for none) and which was opened by Enter; `loaded` after a load.

    `wanted` becomes current once the list holds it; otherwise the first does, while nobody is.
    """

    chosen = Signal(int)
    opened = Signal(int)
    loaded = Signal()

    def __init__(self, desk: Desk, settings: Settings, name: str, parent: QWidget, *, is_ticked: bool = True) -> None:
        super().__init__("surface", "", parent)
        self._desk = desk
        self._counts: dict[str, int] = {}
        self._has_asked = False
        self.wanted = self._followed = 0
        self.words = RegisterWords(desk, self)
        self.model = register_model(desk, self.words, self, is_ticked=is_ticked)
        self.view = RegisterView(self.model, settings, name, self)
        self.head = QHBoxLayout()
        self.search = SearchLine("", self)
        self.chips = ChipRow(parent=self)
        self.search_button = IconButton("search", "", "secondary", parent=self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._make_empty()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_empty(self) -> None:
        self.stack = QStackedWidget(self)
        self.empty = EmptyState("users", "", parent=self.stack)
        self.nothing = EmptyState("search", "", small=True, parent=self.stack)
        self.clear_button = Button("", parent=self.nothing)
        self.nothing.add_button(self.clear_button)
        for page in (self.view, self.empty, self.nothing):
            self.stack.addWidget(page)

    def _lay_out(self) -> None:
        self.head.setContentsMargins(24, 14, 16, 0)
        self.head.setSpacing(10)
        self._filters = QWidget(self)
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(24, 14, 16, 0)
        filters.setSpacing(8)
        filters.addWidget(self.chips, 1)
        filters.addWidget(self.search_button, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 16, 0)
        line.addWidget(self.search)
        self.search.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._filters)
        column.addSpacing(12)
        column.addLayout(line)
        column.addSpacing(2)
        column.addWidget(self.stack, 1)

    def add_foot(self, widget: QWidget) -> None:
        """Put a strip under the table."""
        self._column.addWidget(widget)

    def _connect(self) -> None:
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.model.loaded.connect(self._loaded)
        self.chips.chosen.connect(self._chip_chosen)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._emptied)
        self._pause.timeout.connect(self.ask)
        self.search_button.clicked.connect(self.find_in_list)
        self.clear_button.clicked.connect(self.clear)

    # what is wanted

    @Slot()
    def ask(self) -> None:
        """Ask for what the chips and the search line say."""
        self._pause.stop()
        key = self.chips.current()
        wanted = subjects.criteria(self.search.text(), "" if key in ("", EVERY) else key)
        self.model.show(wanted)
        self._desk.ask(self, subjects.counts, then=self._count)

    @Slot()
    def find_in_list(self) -> None:
        """Put the cursor into the line that narrows the list."""
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.search.hide()
        self.chips.choose(EVERY)
        self.ask()
        self.view.setFocus()

    def follow(self, identity: int) -> None:
        """Make somebody just added current as soon as the list holds them."""
        self._followed = identity

    @property
    def is_filtered(self) -> bool:
        """Whether not everything is wanted."""
        return bool(self.search.text().strip()) or self.chips.current() not in ("", EVERY)

    @property
    def total(self) -> int:
        """How many subjects the register has."""
        return self._counts.get("", 0)

    @Slot(str)
    def _chip_chosen(self, _key: str) -> None:
        self.ask()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    @Slot(str)
    def _emptied(self, text: str) -> None:
        if not text and self._has_asked:
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif self.search.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self.ask()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    # what is shown

    def _count(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._has_asked = True
        self._show_chips()
        self._show_page()

    @Slot(int)
    def _loaded(self, count: int) -> None:
        if self._followed and self.model.place_of(self._followed) >= 0:
            self.view.choose(self._followed)
            self._followed = 0
        if count and not self.view.current_id():
            is_there = self.model.place_of(self.wanted) >= 0
            self.view.choose(self.wanted if is_there else self.model.identity(0))
        elif not count:
            self.chosen.emit(0)
        self._show_page()

    def _show_page(self) -> None:
        shown = self.model.rowCount()
        is_empty = self._has_asked and not self.total
        self.stack.setCurrentWidget(self.view if shown else self.empty if is_empty else self.nothing)
        self._filters.setVisible(not is_empty)
        if is_empty:
            self.search.hide()
        self.loaded.emit()

    def _show_chips(self) -> None:
        count = self._counts.get
        chips = [
            Chip(EVERY, self.tr("All"), counted(count("", 0))),
            Chip("active", self.tr("In use"), counted(count("active", 0)), "done"),
            Chip("stopping", self.tr("Being stopped"), counted(count("stopping", 0)), "waiting"),
            Chip("blocked", self.tr("Data blocked"), counted(count("blocked", 0)), "blocked"),
            Chip("destroyed", self.tr("Destroyed"), counted(count("destroyed", 0)), "destroyed"),
        ]
        self.chips.show_chips(chips, self.chips.current() or EVERY)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.search.setPlaceholderText(self.tr("Name, organisation, number, phone or e-mail"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.search_button.setToolTip(self.tr("Find in this list"))
        self.search_button.setAccessibleName(self.tr("Find in this list"))
        self.chips.setAccessibleName(self.tr("Which subjects"))
        self.view.setAccessibleName(self.tr("Data subjects"))
        self.empty.show_words(
            self.tr("The register is empty"),
            self.tr("Take the users of the site from an Excel or CSV file, or add people one by one."),
        )
        self.nothing.show_words(self.tr("Nobody matches"), self.tr("Try other words, a number or fewer letters."))
        self.clear_button.set_words(self.tr("Clear filter"))
        self._show_chips()
