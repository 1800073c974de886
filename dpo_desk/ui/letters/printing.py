"""Letters to paper and to PDF: the system's dialog chooses the printer, nothing is printed before it is accepted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from dpo_desk.domain.errors import News
from dpo_desk.exchange.files import write_whole
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.paper.render import to_pdf, to_printer
from dpo_desk.ui.paper.sheet import Paper

PDF = "pdf"


class Printing(QObject):
    """One print or one file at a time, for the screen it belongs to; `left` once pages were printed or saved."""

    left = Signal(bool)
    """Whether on paper; False for a file."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._papers: tuple[Paper, ...] = ()
        self._printer: QPrinter | None = None
        self.dialog: QPrintDialog | None = None

    def print_papers(self, papers: tuple[Paper, ...]) -> None:
        """Ask for the printer, then print."""
        if not papers or self.dialog is not None:
            return
        self._papers = papers
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(papers[0].title)
        self.dialog = QPrintDialog(self._printer, self._window)
        self.dialog.setWindowTitle(self.tr("Print"))
        self.dialog.finished.connect(self._finished)
        QDialog.open(self.dialog)  # its own open() wants a slot by name

    @Slot(int)
    def _finished(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        printer, self._printer = self._printer, None
        if dialog is None or printer is None:
            return
        try:
            if result == QPrintDialog.DialogCode.Accepted.value:
                to_printer(self._papers, printer)
                self.left.emit(True)
        except News as news:
            self._desk.door.tell(news)
        dialog.deleteLater()

    def save_pdf(self, data: bytes | tuple[Paper, ...], name: str) -> None:
        """Ask where to, then write the PDF there: kept bytes as they are, or pages painted now."""
        if not data:
            return
        take = partial(self._write, data)
        self._desk.door.ask_path(self.tr("Save PDF"), name, "PDF (*.pdf)", then=take, is_saving=True)

    def _write(self, data: bytes | tuple[Paper, ...], path: Path) -> None:
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._desk.door.settle(PDF)
        try:
            write_whole(path, data if isinstance(data, bytes) else to_pdf(data))
        except News as news:
            self._desk.door.tell_by(PDF, self._desk.door.tell, news)
            return
        self.left.emit(False)
        self._desk.door.note(self.tr("The PDF is saved: {name}").format(name=path.name))
