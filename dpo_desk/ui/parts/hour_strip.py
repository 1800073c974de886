"""The strip of hours for a term of one working day: what has passed, what is left, lunch hatched, and now."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.worktime import Span, SpanKind
from dpo_desk.ui import theme
from dpo_desk.ui.parts.dates import short_day, weekday_letters
from dpo_desk.ui.parts.pill import hours_text
from dpo_desk.ui.parts.shapes import look_of
from dpo_desk.ui.parts.surface import CHIP, paint_box, paint_hatch

TALL, NIGHT = 30, 28


class HourStrip(QWidget):
    """Pieces of working time drawn to scale, days apart by a gap; `state` gives the colour of what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._now: datetime | None = None
        self._state = "today"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(self, spans: Sequence[Span], now: datetime, state: str = "today", sentence: str = "") -> None:
        """Show these pieces in order (see domain.worktime.hour_spans); `sentence` is the text twin."""
        self._spans, self._now, self._state = tuple(spans), now, state
        left = sum(_minutes(span) for span in spans if span.kind == SpanKind.LEFT)
        self.setAccessibleName(sentence or self.tr("Working time left: {time}").format(time=hours_text(left)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(18 + TALL + 14) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        places = self._places()
        for span, box in places:
            self._paint_span(painter, span, box)
        self._paint_days(painter, places)
        marker = self._marker(places)
        if marker is not None:
            line = QRectF(marker - 1.5, theme.px(18) - 4, 3, theme.px(TALL) + 8)
            paint_box(painter, line, theme.colour("accent"), 1.5)
        self._paint_times(painter, places, marker)

    def _places(self) -> list[tuple[Span, QRectF]]:
        nights = sum(a.start.date() != b.start.date() for a, b in zip(self._spans, self._spans[1:], strict=False))
        whole = sum(_minutes(span) for span in self._spans)
        scale = (self.width() - nights * NIGHT) / max(1, whole)
        x, day, found = 0.0, None, []
        for span in self._spans:
            x += NIGHT if day is not None and span.start.date() != day else 0
            day = span.start.date()
            wide = _minutes(span) * scale
            found.append((span, QRectF(x, theme.px(18), wide, theme.px(TALL))))
            x += wide
        return found

    def _paint_span(self, painter: QPainter, span: Span, place: QRectF) -> None:
        box = place.adjusted(0.5, 0, -0.5, 0)
        if span.kind == SpanKind.LUNCH:
            paint_hatch(painter, box.adjusted(1, 0, -1, 0), CHIP)
            return
        if span.kind == SpanKind.PAST:
            paint_box(painter, box, theme.colour("border2" if not theme.current().dark else "hatch"), CHIP)
            return
        look = look_of(self._state)
        paint_box(painter, box, theme.colour(look.tint), CHIP + 1, theme.colour(look.colour))
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.colour(look.colour))
        text = hours_text(_minutes(span))
        if painter.fontMetrics().horizontalAdvance(text) < box.width() - 8:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_days(self, painter: QPainter, places: list[tuple[Span, QRectF]]) -> None:
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.colour("text2"))
        seen: set[date] = set()
        end = -8.0
        for span, box in places:
            day = span.start.date()
            if day in seen:
                continue
            seen.add(day)
            text = f"{weekday_letters(day)} {short_day(day)}"
            if box.x() > end:
                painter.drawText(QRectF(box.x(), 0, 160, theme.px(14)), Qt.AlignmentFlag.AlignVCenter, text)
                end = box.x() + painter.fontMetrics().horizontalAdvance(text) + 4

    def _marker(self, places: list[tuple[Span, QRectF]]) -> float | None:
        for span, box in places:
            if self._now is not None and span.start <= self._now <= span.end:
                part = (self._now - span.start) / (span.end - span.start)
                return box.x() + box.width() * part
        return None

    def _paint_times(self, painter: QPainter, places: list[tuple[Span, QRectF]], marker: float | None) -> None:
        """Times under the edges; "now" comes first, then the last end, and what would overlap is left out."""
        wanted: list[tuple[float, str, bool]] = []
        if marker is not None and self._now is not None:
            wanted.append((marker, self.tr("now {time}").format(time=f"{self._now:%H:%M}"), True))
        wanted += [(x, f"{at:%H:%M}".removeprefix("0"), False) for x, at in _edges(places)]
        taken: list[tuple[float, float]] = []
        for x, text, now in wanted:
            painter.setFont(theme.font("micro_strong" if now else "micro"))
            painter.setPen(theme.colour("accent" if now else "text2"))
            width = painter.fontMetrics().horizontalAdvance(text) + 2.0
            left = max(0.0, min(x - width / 2, self.width() - width))
            if any(left < end + 4 and left + width > begin - 4 for begin, end in taken):
                continue
            taken.append((left, left + width))
            below = QRectF(left, theme.px(18 + TALL) + 4, width, theme.px(14))
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, text)


def _minutes(span: Span) -> int:
    return round((span.end - span.start).total_seconds() / 60)


def _edges(places: list[tuple[Span, QRectF]]) -> list[tuple[float, datetime]]:
    """The times worth writing, the weightiest first: the end, the beginning of each day, lunch."""
    found = [(box.right(), span.end) for span, box in places[-1:]]
    days: set[date] = set()
    for span, box in places:
        if span.start.date() not in days:
            days.add(span.start.date())
            found.append((box.x(), span.start))
    for span, box in places:
        if span.kind == SpanKind.LUNCH:
            found += [(box.x(), span.start), (box.right(), span.end)]
    return found
