"""The data sheet on A4 pages: parts with their lines; a hidden line is a black bar that says why, and nothing else."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from dpo_desk.domain.data_sheet import DataSheet, Part, SheetLine
from dpo_desk.domain.dates import long_date
from dpo_desk.ui.paper.flow import Flow, Placed
from dpo_desk.ui.paper.sheet import A4, GREY, INK, mm, pt
from dpo_desk.ui.paper.typeset import CENTRE, SetText, Style, plain

LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM = 30.0, 15.0, 20.0, 22.0
WIDTH = mm(A4.width() - LEFT_MM - RIGHT_MM)

_TITLE = Style(15, bold=True)
_META = Style(10, colour=GREY)
_PART = Style(12, bold=True)
_LINE = Style(11)
_NOTE = Style(9.5, colour=GREY)
_BAR = Style(10, colour="#FFFFFF")
_PAGE = Style(9, align=CENTRE, colour=GREY)
_PART_ROOM = pt(34)


class DataSheetPage:
    """Pages of a data sheet, in the language of the sheet."""

    size: QSizeF = A4

    def __init__(self, sheet: DataSheet) -> None:
        self._sheet = sheet
        self.title = f"{sheet.title} {sheet.number}"
        self._bars: set[int] = set()
        self._flow = Flow(mm(LEFT_MM), mm(TOP_MM), mm(TOP_MM), mm(A4.height() - BOTTOM_MM))
        self._fill()

    @property
    def page_count(self) -> int:
        """How many sheets of paper it takes."""
        return len(self._flow.pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw one page in layout units; `Paper` says how."""
        for placed in self._flow.pages[page]:
            if id(placed.text) in self._bars:
                _paint_bar(painter, placed)
            placed.draw(painter)
        words = self._sheet.said("page").format(page=page + 1, pages=self.page_count)
        plain(words, _PAGE, WIDTH).draw(painter, mm(LEFT_MM), mm(A4.height() - BOTTOM_MM) + mm(5))

    def _fill(self) -> None:
        sheet = self._sheet
        of_request = sheet.said("sheet_for").format(request=sheet.number, day=long_date(sheet.made_on, sheet.language))
        for text, style in ((sheet.title, _TITLE), (of_request, _META), (f"{sheet.organisation}", _META)):
            self._flow.add(plain(text, style, WIDTH), pt(2))
        for part, heading in sheet.parts:
            lines = sheet.of(part)
            self._flow.skip(pt(10))
            self._flow.add(plain(heading, _PART, WIDTH), pt(3), _PART_ROOM)
            for line in lines:
                self._add(line)
            if not lines:
                word = "sheet_none" if part is Part.RECIPIENTS else "sheet_unknown"
                self._flow.add(plain(sheet.said(word), _LINE, WIDTH), pt(2))

    def _add(self, line: SheetLine) -> None:
        if line.is_hidden:
            # A category is no secret, its value is; where the line itself is the value, all of it goes.
            if line.value:
                self._flow.add(plain(f"{line.text}:", _LINE, WIDTH), pt(1), pt(14))
            bar = plain(f" {self._sheet.said('sheet_hidden')}", _BAR, WIDTH)
            self._bars.add(id(bar))
            self._flow.add(bar, pt(4))
            return
        said = f"{line.text}: {line.value}" if line.value else line.text
        self._flow.add(plain(said, _LINE, WIDTH), pt(1) if line.note else pt(4))
        if line.note:
            self._flow.add(plain(line.note, _NOTE, WIDTH), pt(4))


def _paint_bar(painter: QPainter, placed: Placed) -> None:
    text: SetText = placed.text
    painter.fillRect(QRectF(placed.x, placed.y, WIDTH, text.step), QColor(INK))
