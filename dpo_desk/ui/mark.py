"""The mark of the program, for its windows and the notification area."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.shapes import paint_shape

# The same in both palettes: where it stands is not ours to choose.
GROUND, INK = QColor("#00668A"), QColor("#FFFFFF")
SIDES = (16, 32, 64, 256)


def mark(state: str = "") -> QIcon:
    """The mark, with the shape of a state over its corner when one is named."""
    result = QIcon()
    for side in SIDES:
        result.addPixmap(_drawn(side, state))
    return result


def _drawn(side: int, state: str) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GROUND)
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22)
    inner = side * 0.18
    paint_icon(painter, QRectF(inner, inner, side - 2 * inner, side - 2 * inner), "check", INK)
    if state:
        corner = side * 0.56
        painter.setBrush(INK)
        painter.drawEllipse(QRectF(side - corner, side - corner, corner, corner))
        edge = corner * 0.14
        paint_shape(
            painter, QRectF(side - corner + edge, side - corner + edge, corner - 2 * edge, corner - 2 * edge), state
        )
    painter.end()
    return picture
