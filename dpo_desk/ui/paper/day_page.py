"""The day on one A4 page: what is late, what ends today and what ends soon, each with its shape and its clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from dpo_desk.ui.paper.report_page import sans
from dpo_desk.ui.paper.sheet import A4, GREY, INK, mm, pt
from dpo_desk.ui.parts.pill import Pill
from dpo_desk.ui.parts.shapes import paint_shape

LEFT, RIGHT, TOP, BOTTOM = mm(20), mm(190), mm(18), mm(278)
ROW, HEAD, CLOCK = mm(12), mm(11), mm(64)
HAIR = "#B8C1C7"


@dataclass(frozen=True, slots=True)
class DayLine:
    """A duty: what is to be done, for whom and until when, and its countdown."""

    title: str
    note: str
    pill: Pill


@dataclass(frozen=True, slots=True)
class DayGroup:
    """A heading and the duties under it."""

    title: str
    lines: tuple[DayLine, ...]


class DayPage:
    """One page whatever the day holds: lines without room are counted in `rest`, which has a place for `{count}`."""

    size: QSizeF = A4
    page_count = 1

    def __init__(self, title: str, heading: str, summary: str, groups: Sequence[DayGroup], rest: str) -> None:
        self.title = title
        self._heading, self._summary, self._rest = heading, summary, rest
        self._groups = groups

    def paint(self, painter: QPainter, _page: int) -> None:
        """Draw the page in layout units; `Paper` says how."""
        _write(painter, QRectF(LEFT, TOP, RIGHT - LEFT, mm(9)), self._heading, 18, bold=True)
        _write(painter, QRectF(LEFT, TOP + mm(10), RIGHT - LEFT, mm(6)), self._summary, 10, colour=GREY)
        y, left_out = TOP + mm(18), 0
        for group in self._groups:
            y += HEAD
            if group.lines and y + ROW <= BOTTOM:
                title = f"{group.title}  {len(group.lines)}"
                _write(painter, QRectF(LEFT, y - mm(7), RIGHT - LEFT, mm(6)), title, 11.5, bold=True)
            for line in group.lines:
                if y + ROW > BOTTOM:
                    left_out += 1
                    continue
                _paint_line(painter, y, line)
                y += ROW
        if left_out:
            rest = self._rest.format(count=left_out)
            _write(painter, QRectF(LEFT, BOTTOM + mm(1), RIGHT - LEFT, mm(6)), rest, 10, bold=True)


def _paint_line(painter: QPainter, y: float, line: DayLine) -> None:
    """In ink alone, so that a grey printer loses nothing."""
    painter.fillRect(QRectF(LEFT, y, RIGHT - LEFT, pt(0.4)), QColor(HAIR))
    paint_shape(painter, QRectF(LEFT + mm(1), y + ROW / 2 - mm(2), mm(4), mm(4)), line.pill.state, QColor(INK))
    words = QRectF(LEFT + mm(8), y + mm(1), RIGHT - LEFT - mm(8), mm(5.4))
    _write(painter, words.adjusted(0, 0, -CLOCK - mm(2), 0), line.title, 10, bold=True)
    _write(painter, words.translated(0, mm(5)), line.note, 9, colour=GREY)
    _write(
        painter, QRectF(RIGHT - CLOCK, words.y(), CLOCK, words.height()), line.pill.text, 10, bold=True, at_right=True
    )


def _write(
    painter: QPainter, box: QRectF, text: str, points: float, *, bold: bool = False, colour: str = INK,
    at_right: bool = False,
) -> None:  # fmt: skip
    painter.setFont(sans(points, bold=bold))
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
