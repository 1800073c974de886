"""The dark strip that tells a deed is done and offers to undo it for ten seconds, or as long as it is held back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import CHIP, CONTROL, paint_box

SHOWN_MS = 10_000
SECOND_MS = 1000
# So low that it stands over the status row, whose middle is empty, and not over the buttons above it.
FOOT = 3
GAP = 16
GROUND, INK, LINK, TICK = "#16202A", "#FFFFFF", "#7BD0EC", "#79D6A0"


class _ToastLink(LinkButton):
    """A link on the dark ground, which is the same in both palettes."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.font("control")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(LINK))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_box(painter, QRectF(self.rect()), None, CHIP, QColor(LINK), 2)


class _ToastWords(PlainLabel):
    def _dress(self) -> None:
        super()._dress()
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(INK))
        self.setPalette(palette)


class Toast(QWidget):
    """One at a time at the foot of `host`; it stays while the pointer or the focus is on it.

    `undone` when Undo is chosen, `closed` when it goes away by itself or by Undo.
    """

    undone = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._clear_of: QWidget | None = None
        self._words = _ToastWords("", "body_strong", parent=self)
        self._undo = _ToastLink(self.tr("Undo"), "control", self)
        self._undo.clicked.connect(self._choose_undo)
        self._undo.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._seconds: Callable[[], int] | None = None
        self._text = ""
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.count_down)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 6, 14, 6)
        row.setSpacing(24)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        host.installEventFilter(self)
        self.hide()

    def show_done(self, text: str, *, undoable: bool = True, seconds: Callable[[], int] | None = None) -> None:
        """Tell that something is done; replaces what was told before.

        `seconds` gives how long it is held back yet: it is counted down in sight, and the toast stays until it is 0.
        """
        self._text, self._seconds = text, seconds
        self._words.setText(text)
        self._second.stop()
        self._undo.setVisible(undoable)
        self.setAccessibleName(text)
        if seconds is None:
            self._timer.start(SHOWN_MS)
        else:
            self._timer.stop()
            self._second.start()
            self.count_down()
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def undo_button(self) -> QAbstractButton:
        """The Undo, for the keyboard."""
        return self._undo

    @Slot()
    def count_down(self) -> None:
        """A second has passed of what is held back; hovering does not hold it longer."""
        left = self._seconds() if self._seconds is not None else 0
        if left <= 0:
            self.dismiss()
        else:
            self._words.setText(self.tr("{text} · {seconds} s").format(text=self._text, seconds=left))

    def waits(self) -> bool:
        """Whether its time is running."""
        return self._timer.isActive() or self._second.isActive()

    @Slot()
    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        self._second.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @Slot()
    def _choose_undo(self) -> None:
        self.undone.emit()
        self.dismiss()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        width = min(max(self.sizeHint().width(), theme.px(360)), host.width() - 32)
        height = max(self.sizeHint().height(), theme.px(36))
        self.setGeometry(self._left(host, width), host.height() - height - FOOT, width, height)

    def keep_clear(self, label: QWidget) -> None:
        """Never cover the words of this label at the foot; stand in the free room behind them when that is enough."""
        self._clear_of = label

    def _left(self, host: QWidget, width: int) -> int:
        middle, label = (host.width() - width) // 2, self._clear_of
        if label is None:
            return middle
        begin = label.mapTo(host, QPoint(0, 0)).x()
        free, end = begin + label.sizeHint().width() + GAP, begin + label.width()
        if end - free >= width:
            return free + (end - free - width) // 2
        return max(16, min(free, host.width() - width - 16))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._resume()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host; wait while the button has the focus."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._undo and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        if watched is self._undo and event.type() == QEvent.Type.FocusOut:
            self._resume()
        return super().eventFilter(watched, event)

    def _resume(self) -> None:
        if self._seconds is None and self.isVisible() and not self.underMouse() and not self._undo.hasFocus():
            self._timer.start(SHOWN_MS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        border = theme.colour("border2") if theme.current().dark else None
        paint_box(painter, QRectF(self.rect()), QColor(GROUND), CONTROL, border)
        paint_shape(painter, QRectF(15, self.height() / 2 - 8, 16, 16), "done", QColor(TICK))
