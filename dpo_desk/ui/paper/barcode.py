"""The bar code of a postal item number (Code 128, set B), drawn so that the post's scanner can read it."""

import textwrap

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

_PATTERNS = textwrap.wrap(
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232",
    width=6,
)
_START_B, _STOP, _CHECK = 104, "2331112", 103
_FIRST, _LAST = 32, 126


def bars(text: str) -> str:
    """The widths of bars and spaces in turn, in modules; ValueError for a letter the code does not know."""
    if not text or any(not _FIRST <= ord(char) <= _LAST for char in text):
        raise ValueError("only printable ASCII can be a bar code")
    codes = [ord(char) - _FIRST for char in text]
    check = (_START_B + sum(place * code for place, code in enumerate(codes, start=1))) % _CHECK
    return "".join(_PATTERNS[code] for code in (_START_B, *codes, check)) + _STOP


def draw_bars(painter: QPainter, text: str, place: QRectF) -> None:
    """Draw the code over the whole place; the caller leaves a quiet zone of ten modules on both sides."""
    widths = [int(width) for width in bars(text)]
    module = place.width() / sum(widths)
    x = place.x()
    for number, width in enumerate(widths):
        if number % 2 == 0:
            painter.fillRect(QRectF(x, place.y(), width * module, place.height()), Qt.GlobalColor.black)
        x += width * module
