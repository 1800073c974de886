"""What a child process does for an export: writes one list, from whatever iterator gives its rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dpo_desk.exchange.csv_out import write_csv
from dpo_desk.exchange.workbook_out import About, Chart, Column, SheetOut, write_workbook


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where; crosses the pipe by `to_plain` and `from_plain`, all texts in the reader's language.

    `lines` are name and value of the sheet about the export: filter, author, moment, rule edition.
    """

    path: str
    title: str
    headings: tuple[str, ...]
    widths: tuple[int, ...] = ()
    expected: int = 0
    about_title: str = "About"
    lines: tuple[tuple[str, str], ...] = ()
    lost_characters: str = "Characters no file can hold"
    long_texts: str = "Long texts"
    long_columns: tuple[str, ...] = ("Sheet", "Cell", "Part", "Text")


def export_rows(
    request: ExportRequest,
    rows: Iterable[Sequence[object]],
    tell: Callable[[int, int], bool],
    chart: Chart | None = None,
) -> int:
    """Write the rows as .csv if the path says so, else as a workbook; how many rows. Trouble leaves the old file."""
    path = Path(request.path)
    if path.suffix.lower() == ".csv":
        return write_csv(path, request.headings, rows, tell)
    widths = (*request.widths, *[0] * (len(request.headings) - len(request.widths)))
    columns = [Column(heading, width) for heading, width in zip(request.headings, widths, strict=False)]
    about = About(request.about_title, request.lines, request.lost_characters, request.long_texts, request.long_columns)
    return write_workbook(path, [SheetOut(request.title, columns, rows, request.expected, chart)], about, tell)
