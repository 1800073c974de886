"""The text of a letter: paragraphs whose fields stand on a tint and can be typed over; a gap asks to be filled."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from dpo_desk.domain.correspondence import Paragraph, Piece
from dpo_desk.ui import theme

LEAST = 150
FIELD = QTextFormat.Property.UserProperty.value + 1
"""The place of a run's piece in the editor's list of fields, from 1."""


class FieldTint(QSyntaxHighlighter):
    """Tints fields, and gaps more strongly, without touching the text or its undo."""

    def __init__(self, editor: "LetterText") -> None:
        super().__init__(editor.document())
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        for start, length, number in field_runs(self.currentBlock()):
            piece = self._editor.piece_as_typed(number, text[start : start + length])
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Medium)
            look.setForeground(theme.colour("today" if piece.is_gap else "accent"))
            look.setBackground(theme.colour("todayBg" if piece.is_gap else "accentBg"))
            self.setFormat(start, length, look)


class LetterText(QTextEdit):
    """Shows the body of a letter and gives it back; `edited` when the person changed it, `left` when focus goes."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[Piece] = []
        self._shown: tuple[Paragraph, ...] = ()
        self._is_filling = False
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.document().setDocumentMargin(theme.px(10))
        self._tint = FieldTint(self)
        self.textChanged.connect(self._changed)
        theme.current().changed.connect(self._dress)
        self._dress()

    @Slot()
    def _grow(self) -> None:
        """As tall as its text: what is around it scrolls, and there is one scroll bar only."""
        if self._is_filling:
            return
        frame = 2 * self.frameWidth()
        self.setMinimumHeight(max(theme.px(LEAST), round(self.document().size().height()) + frame + 2))

    @Slot()
    def _dress(self) -> None:
        self.setFont(theme.font("body"))
        self._tint.rehighlight()
        self._grow()

    def show_body(self, body: Sequence[Paragraph]) -> None:
        """Put a text in; not an edit. The caret and the scroll stay when the text is what stands here already."""
        if tuple(body) == self.body() and self._fields:
            return
        self._is_filling = True
        self._fields = []
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = cursor.blockFormat()
        block.setLineHeight(145.0, 1)  # QTextBlockFormat.ProportionalHeight
        block.setBottomMargin(theme.px(3))
        for number, paragraph in enumerate(body):
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for piece in paragraph.pieces:
                cursor.insertText(piece.shown, self._format_of(piece))
        cursor.endEditBlock()
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._shown = self.body()
        self._is_filling = False
        self._tint.rehighlight()
        self._grow()

    def _format_of(self, piece: Piece) -> QTextCharFormat:
        look = QTextCharFormat()
        if piece.key:
            self._fields.append(piece)
            look.setProperty(FIELD, len(self._fields))
        return look

    def body(self) -> tuple[Paragraph, ...]:
        """The text as it stands: fields keep their proposal and carry what was typed over it; empty lines go."""
        found = (Paragraph(tuple(self._pieces(block))) for block in self._blocks())
        return tuple(paragraph for paragraph in found if paragraph)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _pieces(self, block: QTextBlock) -> Iterator[Piece]:
        text, place = block.text(), 0
        for start, length, number in field_runs(block):
            if start > place:
                yield Piece(_plain(text[place:start]))
            yield self.piece_as_typed(number, text[start : start + length])
            place = start + length
        if place < len(text):
            yield Piece(_plain(text[place:]))

    def piece_as_typed(self, number: int, shown: str) -> Piece:
        """The field of this number with the words that stand for it now."""
        if not 0 < number <= len(self._fields):
            return Piece(_plain(shown))
        piece, words = self._fields[number - 1], _plain(shown)
        return replace(piece, typed=None if words == piece.text else words)

    # gaps

    def gap_count(self) -> int:
        """How many values are wanting."""
        return sum(1 for _ in self._gaps())

    def _gaps(self) -> Iterable[tuple[int, int]]:
        for block in self._blocks():
            for start, length, number in field_runs(block):
                if self.piece_as_typed(number, block.text()[start : start + length]).is_gap:
                    yield block.position() + start, length

    @Slot()
    def go_to_gap(self) -> bool:
        """Select the next gap after the caret, or the first one, so that typing fills it; False when there is none."""
        gaps = list(self._gaps())
        if not gaps:
            return False
        here = self.textCursor().selectionEnd() if self.textCursor().hasSelection() else self.textCursor().position()
        self._select(*next((gap for gap in gaps if gap[0] >= here), gaps[0]))
        self.setFocus()
        self.ensureCursorVisible()
        return True

    def _select(self, start: int, length: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if self.isReadOnly() or cursor.hasSelection():
            return
        inside = [gap for gap in self._gaps() if gap[0] <= cursor.position() < gap[0] + gap[1]]
        if inside:
            self._select(*inside[0])

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words composed by an input method over a selected field belong to the field, as typed ones do."""
        cursor = self.textCursor()
        look = cursor.charFormat() if cursor.hasSelection() and event.commitString() else None
        start = cursor.selectionStart()
        super().inputMethodEvent(event)
        if look is not None and look.hasProperty(FIELD):
            cursor.setPosition(start)
            cursor.setPosition(start + _units(event.commitString()), QTextCursor.MoveMode.KeepAnchor)
            cursor.joinPreviousEditBlock()
            cursor.setCharFormat(look)
            cursor.endEditBlock()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @Slot()
    def _changed(self) -> None:
        """Tinting changes the layout too, which Qt tells as a change of text: only other words count."""
        if self._is_filling:
            return
        now = self.body()
        if now != self._shown:
            self._shown = now
            self.edited.emit()


def field_runs(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """The runs of a block that are fields: start, length, number of the field; neighbours of one field joined."""
    last: tuple[int, int, int] | None = None
    for found in block.textFormats():
        number = int(found.format.property(FIELD) or 0)
        if last is not None and last[2] == number and last[0] + last[1] == found.start:
            last = (last[0], last[1] + found.length, number)
            continue
        if last is not None and last[2]:
            yield last
        last = (found.start, found.length, number)
    if last is not None and last[2]:
        yield last


def _plain(text: str) -> str:
    return text.replace("\u2028", " ").replace("\u2029", " ")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
