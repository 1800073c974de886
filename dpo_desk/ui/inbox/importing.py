"""The import of earlier requests on the requests screen: its sheet, made at the first use, and the way to it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from dpo_desk.services import request_import
from dpo_desk.services.import_file import RequestSheet
from dpo_desk.services.request_import import Judged, Meanings, Word
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_sheet import ImportSheet
from dpo_desk.ui.inbox.import_topic import RequestTopic
from dpo_desk.ui.inbox.import_words import ImportWords

TABLES = (".xlsx", ".csv")


class RequestImport(ImportSheet):
    """The sheet of the import with its page of words."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.meanings = Meanings()
        self.judged: Judged | None = None
        self._read = RequestSheet(())
        super().__init__(desk, RequestTopic, parent)
        self.rows_read.connect(self.take_rows)

    def own_pages(self) -> Sequence[QWidget]:
        self.words = ImportWords(self.desk, self)
        self.words.said.connect(self.say)
        self.words.confirmed.connect(self.check)
        self.words.back.connect(self.to_columns)
        return (self.words,)

    def own_names(self) -> Sequence[str]:
        return (self.tr("Words"),)

    @Slot(object)
    def take_rows(self, sheet: RequestSheet) -> None:
        """Ask what the words of the journal mean; what was said before still holds."""
        self._read = sheet
        self.words.begin()
        self._judge()

    def _judge(self) -> None:
        self.desk.ask(self, request_import.judged, self._read, self.meanings, then=self._judged)

    def _judged(self, found: Judged) -> None:
        self.judged = found
        self.words.take(found.words)
        if self.pages.currentWidget() is self.words:
            self.words.show_again()
        else:
            self.go(self.words)

    @Slot(object, str)
    def say(self, word: Word, key: str) -> None:
        """Take the officer's word for a word; none takes it back."""
        self.meanings = self.meanings.saying(word, key)
        self._judge()

    @Slot()
    def check(self) -> None:
        """Go on to the rows as they stand with these words."""
        if self.judged is not None:
            self.show_review(self.judged, self.judged.known)

    @Slot()
    def to_columns(self) -> None:
        """Back to the columns."""
        self.go(self.columns)

    @Slot()
    def go_back(self) -> None:
        """From the check back to the words."""
        self.go(self.words)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        if self.pages.currentWidget() is self.words:
            self.words.retranslate()


class Importing(QObject):
    """`opened` and `closed` tell the screen which page stands in front."""

    opened = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._stack = desk, stack
        self.sheet: RequestImport | None = None

    @Slot()
    def open(self) -> None:
        """Bring the sheet to the front."""
        self._shown().setFocus()
        self.opened.emit()

    def take(self, paths: Sequence[Path]) -> bool:
        """Begin with a table among these files; whether there is one."""
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        if tables:
            self.open()
            self._shown().take(tables[0])
        return bool(tables)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        if self.sheet is not None:
            self.sheet.retranslate()

    def _shown(self) -> RequestImport:
        if self.sheet is None:
            self.sheet = RequestImport(self._desk, self._stack)
            self.sheet.closed.connect(self.closed)
            self.sheet.retranslate()
            self._stack.addWidget(self.sheet)
        self._stack.setCurrentWidget(self.sheet)
        return self.sheet
