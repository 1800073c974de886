"""The small sheets inside the detail: each asks for what one deed needs and says refusals beside its fields."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from dpo_desk.domain.errors import Refusal
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.fields import Field
from dpo_desk.ui.parts.labels import PlainLabel


class Sheet(Card):
    """Title, note, fields and two buttons. `accepted` by the button or Ctrl+Enter, `left` by Esc or "Cancel"."""

    accepted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(margin=16, spacing=12, parent=parent)
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self._title = PlainLabel("", "pane", wrap=True, parent=self)
        self._note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.accept_button = Button("", "primary", parent=self)
        self.accept_button.clicked.connect(self.accepted)
        self.cancel_button = Button(self.tr("Cancel"), "quiet", parent=self)
        self.cancel_button.clicked.connect(self.left)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel_button)
        self._foot.addWidget(self.accept_button)
        self.body.addLayout(self._foot)

    def say_words(self, title: str, verb: str, note: str = "") -> None:
        """Title, the verb of the button, and a sentence under the title."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.accept_button.set_words(verb)
        self.setAccessibleName(title)

    def add_field(self, name: str, field: Field) -> None:
        """Put a field above the buttons under the name a refusal uses."""
        self.fields[name] = field
        self.body.insertWidget(self.body.count() - 1, field)

    def add_way(self, button: Button) -> None:
        """Put another way on at the left end of the buttons."""
        self._foot.insertWidget(0, button)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self.fields.values()), None)
        (first.editor if first is not None else self.accept_button).setFocus()

    def refuse(self, error: Exception) -> None:
        """Say bad news beside its field, or at the door when no field is named."""
        show_refusal(self.desk, self.fields, error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_accepting(event):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the sheet while it has the focus, not to the action behind it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_accepting(event):
            event.accept()
            return True
        return super().event(event)


def is_accepting(event: QKeyEvent) -> bool:
    """Whether the keys accept a sheet: Ctrl+Enter anywhere, Enter alone in a line."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True
    focused = QApplication.focusWidget()
    return isinstance(focused, QLineEdit) and not isinstance(focused, QPlainTextEdit)


def show_refusal(desk: Desk, fields: Mapping[str, Field], error: Exception) -> None:
    """Beside the field it names, which gets the cursor; else at the door."""
    field = fields.get(error.field) if isinstance(error, Refusal) else None
    if field is None or not isinstance(error, Refusal):
        desk.door.tell(error)
        return
    field.show_error(say(error.message))
    field.editor.setFocus()


class SheetPlace(QWidget):
    """Where a sheet opens in the detail; one at a time, and a new one replaces the old."""

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._came_from: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def open(self, sheet: Sheet) -> None:
        """Show a sheet."""
        if self.sheet is None:
            self._came_from = QApplication.focusWidget()
        self._drop()
        self.sheet = sheet
        sheet.left.connect(self.put_away)
        self._row.addWidget(sheet)
        self.show()
        sheet.begin()
        self.opened.emit()

    @Slot()
    def put_away(self) -> None:
        """Close the sheet."""
        if self.sheet is not None:
            had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
            self._drop()
            self.hide()
            if had_focus:
                self._go_back()
            self.closed.emit()

    def _go_back(self) -> None:
        """The focus returns to where the person came from, if that still stands."""
        before, self._came_from = self._came_from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _drop(self) -> None:
        if self.sheet is not None:
            take_out(self._row, self.sheet)
            self.sheet = None
