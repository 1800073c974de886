"""Flowing paragraphs over pages: what fits stays together, no line is left alone at the foot or the head of a page."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from dpo_desk.ui.paper.typeset import SetText

WIDOW = 2  # a paragraph is parted only with this many lines on either side


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of a paragraph at its place on a page."""

    text: SetText
    line: int
    x: float
    y: float

    def draw(self, painter: QPainter) -> None:
        """Draw the line where it belongs."""
        self.text.draw_line(painter, self.line, self.x, self.y)


class Flow:
    """Fills pages from `top` to `bottom` (layout units), page after page; the first page may start lower."""

    def __init__(self, x: float, first_top: float, top: float, bottom: float) -> None:
        self._x, self._top, self._bottom = x, top, bottom
        self.pages: list[list[Placed]] = [[]]
        self.y = first_top

    @property
    def page(self) -> int:
        """The number of the page being filled, from 0."""
        return len(self.pages) - 1

    def room(self) -> float:
        """The height still free on this page."""
        return self._bottom - self.y

    def turn(self) -> None:
        """Begin the next page."""
        self.pages.append([])
        self.y = self._top

    def skip(self, height: float) -> None:
        """Leave white space; none at the head of a later page."""
        if self.pages[-1] or self.page == 0:
            self.y += height

    def keep(self, height: float) -> None:
        """Begin the next page unless this height fits here (or the page is still empty)."""
        if height > self.room() and self.pages[-1]:
            self.turn()

    def add(self, text: SetText, after: float, keep_with: float = 0.0) -> None:
        """Place a paragraph with white space after it; `keep_with` must follow on the same page as its end."""
        line = 0
        while line < text.line_count:
            line += self._some(text, line, keep_with)
        self.y += after

    def _some(self, text: SetText, line: int, keep_with: float) -> int:
        left = text.line_count - line
        fits = int((self.room() + 0.5) // text.step)
        if left <= fits and left * text.step + keep_with <= self.room():
            return self._place(text, line, left)
        count = min(fits, left - WIDOW)
        if count < WIDOW:
            if not self.pages[-1] and self.page > 0:
                return self._place(text, line, max(1, min(fits, left)))
            self.turn()
            return 0
        placed = self._place(text, line, count)
        self.turn()
        return placed

    def _place(self, text: SetText, line: int, count: int) -> int:
        for number in range(line, line + count):
            self.pages[-1].append(Placed(text, number, self._x, self.y))
            self.y += text.step
        return count
