"""A QR code, drawn in black squares that any phone reads."""

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter


def draw_code(painter: QPainter, text: str, place: QRectF) -> None:
    """Draw the code of a text over a square place; the caller leaves a quiet zone of four modules around it."""
    rows = list(segno.make_qr(text, error="m").matrix)
    module = place.width() / len(rows)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                # A hair wider than a module: no printer leaves white lines between neighbours.
                square = QRectF(place.x() + x * module, place.y() + y * module, module * 1.01, module * 1.01)
                painter.fillRect(square, Qt.GlobalColor.black)
