"""The next working days as columns of shapes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.dates import day_words, short_month, weekday_letters
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus, paint_rule

SIDE, STEP, HIGHEST = 18, 24, 5


@dataclass(frozen=True, slots=True)
class DayColumn:
    """A day and the states of what is due on it, most urgent first."""

    on: date
    states: tuple[str, ...] = ()


class DayColumns(QWidget):
    """The columns; a click, or arrows and Enter, give the day by `chosen`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[DayColumn, ...] = ()
        self._today: date | None = None
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, columns: Sequence[DayColumn], today: date) -> None:
        """Show these days in order."""
        self._columns, self._today = tuple(columns), today
        self._place = min(self._place, max(0, len(columns) - 1))
        self._tell()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        told = [f"{day_words(column.on)}: {len(column.states)}" for column in self._columns]
        self.setAccessibleDescription("; ".join(told))
        if self._columns:
            here = self._columns[self._place]
            self.setAccessibleName(self.tr("%n due on {day}", "", len(here.states)).format(day=day_words(here.on)))

    def sizeHint(self) -> QSize:
        tall = max([2, *(min(HIGHEST, len(column.states)) for column in self._columns)])
        return QSize(theme.px(300), theme.px(tall * STEP + 60) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        base = self.height() - theme.px(56)
        wide = self.width() / max(1, len(self._columns))
        for place, column in enumerate(self._columns):
            box = QRectF(place * wide, 0, wide, self.height())
            if self.hasFocus() and place == self._place:
                paint_box(painter, box, theme.colour("accentBg"), CONTROL)
                paint_focus(painter, box)
            self._paint_shapes(painter, column, box, base)
            self._paint_day(painter, column, box, base, place)
        paint_rule(painter, 0, self.width(), base, "border2")

    def _paint_shapes(self, painter: QPainter, column: DayColumn, box: QRectF, base: float) -> None:
        side, step, many = theme.px(SIDE), theme.px(STEP), len(column.states) > HIGHEST
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text3"))
        shown = column.states[: HIGHEST - 1] if many else column.states
        if not shown:
            painter.drawText(
                QRectF(box.x(), base - step, box.width(), step), Qt.AlignmentFlag.AlignCenter, self.tr("free")
            )
        for level, state in enumerate(reversed(shown)):
            top = base - (level + 1) * step + 1
            paint_shape(painter, QRectF(box.center().x() - side / 2, top, side, side), state)
        if many:
            rest = QRectF(box.x(), base - HIGHEST * step, box.width(), step)
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, f"+{len(column.states) - len(shown)}")

    def _paint_day(self, painter: QPainter, column: DayColumn, box: QRectF, base: float, place: int) -> None:
        now, on = column.on == self._today, column.on
        third = ""
        if now:
            third = self.tr("today")
        elif place and on.month != self._columns[place - 1].on.month:
            third = short_month(on)
        lines = (
            (weekday_letters(on), "meta_strong" if now else "meta", "accent" if now else "text3"),
            (str(on.day), "body_strong", "accent" if now else "text"),
            (third, "micro", "accent" if now else "text"),
        )
        y = base + 4
        for text, role, token in lines:
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(token))
            painter.drawText(self._room(painter, box, y, text), Qt.AlignmentFlag.AlignCenter, text)
            y += theme.px(17)

    def _room(self, painter: QPainter, box: QRectF, y: float, text: str) -> QRectF:
        """The column, or as much beside it as a longer word needs, never outside the widget."""
        wide = max(box.width(), painter.fontMetrics().horizontalAdvance(text) + 2.0)
        left = max(0.0, min(box.center().x() - wide / 2, self.width() - wide))
        return QRectF(left, y, wide, theme.px(17))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._choose(self._column_at(event.position()))

    def _column_at(self, point: QPointF) -> int:
        return int(point.x() / max(1.0, self.width() / max(1, len(self._columns))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._place + step < len(self._columns):
            self._place += step
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._place)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._columns):
            self._place = place
            self._tell()
            self.update()
            self.chosen.emit(self._columns[place].on)
