"""The help panel: slides over the right of the pane, or stands beside the screen where the window is wide."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.help.pages import PAGES, find, has_page, read_page
from dpo_desk.ui.help.reader import Reader
from dpo_desk.ui.languages import current_language
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell.places import BY_NAME
from dpo_desk.ui.window import Window

WIDTH, ROOM_BESIDE = 440, 960
CONTENTS = "contents"


class HelpPanel(QWidget):
    """Shows one page, the contents, or what was found; Esc closes it and gives the focus back."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.pane)
        self._pane = window.pane
        self._past: list[tuple[str, int]] = []
        self._focus_before: QWidget | None = None
        self.page = CONTENTS
        self.back = IconButton("arrow-left", "", parent=self)
        self.contents = IconButton("clipboard-list", "", parent=self)
        self.close_button = IconButton("x", "", parent=self)
        self.heading = TitleLabel("", "pane", self)
        self.search = SearchLine("", self)
        self.reader = Reader(self)
        self._lay_out()
        self._connect()
        for watched in (self._pane, self._pane.stack):
            watched.installEventFilter(self)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.back)
        head.addWidget(self.contents)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 0)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.reader, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.contents.clicked.connect(partial(self.go, CONTENTS))
        self.close_button.clicked.connect(self.put_away)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.open_first)
        self.reader.page_wanted.connect(self.go)
        self.reader.back_wanted.connect(self.go_back)
        theme.current().changed.connect(self._redress)

    # opening and closing

    @Slot(str)
    def show_for(self, place: str) -> None:
        """Open at the page of a place, or at the contents when it has none."""
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
            self._past.clear()
            self.page = ""
        self.show()
        self._fit()
        self.raise_()
        self.go(place if has_page(place) else CONTENTS)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Close; the focus returns where it was."""
        self.hide()
        self._fit()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def follow(self, screen: Screen) -> None:
        """Another screen came to the front: its page replaces the page of the screen before, and no other."""
        self._focus_before = None
        if self.isVisible() and self.page in BY_NAME and has_page(screen.name):
            self.go(screen.name)

    # pages

    @Slot(str)
    def go(self, name: str) -> None:
        """Show a page and remember the one before; a name that is no page is not followed."""
        if name != CONTENTS and not has_page(name):
            return
        if self.page and (self.page != name or self.search.text()):
            self._past.append((self.page, self.reader.verticalScrollBar().value()))
        self.page = name
        self._clear_search()
        self._show()

    @Slot()
    def go_back(self) -> None:
        """Show the page before, where it was left."""
        if self._past:
            self.page, place = self._past.pop()
            self._clear_search()
            self._show()
            self.reader.verticalScrollBar().setValue(place)

    @Slot()
    def open_first(self) -> None:
        """Enter in the search: the first page found."""
        hits = find(self.search.text(), current_language())
        if hits:
            self.go(hits[0].page.name)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    @Slot()
    @Slot(str)
    def _show(self, _typed: str = "") -> None:
        if self.search.text().strip():
            self.reader.show_text(self._found_text(), self.tr("Found in the help"))
        elif self.page in ("", CONTENTS):
            self.reader.show_text(self._contents_text(), self.tr("Contents of the help"))
        else:
            page = read_page(self.page, current_language())
            self.reader.show_text(page.text, page.title)
        self.back.setEnabled(bool(self._past))

    def _contents_text(self) -> str:
        pages = [read_page(name, current_language()) for name in PAGES]
        lines = [f"- [{page.title}]({page.name})" for page in pages]
        head = self.tr("Contents of the help")
        return "\n".join([f"# {head}", "", *lines])

    def _found_text(self) -> str:
        hits = find(self.search.text(), current_language())
        lines = [f"[{hit.page.title}]({hit.page.name})\n\n{hit.line}" for hit in hits]
        head = self.tr("Found in the help")
        return "\n\n".join([f"# {head}", *(lines or [self.tr("No page has these words.")])])

    # words, colours, place

    def retranslate(self) -> None:
        """Say everything again, the page too, in the current language."""
        self.heading.setText(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search in the help"))
        self.search.setAccessibleName(self.tr("Search in the help"))
        names = ((self.back, self.tr("Back")), (self.contents, self.tr("Contents of the help")))
        for button, name in (*names, (self.close_button, self.tr("Close the help"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._redress()

    @Slot()
    def _redress(self) -> None:
        place = self.reader.verticalScrollBar().value()
        self._show()
        self.reader.verticalScrollBar().setValue(place)
        self._fit()

    def _fit(self) -> None:
        width = min(theme.px(WIDTH), self._pane.width())
        beside = self._pane.width() - width >= theme.px(ROOM_BESIDE)
        layout = self._pane.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, width if beside and not self.isHidden() else 0, 0)
        top = 0 if beside else self._pane.stack.y()
        self.setGeometry(QRect(self._pane.width() - width, top, width, self._pane.height() - top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(QRect(0, 0, 1, self.height()), theme.colour("border2"))


def attach_help(window: Window) -> HelpPanel:
    """Give a window its help: F1 opens the page of the screen in front from now on."""
    panel = HelpPanel(window)
    window.help_wanted.connect(panel.show_for)
    window.ways.came.connect(panel.follow)
    window.set_helped()
    return panel
