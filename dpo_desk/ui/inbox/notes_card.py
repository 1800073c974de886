"""Notes of the office in the side panel: written with Enter, changed and removed; the person never sees them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.changes import FILE_ACTOR
from dpo_desk.domain.work_rows import NoteRow
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.fields import AreaField
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel

"""Who writes where nobody has to log in."""


def known(login: str) -> str:
    """Who did something, "" where nobody has to log in."""
    return "" if login == FILE_ACTOR else login


class NoteLine(QWidget):
    """One note with who wrote it and when."""

    def __init__(self, desk: Desk, note: NoteRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self.change = LinkButton(self.tr("Change"), "meta", self)
        self.remove = LinkButton(self.tr("Remove"), "meta", self)
        for link in (self.change, self.remove):
            link.setAccessibleName(f"{link.text()}: {note.text}")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        told = (words.moment_words(desk, note.written_at), known(note.written_by))
        when = " · ".join(part for part in told if part)
        foot.addWidget(ElidingLabel(when, "meta", "text2", parent=self), 1)
        foot.addWidget(self.change)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(note.text, "body", wrap=True, parent=self).selectable())
        column.addLayout(foot)


class NotesCard(QWidget):
    """`written` gives the note to change (None for a new one) and its words; `removed` the note."""

    written = Signal(object, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed: NoteRow | None = None
        self._lines: list[NoteLine] = []
        self._drafts: dict[int, str] = {}
        self._request_id = 0
        self._title = PlainLabel("", "label", "text2", parent=self)
        self._hidden = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.field = AreaField("-", rows=2, parent=self)
        self.field.area.installEventFilter(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        column.addWidget(Rule(self))
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._hidden)
        column.addWidget(self.field)
        column.addLayout(self._list)

    def lines(self) -> list[NoteLine]:
        """The notes shown, latest first."""
        return list(self._lines)

    def show_notes(self, request_id: int, notes: Sequence[NoteRow]) -> None:
        """Show the notes of a request; words not kept yet wait for their request."""
        if request_id != self._request_id:
            self._drafts[self._request_id] = "" if self._changed else self.field.text()
            self._request_id, self._changed = request_id, None
            self.field.show_text(self._drafts.pop(request_id, ""))
        self._title.setText(self.tr("Notes"))
        self._hidden.setText(self.tr("For the office only: the person never sees them."))
        clear(self._list)
        self._lines.clear()
        for note in notes:
            line = NoteLine(self._desk, note, self)
            line.change.clicked.connect(partial(self._change, note))
            line.remove.clicked.connect(partial(self.removed.emit, note))
            self._list.addWidget(line)
            self._lines.append(line)
        self._say()

    def _say(self) -> None:
        label = self.tr("Change the note") if self._changed else self.tr("New note")
        self.field.label.setText(label)
        self.field.editor.setAccessibleName(label)
        self.field.area.setPlaceholderText(self.tr("Enter keeps it, Shift+Enter begins a new line."))

    def _change(self, note: NoteRow) -> None:
        """Bring the words of a note back into the line."""
        self._changed = note
        self.field.show_text(note.text)
        self._say()
        self.field.setFocus()

    def settle(self) -> None:
        """What was written is kept: the line is empty again."""
        self._changed = None
        self.field.show_text("")
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field.area and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            self.written.emit(self._changed, self.field.text())
            return True
        if event.key() == Qt.Key.Key_Escape and self._changed is not None:
            self.settle()
            return True
        return False
