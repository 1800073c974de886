"""The head of a letter: the organisation in Kazakh at the left and in Russian at the right, its logo, a rule."""

import re

from PySide6.QtCore import QByteArray, QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from dpo_desk.domain.correspondence import Letterhead, Paragraph, Piece
from dpo_desk.ui.paper.sheet import GREY, RULE, mm, pt
from dpo_desk.ui.paper.typeset import CENTRE, SetText, Style, draw_column, plain

_NAME = Style(10, bold=True, align=CENTRE)
_CONTACTS = Style(8, align=CENTRE, colour=GREY)
LOGO_MM = 14.0
COLUMN_MM = 72.0
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")


class PaintedHead:
    """The letterhead over a width; `height` (layout units) reaches to the rule."""

    def __init__(self, head: Letterhead, width: float) -> None:
        self._width = width
        self._logo = head.logo
        self._left = _column(head.name_kk, head.contacts_kk)
        self._right = _column(head.name_ru, head.contacts_ru)
        tallest = max(sum(text.height for text in column) for column in (self._left, self._right))
        self.height = max(tallest, mm(LOGO_MM) if head.logo else 0.0) + mm(3)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the head with its upper left corner at x, y."""
        draw_column(painter, self._left, x, y)
        draw_column(painter, self._right, x + self._width - mm(COLUMN_MM), y)
        if self._logo:
            side = mm(LOGO_MM)
            draw_logo(painter, self._logo, QRectF(x + (self._width - side) / 2, y, side, side))
        painter.setPen(QPen(QColor(RULE), pt(1.2)))
        painter.drawLine(QLineF(x, y + self.height, x + self._width, y + self.height))


def draw_logo(painter: QPainter, logo: bytes, place: QRectF) -> None:
    """Draw a logo (PNG, JPEG or SVG) as large as fits in the middle of a place; a damaged one is left out."""
    if _is_drawing(logo):
        renderer = QSvgRenderer(QByteArray(logo))
        if renderer.isValid():
            size = renderer.defaultSize()
            renderer.render(painter, _fitted(size.width(), size.height(), place))
        return
    image = QImage.fromData(logo) if logo.startswith(_PICTURES) else QImage()
    if not image.isNull():
        painter.drawImage(_fitted(image.width(), image.height(), place), image)


def _is_drawing(logo: bytes) -> bool:
    # An SVG may name other files; one that could make Qt open them is not drawn.
    return b"<svg" in logo[:2000] and not any(mark in logo for mark in (b"<image", b"<!ENTITY", b"@import"))


def _fitted(width: float, height: float, place: QRectF) -> QRectF:
    scale = min(place.width() / max(width, 1), place.height() / max(height, 1))
    fitted = QRectF(0, 0, width * scale, height * scale)
    fitted.moveCenter(place.center())
    return fitted


def _column(name: Paragraph, contacts: str) -> tuple[SetText, ...]:
    width = mm(COLUMN_MM)
    whole = Paragraph(tuple(map(_unbroken, name.pieces)))
    return SetText(whole, _NAME, width), *(plain(line, _CONTACTS, width) for line in contacts.splitlines())


def _unbroken(piece: Piece) -> Piece:
    """The name with no line break inside its quotation marks."""
    text = re.sub("«[^»]{1,24}»", _with_hard_spaces, piece.shown)
    return Piece(text, piece.key, missing=piece.missing)


def _with_hard_spaces(found: re.Match[str]) -> str:
    return found[0].replace(" ", "\u00a0")
