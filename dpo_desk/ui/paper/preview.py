"""The preview pane of letters, acts and reports: a bar with the zoom and the page number over the page desk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.paper.page_desk import PageDesk
from dpo_desk.ui.paper.sheet import Papers
from dpo_desk.ui.parts.buttons import Button, Height, IconButton, Kind
from dpo_desk.ui.parts.labels import PlainLabel


class ZoomBar(QWidget):
    """Page n / m, smaller, the size in percent (a click fits the width), larger; steers one desk."""

    def __init__(self, desk: PageDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page_label = PlainLabel(role="label", colour="text2", parent=self)
        self.smaller = IconButton("zoom-out", self.tr("Zoom out"), Kind.QUIET, Height.TIGHT, parent=self)
        self.percent = Button("", Kind.QUIET, height=Height.TIGHT, parent=self)
        self.larger = IconButton("zoom-in", self.tr("Zoom in"), Kind.QUIET, Height.TIGHT, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.page_label, self.smaller, self.percent, self.larger):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.smaller.clicked.connect(desk.zoom_out)
        self.larger.clicked.connect(desk.zoom_in)
        self.percent.clicked.connect(desk.fit_width)
        desk.zoom_changed.connect(self.show_zoom)
        desk.page_changed.connect(self.show_page)
        self.show_zoom(desk.zoom)
        self.show_page(desk.page, desk.page_count)

    @Slot(int)
    def show_zoom(self, percent: int) -> None:
        """Say the size."""
        self.percent.set_words(f"{percent}\u00a0%")
        tip = self.tr("Fit the width")
        self.percent.setToolTip(tip)
        self.percent.setAccessibleName(f"{percent}\u00a0%, {tip}")

    @Slot(int, int)
    def show_page(self, page: int, pages: int) -> None:
        """Say which page is looked at; one page alone needs no number."""
        self.page_label.setText(f"{page} / {pages}")
        self.page_label.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        self.page_label.setVisible(pages > 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        for button, words in ((self.smaller, self.tr("Zoom out")), (self.larger, self.tr("Zoom in"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.show_zoom(self._desk.zoom)
        self.show_page(self._desk.page, self._desk.page_count)


class PagePreview(QWidget):
    """The whole pane: what the caller puts before the zoom (a switch of views) and after it (print), and the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = PageDesk(self)
        self.zoom_bar = ZoomBar(self.desk, self)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(16, 8, 12, 8)
        self._bar.setSpacing(8)
        self._bar.addStretch(1)
        self._bar.addWidget(self.zoom_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.desk, 1)
        self.setFocusProxy(self.desk)

    def show_papers(self, papers: Papers, captions: Sequence[str] = ()) -> None:
        """Show these papers; `PageDesk.show_papers` says how."""
        self.desk.show_papers(papers, captions)

    def put_before(self, widget: QWidget) -> None:
        """A widget at the left of the bar."""
        self._bar.insertWidget(self._bar.indexOf(self.zoom_bar) - 1, widget)

    def put_after(self, widget: QWidget) -> None:
        """A widget at the right of the zoom."""
        self._bar.addWidget(widget)
