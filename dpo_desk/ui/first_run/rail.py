"""The rail of steps at the left: what is done, what is now, what is ahead."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box

WIDTH, LEFT, TOP, PITCH, DISC = 300, 32, 98, 64, 26


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its name, and what was chosen there."""

    name: str
    note: str = ""


class Rail(QWidget):
    """Painted; its accessible name tells the present step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._current = 0
        self._foot = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: Sequence[Step], current: int, foot: str) -> None:
        """Show these steps; none of them before the person chose how to begin."""
        self._steps, self._current, self._foot = tuple(steps), current, foot
        if steps:
            told = self.tr("Step {place} of {count}: {name}")
            self.setAccessibleName(told.format(place=current + 1, count=len(steps), name=steps[current].name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(600))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("nav"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("border"))
        left, side = theme.px(LEFT), theme.px(28)
        mark = QRectF(left, theme.px(32), side, side)
        paint_box(painter, mark, theme.colour("accent"), CONTROL)
        paint_icon(painter, mark.adjusted(5, 5, -5, -5), "check", "onAccent")
        painter.setFont(theme.font("pane"))
        painter.setPen(theme.colour("text"))
        painter.drawText(mark.adjusted(side + 10, 0, 160, 0), Qt.AlignmentFlag.AlignVCenter, "DPO Desk")
        for place, step in enumerate(self._steps):
            self._paint_step(painter, place, step)
        self._paint_foot(painter)

    def _paint_step(self, painter: QPainter, place: int, step: Step) -> None:
        top = theme.px(TOP + place * PITCH)
        disc = QRectF(theme.px(LEFT), top, theme.px(DISC), theme.px(DISC))
        if place + 1 < len(self._steps):
            is_done = place < self._current
            painter.setPen(QPen(theme.colour("done" if is_done else "border2"), 2))
            x = disc.center().x()
            painter.drawLine(round(x), round(disc.bottom() + 6), round(x), round(top + theme.px(PITCH) - 6))
        self._paint_disc(painter, disc, place)
        self._paint_words(painter, disc, place, step)

    def _paint_disc(self, painter: QPainter, disc: QRectF, place: int) -> None:
        if place < self._current:
            paint_shape(painter, disc, "done")
            return
        is_now = place == self._current
        paint_box(painter, disc, theme.colour("accent" if is_now else "surface"), disc.width() / 2,
                  None if is_now else theme.colour("ctl"), 1.5)  # fmt: skip
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("onAccent" if is_now else "text2"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _paint_words(self, painter: QPainter, disc: QRectF, place: int, step: Step) -> None:
        is_now = place == self._current
        left = disc.right() + theme.px(14)
        room = self.width() - left - 16
        painter.setFont(theme.font("row_strong" if is_now else "row"))
        if painter.fontMetrics().elidedText(step.name, Qt.TextElideMode.ElideRight, round(room)) != step.name:
            painter.setFont(theme.font("body_strong" if is_now else "control"))
        painter.setPen(theme.colour("text" if place <= self._current else "text2"))
        name = painter.fontMetrics().elidedText(step.name, Qt.TextElideMode.ElideRight, round(room))
        top = disc.top() - 2 if step.note else disc.top() + 4
        painter.drawText(QRectF(left, top, room, theme.px(18)), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text3"))
        note = painter.fontMetrics().elidedText(step.note, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, top + theme.px(19), room, theme.px(17)), Qt.AlignmentFlag.AlignVCenter, note)

    def _paint_foot(self, painter: QPainter) -> None:
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text3"))
        side = theme.px(LEFT)
        box = QRectF(side, self.height() - theme.px(96), self.width() - 2 * side, theme.px(72))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self._foot)
