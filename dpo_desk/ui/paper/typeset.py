"""Setting text in lines: paragraphs with runs of their own look, broken into lines of a given width."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from dpo_desk.domain.correspondence import Paragraph, Piece
from dpo_desk.ui.paper.sheet import GAP_GROUND, GAP_INK, INK, UNITS, serif

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
JUSTIFIED = Qt.AlignmentFlag.AlignJustify


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: type size in points, alignment, first-line indent in layout units, leading."""

    points: float = 12.0
    bold: bool = False
    align: Qt.AlignmentFlag = LEFT
    indent: float = 0.0
    leading: float = 1.15
    colour: str = INK


class SetText:
    """A paragraph broken into lines; positions and heights are in layout units."""

    def __init__(self, paragraph: Paragraph, style: Style, width: float) -> None:
        self.step = style.points * UNITS * style.leading
        self._layout = QTextLayout(paragraph.shown, serif(style.points, bold=style.bold))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(style))
        self._layout.setFormats(_formats(paragraph.pieces, style))
        self._break(style, width)

    @property
    def line_count(self) -> int:
        """How many lines the paragraph takes."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """The height of the whole paragraph."""
        return self.step * self.line_count

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all lines with the upper left corner at x, y."""
        for line in range(self.line_count):
            self.draw_line(painter, line, x, y + line * self.step)

    def draw_line(self, painter: QPainter, line: int, x: float, y: float) -> None:
        """Draw one line with its upper edge at y."""
        self._layout.lineAt(line).draw(painter, QPointF(x, y))

    def _break(self, style: Style, width: float) -> None:
        self._layout.beginLayout()
        indent = style.indent
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width - indent)
            line.setPosition(QPointF(indent, (self.step - line.height()) / 2))
            indent = 0.0
        self._layout.endLayout()


def plain(text: str, style: Style, width: float) -> SetText:
    """A paragraph of fixed wording, set in lines."""
    return SetText(Paragraph((Piece(text),)), style, width)


def draw_column(painter: QPainter, column: Iterable[SetText], x: float, y: float) -> float:
    """Draw paragraphs one under another and return the lower edge of the last."""
    for entry in column:
        entry.draw(painter, x, y)
        y += entry.height
    return y


def _option(style: Style) -> QTextOption:
    option = QTextOption(style.align)
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(pieces: Iterable[Piece], style: Style) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for piece in pieces:
        entry = QTextLayout.FormatRange()
        entry.start, entry.length = start, _length(piece.shown)
        entry.format = _look(piece, style)
        ranges.append(entry)
        start += entry.length
    return ranges


def _look(piece: Piece, style: Style) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(GAP_INK if piece.is_gap else style.colour))
    if piece.is_gap:
        look.setBackground(QColor(GAP_GROUND))
    return look


def _length(text: str) -> int:
    """The length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
