"""Reads .xlsx workbooks with calamine: hidden rows and sheets too, merged cells filled, no row lost silently."""

from collections.abc import Iterable
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.package import Survey, damaged, survey, too_wide
from dpo_desk.exchange.sheet import MAX_CELLS, MAX_COLUMNS, Known, Sheet, cell_text, nothing_known, sheet_of


def read_workbook(path: Path, known: Known = nothing_known) -> tuple[Sheet, ...]:
    """Every sheet with anything in it. Refusal: damaged, protected, no workbook, too large; Trouble: unreadable."""
    seen = survey(path)
    with reading(path):
        try:
            with CalamineWorkbook.from_path(path) as workbook:
                sheets = tuple(_sheets(workbook, seen, known))
        except (CalamineError, PasswordError, ValueError, OverflowError) as damage:
            raise damaged() from damage
    if not sheets:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The file has no filled cells. Nothing was imported. Choose another file.")
        )
    return sheets


def _sheets(workbook: CalamineWorkbook, seen: Survey, known: Known) -> Iterable[Sheet]:
    for index, about in enumerate(workbook.sheets_metadata):
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_index(index)
        if sheet.end is not None:
            yield sheet_of(about.name, _grid(sheet), known, _notes(sheet, seen))


def _grid(sheet: CalamineSheet) -> list[list[str]]:
    """Every line from the first of the file; columns begin with the first filled one, merged cells are filled."""
    start, end = sheet.start or (0, 0), sheet.end or (0, 0)
    width = end[1] - start[1] + 1
    if width > MAX_COLUMNS or width * (end[0] + 1) > MAX_CELLS:
        raise too_wide()
    # Most cells are text already, and calling a function for each of them would take as long as the reader.
    grid = [[cell if type(cell) is str else cell_text(cell) for cell in row] for row in sheet.iter_rows()]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        _fill(grid, (top, left - start[1]), (min(bottom, end[0]), min(right, end[1]) - start[1]))
    return grid


def _fill(grid: list[list[str]], first: tuple[int, int], last: tuple[int, int]) -> None:
    """Give a merged range the value of its corner in the cells that hold none."""
    if first[0] >= len(grid) or first[1] < 0 or first[1] >= len(grid[first[0]]):
        return
    value = grid[first[0]][first[1]]
    for row in grid[first[0] : last[0] + 1]:
        for column in range(first[1], min(last[1] + 1, len(row))):
            row[column] = row[column] or value


def _notes(sheet: CalamineSheet, seen: Survey) -> Iterable[Message]:
    if sheet.merged_cell_ranges:
        yield Message.of(
            QT_TRANSLATE_NOOP("refusal", "Merged cells: {count}. Each was read into every row it covers."),
            count=len(sheet.merged_cell_ranges),
        )
    if seen.mistakes:
        yield Message.of(
            QT_TRANSLATE_NOOP("refusal", "Cells whose formula gives no value (such as #N/A): {count}. Read as empty."),
            count=seen.mistakes,
        )
