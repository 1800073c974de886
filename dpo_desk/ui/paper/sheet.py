"""A sheet of paper to paint on: its size, its unit, and the type of letters, the same on screen, printer and PDF."""

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from dpo_desk.ui import theme

UNITS = 20  # layout units in a point: fine enough that screen, printer and PDF break lines alike
POINTS_IN_MM = 72 / 25.4

A4 = QSizeF(210, 297)
DL = QSizeF(220, 110)
C5 = QSizeF(229, 162)

INK = "#000000"
GREY = "#4A4A4A"
RULE = "#00668A"
FAINT = "#E4E7E9"
GAP_INK = "#944500"
GAP_GROUND = "#FDEFDF"


class Paper(Protocol):
    """Something to print: `size` in millimetres, `title` without personal data, and its pages.

    `paint` draws page 0, 1, ... in layout units from the upper left corner of the sheet.
    """

    @property
    def title(self) -> str: ...

    @property
    def size(self) -> QSizeF: ...

    @property
    def page_count(self) -> int: ...

    def paint(self, painter: QPainter, page: int) -> None: ...


Papers = Paper | Sequence[Paper]


def papers_of(papers: Papers) -> tuple[Paper, ...]:
    """One paper or several as a row of papers."""
    return tuple(papers) if isinstance(papers, Sequence) else (papers,)


def mm(length: float) -> float:
    """Layout units of a length in millimetres."""
    return length * POINTS_IN_MM * UNITS


def pt(length: float) -> float:
    """Layout units of a length in points."""
    return length * UNITS


def box(x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle given in millimetres, in layout units."""
    return QRectF(mm(x), mm(y), mm(width), mm(height))


def serif(points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The type of letters in layout units; unlike `theme.letter_font` it does not depend on a screen."""
    _load_once()
    font = theme.letter_font(points, bold=bold, italic=italic)
    font.setPixelSize(round(points * UNITS))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _load_once() -> None:
    theme.load_fonts()
