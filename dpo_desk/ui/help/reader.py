"""Shows a page of Markdown in the type and colours of the desk; reads nothing but the text it is given."""

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from dpo_desk.ui import theme

HEADINGS = {1: "title", 2: "pane", 3: "row_strong"}
ABOVE = {1: 0, 2: 18, 3: 12}
MARGIN = 16


class Reader(QTextBrowser):
    """Links name pages; they are told, never opened, and pictures or files are never fetched."""

    page_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: none; background: transparent; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)

    def show_text(self, markdown: str, name: str) -> None:
        """Show a page from its top; `name` is what a screen reader calls it."""
        self.document().setDefaultFont(theme.font("body"))
        self.document().setDocumentMargin(theme.px(MARGIN))
        self.document().setIndentWidth(theme.px(22))
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._dress()
        self.setAccessibleName(name)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing beside the text is loaded, whatever a page may name."""
        return None

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        self.page_wanted.emit(url.toString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # type and colours: Markdown knows no style sheet

    def _dress(self) -> None:
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()

    def _dress_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(theme.px(ABOVE.get(level, 0) if level else 3 if block.textList() else 7))
        shape.setBottomMargin(theme.px(6 if level else 4))
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(shape)
        for start, length, old in _pieces(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_ink(old, level))


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of every run of the block."""
    pieces, there = [], block.begin()
    while not there.atEnd():
        fragment = there.fragment()
        pieces.append((fragment.position(), fragment.length(), fragment.charFormat()))
        there += 1
    return pieces


def _ink(old: QTextCharFormat, level: int) -> QTextCharFormat:
    ink = QTextCharFormat()
    is_key, is_bold = old.fontFixedPitch(), old.fontWeight() > 500
    ink.setFont(theme.font(HEADINGS.get(level, "row_strong") if level else "control" if is_key else "body"))
    ink.setForeground(theme.colour("text"))
    if is_bold and not level:
        ink.setFont(theme.font("body_strong"))
    if is_key:
        ink.setBackground(theme.colour("pressed"))
    if old.isAnchor():
        ink.setAnchor(True)
        ink.setAnchorHref(old.anchorHref())
        ink.setForeground(theme.colour("accent"))
        ink.setFontUnderline(True)
    return ink
