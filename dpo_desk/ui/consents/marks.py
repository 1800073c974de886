"""The marks of the consent history: ring for given, diamond for confirmed, wedge for narrowed, bar for ended."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from dpo_desk.ui import theme
from dpo_desk.ui.consents.lane_spans import MarkKind


def paint_mark(painter: QPainter, centre: QPointF, kind: MarkKind, *, on_lane: bool = False) -> None:
    """Draw a mark; on a lane it stands out from the bar by an edge of the ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind is MarkKind.ENDED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("over"))
        tall = 22 if on_lane else 15
        painter.drawRoundedRect(QRectF(centre.x() - 3, centre.y() - tall / 2, 6, tall), 1.5, 1.5)
    elif kind in (MarkKind.CONFIRMED, MarkKind.NARROWED):
        reach = 8.5 if on_lane else 7
        painter.setPen(QPen(theme.colour("surface"), 2) if on_lane else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawPolygon(_diamond(centre, reach) if kind is MarkKind.CONFIRMED else _wedge(centre, reach))
    else:
        painter.setPen(QPen(theme.colour("accent"), 2.4))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, 5.6, 5.6)
    painter.restore()


def _diamond(centre: QPointF, reach: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


def _wedge(centre: QPointF, reach: float) -> QPolygonF:
    """Wide at the left, a point at the right: less than before from here on."""
    x, y = centre.x(), centre.y()
    return QPolygonF([QPointF(x - reach + 2, y - reach), QPointF(x + reach, y), QPointF(x - reach + 2, y + reach)])
