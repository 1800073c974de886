"""Four fills that stay apart without colour: solid, slanted lines, dots, and a plain grey."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from dpo_desk.reports.management import Group
from dpo_desk.ui import theme

SOLID, LINES, DOTS = "solid", "lines", "dots"
TOKENS = {
    Group.ACCESS: ("accent", SOLID),
    Group.CORRECTION: ("c2", LINES),
    Group.WITHDRAWAL: ("c3", DOTS),
    Group.OTHER: ("c6", SOLID),
}


@dataclass(frozen=True, slots=True)
class Fill:
    """A colour, the pattern on it and the ink of the pattern."""

    colour: QColor
    pattern: str = SOLID
    ink: QColor | None = None


def fill_of(group: Group) -> Fill:
    """The fill of a group on the screen, in the present theme."""
    token, pattern = TOKENS[group]
    return Fill(theme.colour(token), pattern, theme.colour("surface"))


def late_fill() -> Fill:
    """The fill of what was late: lines of the overdue colour on the surface."""
    return Fill(theme.colour("surface"), LINES, theme.colour("over"))


def paint_fill(painter: QPainter, rect: QRectF, fill: Fill, unit: float = 1.0, radius: float = 2.0) -> None:
    """Fill a rounded box; `unit` is the size of a screen pixel in the painter's units."""
    if rect.width() <= 0 or rect.height() <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(rect, radius * unit, radius * unit)
    painter.fillPath(path, fill.colour)
    if fill.pattern != SOLID and fill.ink is not None:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        paint = _paint_lines if fill.pattern == LINES else _paint_dots
        paint(painter, rect, fill.ink, unit)
    painter.restore()


def _paint_lines(painter: QPainter, rect: QRectF, ink: QColor, unit: float) -> None:
    painter.setPen(QPen(ink, 1.4 * unit))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 5 * unit


def _paint_dots(painter: QPainter, rect: QRectF, ink: QColor, unit: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    step, size = 5 * unit, 0.8 * unit
    y, is_odd = rect.top() + 3 * unit, False
    while y < rect.bottom():
        x = rect.left() + (3 + (2.5 if is_odd else 0)) * unit
        while x < rect.right():
            painter.drawEllipse(QPointF(x, y), size, size)
            x += step
        y, is_odd = y + step, not is_odd
