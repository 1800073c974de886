"""The one door through which pages leave: to a PDF, to a printer that was chosen, to a picture for the preview."""

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter, QPixmap
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.paper.sheet import UNITS, Paper, Papers, mm, papers_of

DOTS = 1200
NO_MARGINS = QMarginsF(0, 0, 0, 0)


def page_size(paper: Paper) -> QPageSize:
    """The sheet of a paper as Qt and printers name it."""
    return QPageSize(paper.size, QPageSize.Unit.Millimeter, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch)


def to_pdf(papers: Papers, path: Path | None = None) -> bytes:
    """The papers as one PDF with text that can be selected and fonts inside; also written to `path` if given.

    The file appears whole or not at all. Raises `Trouble` when it cannot be written.
    """
    pages = papers_of(papers)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setCreator("DPO Desk")
    writer.setTitle(pages[0].title)
    writer.setPageLayout(_layout(pages[0]))
    _paint_all(QPainter(writer), writer, pages)
    buffer.close()
    content = bytes(buffer.data().data())
    if path is not None:
        _write(content, path)
    return content


def to_printer(papers: Papers, printer: QPrinter) -> None:
    """Print the papers on a printer the person chose; `Trouble` when it does not take them."""
    pages = papers_of(papers)
    printer.setDocName(pages[0].title)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "The printer does not answer. Nothing was printed."))
    _paint_all(painter, printer, pages)
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "The printer stopped. Look at what came out before printing again."))


def chosen_printer(name: str) -> QPrinter:
    """The printer of that name; never the one the system would take by itself. `Trouble` when there is none."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "There is no printer {name}"), name=name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    return printer


def preview_pixmap(paper: Paper, width: int, page: int = 0, ratio: float = 1.0) -> QPixmap:
    """A page as a picture `width` logical pixels wide, sharp on a screen with this pixel ratio."""
    height = round(width * paper.size.height() / paper.size.width())
    picture = QPixmap(QSize(round(width * ratio), round(height * ratio)))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scale = picture.width() / mm(paper.size.width())
    painter.scale(scale, scale)
    paper.paint(painter, page)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _layout(paper: Paper) -> QPageLayout:
    layout = QPageLayout(page_size(paper), QPageLayout.Orientation.Portrait, NO_MARGINS)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _paint_all(painter: QPainter, device: QPdfWriter | QPrinter, papers: tuple[Paper, ...]) -> None:
    first = True
    for paper in papers:
        for page in range(paper.page_count):
            if not first:
                device.setPageLayout(_layout(paper))
                device.newPage()
            first = False
            _paint_page(painter, device, paper, page)
    painter.end()


def _paint_page(painter: QPainter, device: QPaintDevice, paper: Paper, page: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(device.logicalDpiX() / 72 / UNITS, device.logicalDpiY() / 72 / UNITS)
    paper.paint(painter, page)
    painter.restore()


def _write(content: bytes, path: Path) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as bad:
        part.unlink(missing_ok=True)
        said = QT_TRANSLATE_NOOP("trouble", "The file could not be written: {reason}. Nothing was saved.")
        raise Trouble(said, reason=os.strerror(bad.errno or 0)) from bad
