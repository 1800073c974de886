"""The silhouettes of the states: what a term looks like without its colour."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme

Paint = Callable[[QPainter, QRectF, QColor], None]


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is drawn: its silhouette, the token of its colour and of its tint."""

    paint: Paint
    colour: str
    tint: str


def _octagon(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The mark inside is a hole, so the ground shows through on any pill."""
    side, cut = box.width(), box.width() * 0.29
    x, y = box.x(), box.y()
    path = QPainterPath()
    corners = [
        (cut, 0), (side - cut, 0), (side, cut), (side, side - cut),
        (side - cut, side), (cut, side), (0, side - cut), (0, cut),
    ]  # fmt: skip
    path.addPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
    path.closeSubpath()
    mark = QPainterPath()
    mark.addRoundedRect(QRectF(x + side * 0.42, y + side * 0.2, side * 0.16, side * 0.36), side * 0.07, side * 0.07)
    mark.addEllipse(QPointF(x + side * 0.5, y + side * 0.73), side * 0.095, side * 0.095)
    painter.fillPath(path.subtracted(mark), colour)


def _triangle(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, box.width() * 0.1, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    left, right = box.left() + box.width() * 0.06, box.right() - box.width() * 0.06
    top, bottom = box.top() + box.height() * 0.1, box.bottom() - box.height() * 0.1
    painter.drawPolygon(QPolygonF([QPointF(box.center().x(), top), QPointF(right, bottom), QPointF(left, bottom)]))


def _circle(painter: QPainter, box: QRectF, colour: QColor, pen: QPen | None = None) -> QRectF:
    pen = pen or QPen(colour, max(1.5, box.width() * 0.13))
    half = pen.widthF() / 2
    ring = box.adjusted(half, half, -half, -half)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    return ring


def _half_right(painter: QPainter, box: QRectF, colour: QColor) -> None:
    ring = _circle(painter, box, colour)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(ring, -90 * 16, 180 * 16)


def _half_left(painter: QPainter, box: QRectF, colour: QColor) -> None:
    ring = _circle(painter, box, colour)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    inset = box.width() * 0.04
    _circle(painter, box.adjusted(inset, inset, -inset, -inset), colour)


def _bars(painter: QPainter, box: QRectF, colour: QColor) -> None:
    width, height, radius = box.width() * 0.22, box.height() * 0.76, box.width() * 0.06
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top = box.center().y() - height / 2
    for x in (box.center().x() - width * 1.35, box.center().x() + width * 0.35):
        painter.drawRoundedRect(QRectF(x, top, width, height), radius, radius)


def _padlock(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side = box.width()
    body = QRectF(box.x() + side * 0.1, box.y() + side * 0.44, side * 0.8, side * 0.54)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(body, side * 0.12, side * 0.12)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, side * 0.14))
    shackle = QPainterPath(QPointF(box.x() + side * 0.26, body.top()))
    shackle.lineTo(box.x() + side * 0.26, box.y() + side * 0.31)
    shackle.arcTo(QRectF(box.x() + side * 0.26, box.y() + side * 0.07, side * 0.48, side * 0.48), 180, -180)
    shackle.lineTo(box.x() + side * 0.74, body.top())
    painter.drawPath(shackle)


def _tick_disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side, x, y = box.width(), box.x(), box.y()
    disc = QPainterPath()
    disc.addEllipse(box)
    painter.fillPath(disc, colour)
    light = colour.lightnessF() > 0.55
    painter.setPen(QPen(theme.colour("shadow").darker() if light else QColor("#FFFFFF"), side * 0.13,
                        c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    points = [(0.28, 0.52), (0.44, 0.67), (0.72, 0.36)]
    painter.drawPolyline(QPolygonF([QPointF(x + side * dx, y + side * dy) for dx, dy in points]))


def _dashed_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Thin at any size; a whole number of dashes, so that none is cut where the ring closes."""
    width = max(1.5, box.width() * 0.035)
    dashes = 9 if box.width() < theme.px(24) else 18
    step = math.pi * (box.width() - width) / width / dashes
    pen = QPen(colour, width)
    pen.setDashPattern([step * 0.58, step * 0.42])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    _circle(painter, box, colour, pen)


def _dash_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A ring with a level dash: the clock has not started."""
    _circle(painter, box, colour)
    width = box.width() * 0.4
    painter.fillRect(QRectF(box.center().x() - width / 2, box.center().y() - 0.75, width, 1.5), colour)


def _info_disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side, x, y = box.width(), box.x(), box.y()
    disc, mark = QPainterPath(), QPainterPath()
    disc.addEllipse(box)
    mark.addRoundedRect(QRectF(x + side * 0.425, y + side * 0.43, side * 0.15, side * 0.34), side * 0.05, side * 0.05)
    mark.addEllipse(QPointF(x + side * 0.5, y + side * 0.28), side * 0.09, side * 0.09)
    painter.fillPath(disc.subtracted(mark), colour)


LOOKS: dict[str, Look] = {
    "overdue": Look(_octagon, "over", "overBg"),
    "today": Look(_triangle, "today", "todayBg"),
    "soon": Look(_half_right, "soon", "soonBg"),
    "normal": Look(_ring, "ok", "okBg"),
    "waiting": Look(_bars, "wait", "waitBg"),
    "blocked": Look(_padlock, "block", "blockBg"),
    "done": Look(_tick_disc, "done", "doneBg"),
    "destroyed": Look(_dashed_ring, "text3", "okBg"),
    "partial": Look(_half_left, "info", "infoBg"),
    "not_started": Look(_dash_ring, "text3", "okBg"),
    "info": Look(_info_disc, "info", "infoBg"),
}


def look_of(state: str) -> Look:
    """The look of a state (a `Countdown`, "partial" or "info"); KeyError for any other word."""
    return LOOKS[str(state)]


def paint_shape(painter: QPainter, rect: QRectF, state: str, colour: QColor | None = None) -> None:
    """Draw the silhouette of `state` in the largest square centred in `rect`."""
    look = look_of(state)
    side = min(rect.width(), rect.height())
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look.paint(painter, box, colour or theme.colour(look.colour))
    painter.restore()


class Shape(QWidget):
    """A silhouette standing alone; its words are its accessible name."""

    def __init__(self, state: str, size: int = 18, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._size = state, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def show_state(self, state: str, words: str = "") -> None:
        """Change the state and its words."""
        self._state = state
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_shape(painter, QRectF(self.rect()), self._state)
