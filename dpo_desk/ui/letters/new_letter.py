"""A new letter: to which request or to whom, found by a word or a number; Enter takes, Esc gives up."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.services.letter_recipients import Recipients, recipients
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.words import kind_of, row_pill
from dpo_desk.ui.languages import current_language, say_title
from dpo_desk.ui.letters.words import request_number
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.parts.list_delegate import ROW, RequestRow, dress_list
from dpo_desk.ui.parts.pill import Pill

TYPING_MS = 150
CHOICE = Qt.ItemDataRole.UserRole


class NewLetter(QWidget):
    """Offers open requests and subjects; `chosen` with "letter_for_request" or "letter_for_subject" and the key."""

    chosen = Signal(str, int)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = TitleLabel("", parent=self)
        self._hint = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.search = SearchLine("", self)
        self.found = QListWidget(self)
        self.found.setFrameShape(QListWidget.Shape.NoFrame)
        dress_list(self.found)
        self.nothing = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.give_up = Button("", parent=self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self.ask)
        self._lay_out()
        self.search.textEdited.connect(self._typed)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        self.give_up.clicked.connect(self.given_up)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (self._title, self._hint, self.search):
            column.addWidget(part)
        column.addWidget(self.nothing)
        column.addWidget(self.found, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.give_up)
        column.addLayout(row)
        self.setFocusProxy(self.search)

    def begin(self) -> None:
        """Start with nothing typed."""
        self.search.clear()
        self.ask()
        self.search.setFocus()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def ask(self) -> None:
        """Look for what is typed."""
        self._desk.ask(self, recipients, self.search.text(), then=self._came)

    def _came(self, found: Recipients) -> None:
        self.found.clear()
        for request in found.requests:
            kinds = ", ".join(self._kind(key) for key in request.kinds)
            number = request_number(request.year, request.number)
            icon = self._icon(request.kinds)
            row = RequestRow(icon, request.who or "–", kinds, row_pill(self._desk, request), day=number)
            self._add(row, "letter_for_request", request.id)
        for subject in found.subjects:
            number = shown_number(Series.SUBJECT, subject.number, 0, current_language())
            row = RequestRow("user", subject.name, self.tr("Letter without a request"), Pill("info", number))
            self._add(row, "letter_for_subject", subject.id)
        self.found.setCurrentRow(0)
        self.found.setVisible(self.found.count() > 0)
        self.nothing.setVisible(not self.found.count())

    def _kind(self, key: str) -> str:
        kind = kind_of(self._desk, key)
        return say_title(kind.title) if kind is not None else key

    def _icon(self, keys: tuple[str, ...]) -> str:
        kind = kind_of(self._desk, keys[0]) if keys else None
        return kind.icon if kind is not None else "file-text"

    def _add(self, row: RequestRow, kind: str, identity: int) -> None:
        item = QListWidgetItem(self.found)
        item.setData(CHOICE, (kind, identity))
        item.setData(ROW, row)
        words = ". ".join(part for part in (row.name, row.note, row.day, row.pill.text) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        kind, identity = item.data(CHOICE)
        self.chosen.emit(str(kind), int(identity))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.found.count():
            step = 1 if key == Qt.Key.Key_Down else -1
            self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found.currentItem() is not None:
            self._take(self.found.currentItem())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("surface"))

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("New letter"))
        self._hint.setText(self.tr("Which request is answered, or to whom is it? Type a name or words of the request."))
        self.search.setPlaceholderText(self.tr("Name or request"))
        self.search.setAccessibleName(self.tr("Name or request"))
        self.found.setAccessibleName(self.tr("Found requests and people"))
        self.nothing.setText(self.tr("Nothing like that was found. Check the spelling, or register the request first."))
        self.give_up.set_words(self.tr("Cancel"))
