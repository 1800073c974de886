"""A DL envelope: sender at the upper left, addressee at the right in postal order, marks of a registered item."""

import re

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from dpo_desk.domain.correspondence import Envelope, ItemKind, Paragraph, Piece
from dpo_desk.exchange.letter_templates import paper_words
from dpo_desk.ui.paper.barcode import draw_bars
from dpo_desk.ui.paper.sheet import DL, INK, box, mm, pt
from dpo_desk.ui.paper.typeset import CENTRE, SetText, Style, draw_column, plain

_SENDER = Style(10)
_ADDRESSEE = Style(13)
_MARK = Style(11, bold=True, align=CENTRE)
_ADVICE = Style(8, align=CENTRE)
_NUMBER = Style(10, align=CENTRE)
_S10 = re.compile("([A-Z]{2})([0-9]{2})([0-9]{3})([0-9]{3})([0-9])([A-Z]{2})")

MARGIN_MM = 12.0
SENDER_WIDTH_MM = 92.0
ADDRESSEE_X_MM, ADDRESSEE_WIDTH_MM = 112.0, 96.0
ADDRESSEE_Y_MM = 57.0
MARK_WIDTH_MM = 47.0
CODE_WIDTH_MM, CODE_HEIGHT_MM, CODE_Y_MM = 74.0, 14.0, 78.0


class EnvelopePage:
    """An envelope as one sheet of its own size; DL is 220 by 110 mm."""

    page_count = 1

    def __init__(self, envelope: Envelope, size: QSizeF = DL) -> None:
        self._envelope = envelope
        self._words = paper_words(envelope.language)
        self.size = size
        self.title = f"{self._words['envelope']} {size.width():g} × {size.height():g}"
        sender = _labelled(self._words["sender"], envelope.sender)
        addressee = _labelled(self._words["recipient"], envelope.addressee)
        self._sender = [SetText(line, _SENDER, mm(SENDER_WIDTH_MM)) for line in sender]
        self._addressee = [SetText(line, _ADDRESSEE, mm(ADDRESSEE_WIDTH_MM)) for line in addressee]

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw the envelope in layout units; it has only page 0."""
        draw_column(painter, self._sender, mm(MARGIN_MM), mm(10))
        lower, height = mm(self.size.height() - 8), sum(text.height for text in self._addressee)
        right = mm(self.size.width() - DL.width())
        draw_column(painter, self._addressee, mm(ADDRESSEE_X_MM) + right, min(mm(ADDRESSEE_Y_MM), lower - height))
        if self._envelope.kind.needs_postal_number:
            self._paint_mark(painter)
        if self._envelope.postal_number:
            self._paint_number(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        x = self.size.width() - MARGIN_MM - MARK_WIDTH_MM
        painter.setPen(QPen(QColor(INK), pt(1)))
        painter.drawRect(box(x, 10, MARK_WIDTH_MM, 11))
        mark = plain(self._words["registered"], _MARK, mm(MARK_WIDTH_MM))
        mark.draw(painter, mm(x), mm(10) + (mm(11) - mark.height) / 2)
        if self._envelope.kind is ItemKind.REGISTERED_WITH_ADVICE:
            plain(self._words["advice"], _ADVICE, mm(MARK_WIDTH_MM)).draw(painter, mm(x), mm(22.5))

    def _paint_number(self, painter: QPainter) -> None:
        number = self._envelope.postal_number
        if number.isascii():
            draw_bars(painter, number, box(MARGIN_MM + 4, CODE_Y_MM, CODE_WIDTH_MM, CODE_HEIGHT_MM))
        words = plain(spaced_number(number), _NUMBER, mm(CODE_WIDTH_MM))
        words.draw(painter, mm(MARGIN_MM + 4), mm(CODE_Y_MM + CODE_HEIGHT_MM + 1))


def spaced_number(number: str) -> str:
    """A postal number in groups as labels print it: RR 10 427 731 3 KZ; another form stays as it is."""
    found = _S10.fullmatch(number)
    return "\u00a0".join(found.groups()) if found else number


def _labelled(label: str, lines: tuple[Paragraph, ...]) -> list[Paragraph]:
    first, *rest = lines
    return [Paragraph((Piece(f"{label} "), *first.pieces)), *rest]
