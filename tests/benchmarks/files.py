"""Figures of files: export, import, letters to PDF."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from dpo_desk.exchange.table_in import read_table
from dpo_desk.exchange.workbook_out import About, Column, SheetOut, write_workbook
from tests.benchmarks.harness import Figure, compare

ABOUT = About("About", (), "{count}", "{count}", ("row", "column", "text"))
ROWS, COLUMNS = 100_000, 15


def figures(folder: Path) -> Iterator[Callable[[], Figure]]:
    """How each of them is measured."""
    yield partial(export, folder)
    yield partial(import_, folder)
    yield letters


def _cells(number: int) -> list[object]:
    return [number, *(f"мән {number} {place}" for place in range(COLUMNS - 1))]


def export(folder: Path) -> Figure:
    """100,000 rows of 15 cells to .xlsx, against openpyxl's own write-only loop of the same cells."""
    columns = [Column(f"Баған {place}") for place in range(COLUMNS)]

    def ours() -> None:
        sheet = SheetOut("Тізім", columns, (_cells(number) for number in range(ROWS)), ROWS)
        write_workbook(folder / "ours.xlsx", [sheet], ABOUT)

    def floor() -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Тізім")
        for number in range(ROWS):
            sheet.append(_cells(number))
        book.save(folder / "floor.xlsx")

    return compare("export of 100,000 x 15", "openpyxl loop", 1.2, ours, floor, rounds=1)


def import_(folder: Path) -> Figure:
    """The same file read into a checked table, against a bare loop of the reader that is under it."""
    file = folder / "floor.xlsx"

    def floor() -> None:
        with CalamineWorkbook.from_path(file) as book:
            for _row in book.get_sheet_by_index(0).iter_rows():
                pass

    return compare("import of 100,000 rows", "calamine reader", 2, lambda: read_table(file), floor, 3)


def letters() -> Figure:
    """A letter's page to PDF, against a bare document printed to PDF."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QMarginsF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    from dpo_desk.domain.letter_facts import LetterFacts
    from dpo_desk.exchange.letter_templates import compose
    from dpo_desk.ui.paper.letter_page import LetterPage
    from dpo_desk.ui.paper.render import to_pdf

    application = QApplication.instance() or QApplication(["bench"])
    letter = compose("access_answer", "kk", LetterFacts())
    text = "\n".join(paragraph.shown for paragraph in letter.paragraphs)

    def floor() -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(30, 20, 15, 20))
        document = QTextDocument(text)
        document.print_(writer)

    figure = compare("letter to PDF", "QTextDocument", 1.3, lambda: to_pdf([LetterPage(letter)]), floor, 20)
    del application
    return figure
