"""Rows as XML text: what a workbook reads back is what was written, as openpyxl itself would have written it."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from dpo_desk.exchange.row_text import row_text
from dpo_desk.exchange.workbook_out import About, Column, SheetOut, write_workbook

VALUES = (
    "Қалиева <Әсел> & «Ко»", " spaces ", "two\nlines", "=1+1", "]]>", "007", 12, 2.5, Decimal("0.10"), True,
    date(2026, 11, 24), datetime(2026, 11, 24, 10, 30), time(9, 5), None, "",
)  # fmt: skip


def test_every_kind_of_value_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    columns = [Column(f"c{number}") for number in range(len(VALUES))]
    about = About("About", (("A", "B"), ("C", 3)), "lost", "long", ("a", "b", "c", "d"))
    write_workbook(path, [SheetOut("List", columns, [VALUES, VALUES])], about)
    sheet, told = load_workbook(path).worksheets
    expected = [*VALUES[:8], 0.1, True, datetime(2026, 11, 24), *VALUES[11:13], None, None]
    for row in sheet.iter_rows(min_row=2, values_only=True):
        assert list(row) == expected
    assert [[cell.value for cell in row] for row in told.iter_rows()] == [["A", "B"], ["C", 3]]


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    about = About("About", (), "lost", "long", ("a", "b", "c", "d"))
    write_workbook(path, [SheetOut("List", [Column("a")], [("=HYPERLINK(1)",)])], about)
    cell = load_workbook(path).worksheets[0]["A2"]
    assert cell.data_type == "s" and cell.quotePrefix


def test_empty_cells_take_no_place_and_columns_keep_their_letters() -> None:
    text = row_text(7, [None, ("x", 3), *[None] * 25, (1, 0)])
    assert 'r="B7" s="3"' in text and 'r="AB7" s="0"' in text and text.count("<c ") == 2
