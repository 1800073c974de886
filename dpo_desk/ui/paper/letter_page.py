"""A letter as pages: head, number and date, addressee, text, signature; painted alike on screen, printer and PDF."""

from itertools import zip_longest

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from dpo_desk.domain.correspondence import ComposedLetter, Paragraph, Piece
from dpo_desk.domain.dates import long_date
from dpo_desk.exchange.letter_templates import paper_words
from dpo_desk.ui.paper.flow import Flow
from dpo_desk.ui.paper.letterhead import PaintedHead
from dpo_desk.ui.paper.sheet import A4, FAINT, GREY, mm, pt, serif
from dpo_desk.ui.paper.typeset import CENTRE, JUSTIFIED, RIGHT, SetText, Style, draw_column, plain

LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM = 30.0, 15.0, 20.0, 20.0
WIDTH = mm(A4.width() - LEFT_MM - RIGHT_MM)
FOOT_MM = 11.0  # the executor and the page number stand in this strip above the lower margin
ADDRESSEE_X_MM, ADDRESSEE_Y_MM, ADDRESSEE_WIDTH_MM = 115.0, 58.0, 80.0
TEXT_Y_MM = 88.0

_DATE = Style(11)
_REFERENCE = Style(9, colour=GREY)
_NAME = Style(12, bold=True)
_ADDRESS = Style(11)
_TITLE = Style(12)
_SALUTATION = Style(12, bold=True, align=CENTRE)
_BODY = Style(12, align=JUSTIFIED, indent=mm(12.5))
_ENCLOSURE = Style(11)
_SIGNED = Style(12, bold=True)
_SIGNED_NAME = Style(12, bold=True, align=RIGHT)
_FOOT = Style(9, colour=GREY)
_FOOT_RIGHT = Style(9, align=RIGHT, colour=GREY)
_PAGE = Style(9, align=CENTRE, colour=GREY)
_AFTER = pt(5)
_ITEM_AFTER = pt(1.5)
_ITEM_ROOM = pt(16)  # the first item of a list follows its heading on the same page


