"""The reports screen: the management report of a period, looked at, exported and printed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.report_facts import Period
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.period_words import short_title
from dpo_desk.services.report_order import ReportOrder
from dpo_desk.services.report_workbook import note_report, write_report
from dpo_desk.services.reports import Management, file_name, management
from dpo_desk.ui import theme
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.errand import Errand
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.languages import current_language
from dpo_desk.ui.letters.printing import Printing
from dpo_desk.ui.paper.report_page import ReportPage
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.beside import Beside
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.reports.figures_view import FiguresView
from dpo_desk.ui.reports.period_bar import PeriodBar
from dpo_desk.ui.reports.saved import Saved
from dpo_desk.ui.reports.side import WIDTH, Side
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings

LEAST_BESIDE = 620  # the least width of the figures with a panel beside them


class Reports(Screen):
    """The last finished quarter first; another month, quarter or year by the bar at the top."""

    name = "reports"
    concerns = ("request", "demand", "duty", "consent_event", "act")

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._found: Management | None = None
        self._paper: ReportPage | None = None
        self._errand: Errand | None = None
        self.printing = Printing(desk, self)
        self.printing.left.connect(self._pages_left)
        self.bar = PeriodBar(self)
        self.bar.chosen.connect(self._period_chosen)
        self.bar.workbook_wanted.connect(self.export)
        self.bar.print_wanted.connect(self.print_pages)
        self.empty = Banner("info", "", parent=self)
        self.view = FiguresView(desk, self)
        self.side = Side(self)
        self.side.changed.connect(self._contents_changed)
        self.side.pdf_wanted.connect(self.save_pdf)
        self.strip = WorkStrip(parent=self)
        self.strip.stopped.connect(self._stop)
        self.saved = Saved(self)
        self._lay_out()
        Beside(self, self.side, settings, LEAST_BESIDE + WIDTH)
        self.bar.start(desk.today())
        self.bar.set_busy(True)
        theme.current().changed.connect(self.view.dress)
        self.retranslate()

    def _lay_out(self) -> None:
        ground = Ground("sunken", parent=self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(20, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addWidget(self.strip)
        column.addWidget(self.saved)
        self.empty.hide()
        self.strip.hide()
        scroll = Scroll(ground, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll, 1)
        row.addWidget(self.side)

    def title(self) -> str:
        return self.tr("Reports")

    def panes(self) -> Sequence[QWidget]:
        first_tick = self.side.ticks[next(iter(self.side.ticks))]
        return (self.bar.name, self.view.chart, *((first_tick,) if self.side.isVisible() else ()))

    def status_text(self) -> str:
        if self._found is None:
            return ""
        period = self._found.period
        days = f"{short_date(period.first)} – {short_date(period.last)}"
        name = short_title(period, current_language())
        received = self.tr("%n request(s)", "", self._found.report.figures.received)
        return f"{name}: {days} · {received}" if period.months else f"{days} · {received}"

    def actions_of_screen(self) -> Sequence[Action]:
        can = self._is_ready
        return (
            Action("report.export", QT_TRANSLATE_NOOP("action", "Export to Excel"), "file-spreadsheet", self.export,
                   "Ctrl+E", Menu.FILE, 2, enabled=can, is_deed=True),
            Action("report.print", QT_TRANSLATE_NOOP("action", "Print report"), "printer", self.print_pages,
                   "Ctrl+P", Menu.FILE, 2, enabled=can, is_deed=True),
            Action("report.pdf", QT_TRANSLATE_NOOP("action", "Save report as PDF"), "download", self.save_pdf,
                   "", Menu.FILE, 2, enabled=can, is_deed=True),
            Action("report.table", QT_TRANSLATE_NOOP("action", "Months as a table or as columns"), "chart-column",
                   self.view.turn, "", Menu.VIEW, 3),
        )  # fmt: skip

    def refresh(self) -> None:
        period = self.bar.period
        self.desk.ask(self, management, period.first, period.last, then=self._take)

    def retranslate(self) -> None:
        self.bar.retranslate()
        self.side.retranslate()
        self.view.retranslate()
        self.saved.retranslate()
        if self._found is not None:
            self._take(self._found)

    def _take(self, found: Management) -> None:
        if found.period != self.bar.period:
            return  # another period was chosen meanwhile; its answer is on the way
        self._found = found
        self._paper = ReportPage(found, self.desk)
        self.view.show_report(found)
        self.side.show_report(found, self._paper)
        said = self.tr("Nothing was received or done in this period.")
        text = self.tr("The workbook and the pages say so too; choose another period above.")
        self.empty.show_words("info", said, text, "")
        self.empty.setVisible(found.report.figures.is_empty)
        self.bar.set_busy(not self._is_ready())
        self.heading_changed.emit()

    @Slot(object)
    def _period_chosen(self, _period: Period) -> None:
        self.saved.hide()
        self.refresh()

    def _is_ready(self) -> bool:
        return self._found is not None and self._errand is None

    @Slot()
    def _contents_changed(self) -> None:
        self.bar.workbook.setEnabled(self._is_ready() and bool(self.side.chosen()))

    # the workbook

    @Slot()
    def export(self) -> None:
        """Ask where to, then write the workbook beside the desk; it can be stopped."""
        if self._is_ready() and self.side.chosen():
            self._ask_path(".xlsx", self.tr("Export to Excel"), "Excel (*.xlsx)", self._write)

    def _ask_path(self, suffix: str, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        suggested = f"{file_name(self.bar.period)}{suffix}"
        self.desk.door.ask_path(title, suggested, kinds, then=then, is_saving=True)

    def _write(self, path: Path) -> None:
        path = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        period = self.bar.period
        order = ReportOrder(
            str(path), period.first, period.last, current_language(), self.side.chosen(),
            with_personal_data=not self.side.without_names.isChecked(),
        )  # fmt: skip
        self.saved.hide()
        self.strip.begin(self.tr("Writing the workbook"))
        self.strip.show()
        job = partial(_written, self.desk, order)
        done, failed = partial(self._wrote, order), self._not_written
        self._errand = self.desk.errand(self, job, progress=self._progress, then=done, otherwise=failed)
        if not self.strip.isVisibleTo(self):
            self._errand = None  # it ended before it was given back
        self._settle()

    def _progress(self, done: int, total: int) -> None:
        self.strip.show_progress(done, total, self.tr("%n row(s)", "", done))

    @Slot()
    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.cancel()

    def _wrote(self, order: ReportOrder, rows: int) -> None:
        self._end_work()
        self.saved.show_saved(Path(order.path), rows)
        self._note(order.period, is_printed=False)

    def _note(self, period: Period, *, is_printed: bool) -> None:
        """Leave the line in the journal, then tell it in the panel."""
        self.desk.do(self, note_report, period.first, period.last, is_printed, then=self._noted)

    def _noted(self, _nothing: None) -> None:
        self.refresh()

    def _not_written(self, error: Exception) -> None:
        self._end_work()
        self.desk.door.tell(error)

    def _end_work(self) -> None:
        self._errand = None
        self.strip.hide()
        self._settle()

    def _settle(self) -> None:
        self.bar.set_busy(not self._is_ready())
        self._contents_changed()
        self.heading_changed.emit()

    # the pages

    @Slot()
    def print_pages(self) -> None:
        """Ask for the printer, then print the pages."""
        if self._paper is not None:
            self.printing.print_papers((self._paper,))

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, then write the pages as a PDF."""
        if self._paper is not None:
            self.printing.save_pdf((self._paper,), f"{file_name(self.bar.period)}.pdf")

    @Slot(bool)
    def _pages_left(self, is_printed: bool) -> None:
        if self._found is not None:
            self._note(self._found.period, is_printed=is_printed)


def _written(desk: Desk, order: ReportOrder, progress: Callable[[int, int], bool]) -> int:
    """The job beside the desk: one reading from the first row to the last."""
    return int(desk.office.ask(write_report, order, progress))
