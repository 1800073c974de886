"""The text of an edition, or what changed in it: marks of its own besides colour, readable aloud and in grey."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from dpo_desk.domain.clause_text import clause_place
from dpo_desk.domain.text_difference import Change, Paragraph
from dpo_desk.ui import theme

PUT_IN, TAKEN_OUT = ("[+ ", " +]"), ("[− ", " −]")


class DifferenceText(QTextBrowser):
    """To read and to copy; words are put in as they are and never read as markup.

    `clause_wanted` gives the clause whose marked number was clicked, or reached by Tab and entered.
    """

    clause_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: str | Sequence[Paragraph] = ""
        self._marks: Mapping[str, str] = {}
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._clicked)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.current().changed.connect(self.restyle)

    def show_text(self, text: str, marks: Mapping[str, str] | None = None) -> None:
        """Show a text as published; `marks` are clauses whose numbers lead on, with what is said of each."""
        self._shown, self._marks = text, marks or {}
        self._write()

    def show_difference(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show what was put in underlined, what was taken out struck, both between signs."""
        self._shown = tuple(paragraphs)
        self._write()

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme again."""
        self._write()

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        self.clause_wanted.emit(url.fragment())

    def _mark(self) -> None:
        """The numbers of clauses that rules cite: underlined, and said aloud with the rest of the text."""
        for clause, said in self._marks.items():
            start, end = clause_place(self.toPlainText(), clause)
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            link = _format(Change.KEPT)
            link.setAnchor(True)
            link.setAnchorHref(f"#{clause}")
            link.setToolTip(said)
            link.setForeground(theme.colour("accent"))
            link.setFontUnderline(True)
            link.setFontWeight(QFont.Weight.DemiBold)
            cursor.setCharFormat(link)

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        if isinstance(self._shown, str):
            cursor.insertText(self._shown, _format(Change.KEPT))
            self._mark()
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
