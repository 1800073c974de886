"""Search or command (Ctrl+K): one field over the window, one list of requests, subjects, actions and letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from dpo_desk.domain.keyboard import wrong_layout
from dpo_desk.domain.latin import from_latin
from dpo_desk.domain.spelling import search_key
from dpo_desk.ui import theme
from dpo_desk.ui.actions import Actions
from dpo_desk.ui.palette_list import Entry, Found, Heading, KeyCap, PaletteDelegate, PaletteModel, Rule
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.shell.scrim import BoxSize, Scrim

WIDTH, TOP, TALLEST = 680, 96, 550
PAUSE_MS = 120
MOST_COMMANDS = 8


class Scope(StrEnum):
    """What the first sign of the text narrows the search to."""

    ALL = ""
    COMMANDS = ">"
    NUMBERS = "#"
    SUBJECTS = "@"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the text without its sign, and how else it may have been meant (other layout, Latin)."""

    text: str
    scope: Scope
    spellings: tuple[str, ...]


Search = Callable[[Asked, Callable[[Sequence[Found]], None]], None]
"""Called with what was asked and where to answer; finds come as exact number, prefix, recent, the rest."""


def asked(text: str) -> Asked:
    """Read what was typed."""
    text = text.strip()
    signs = {scope.value: scope for scope in Scope if scope.value}
    scope = signs.get(text[:1], Scope.ALL)
    words = text[1:].strip() if scope is not Scope.ALL else text
    return Asked(words, scope, tuple(dict.fromkeys((words, *wrong_layout(words), *from_latin(words)))))


class Palette(Scrim):
    """Opens over the window; `open_wanted` carries kind and id of what was chosen, actions are done at once."""

    open_wanted = Signal(str, int)
    window_wanted = Signal(str, int)
    """Ctrl+Enter: the same in a window of its own."""

    def __init__(self, actions: Actions, host: QWidget) -> None:
        super().__init__(host, BoxSize(WIDTH, above=TOP, below=32, height=TALLEST))
        self._actions = actions
        self._search: Search | None = None
        self._generation = 0
        self._finds: Sequence[Found] = ()
        self.field = QLineEdit(self.box)
        self.field.setProperty("bare", True)
        self.field.setAcceptDrops(False)
        self.model = PaletteModel(self)
        self.list = QListView(self.box)
        self._foot = ElidingLabel("", "meta", "text3", parent=self.box)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._clicked)
        self.field.setFont(theme.font("pane"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.look_up)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 10)
        head.setSpacing(8)
        head.addWidget(IconLabel("search", "text2", 20, parent=self.box))
        head.addWidget(self.field, 1)
        head.addWidget(KeyCap("Esc", self.box))
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.addWidget(self._foot)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self.box))
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(Rule(self.box))
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.field.setPlaceholderText(self.tr("Search or command"))
        self.field.setAccessibleName(self.tr("Search or command"))
        keys = self.tr("↑ ↓ choose   Enter open   Shift+Enter consents   Ctrl+Enter new window")
        signs = self.tr("> command, # number, @ subject")
        self._foot.show_text(f"{keys}    {signs}")

    def set_search(self, search: Search) -> None:
        """Who looks in the database."""
        self._search = search

    def show_over(self) -> None:
        super().show_over()
        self.field.clear()
        self.look_up()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def look_up(self) -> None:
        """Search for what stands in the field; answers to earlier texts are dropped."""
        self._pause.stop()
        self._generation += 1
        question = asked(self.field.text())
        self._finds = ()
        if self._search is not None and question.text and question.scope is not Scope.COMMANDS:
            self._search(question, partial(self._answered, self._generation))
        self._show(question)

    def _answered(self, generation: int, finds: Sequence[Found]) -> None:
        if generation == self._generation and self.isVisible():
            self._finds = finds
            self._show(asked(self.field.text()))

    def _show(self, question: Asked) -> None:
        titles = {
            "request": self.tr("Requests"),
            "subject": self.tr("Data subjects"),
            "action": self.tr("Actions"),
            "letter": self.tr("Letters and papers"),
        }
        finds = [*self._finds, *self._commands(question)]
        entries: list[Entry] = []
        for kind, title in titles.items():
            mine = [found for found in finds if (found.group or found.kind) == kind]
            entries += [Heading(title), *mine] if mine else []
        if not entries and question.text:
            entries = [Heading(self.tr("Nothing found"))]
        self.model.show_entries(entries)
        rows = self.model.finds()
        if rows:
            self.list.setCurrentIndex(self.model.index(rows[0]))

    def _commands(self, question: Asked) -> list[Found]:
        if question.scope in (Scope.NUMBERS, Scope.SUBJECTS):
            return []
        keys = [search_key(text) for text in question.spellings]
        found = []
        for shown in self._actions.all:
            action = shown.action
            words = f" {search_key(action.said())}"
            if action.is_enabled and any(f" {key}" in words for key in keys):
                found.append(Found("action", action.said(), "", action.icon, key=action.id, keys=action.said_keys()))
        return found if question.scope is Scope.COMMANDS else found[:MOST_COMMANDS]

    def chosen(self) -> Found | None:
        """The find that Enter would open."""
        entry = self.model.entry(self.list.currentIndex().row())
        return entry if isinstance(entry, Found) else None

    def step(self, by: int) -> None:
        """Move the choice up or down over the headings, around the ends."""
        rows = self.model.finds()
        if rows:
            row = self.list.currentIndex().row()
            at = rows.index(row) if row in rows else 0
            self.list.setCurrentIndex(self.model.index(rows[(at + by) % len(rows)]))

    def open_chosen(self, *, in_window: bool = False, history: bool = False) -> None:
        """Open the choice and put the palette away; with `history` the consents of a subject."""
        found = self.chosen()
        if found is None or (history and found.kind != "subject"):
            return
        self.put_away()
        action = self._actions.by_id(found.key) if found.kind == "action" else None
        if action is not None:
            action.trigger()
        elif history:
            self.open_wanted.emit("consents", found.identity)
        elif in_window:
            self.window_wanted.emit(found.kind, found.identity)
        else:
            self.open_wanted.emit(found.kind, found.identity)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.open_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        key = Qt.Key(event.key()) if event.key() else Qt.Key.Key_unknown
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
        else:
            return False
        return True

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if self._pause.isActive():
            self.look_up()
        keys = Qt.KeyboardModifier
        self.open_chosen(in_window=bool(held & keys.ControlModifier), history=bool(held & keys.ShiftModifier))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
