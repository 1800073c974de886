"""One line of a person's chronology: its icon, what happened, each field from old to new, when and by whom.

Painted by itself: labels that wrap inside layouts cost ten times as much, and a person has many lines.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.timeline import TimelineRow
from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.inbox.sheet_line import ENTER, STEPS
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.subjects.timeline_words import ICONS, TimelineWords

MARGIN, ICON, GAP, EYE, TALLEST = 7, 16, 10, 34, 10_000
WRAPPED = Qt.TextFlag.TextWordWrap


class TimelineLine(QWidget):
    """`opened` by Enter or a click, `revealed` by Space or the eye, `stepped` by the arrows, `copied` by Ctrl+C."""

    opened = Signal()
    revealed = Signal()
    stepped = Signal(int)
    copied = Signal()

    def __init__(self, row: TimelineRow, words: TimelineWords, parent: QWidget, *, is_first: bool = False) -> None:
        super().__init__(parent)
        self.row, self._words, self._is_first = row, words, is_first
        self._said: list[tuple[str, str, str]] = []
        self._heights: dict[int, int] = {}
        self.is_masked = any(words.is_masked(one) for one in row.changes)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if row.opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.eye: IconButton | None = None
        if self.is_masked:
            self.eye = IconButton("eye", self.tr("Show the values"), Kind.QUIET, Height.TIGHT, parent=self)
            self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.eye.clicked.connect(self.revealed)
        self.show_values(is_open=False)

    def show_values(self, *, is_open: bool) -> None:
        """Show the values, or mask them again."""
        changes = [self._words.change(one, is_open=is_open) for one in self.row.changes]
        self._said = [
            (say(self.row.title), "control", "text"), *((text, "body", "text") for text in changes),
            (self._words.note(self.row), "meta", "text2"),
        ]  # fmt: skip
        self._heights.clear()
        if self.eye is not None:
            self.eye.setVisible(not is_open)
        kind = self._words.kind(self.row.kind)
        self.setAccessibleName(". ".join((kind, *(text for text, _role, _colour in self._said))))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What the line says."""
        return self.accessibleName()

    def _places(self, width: int) -> Iterator[tuple[QRect, str, str, str]]:
        """Each text with its room, in a line so wide."""
        left, top = theme.px(MARGIN + ICON + GAP), theme.px(MARGIN)
        room = max(1, width - left - theme.px(EYE if self.is_masked else MARGIN))
        for text, role, colour in self._said:
            needed = QFontMetrics(theme.font(role)).boundingRect(QRect(0, 0, room, TALLEST), WRAPPED, text)
            yield QRect(left, top, room, needed.height()), text, role, colour
            top += needed.height() + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            *_others, (last, _text, _role, _colour) = self._places(width)
            self._heights[width] = last.bottom() + 1 + theme.px(MARGIN)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self.heightForWidth(theme.px(300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.eye is not None:
            self.eye.adjustSize()
            self.eye.move(self.width() - self.eye.width() - 2, theme.px(MARGIN) - 2)

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
        if not self._is_first:
            painter.fillRect(QRect(0, 0, self.width(), 1), theme.colour("border"))
        if self.row.opens and self.underMouse():
            paint_box(painter, box.adjusted(0, 1, 0, 0), theme.colour("hover"), CONTROL)
        side = theme.px(ICON)
        paint_icon(painter, QRectF(theme.px(MARGIN), theme.px(MARGIN), side, side), ICONS[self.row.kind], "text3")
        for room, text, role, colour in self._places(self.width()):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            painter.drawText(room, WRAPPED, text)
        if self.hasFocus():
            paint_focus(painter, box, CONTROL)
