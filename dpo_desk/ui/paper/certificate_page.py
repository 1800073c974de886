"""The certificate of consent on one A4 page: two languages side by side, under them what the journal holds of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from dpo_desk.domain.certificate import Certificate, CertificateSide
from dpo_desk.ui.paper.letterhead import PaintedHead
from dpo_desk.ui.paper.qr_code import draw_code
from dpo_desk.ui.paper.sheet import A4, GREY, INK, mm, pt
from dpo_desk.ui.paper.typeset import SetText, Style, plain
from dpo_desk.ui.parts.shapes import paint_shape

LEFT, TOP, RIGHT, BOTTOM = mm(18), mm(12), mm(197), mm(287)
GAP, FOOT, CODE = mm(7), mm(50), mm(31)
COLUMN = (RIGHT - LEFT - GAP) / 2
MARK = mm(5)
SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
QUOTED = (100_000, 600, 300, 120)
"""Letters of a quoted clause: all of them, unless the page would not hold them even in the smallest type."""
SHORT = 32


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph of a column: its text, the white space after it, how far it is moved in, and its mark."""

    text: SetText
    after: float
    inset: float = 0.0
    mark: str = ""


class CertificatePage:
    """One page whatever the history holds: the type is made as small as the room asks for."""

    size: QSizeF = A4
    page_count = 1

    def __init__(self, certificate: Certificate) -> None:
        self._certificate = certificate
        self.title = f"{certificate.sides[0].title} {certificate.subject_number:05d}"
        self._head = PaintedHead(certificate.head, RIGHT - LEFT)
        room = BOTTOM - FOOT - (TOP + self._head.height + mm(4))
        for quoted, points in product(QUOTED, SIZES):
            self._columns = [list(_column(side, points, quoted)) for side in certificate.sides]
            self.fits = max(map(_height, self._columns)) <= room
            if self.fits:
                break

    def paint(self, painter: QPainter, _page: int) -> None:
        """Draw the page in layout units; `Paper` says how."""
        self._head.draw(painter, LEFT, TOP)
        top = TOP + self._head.height + mm(4)
        for number, column in enumerate(self._columns):
            _draw(painter, column, LEFT + number * (COLUMN + GAP), top)
        painter.setPen(QPen(QColor(GREY), pt(0.4)))
        painter.drawLine(QLineF(LEFT + COLUMN + GAP / 2, top, LEFT + COLUMN + GAP / 2, BOTTOM - FOOT - mm(2)))
        self._paint_foot(painter, BOTTOM - FOOT)

    def _paint_foot(self, painter: QPainter, top: float) -> None:
        one, (left, right) = self._certificate, self._certificate.sides
        painter.setPen(QPen(QColor(INK), pt(0.8)))
        painter.drawLine(QLineF(LEFT, top, RIGHT, top))
        draw_code(painter, one.check_line, QRectF(LEFT + mm(2), top + mm(4), CODE, CODE))
        x, y, width = LEFT + CODE + mm(7), top + mm(3), RIGHT - LEFT - CODE - mm(7)
        short = " ".join(one.digest[at : at + 4] for at in range(0, SHORT, 4))
        small, strong = Style(7.5), Style(10, bold=True)
        lines = [(left.anchor, small), (right.anchor, small), (f"{one.entry}  ·  {short}", strong)]
        lines += [(line, small) for line in _texts(one)]
        lines += [(left.check, small), (right.check, small)]
        for words, style in lines:
            text = plain(words, style, width)
            text.draw(painter, x, y)
            y += text.height + pt(1.5)
        for number, side in enumerate(one.sides):
            plain(side.signatory, Style(8), COLUMN).draw(painter, LEFT + number * (COLUMN + GAP), BOTTOM - mm(7))


def _texts(one: Certificate) -> Iterator[str]:
    for number, digest in one.texts:
        yield f"{number}-ред. / {number} · SHA-256 {digest}"


def _column(side: CertificateSide, points: float, quoted: int) -> Iterator[_Block]:
    """The paragraphs of one language in a type of this size."""
    body, small, strong = Style(points), Style(points - 0.5, colour=GREY), Style(points, bold=True)
    after = pt(points * 0.35)
    yield _Block(plain(side.title, Style(points + 5, bold=True), COLUMN), after)
    for line in side.about:
        yield _Block(plain(line, body, COLUMN), pt(1))
    yield _Block(plain(side.verdict, Style(points + 2, bold=True), COLUMN), after)
    for one in side.purposes:
        mark = "done" if one.in_force else "none"
        yield _Block(plain(one.text, strong, COLUMN - MARK), 0, MARK, mark)
        yield _Block(plain(one.note, small, COLUMN - MARK), pt(2), MARK)
    for quote in side.quotes:
        yield _Block(plain(quote.heading, strong, COLUMN), pt(1))
        if quote.text:
            yield _Block(plain(_cut(quote.text, quoted), body, COLUMN), after)
    yield _Block(plain(side.events_title, strong, COLUMN), pt(1))
    for event in side.events:
        yield _Block(plain(event, body, COLUMN), pt(2))
    if side.gaps:
        yield _Block(plain(side.gaps, body, COLUMN), after)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …»"


def _height(blocks: list[_Block]) -> float:
    return sum(block.text.height + block.after for block in blocks)


def _draw(painter: QPainter, blocks: list[_Block], x: float, y: float) -> None:
    for block in blocks:
        side = min(block.text.step * 0.8, mm(3.4))
        box = QRectF(x, y + (block.text.step - side) / 2, side, side)
        if block.mark == "done":
            paint_shape(painter, box, "done", QColor(INK))
        elif block.mark:
            _cross(painter, box)
        block.text.draw(painter, x + block.inset, y)
        y += block.text.height + block.after


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(QColor(INK), pt(1)))
    inner = box.adjusted(pt(1.5), pt(1.5), -pt(1.5), -pt(1.5))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(QPointF(inner.right(), inner.top()), QPointF(inner.left(), inner.bottom()))
