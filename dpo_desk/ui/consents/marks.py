"""The three marks of the consent history: a ring for given, a diamond for confirmed, a bar for ended."""

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
    elif kind is MarkKind.CONFIRMED:
        reach = 8.5 if on_lane else 7
        painter.setPen(QPen(theme.colour("surface"), 2) if on_lane else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        x, y = centre.x(), centre.y()
        corners = [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.setPen(QPen(theme.colour("accent"), 2.4))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, 5.6, 5.6)
    painter.restore()
