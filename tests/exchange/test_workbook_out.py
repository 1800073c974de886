"""Exports tell the truth, run nothing, and leave the old file when they fail."""

import re
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.exchange import workbook_out
from dpo_desk.exchange.csv_in import read_csv
from dpo_desk.exchange.csv_out import csv_text, write_csv
from dpo_desk.exchange.workbook_in import read_workbook
from dpo_desk.exchange.workbook_out import About, Chart, Column, SheetOut, sheet_title, write_workbook
from tests.exchange.payloads import AWKWARD, FORMULAS

ABOUT = About(
    "About", [("Filter", "=all"), ("Author", "Д. Оспанов"), ("At", datetime(2026, 3, 2, 5, tzinfo=UTC))],
    "Characters lost", "Long texts", ["Sheet", "Cell", "Part", "Text"],
)  # fmt: skip
COLUMNS = [Column("Атауы"), Column("Мәні", 30)]


def written(path: Path, rows: list[tuple[object, ...]], **more: Any) -> Path:
    write_workbook(path, [SheetOut("Тізім", COLUMNS, rows, len(rows), **more)], ABOUT)
    return path


def loaded(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def test_no_formula_is_written_and_the_same_text_comes_back(tmp_path: Path) -> None:
    texts = FORMULAS + AWKWARD
    path = written(tmp_path / "a.xlsx", [("x", text) for text in texts])
    with zipfile.ZipFile(path) as package:
        xml = b"".join(package.read(name) for name in package.namelist() if "worksheets" in name)
    assert b"Formula" not in xml and not re.search(rb"<f[ />]", xml)
    sheet = read_workbook(path)[0]
    assert [row.cells[1] for row in sheet.rows] == list(texts)


def test_what_looks_like_a_formula_keeps_its_text_when_edited(tmp_path: Path) -> None:
    sheet = loaded(written(tmp_path / "a.xlsx", [("=1+1", "#N/A"), ("просто", 1)])).worksheets[0]
    assert [sheet["A2"].quotePrefix, sheet["B2"].quotePrefix, sheet["A3"].quotePrefix] == [True, True, False]


def test_values_keep_their_types(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
    values = [7, 1.5, Decimal("12.34"), date(2026, 3, 2), moment, time(9, 30), timedelta(hours=30), True, "сөз"]
    sheet = loaded(written(tmp_path / "a.xlsx", [("x", value) for value in values])).worksheets[0]
    back = [sheet.cell(row, 2).value for row in range(2, 2 + len(values))]
    assert back[:3] == [7, 1.5, 12.34]
    assert back[3:6] == [datetime(2026, 3, 2), datetime(2026, 3, 2, 10, 30), time(9, 30)]
    assert back[6:] == [timedelta(hours=30), True, "сөз"]
    assert sheet["B5"].number_format == "dd.mm.yyyy"


def test_numbers_excel_would_round_and_days_it_does_not_know_go_as_text(tmp_path: Path) -> None:
    values = [1234567890123456789, float("nan"), float("inf"), Decimal("1.2345678901234567"), date(1899, 1, 1)]
    rows = read_workbook(written(tmp_path / "a.xlsx", [("x", value) for value in values]))[0].rows
    assert [row.cells[1] for row in rows] == ["1234567890123456789", "nan", "inf", "1.2345678901234567", "1899-01-01"]


def test_a_long_text_goes_on_in_a_sheet_of_its_own(tmp_path: Path) -> None:
    text = "Қазақ\x0b" * 8000
    book = loaded(written(tmp_path / "a.xlsx", [("x", text)]))
    sheets = read_workbook(tmp_path / "a.xlsx")
    head = sheets[0].rows[0].cells[1]
    rest = "".join(row.cells[3] for row in sheets[2].rows)
    assert head.endswith("…") and head[:-1] + rest == text
    assert [sheets[2].rows[0].cells[index] for index in (0, 1)] == ["Тізім", "B2"]
    assert ("Long texts", 1) in [(row[0].value, row[1].value) for row in book["About"].iter_rows()]


def test_lone_surrogates_are_counted_in_the_sheet_about_the_export(tmp_path: Path) -> None:
    book = loaded(written(tmp_path / "a.xlsx", [("x", "a\ud800b\ufffe")]))
    assert book.worksheets[0]["B2"].value == "a\ufffdb\ufffd"
    assert ("Characters lost", 2) in [(row[0].value, row[1].value) for row in book["About"].iter_rows()]


def test_the_sheet_is_ready_to_read_and_print(tmp_path: Path) -> None:
    sheet = loaded(written(tmp_path / "a.xlsx", [("x", 1), ("y", 2)])).worksheets[0]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A2", "A1:B3", "$1:$1")
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet["A1"].font.bold
    assert sheet.column_dimensions["B"].width == 30


def test_the_sheet_about_the_export_says_filter_author_and_local_time(tmp_path: Path) -> None:
    book = loaded(written(tmp_path / "a.xlsx", []))
    lines = {row[0].value: row[1].value for row in book["About"].iter_rows() if row[0].value}
    assert lines == {"Filter": "=all", "Author": "Д. Оспанов", "At": datetime(2026, 3, 2, 10)}


def test_a_chart_shows_its_axes(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [("Түзету", 3), ("Жою", 5)]
    path = written(tmp_path / "a.xlsx", rows, chart=Chart("Түрлері бойынша", 0, (1,), 2))
    with zipfile.ZipFile(path) as package:
        chart = package.read("xl/charts/chart1.xml")
    assert chart.count(b'delete val="0"') == 2 and b"barChart" in chart


def test_titles_fit_excel() -> None:
    assert sheet_title("a/b:c*d?e[f]" + "ш" * 40, []) == "a b c d e f " + "ш" * 19
    assert sheet_title("Тізім", ["тізім"]) == "Тізім (2)"
    assert sheet_title("'", []) == "Sheet"


def test_more_rows_than_a_sheet_holds_go_on_in_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_out, "MAX_ROWS", 3)
    book = loaded(written(tmp_path / "a.xlsx", [(n, n) for n in range(5)]))
    assert book.sheetnames == ["Тізім", "Тізім (2)", "About"]
    assert [sheet.max_row for sheet in book.worksheets[:2]] == [4, 3]


def failing() -> Iterator[tuple[object, ...]]:
    for number in range(2000):
        yield ("x", number)
    raise Trouble(workbook_out.QT_TRANSLATE_NOOP("trouble", "The server went."))


def test_a_failed_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    before = set(Path(tempfile.gettempdir()).glob("*openpyxl*"))
    with pytest.raises(Trouble, match="server"):
        write_workbook(path, [SheetOut("x", COLUMNS, failing())], ABOUT)
    with pytest.raises(Trouble, match="server"):
        write_csv(path, ["a", "b"], failing())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert set(Path(tempfile.gettempdir()).glob("*openpyxl*")) == before


def test_progress_is_told_and_can_end_it(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def stop_at_1000(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 1000

    rows = [("x", number) for number in range(3000)]
    with pytest.raises(Trouble, match="Stopped"):
        write_workbook(tmp_path / "a.xlsx", [SheetOut("x", COLUMNS, rows, 3000)], ABOUT, stop_at_1000)
    assert seen == [(0, 3000), (500, 3000), (1000, 3000)]
    assert not list(tmp_path.iterdir())


def test_csv_runs_nothing_and_comes_back_the_same(tmp_path: Path) -> None:
    texts = [*FORMULAS, *AWKWARD]
    path = tmp_path / "a.csv"
    assert write_csv(path, ["x", "мәтін"], [("x", text) for text in texts]) == len(texts)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row.cells[1] for row in read_csv(path)[0].rows] == texts


@pytest.mark.parametrize("text", FORMULAS)
def test_csv_never_begins_a_cell_with_a_formula(text: str) -> None:
    for cell in re.split("[;,\t\r\n]", csv_text(text)):
        assert cell.lstrip(' \u00a0\ufeff\u200b\x0b"')[:1] not in tuple("=+-@＝＋－＠")


def test_csv_writes_days_and_moments_as_people_do() -> None:
    assert [csv_text(date(2026, 3, 2)), csv_text(datetime(2026, 3, 2, 5, tzinfo=UTC)), csv_text(None)] == [
        "02.03.2026", "02.03.2026 10:00", "",
    ]  # fmt: skip
