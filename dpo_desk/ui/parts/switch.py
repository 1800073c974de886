"""A switch with a title and a note: on or off, by click, Space or Enter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.surface import paint_box, paint_focus

WIDE, TALL = 34, 20


class Switch(QAbstractButton):
    """The words at the left, the switch at the right; `toggled` as of any checkable button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, note: str) -> None:
        """Say what it switches."""
        self._note = note
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(42))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide, tall = theme.px(WIDE), theme.px(TALL)
        words = QRectF(0, 1, self.width() - wide - 10, self.height() / 2 - 1)
        for text, role, token in ((self.text(), "control", "text"), (self._note, "meta", "text2")):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(token))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
            words.translate(0, self.height() / 2)
        box = QRectF(self.width() - wide - 1, (self.height() - tall) / 2, wide, tall)
        on = self.isChecked()
        paint_box(painter, box, theme.colour("accent" if on else "surface"), tall / 2,
                  None if on else theme.colour("ctl"))  # fmt: skip
        knob = tall - 6
        x = box.right() - knob - 3 if on else box.x() + 3
        paint_box(painter, QRectF(x, box.y() + 3, knob, knob), theme.colour("onAccent" if on else "ctl"), knob / 2)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))
