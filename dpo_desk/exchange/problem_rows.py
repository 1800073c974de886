"""What a child process does with rows kept out of an import: writes them to a workbook, the reason beside each."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from dpo_desk.exchange.export_job import ExportRequest, export_rows
from dpo_desk.exchange.import_job import sheet_at, sheets_of
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.sheet import Sheet


def write_problem_rows(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> int:
    """Job "write-problems": `path`, `sheet`, `of`, `reasons` (pairs of row and words), `request` -> rows written.

    `request` is an ExportRequest whose headings are those of the two columns put before the file's own: row, reason.
    """
    tell(0, 0)
    sheet = sheet_at(sheets_of(payload), int(payload["sheet"]))
    request = from_plain(ExportRequest, payload["request"])
    reasons = {int(row): str(words) for row, words in payload["reasons"]}
    whole = ExportRequest(
        request.path, request.title, (*request.headings, *sheet.headers), request.widths, len(reasons),
        request.about_title, request.lines, request.lost_characters, request.long_texts, request.long_columns,
    )  # fmt: skip
    return export_rows(whole, _rows(sheet, reasons), tell)


def _rows(sheet: Sheet, reasons: Mapping[int, str]) -> Iterable[tuple[object, ...]]:
    for row in sheet.rows:
        if row.number in reasons:
            yield (row.number, reasons[row.number], *row.cells)
