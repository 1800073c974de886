"""The brush of the swim lanes."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.zone import local_day
from dpo_desk.ui import theme
from dpo_desk.ui.consents.axis import Axis
from dpo_desk.ui.consents.lane_spans import Lane, MarkKind, Stretch
from dpo_desk.ui.consents.marks import paint_mark
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.dates import short_month
from dpo_desk.ui.parts.surface import PILL, paint_box, paint_rule

MIDDLE = Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
HALF_YEAR = 7
WHOLE, NARROW = 6, 3
"""Half the height of the bar where consent is whole, and where something is left out of it."""


class LanePainter:
    """Draws the parts of the lanes on one axis; `now` is where what has no end ends."""

    def __init__(self, painter: QPainter, axis: Axis, now: datetime) -> None:
        self._painter, self._axis, self._now = painter, axis, now

    def _write(self, box: QRectF, text: str, role: str, colour: QColor, align: Qt.AlignmentFlag = MIDDLE) -> None:
        self._painter.setFont(theme.font(role))
        self._painter.setPen(colour)
        shown = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        self._painter.drawText(box, align, shown)

    def _upright(self, x: float, top: float, bottom: float, token: str) -> None:
        self._painter.fillRect(QRectF(round(x), top, 1, bottom - top), theme.colour(token))

    def axis_lines(self, top: float, bottom: float) -> None:
        """Years, quarters and their lines."""
        row = theme.px(20)
        self._painter.setFont(theme.font("micro"))
        apart = self._axis.x(date(self._axis.first.year, 4, 1)) - self._axis.left
        is_tight = self._painter.fontMetrics().horizontalAdvance("00000.") > apart
        for day in self._axis.quarters():
            x = self._axis.x(day)
            if day.month > 1:
                self._upright(x, top + row + 4, bottom + 6, "border")
            if (day.month == HALF_YEAR or not is_tight) and x + apart <= self._axis.right:
                box = QRectF(x + 6, top + row, 60, theme.px(16))
                self._write(box, short_month(day), "micro", theme.colour("text2"))
        for year in self._axis.years():
            x = self._axis.x(year)
            self._upright(x, top, bottom + 6, "border2")
            self._number_year(QRectF(x + 6, top, self._axis.right - x - 6, row), str(year.year))

    def _number_year(self, box: QRectF, year: str) -> None:
        """A year that begins at the very end of the axis has a line and no number: it would not fit."""
        self._painter.setFont(theme.font("body_strong"))
        if self._painter.fontMetrics().horizontalAdvance(year) <= box.width():
            self._write(box, year, "body_strong", theme.colour("text"))

    def editions(self, editions: Sequence[EditionRow], day: date, top: float, names: Callable[[int], str]) -> None:
        """A band for every edition, called by `names`; the one in force on the day is tinted."""
        tall = theme.px(26)
        for one, after in zip_longest(editions, editions[1:]):
            end = min(after.valid_from if after else self._axis.last, local_day(self._now))
            if end <= self._axis.first or one.valid_from > self._axis.last or end <= one.valid_from:
                continue
            x = max(self._axis.x(one.valid_from), self._axis.left) + 1
            box = QRectF(x, top, max(4.0, self._axis.x(end) - x - 1), tall)
            is_then = one.valid_from <= day and (after is None or day < after.valid_from)
            fill, edge = ("accentBg", "accent") if is_then else ("sunken", "border2")
            paint_box(self._painter, box, theme.colour(fill), PILL, theme.colour(edge))
            ink = theme.colour("accent" if is_then else "text2")
            self._write(box.adjusted(8, 0, -4, 0), names(one.number), "meta_strong" if is_then else "label", ink)

    def title(self, text: str, left: float, top: float) -> None:
        """The word before the bands."""
        box = QRectF(left, top, self._axis.left - left - 12, theme.px(26))
        self._write(box, text, "body", theme.colour("text2"))

    def lane(self, box: QRectF, lane: Lane, point: str, name: str, refused: str) -> None:
        """One purpose."""
        paint_rule(self._painter, box.left(), box.right(), round(box.top()))
        paint_rule(self._painter, box.left(), box.right(), round(box.bottom()))
        self._painter.setFont(theme.font("body"))
        wide = self._painter.fontMetrics().horizontalAdvance(point) + 3
        self._write(QRectF(box.left(), box.top(), wide, box.height()), point, "body", theme.colour("text2"))
        room = QRectF(box.left() + wide + 8, box.top(), self._axis.left - box.left() - wide - 20, box.height())
        self._write(room, name, "control", theme.colour("text"))
        y = box.center().y()
        for gap in lane.gaps:
            self._gap(gap, y, refused)
        for span in lane.spans:
            start, end = self._axis.x(span.start), self._axis.x(span.end or self._now)
            half = NARROW if span.is_narrow else WHOLE
            self._painter.fillRect(QRectF(start, y - half, max(2.0, end - start), 2 * half), theme.colour("accent"))
        for mark in lane.marks:
            paint_mark(self._painter, QPointF(self._axis.x(mark.at), y), mark.kind, on_lane=True)

    def _gap(self, gap: Stretch, y: float, refused: str) -> None:
        start, end = self._axis.x(gap.start) + 4, self._axis.x(gap.end or self._now)
        self._painter.setPen(QPen(theme.colour("text3"), 1.4, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(start, y), QPointF(end, y))
        self._painter.setFont(theme.font("micro"))
        wide = self._painter.fontMetrics().horizontalAdvance(refused) + 10
        if end - start > wide + 24:
            word = QRectF(end - wide - 10, y - 8, wide, 16)
            self._painter.fillRect(word, theme.colour("surface"))
            self._write(word, refused, "micro", theme.colour("text2"), CENTRE)

    def today(self, bottom: float, word: str) -> None:
        """The word under the present day."""
        x = self._axis.x(self._now)
        box = QRectF(min(x - 30, self._axis.right - 56), bottom + 6, 62, theme.px(16))
        self._write(box, word, "micro", theme.colour("text2"), CENTRE)

    def line(self, day: date, top: float, bottom: float) -> None:
        """The line of the day asked about, with its date on a plate."""
        x = self._axis.x(min(day, self._axis.last))
        self._painter.fillRect(QRectF(round(x) - 1, top, 2, bottom - top + 4), theme.colour("text"))
        self._painter.setFont(theme.font("meta_strong"))
        text = say_date(day)
        wide = self._painter.fontMetrics().horizontalAdvance(text) + 20
        left = max(self._axis.left - 20, min(x - wide / 2, self._axis.right - wide))
        plate = QRectF(left, bottom + 4, wide, theme.px(24))
        paint_box(self._painter, plate, theme.colour("text"), PILL)
        self._write(plate, text, "meta_strong", theme.colour("surface"), CENTRE)

    def legend(self, at: QPointF, words: tuple[str, ...], room: float, step: float) -> None:
        """What the marks mean, in the order of their kinds; what has no room goes to the next row."""
        x, y = at.x() + 7, at.y()
        for kind, word in zip(MarkKind, words, strict=True):
            self._painter.setFont(theme.font("meta"))
            wide = self._painter.fontMetrics().horizontalAdvance(word) + 4
            if x + 14 + wide > at.x() + room:
                x, y = at.x() + 7, y + step
            paint_mark(self._painter, QPointF(x, y), kind)
            self._write(QRectF(x + 14, y - 10, wide, 20), word, "meta", theme.colour("text2"))
            x += wide + 32
