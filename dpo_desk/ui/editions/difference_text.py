"""The text of an edition, or what changed in it: marks of its own besides colour, readable aloud and in grey."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from dpo_desk.domain.text_difference import Change, Paragraph
from dpo_desk.ui import theme

PUT_IN, TAKEN_OUT = ("[+ ", " +]"), ("[− ", " −]")


class DifferenceText(QTextEdit):
    """To read and to copy; words are put in as they are and never read as markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: str | Sequence[Paragraph] = ""
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.current().changed.connect(self.restyle)

    def show_text(self, text: str) -> None:
        """Show a text as published."""
        self._shown = text
        self._write()

    def show_difference(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show what was put in underlined, what was taken out struck, both between signs."""
        self._shown = tuple(paragraphs)
        self._write()

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme again."""
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        if isinstance(self._shown, str):
            cursor.insertText(self._shown, _format(Change.KEPT))
        else:
            for number, paragraph in enumerate(self._shown):
                if number:
                    cursor.insertBlock()
                _insert(cursor, paragraph)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _insert(cursor: QTextCursor, paragraph: Paragraph) -> None:
    signs = {Change.PUT_IN: PUT_IN, Change.TAKEN_OUT: TAKEN_OUT, Change.KEPT: ("", "")}
    for piece in paragraph:
        before, after = signs[piece.change]
        cursor.insertText(f"{before}{piece.words}{after}", _format(piece.change))


def _format(change: Change) -> QTextCharFormat:
    dressed = QTextCharFormat()
    dressed.setFont(theme.font("row"))
    tokens = {Change.KEPT: ("text", ""), Change.PUT_IN: ("done", "doneBg"), Change.TAKEN_OUT: ("over", "overBg")}
    ink, ground = tokens[change]
    dressed.setForeground(theme.colour(ink))
    if ground:
        dressed.setBackground(theme.colour(ground))
    dressed.setFontUnderline(change is Change.PUT_IN)
    dressed.setFontStrikeOut(change is Change.TAKEN_OUT)
    if change is Change.PUT_IN:
        dressed.setFontWeight(QFont.Weight.DemiBold)
    return dressed