class LetterPage:
    """A composed letter on A4 with margins of 30, 15, 20 and 20 mm; a letter without a number carries a draft mark."""

    size: QSizeF = A4

    def __init__(self, letter: ComposedLetter) -> None:
        self._letter = letter
        self._words = paper_words(letter.language)
        self.title = f"{self._words['letter']} {letter.number or self._words['draft']}"
        self._head = PaintedHead(letter.letterhead, WIDTH)
        self._register = self._register_lines()
        self._addressee = self._addressee_lines()
        self._flow = self._filled()

    @property
    def page_count(self) -> int:
        """How many sheets the letter takes."""
        return len(self._flow.pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw one page in layout units; `Paper` says how."""
        if self._letter.is_draft:
            self._paint_draft_mark(painter)
        if page == 0:
            self._paint_head(painter)
        for placed in self._flow.pages[page]:
            placed.draw(painter)
        if page == self._flow.page:
            self._paint_signature(painter)
            self._paint_executor(painter)
        if self.page_count > 1:
            self._paint_page_number(painter, page)

    def _register_lines(self) -> list[SetText]:
        width, letter = mm(78), self._letter
        lines = []
        if letter.dated is not None:
            lines.append(plain(long_date(letter.dated, letter.language), _DATE, width))
        if letter.number:
            lines.append(plain(f"№\u00a0{letter.number}", _DATE, width))
        if letter.reference:
            lines.append(SetText(letter.reference, _REFERENCE, width))
        return lines

    def _addressee_lines(self) -> list[SetText]:
        width = mm(ADDRESSEE_WIDTH_MM)
        name, *address = self._letter.addressee
        return [SetText(name, _NAME, width), *(SetText(line, _ADDRESS, width) for line in address)]

    def _register_top(self) -> float:
        return mm(TOP_MM + 5) + self._head.height

    def _addressee_top(self) -> float:
        return max(mm(ADDRESSEE_Y_MM), self._register_top())

    def _filled(self) -> Flow:
        letter = self._letter
        lower = (
            _lower_edge(self._register, self._register_top()) + mm(6),
            _lower_edge(self._addressee, self._addressee_top()) + mm(10),
            mm(TEXT_Y_MM),
        )
        foot = A4.height() - BOTTOM_MM - FOOT_MM
        flow = Flow(mm(LEFT_MM), max(lower), mm(TOP_MM), mm(foot))
        if letter.title:
            flow.add(SetText(letter.title, _TITLE, mm(95)), mm(7))
        if letter.salutation:
            flow.add(SetText(letter.salutation, _SALUTATION, WIDTH), mm(4))
        self._signature = self._signature_lines()
        closing = self._enclosures()
        ending = self._signature_height() + sum(text.height for text in closing) + (mm(5) if closing else 0)
        for paragraph, following in zip_longest(letter.body, letter.body[1:]):
            keep = ending + _AFTER if following is None else _ITEM_ROOM if _is_item(following) else 0.0
            flow.add(SetText(paragraph, _BODY, WIDTH), _ITEM_AFTER if _is_item(following) else _AFTER, keep)
        if closing:
            flow.skip(mm(5))
        for text in closing:
            flow.add(text, 0.0)
        flow.keep(self._signature_height())
        return flow

    def _enclosures(self) -> list[SetText]:
        entries = self._letter.enclosures
        if not entries:
            return []
        label = self._words["enclosures"]
        if len(entries) == 1:
            return [SetText(Paragraph((Piece(f"{label} "), *entries[0].pieces)), _ENCLOSURE, WIDTH)]
        numbered = [Paragraph((Piece(f"{number}) "), *entry.pieces)) for number, entry in enumerate(entries, start=1)]
        return [plain(label, _ENCLOSURE, WIDTH), *(SetText(entry, _ENCLOSURE, WIDTH) for entry in numbered)]

    def _signature_lines(self) -> tuple[SetText, SetText]:
        letter = self._letter
        return SetText(letter.position, _SIGNED, mm(88)), SetText(letter.signatory, _SIGNED_NAME, mm(60))

    def _signature_height(self) -> float:
        return mm(13) + max(text.height for text in self._signature)

    def _paint_head(self, painter: QPainter) -> None:
        self._head.draw(painter, mm(LEFT_MM), mm(TOP_MM))
        draw_column(painter, self._register, mm(LEFT_MM), self._register_top())
        draw_column(painter, self._addressee, mm(ADDRESSEE_X_MM), self._addressee_top())

    def _paint_signature(self, painter: QPainter) -> None:
        position, name = self._signature
        top = self._flow.y + mm(13)
        position.draw(painter, mm(LEFT_MM), top)
        # the name stands on the last line of the position, as people sign between the two
        name.draw(painter, mm(A4.width() - RIGHT_MM - 60), top + position.height - name.step)

    def _paint_executor(self, painter: QPainter) -> None:
        bottom = mm(A4.height() - BOTTOM_MM)
        executor = SetText(self._letter.executor, _FOOT, mm(110))
        executor.draw(painter, mm(LEFT_MM), bottom - executor.height)
        if self._letter.postal_number:
            number = plain(self._letter.postal_number, _FOOT_RIGHT, mm(50))
            number.draw(painter, mm(A4.width() - RIGHT_MM - 50), bottom - number.height)

    def _paint_page_number(self, painter: QPainter, page: int) -> None:
        words = self._words["page"].format(page=page + 1, pages=self.page_count)
        number = plain(words, _PAGE, WIDTH)
        number.draw(painter, mm(LEFT_MM), mm(A4.height() - BOTTOM_MM) + mm(5))

    def _paint_draft_mark(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(mm(A4.width() / 2), mm(A4.height() / 2))
        painter.rotate(-52)
        painter.setFont(serif(110, bold=True))
        painter.setPen(QColor(FAINT))
        place = QRectF(mm(-150), mm(-40), mm(300), mm(80))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words["draft"])
        painter.restore()


def _is_item(paragraph: Paragraph | None) -> bool:
    return paragraph is not None and paragraph.shown.startswith("– ")


def _lower_edge(column: list[SetText], top: float) -> float:
    return top + sum(text.height for text in column)
