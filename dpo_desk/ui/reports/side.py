"""The panel at the right: what the workbook holds, whether names are in it, and the first printed page."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.zone import local
from dpo_desk.services.report_order import USUAL, Sheet
from dpo_desk.services.reports import Management
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.ground import Ground, Rule
from dpo_desk.ui.languages import say
from dpo_desk.ui.paper.render import preview_pixmap
from dpo_desk.ui.paper.report_page import ReportPage
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.switch import Switch
from dpo_desk.ui.reports.words import SHEETS, in_report

WIDTH = 284


class Thumbnail(QAbstractButton):
    """The first page, small; a click shows the next one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper: ReportPage | None = None
        self._page = 0
        self._picture = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._turn)

    def show_paper(self, paper: ReportPage) -> None:
        """Show the first page of this report."""
        self._paper, self._page = paper, 0
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(184), theme.px(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.setPen(theme.colour("focus" if self.hasFocus() else "border2"))
        if not self._picture.isNull():
            place = QRectF((box.width() - theme.px(184)) / 2, 0, theme.px(184), theme.px(260))
            painter.drawPixmap(place.topLeft(), self._picture)
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _draw(self) -> None:
        if self._paper is None:
            return
        self._picture = preview_pixmap(self._paper, theme.px(184), self._page, self.devicePixelRatioF())
        said = self.tr("Printed page {page} of {pages}")
        self.setAccessibleName(said.format(page=self._page + 1, pages=self._paper.page_count))
        self.setToolTip(self.accessibleName())
        self.update()

    @Slot()
    def _turn(self) -> None:
        if self._paper is not None:
            self._page = (self._page + 1) % self._paper.page_count
            self._draw()


class Side(Ground):
    """`changed` when a tick or the switch was changed; `pdf_wanted` by its button."""

    changed = Signal()
    pdf_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._title = PlainLabel("", "pane", parent=self)
        self.ticks = {sheet: QCheckBox(self) for sheet in Sheet}
        self._counts = {sheet: PlainLabel("", "meta", "text2", parent=self) for sheet in Sheet}
        for sheet, box in self.ticks.items():
            box.setChecked(sheet in USUAL)
            box.toggled.connect(self.changed)
        self.without_names = Switch(self)
        self.without_names.setChecked(True)
        self.without_names.toggled.connect(self.changed)
        self._page_title = PlainLabel("", "label", parent=self)
        self._page_size = PlainLabel("", "meta", "text2", parent=self)
        self.thumbnail = Thumbnail(self)
        self.pdf = Button("", icon="download", height="row", parent=self)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.last = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self._lay_out()
        self.retranslate()

    def chosen(self) -> tuple[Sheet, ...]:
        """The sheets that are ticked."""
        return tuple(sheet for sheet, box in self.ticks.items() if box.isChecked())

    def show_report(self, found: Management, paper: ReportPage) -> None:
        """Show how many rows each list has, and the first page."""
        many = found.contents
        rows = {Sheet.REQUESTS: many.requests, Sheet.DUTIES: many.duties, Sheet.ACTS: many.acts,
                Sheet.CONSENTS: many.consents}  # fmt: skip
        self._counts[Sheet.SUMMARY].setText(self.tr("%n sheet(s)", "", 2))
        for sheet, count in rows.items():
            self._counts[sheet].setText(self.tr("%n row(s)", "", count))
        self._page_size.setText(self.tr("A4, %n page(s)", "", paper.page_count))
        self.thumbnail.show_paper(paper)
        self.last.setVisible(found.last is not None)
        if found.last is not None:
            on = short_date(local(found.last.at).date())
            self.last.setText(self.tr("Last time {day}. {deed}").format(day=on, deed=say(found.last.title)))

    def retranslate(self) -> None:
        """Say everything that does not hang on the figures."""
        self._title.setText(self.tr("What is exported"))
        for sheet, box in self.ticks.items():
            box.setText(in_report(SHEETS[sheet]))
        self.without_names.set_words(self.tr("Without personal data"), self.tr("Numbers instead of names"))
        self._page_title.setText(self.tr("Printed page"))
        self.pdf.set_words(self.tr("Save PDF"))

    def _lay_out(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 18, 14, 14)
        column.setSpacing(11)
        column.addWidget(self._title)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        for sheet, box in self.ticks.items():
            row = QHBoxLayout()
            row.addWidget(box, 1)
            row.addWidget(self._counts[sheet])
            ticks.addLayout(row)
        column.addLayout(ticks)
        column.addWidget(Rule(self))
        column.addWidget(self.without_names)
        column.addWidget(self._page_card())
        column.addWidget(self.pdf)
        column.addStretch(1)
        column.addWidget(self.last)

    def _page_card(self) -> Card:
        card = Card(margin=12, spacing=10, ground="sunken", parent=self)
        head = QHBoxLayout()
        head.addWidget(self._page_title, 1)
        head.addWidget(self._page_size)
        card.body.addLayout(head)
        card.body.addWidget(self.thumbnail)
        return card
