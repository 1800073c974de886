"""Painted rows of the report: what was on time out of how many, and the middle time against its limit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.surface import paint_box
from dpo_desk.ui.reports.fills import Fill, late_fill, paint_fill

BAR = 11
FULL = 0.86
"""Where the mark of the limit stands: bars beyond it are over the limit and still fit."""


@dataclass(frozen=True, slots=True)
class OnTime:
    """A group: how many were on time, how many late."""

    name: str
    on_time: int
    late: int
    words: str


class OnTimeBars(QWidget):
    """A bar for each group, as long as it is large, the late part hatched and outlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OnTime, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[OnTime]) -> None:
        """Show these groups."""
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(f"{row.name}: {row.words}" for row in rows))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(44) * max(1, len(self._rows)))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(58) * max(1, len(self._rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((row.on_time + row.late for row in self._rows), default=0)
        tall = min(theme.px(60), self.height() / max(1, len(self._rows)))
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, number * tall, most)

    def _paint_row(self, painter: QPainter, row: OnTime, top: float, most: int) -> None:
        line = QRectF(0, top, self.width(), theme.px(20))
        painter.setFont(theme.font("control"))
        painter.setPen(theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row.name)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.words)
        side = theme.px(BAR)
        y, wide = line.bottom() + 4, self.width() / max(1, most)
        if not row.on_time + row.late:
            painter.fillRect(QRectF(0, y + side / 2, self.width(), 1), theme.colour("border"))
            return
        done = QRectF(0, y, max(side / 2, row.on_time * wide) if row.on_time else 0, side)
        late = QRectF(done.right() + (3 if row.on_time else 0), y, 0, side)
        if row.late:
            late.setRight(max(late.x() + side, (row.on_time + row.late) * wide))
            if late.right() > self.width():
                late.translate(self.width() - late.right(), 0)
                done.setRight(late.x() - 3)
        paint_fill(painter, done, Fill(theme.colour("accent")), radius=3)
        if row.late:
            paint_fill(painter, late, late_fill(), radius=3)
            paint_box(painter, late, None, 3, theme.colour("over"), 1.3)


@dataclass(frozen=True, slots=True)
class Bullet:
    """The middle time of a kind in working days, and the limit it had."""

    name: str
    clause: str
    median: float
    limit: float
    value: str
    limit_words: str


class Bullets(QWidget):
    """A bar for each kind, measured by its own limit, whose mark stands in the same place for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Bullet, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[Bullet]) -> None:
        """Show these kinds."""
        self._rows = tuple(rows)
        told = (f"{row.name}, {row.clause}: {row.value} {row.limit_words}" for row in rows)
        self.setAccessibleName("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(36) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(30) * max(1, len(self._rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tall = min(theme.px(38), self.height() / max(1, len(self._rows)))
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, QRectF(0, number * tall, self.width(), tall))

    def _paint_row(self, painter: QPainter, row: Bullet, box: QRectF) -> None:
        clause, value = theme.px(44), theme.px(36)
        small = QFontMetrics(theme.font("meta"))
        limit = max(small.horizontalAdvance(one.limit_words) for one in self._rows) + 4
        name = QRectF(box.x(), box.y(), min(theme.px(196), box.width() * 0.4), box.height())
        self._write(painter, name, row.name, "control", "text")
        place = QRectF(name.right() + 6, box.y(), clause, box.height())
        self._write(painter, place, row.clause, "meta", "text2")
        track = QRectF(place.right() + 8, box.center().y() - 8, 0, 16)
        track.setRight(box.right() - value - limit - 10)
        self._paint_track(painter, row, track)
        number = QRectF(track.right() + 10, box.y(), value, box.height())
        self._write(painter, number, row.value, "body_strong", "over" if row.median > row.limit else "text")
        words = QRectF(number.right(), box.y(), limit, box.height())
        self._write(painter, words, row.limit_words, "meta", "text2", Qt.AlignmentFlag.AlignRight)

    def _paint_track(self, painter: QPainter, row: Bullet, track: QRectF) -> None:
        paint_box(painter, track, theme.colour("okBg"), 4)
        mark = track.x() + track.width() * FULL
        share = row.median / row.limit if row.limit else 0.0
        bar = QRectF(track.x(), track.center().y() - 5, min(track.width(), (mark - track.x()) * share), 10)
        paint_fill(painter, bar, Fill(theme.colour("accent")) if share <= 1 else late_fill(), radius=3)
        if share > 1:
            paint_box(painter, bar, None, 3, theme.colour("over"), 1.3)
        painter.fillRect(QRectF(mark - 1.5, track.y() - 2, 3, track.height() + 4), theme.colour("text"))

    def _write(
        self, painter: QPainter, box: QRectF, text: str, role: str, token: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)
