"""The strip of days: one cell for each calendar day, days off hatched, flags where something is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.dates import day_words, long_day, weekday_letters
from dpo_desk.ui.parts.shapes import look_of
from dpo_desk.ui.parts.surface import CHIP, paint_box, paint_hatch

CELL, GAP, TALL = 29, 3, 34
NARROWEST = 22


@dataclass(frozen=True, slots=True)
class DayCell:
    """A calendar day: whether it is a day off, and what the calendar calls it ("Republic Day")."""

    on: date
    off: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class DayFlag:
    """Something due on a day, in the colour of its state; solid when the date binds, outlined when it is the other."""

    on: date
    text: str
    state: str = "soon"
    solid: bool = True


class DayStrip(QWidget):
    """The strip; where the room is too narrow the days before the last flag are left out and "…" stands for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[DayCell, ...] = ()
        self._flags: tuple[DayFlag, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, cells: Sequence[DayCell], today: date, flags: Sequence[DayFlag], sentence: str = "") -> None:
        """Show these days in order; `sentence` is the text twin, made from the flags when it is not given."""
        self._cells, self._today, self._flags = tuple(cells), today, tuple(flags)
        told = sentence or "; ".join(f"{flag.text}: {day_words(flag.on)}" for flag in flags)
        self.setAccessibleName(told)
        off = ", ".join(day_words(cell.on) + (f" ({cell.title})" if cell.title else "") for cell in cells if cell.off)
        self.setAccessibleDescription(self.tr("Days off: {days}").format(days=off) if off else "")
        self.update()

    def sizeHint(self) -> QSize:
        wide = max(8, min(len(self._cells), 16)) * (theme.px(CELL) + GAP)
        return QSize(wide, theme.px(18 + TALL + 15) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * (theme.px(NARROWEST) + GAP), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """A tooltip tells the whole date and the name of the day."""
        if isinstance(event, QHelpEvent):
            for cell, box in self.places():
                if cell is not None and box.contains(event.pos()):
                    words = long_day(cell.on)
                    QToolTip.showText(event.globalPos(), f"{words}. {cell.title}" if cell.title else words, self)
                    return True
        return super().event(event)

    def places(self) -> list[tuple[DayCell | None, QRectF]]:
        """What stands where; None is the gap for days left out."""
        shown: list[DayCell | None] = list(self._cells)
        room = max(4, int((self.width() + GAP) // (theme.px(NARROWEST) + GAP)))
        if len(shown) > room:
            last = max(2, room // 3)
            shown = [*shown[: room - last - 1], None, *shown[-last:]]
        width = min((self.width() + GAP) / max(1, len(shown)) - GAP, theme.px(CELL) * 1.25)
        top, tall = theme.px(18), theme.px(TALL)
        return [(cell, QRectF(place * (width + GAP), top, width, tall)) for place, cell in enumerate(shown)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        taken = 0.0
        for cell, box in self.places():
            if cell is None:
                painter.setPen(theme.colour("text3"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…")
                continue
            self._paint_weekday(painter, cell, box)
            flag = next((flag for flag in self._flags if flag.on == cell.on), None)
            self._paint_cell(painter, cell, box, flag)
            taken = self._paint_label(painter, cell, box, flag, taken)

    def _paint_weekday(self, painter: QPainter, cell: DayCell, box: QRectF) -> None:
        now = cell.on == self._today
        painter.setFont(theme.font("micro_strong" if now else "micro"))
        painter.setPen(theme.colour("accent" if now else "text3"))
        letters = QRectF(box.x(), 0, box.width(), theme.px(15))
        painter.drawText(letters, Qt.AlignmentFlag.AlignCenter, weekday_letters(cell.on))

    def _paint_cell(self, painter: QPainter, cell: DayCell, box: QRectF, flag: DayFlag | None) -> None:
        now, ink, role = cell.on == self._today, "text", "control"
        if flag is not None:
            look = look_of(flag.state)
            ink, role = ("surface" if flag.solid else look.colour), "body_strong"
            border = None if flag.solid else theme.colour(look.colour)
            paint_box(painter, box, theme.colour(look.colour if flag.solid else "surface"), CHIP, border, 2)
            if now and flag.solid:
                paint_box(painter, box, None, CHIP, theme.colour("accent"), 2)
        elif now:
            ink, role = "accent", "body_strong"
            paint_box(painter, box, theme.colour("accentBg"), CHIP, theme.colour("accent"), 2)
        elif cell.off:
            ink = "text3"
            paint_box(painter, box, theme.colour("sunken"), CHIP)
            paint_hatch(painter, box, CHIP)
        else:
            paint_box(painter, box, theme.colour("surface"), CHIP, theme.colour("border2"))
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(cell.on.day))

    def _paint_label(self, painter: QPainter, cell: DayCell, box: QRectF, flag: DayFlag | None, taken: float) -> float:
        """Words under a cell, moved aside so that two never overlap; returns where the next may begin."""
        if flag is None and cell.on != self._today:
            return taken
        text = flag.text if flag else self.tr("today")
        painter.setFont(theme.font("micro_strong"))
        painter.setPen(theme.colour(look_of(flag.state).colour if flag else "accent"))
        width = painter.fontMetrics().horizontalAdvance(text) + 2.0
        left = max(taken, min(max(0.0, box.center().x() - width / 2), self.width() - width))
        painter.drawText(QRectF(left, box.bottom() + 2, width, theme.px(14)), Qt.AlignmentFlag.AlignVCenter, text)
        return left + width + 8
