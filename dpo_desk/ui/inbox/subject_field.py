"""Finds a subject of the register while typing; a name that is not there stands as written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services import subjects
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.parts.fields import Field, SearchLine
from dpo_desk.ui.parts.pill import CountdownPill, Pill

MOST_SHOWN = 6
PAUSE_MS = 120


class SubjectField(Field):
    """`found_changed` when somebody was picked or the typed name no longer means him."""

    found_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self.subject: RegisterRow | None = None
        holder = QWidget(self)
        self.line = SearchLine("", holder)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.found = QListWidget(holder)
        self.found.setUniformItemSizes(True)
        self.found.itemClicked.connect(self._clicked)
        self.found.hide()
        self._state = CountdownPill(Pill("done", ""), holder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.found)
        column.addWidget(self._state)
        self.hold(holder)
        self.setFocusProxy(self.line)
        self._show_state()

    def say_words(self, label: str, placeholder: str) -> None:
        """The words of the field."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(label)
        self._show_state()

    def text(self) -> str:
        """The name as written."""
        return self.line.text().strip()

    def show_name(self, name: str) -> None:
        """A name of somebody who is not in the register."""
        self.line.setText(name)
        self.choose(None)

    def choose(self, subject: RegisterRow | None) -> None:
        """Take somebody of the register."""
        self.subject = subject
        if subject is not None:
            self.line.setText(subject.name)
        self.found.hide()
        self._show_state()
        self.found_changed.emit()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        if self.subject is not None:
            self.subject = None
            self.found_changed.emit()
        self._touched()
        self._show_state()
        self._pause.start()

    @Slot()
    def search(self) -> None:
        """Ask the register now."""
        self._pause.stop()
        text = self.text()
        if len(text) < 2:
            self.found.hide()
            return
        self._desk.ask(self, subjects.find, text, MOST_SHOWN, then=self._came)

    def _came(self, rows: Sequence[RegisterRow]) -> None:
        if self.subject is not None:
            return
        self.found.clear()
        for row in rows:
            parts = (row.name, words.subject_number(row.number), row.organisation)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.found.addItem(item)
        self.found.setVisible(bool(rows))
        self.found.setCurrentRow(0)
        tall = self.found.sizeHintForRow(0) if rows else 0
        self.found.setFixedHeight(max(theme.px(30), tall * len(rows) + 8))
        self._show_state()

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.choose(item.data(Qt.ItemDataRole.UserRole))

    def _show_state(self) -> None:
        if self.subject is not None:
            number = words.subject_number(self.subject.number)
            self._state.show_pill(Pill("done", self.tr("in the register, {number}").format(number=number)))
        elif self.text():
            self._state.show_pill(Pill("not_started", self.tr("not in the register: the name stands as written")))
        self._state.setVisible(bool(self.subject or self.text()) and not self.found.isVisibleTo(self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Arrows walk through what was found, Enter takes it, Esc keeps the name as written."""
        if not self.found.isVisibleTo(self) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            last = self.found.count() - 1
            self.found.setCurrentRow(max(0, min(last, self.found.currentRow() + step)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.found.currentItem()
            if item is not None:
                self._clicked(item)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.found.hide()
            self._show_state()
            return True
        return False
