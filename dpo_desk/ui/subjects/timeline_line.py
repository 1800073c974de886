"""One line of a person's chronology: its icon, what happened, each field from old to new, when and by whom."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.timeline import TimelineRow
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.sheet_line import ENTER, STEPS
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.subjects.timeline_words import ICONS, TimelineWords


class TimelineLine(QWidget):
    """`opened` by Enter or a click, `revealed` by Space or the eye, `stepped` by the arrows, `copied` by Ctrl+C."""

    opened = Signal()
    revealed = Signal()
    stepped = Signal(int)
    copied = Signal()

    def __init__(self, row: TimelineRow, words: TimelineWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self._words = row, words
        self.is_masked = any(words.is_masked(one) for one in row.changes)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if row.opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.changes = [PlainLabel("", "body", wrap=True, parent=self) for _one in row.changes]
        self.eye = IconButton("eye", self.tr("Show the values"), Kind.QUIET, Height.TIGHT, parent=self)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.clicked.connect(self.revealed)
        self._lay_out()
        self.show_values(is_open=False)

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(PlainLabel(say(self.row.title), "control", wrap=True, parent=self))
        for label in self.changes:
            text.addWidget(label)
        text.addWidget(PlainLabel(self._words.note(self.row), "meta", "text2", wrap=True, parent=self))
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 7, 4, 7)
        line.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(IconLabel(ICONS[self.row.kind], "text3", 16, self._words.kind(self.row.kind), self), 0, top)
        line.addLayout(text, 1)
        line.addWidget(self.eye, 0, top)

    def show_values(self, *, is_open: bool) -> None:
        """Show the values, or mask them again."""
        said = [self._words.change(one, is_open=is_open) for one in self.row.changes]
        for label, text in zip(self.changes, said, strict=True):
            label.setText(text)
        self.eye.setVisible(self.is_masked and not is_open)
        kind = self._words.kind(self.row.kind)
        self.setAccessibleName(". ".join((kind, say(self.row.title), *said, self._words.note(self.row))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif plain and event.key() in ENTER:
            self.opened.emit()
        elif plain and event.key() == Qt.Key.Key_Space and self.is_masked:
            self.revealed.emit()
        elif plain and event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self.row.opens and self.underMouse():
            paint_box(painter, box, theme.colour("hover"), CONTROL)
        if self.hasFocus():
            paint_focus(painter, box, CONTROL)
