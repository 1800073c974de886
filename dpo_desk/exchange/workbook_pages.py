"""The pages of a workbook being written, row by row and without keeping them in memory."""

import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from dpo_desk.exchange.cell_out import MAX_UNITS, Ready, escaped, ready
from dpo_desk.exchange.row_text import put_rows_as_text, row_text
from dpo_desk.exchange.workbook_out import About, SheetOut, sheet_title

FONT = "Calibri"
_FORMATS = {
    "date": "dd.mm.yyyy",
    "datetime": "dd.mm.yyyy hh:mm",
    "time": "hh:mm",
    "span": "[h]:mm",
    "int": "0",
    "decimal": "General",
    "text": "@",
    "guarded": "@",
    "": "General",
}
_A4 = 9
_WIDEST, _NARROWEST = 60, 8


class Page:
    """One sheet being written."""

    def __init__(self, pages: "Pages", sheet: Any) -> None:
        self._pages = pages
        self._sheet = sheet
        self._row = 0 if sheet._writer is None else 1

    def write(self, values: Sequence[object]) -> None:
        """Append a row of values."""
        self._row += 1
        cells = [self._prepared(column, value) for column, value in enumerate(values)]
        if self._sheet._writer is None:
            self._sheet.append([one and self._pages.cell(self._sheet, one.value, one.style) for one in cells])
            return
        put_rows_as_text(self._sheet)
        styled = [None if one is None else (one.value, self._pages.style_id(self._sheet, one.style)) for one in cells]
        self._sheet.append([row_text(self._row, styled)])

    def _prepared(self, column: int, value: object) -> Ready | None:
        if value is None or value == "":
            return None
        prepared = ready(value)
        self._pages.lost += prepared.lost
        if prepared.rest:
            where = f"{get_column_letter(column + 1)}{self._row}"
            self._pages.long_texts.append((self._sheet.title, where, prepared.rest))
        return prepared


