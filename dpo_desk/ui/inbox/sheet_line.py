"""One line of the data sheet on the screen: what is held, its value under a mask, and whether it is blacked out."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.data_sheet import SheetLine
from dpo_desk.ui import theme
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.subjects.masks import masked

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetRow(QWidget):
    """`toggled` by Space or the eye at the right, `revealed` by Enter, `stepped` by the arrows."""

    toggled = Signal()
    revealed = Signal()
    stepped = Signal(int)

    def __init__(self, line: SheetLine, hidden: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, self._hidden = line, hidden
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flag = Shape("soon", 13, parent=self)
        self.words = PlainLabel("", "body", wrap=True, parent=self)
        self.note = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.eye = IconButton("eye-off", "", Kind.QUIET, Height.TIGHT, parent=self)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.clicked.connect(self.toggled)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(self.words)
        text.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignTop)
        self.show_line(line, is_open=False)

    def show_line(self, line: SheetLine, *, is_open: bool) -> None:
        """Show the line as it stands; a masked value stands open only for a while."""
        self.line = line
        value = line.value if is_open or not line.category else masked(line.category, line.value)
        said = f"{line.text}: {value}" if line.value else line.text
        if line.is_hidden:
            said = f"{line.text}: {self._hidden}" if line.value else self._hidden
        self.words.setText(said)
        flag = self.tr("may be about another person") if line.is_third else ""
        note = " · ".join(one for one in (line.note, flag) if one and not line.is_hidden)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._flag.setVisible(line.is_third and not line.is_hidden)
        verb = self.tr("Show the line") if line.is_hidden else self.tr("Hide the line")
        self.eye.set_words("", "eye" if line.is_hidden else "eye-off")
        self.eye.setToolTip(verb)
        self.eye.setAccessibleName(f"{verb}: {line.text}" if not line.is_hidden or line.value else verb)
        self.setAccessibleName(". ".join(one for one in (said, note) if one))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif plain and event.key() in ENTER:
            self.revealed.emit()
        elif plain and event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.line.is_hidden:
            paint_box(painter, box, theme.colour("pressed"), CONTROL)
        if self.hasFocus():
            paint_focus(painter, box, CONTROL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_line(self.line, is_open=False)
