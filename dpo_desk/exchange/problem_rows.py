"""What a child process does with rows kept out of an import: writes them to a workbook, the reason beside each."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.export_job import ExportRequest, export_rows
from dpo_desk.exchange.headings import is_heading
from dpo_desk.exchange.mapping import without_secrets
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.sheet import Sheet
from dpo_desk.exchange.table_in import read_table


def write_problem_rows(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> int:
    """Job "write-problems": `path`, `sheet`, `reasons` (pairs of row number and words), `request` -> rows written.

    `request` is an ExportRequest whose headings are those of the two columns put before the file's own: row, reason.
    """
    tell(0, 0)
    sheets = [without_secrets(sheet) for sheet in read_table(Path(payload["path"]), is_heading)]
    place = int(payload["sheet"])
    if not 0 <= place < len(sheets):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "The file has changed since it was shown. Nothing was imported. Choose it again."
            )
        )
    request = from_plain(ExportRequest, payload["request"])
    reasons = {int(row): str(words) for row, words in payload["reasons"]}
    whole = ExportRequest(
        request.path, request.title, (*request.headings, *sheets[place].headers), request.widths, len(reasons),
        request.about_title, request.lines, request.lost_characters, request.long_texts, request.long_columns,
    )  # fmt: skip
    return export_rows(whole, _rows(sheets[place], reasons), tell)


def _rows(sheet: Sheet, reasons: Mapping[int, str]) -> Iterable[tuple[object, ...]]:
    for row in sheet.rows:
        if row.number in reasons:
            yield (row.number, reasons[row.number], *row.cells)
