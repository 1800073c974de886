"""The pill of a term: shape, words and fill say the same thing three times."""

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.worktime import TimeLeft
from dpo_desk.ui import theme
from dpo_desk.ui.parts.shapes import look_of, paint_shape
from dpo_desk.ui.parts.surface import PILL, paint_box, paint_focus

PADDING = 8
SHAPE = 12
GAP = 6
HEIGHT = 22


@dataclass(frozen=True, slots=True)
class Pill:
    """What a pill says: a state (see shapes.LOOKS) and its words; `short` says the same in a narrow list."""

    state: str
    text: str
    short: str = ""

    def fitting(self, room: float) -> "Pill":
        """This pill, with its short words where the whole ones do not fit into `room`."""
        return Pill(self.state, self.short) if self.short and pill_size(self).width() > room else self


def pill_text(state: str, left: TimeLeft | None = None) -> str:
    """The words of a countdown: working days, or hours and minutes inside the last working day."""
    return _words().countdown(state, left)


def short_pill_text(left: TimeLeft | None) -> str:
    """Late working days after a minus sign, for a list where a name stands beside them; "" otherwise."""
    return _words().days_late(left.days) if left is not None and left.late and left.days else ""


def hours_text(total_minutes: int) -> str:
    """Minutes of working time as "6 h 20 min", "4 h" or "35 min"."""
    return _words().hours(total_minutes)


class PillWords(QObject):
    """A QObject because only its `tr` gets plurals into the translation files."""

    def countdown(self, state: str, left: TimeLeft | None) -> str:
        """See `pill_text`."""
        settled = {"done": self.tr("done"), "destroyed": self.tr("destroyed"), "not_started": self.tr("not started")}
        if state in settled:
            return settled[state]
        if left is None:
            return self.tr("no number set")
        if left.late:
            return self.tr("%n working day(s) late", "", left.days) if left.days else self.tr("overdue")
        if left.days >= 1:
            return self.tr("%n working day(s)", "", left.days)
        return self.hours(left.minutes) if left.minutes > 0 else self.tr("working time is over")

    def days_late(self, days: int) -> str:
        """See `short_pill_text`."""
        return "\N{MINUS SIGN}" + self.tr("%n working day(s)", "", days)

    def hours(self, total_minutes: int) -> str:
        """See `hours_text`."""
        hours, minutes = divmod(total_minutes, 60)
        if hours and minutes:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if hours:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{minutes} min").format(minutes=minutes)


@lru_cache(maxsize=1)
def _words() -> PillWords:
    return PillWords(QCoreApplication.instance())


def pill_size(pill: Pill) -> QSize:
    """The size a pill takes at the person's text size."""
    words = QFontMetricsF(_font(pill)).horizontalAdvance(pill.text)
    return QSize(round(words) + theme.px(SHAPE) + GAP + 2 * PADDING, theme.px(HEIGHT))


def paint_pill(painter: QPainter, right_top: QPointF, pill: Pill, most: float = math.inf) -> QRectF:
    """Draw the pill with its upper right corner at `right_top`, at `most` so wide, and return the box it took."""
    size = pill_size(pill)
    wide = min(float(size.width()), most)
    box = QRectF(right_top.x() - wide, right_top.y(), wide, size.height())
    paint_pill_in(painter, box, pill)
    return box


def paint_pill_in(painter: QPainter, box: QRectF, pill: Pill) -> None:
    """Draw the pill over the whole of `box`."""
    look = look_of(pill.state)
    ink = theme.colour("onOver") if pill.state == "overdue" else theme.colour(look.colour)
    fill = theme.colour(look.colour if pill.state == "overdue" else look.tint)
    border: QColor | None = theme.colour(look.colour) if pill.state == "today" else None
    paint_box(painter, box, fill, PILL, border)
    side = theme.px(SHAPE)
    paint_shape(painter, QRectF(box.x() + PADDING, box.center().y() - side / 2, side, side), pill.state, ink)
    painter.save()
    painter.setFont(_font(pill))
    painter.setPen(ink)
    words = box.adjusted(PADDING + side + GAP, 0, 0, 0)
    shown = pill.text
    if words.width() + PADDING < painter.fontMetrics().horizontalAdvance(shown):
        shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, int(words.width()) - 4)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def _font(pill: Pill) -> QFont:
    return theme.font("meta_strong" if pill.state in ("overdue", "today") else "label")


class CountdownPill(QWidget):
    """A pill standing in a layout."""

    def __init__(self, pill: Pill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = pill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(pill.text)

    def show_pill(self, pill: Pill) -> None:
        """Say something else."""
        self._pill = pill
        self.setAccessibleName(pill.text)
        self.updateGeometry()
        self.update()

    def pill(self) -> Pill:
        """What it says now."""
        return self._pill

    def sizeHint(self) -> QSize:
        return pill_size(self._pill)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill_in(painter, QRectF(self.rect()), self._pill)


class PillButton(CountdownPill):
    """A pill that leads on while it is open: `clicked` by mouse, Space or Enter."""

    clicked = Signal()

    def __init__(self, pill: Pill, parent: QWidget | None = None) -> None:
        super().__init__(pill, parent)
        self._is_open = False

    def set_open(self, is_open: bool) -> None:
        """Whether it leads on now."""
        self._is_open = is_open
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_open else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if self._is_open and is_inside and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_open and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus(painter, QRectF(self.rect()), PILL)
