"""Writes .xlsx workbooks: lists as they were filtered, a sheet that says so, and charts; whole or not at all."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.files import write_by

MAX_ROWS = 1_048_575
"""Lines under the heading that one sheet of Excel holds; more go on in a further sheet."""

MAX_TITLE = 31
_STEP = 500
_NOT_IN_TITLE = re.compile(r"[\\*?:/\[\]\x00-\x1f\ud800-\udfff]")

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading in the reader's language and its width in characters (0: by the heading)."""

    heading: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart beside a table: `label` is the column of names, `values` those of numbers, counted from zero.

    `fills` names the colour and the pattern of each series ("00668A", "" for plain); `anchor` is the cell at its upper
    left corner ("" beside the table), `size_cm` its width and height.
    """

    title: str
    label: int
    values: tuple[int, ...]
    rows: int
    is_stacked: bool = False
    fills: tuple[tuple[str, str], ...] = ()
    anchor: str = ""
    size_cm: tuple[float, float] = (24, 12)


@dataclass(frozen=True, slots=True)
class SheetOut:
    """One list: its title, its columns, its rows (any iterator of tuples, read once) and how many are expected.

    `has_filter` False is for a page that is no list: sorting it would tear apart what stands side by side.
    """

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]]
    count: int = 0
    chart: Chart | None = None
    has_filter: bool = True


@dataclass(frozen=True, slots=True)
class About:
    """What the last sheet says, in the reader's language: its title and lines of name and value (filter, author,
    moment, rule edition). The other texts head what could not stand in its cell as it was."""

    title: str
    lines: Sequence[tuple[str, object]]
    lost_characters: str
    long_texts: str
    long_columns: Sequence[str]


def write_workbook(path: Path, sheets: Sequence[SheetOut], about: About, progress: Progress | None = None) -> int:
    """Write the lists and the sheet about them; how many rows. The old file stays until the new one is whole.

    `progress(done, expected)` is asked every 500 rows; False ends it with a Trouble. Refusals and Troubles of the
    iterators pass through. A text longer than a cell ends there with an ellipsis and goes on in a sheet of its own.
    """
    from dpo_desk.exchange.workbook_pages import Pages

    rows = 0

    def fill(part: Path) -> None:
        nonlocal rows
        with Pages(about) as pages:
            for sheet in sheets:
                rows = _write_sheet(pages, sheet, rows, sum(one.count for one in sheets), progress)
            pages.write_about()
            pages.save(part)

    write_by(path, fill)
    return rows


def _write_sheet(pages: "Any", sheet: SheetOut, done: int, expected: int, progress: Progress | None) -> int:
    page = pages.begin(sheet)
    written = 0
    for row in sheet.rows:
        if written == MAX_ROWS:
            pages.finish(page, sheet, written)
            page = pages.begin(sheet)
            written = 0
        if progress and done % _STEP == 0 and not progress(done, expected):
            raise Trouble(QT_TRANSLATE_NOOP("trouble", "Stopped. The earlier file, if there was one, is whole."))
        page.write(row)
        written += 1
        done += 1
    pages.finish(page, sheet, written)
    if progress:
        progress(done, expected)
    return done


def sheet_title(wanted: str, taken: Iterable[str]) -> str:
    """A title Excel accepts: 31 characters, none of its signs, told apart from those already there."""
    plain = _NOT_IN_TITLE.sub(" ", wanted).strip().strip("'").strip() or "Sheet"
    used = {title.casefold() for title in taken} | {"history"}
    title, number = plain[:MAX_TITLE].strip(), 1
    while title.casefold() in used:
        number += 1
        end = f" ({number})"
        title = plain[: MAX_TITLE - len(end)].strip() + end
    return title
