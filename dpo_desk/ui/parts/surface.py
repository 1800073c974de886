"""Boxes, rings and hatches that the painted parts share."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from dpo_desk.ui import theme

CHIP, PILL, CONTROL, CARD, DIALOG = 4.0, 5.0, 6.0, 8.0, 12.0
FOCUS_WIDTH = 2.0


def paint_box(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    radius: float,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box; the border lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.setPen(QPen(border, width))
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRectF, radius: float = CONTROL, token: str = "focus") -> None:
    """The 2 px ring of the keyboard focus, inside the control."""
    paint_box(painter, rect, None, radius, theme.colour(token), FOCUS_WIDTH)


def paint_hatch(painter: QPainter, rect: QRectF, radius: float, step: float = 6.0) -> None:
    """Slanted lines: time that does not count."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QPainterPath()
    clip.addRoundedRect(rect, radius, radius)
    painter.setClipPath(clip)
    painter.setPen(QPen(theme.colour("hatch"), 1.3))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += step
    painter.restore()


def paint_rule(painter: QPainter, left: float, right: float, y: float, token: str = "border") -> None:
    """A one-pixel divider without blur."""
    painter.fillRect(QRectF(left, y, right - left, 1.0), theme.colour(token))