class Pages:
    """A workbook under work with its private folder for the writer's temporary files, gone when this ends."""

    def __init__(self, about: About) -> None:
        self.lost = 0
        self.long_texts: list[tuple[str, str, str]] = []
        self._about = about
        self._book = Workbook(write_only=True)
        self._looks: dict[str, Any] = {}
        self._style_ids: dict[str, int] = {}

    def __enter__(self) -> "Pages":
        self._outer = tempfile.tempdir
        self._folder = tempfile.mkdtemp(prefix="dpo-desk-export-")
        tempfile.tempdir = self._folder
        return self

    def __exit__(
        self, kind: type[BaseException] | None, told: BaseException | None, trace: TracebackType | None
    ) -> None:
        tempfile.tempdir = self._outer
        for sheet in self._book.worksheets:
            with suppress(Exception):
                sheet.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def begin(self, sheet: SheetOut) -> Page:
        """A page with its heading, its widths and how it is printed."""
        title = sheet_title(sheet.title, self._book.sheetnames)
        page = self._book.create_sheet(title)
        for index, column in enumerate(sheet.columns, 1):
            width = column.width or len(column.heading) + 4
            page.column_dimensions[get_column_letter(index)].width = max(_NARROWEST, min(width, _WIDEST))
        page.freeze_panes = "A2"
        page.print_title_rows = "1:1"
        _set_up_print(page)
        page.append([self.cell(page, escaped(column.heading), "head") for column in sheet.columns])
        return Page(self, page)

    def finish(self, page: Page, sheet: SheetOut, rows: int) -> None:
        """Close a page: its filter covers its rows, its chart stands beside them."""
        written = page._sheet
        if sheet.has_filter:
            written.auto_filter.ref = f"A1:{get_column_letter(max(len(sheet.columns), 1))}{rows + 1}"
        if sheet.chart:
            beside = f"{get_column_letter(len(sheet.columns) + 2)}2"
            written.add_chart(_chart(written, sheet), sheet.chart.anchor or beside)
        written.close()

    def write_about(self) -> None:
        """The sheet about the export, and the rest of texts longer than a cell."""
        lines = list(self._about.lines)
        if self.lost:
            lines.append((self._about.lost_characters, self.lost))
        if self.long_texts:
            lines.append((self._about.long_texts, len(self.long_texts)))
        sheet = self._book.create_sheet(sheet_title(self._about.title, self._book.sheetnames))
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 32, 90
        _set_up_print(sheet)
        page = Page(self, sheet)
        for name, value in lines:
            page.write((name, value))
        sheet.close()
        if self.long_texts:
            self._write_long_texts()

    def _write_long_texts(self) -> None:
        sheet = self._book.create_sheet(sheet_title(self._about.long_texts, self._book.sheetnames))
        sheet.append([self.cell(sheet, heading, "head") for heading in self._about.long_columns])
        size = MAX_UNITS // 7
        for title, where, text in self.long_texts:
            for start in range(0, len(text), size):
                values = (title, where, start // size + 1, text[start : start + size])
                prepared = [ready(value) for value in values]
                sheet.append([self.cell(sheet, one.value, one.style) for one in prepared])
        sheet.close()

    def save(self, path: Path) -> None:
        """Write the workbook's file."""
        self._book.save(path)

    def cell(self, sheet: Any, value: object, look: str) -> Any:
        """A cell with the look of that name; text is always text, whatever it begins with."""
        cell: Any = WriteOnlyCell(sheet)
        cell._value = value
        cell._style = self._looks.get(look) or self._look(sheet, look)
        cell.data_type = _data_type(value, look)
        return cell

    def style_id(self, sheet: Any, look: str) -> int:
        """The number under which the workbook keeps the style of a look."""
        known = self._style_ids.get(look)
        if known is None:
            book: Any = self._book
            style = self._looks.get(look) or self._look(sheet, look)
            known = self._style_ids[look] = int(book._cell_styles.add(style))
        return known

    def _look(self, sheet: Any, look: str) -> Any:
        """The style of a name, made once a workbook."""
        cell: Any = WriteOnlyCell(sheet)
        cell.font = Font(name=FONT, size=11, bold=look == "head")
        cell.number_format = _FORMATS.get(look, "General")
        if look == "head":
            cell.fill = PatternFill("solid", fgColor="E8EDF3")
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        if look in ("date", "datetime"):
            cell.alignment = Alignment(horizontal="left")  # at the right it would touch the text of the next column
        if look == "guarded":
            cell.quotePrefix = True
        self._looks[look] = copy(cell._style)
        return self._looks[look]


def _data_type(value: object, look: str) -> str:
    if isinstance(value, str):
        return "s"
    if isinstance(value, bool):
        return "b"
    return "d" if look in ("date", "datetime", "time", "span") else "n"


def _set_up_print(sheet: Any) -> None:
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.center.text = "&P / &N"


def _chart(sheet: Any, out: SheetOut) -> Any:
    """A bar chart of the first rows; its axes are shown, which openpyxl leaves to chance otherwise."""
    assert out.chart
    chart: Any = BarChart()
    chart.title = out.chart.title
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    for column in out.chart.values:
        numbers = Reference(sheet, min_col=column + 1, min_row=1, max_row=out.chart.rows + 1)
        chart.add_data(numbers, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=out.chart.label + 1, min_row=2, max_row=out.chart.rows + 1))
    if out.chart.is_stacked:
        chart.grouping, chart.overlap, chart.gapWidth = "stacked", 100, 60
    for series, (colour, pattern) in zip(chart.series, out.chart.fills, strict=False):
        _dress(series, colour, pattern)
    chart.legend.position = "b"
    chart.width, chart.height = out.chart.size_cm
    return chart


def _dress(series: Any, colour: str, pattern: str) -> None:
    """A colour of its own, with a pattern that tells it apart on a grey printer too."""
    look = series.graphicalProperties
    if pattern:
        kind: Any = PatternFillProperties
        ink: Any = ColorChoice
        look.pattFill = kind(prst=pattern, fgClr=ink(srgbClr="FFFFFF"), bgClr=ink(srgbClr=colour))
    else:
        look.solidFill = colour
