"""A table read from a file: its heading row found, every cell as text without loss, every row accounted for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dpo_desk.domain.words import Message

MAX_COLUMNS = 702
"""Columns A to ZZ: a site export has some dozens; a cell further right would make a reader reserve gigabytes."""

MAX_CELLS = 5_000_000
"""Rows times columns: 250,000 people by 20 columns, which the child reads in some hundred megabytes."""

HEADER_SEARCH = 40
"""How many rows from the top may hold titles, filters and empty lines before the headings."""

Grid = Sequence[Sequence[str]]
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """One filled line of the file: its number as the person sees it there, and its cells as text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: `header_row` is the number of its last heading line (0: none was found, headings are letters).

    `height` is how many lines the file has there; `height == header_row + len(rows) + empty_rows` always holds.
    """

    name: str
    header_row: int
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    height: int
    empty_rows: int = 0
    notes: tuple[Message, ...] = ()


def nothing_known(_heading: str) -> bool:
    """For tables whose headings nobody knows beforehand."""
    return False


def cell_text(value: object) -> str:
    """A typed cell as text: whole numbers without exponent or fraction, dates as ISO, nothing rounded."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    return _moment_text(value) if isinstance(value, date | time | timedelta) else str(value)


def _moment_text(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return value.isoformat()


def column_letters(index: int) -> str:
    """The spreadsheet name of a column counted from zero: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def sheet_of(name: str, grid: Grid, known: Known = nothing_known, notes: Iterable[Message] = ()) -> Sheet:
    """The table in a grid of text: headings found, empty lines counted, the rest kept with their numbers."""
    first, last = find_header(grid, known)
    width = max((_width(row) for row in grid), default=0)
    headers = _headers(grid[first : last + 1], width)
    rows = tuple(
        Row(number, _padded(cells, width))
        for number, cells in enumerate(grid[last + 1 :], last + 2)
        if any(map(str.strip, cells))
    )
    empty = len(grid) - (last + 1) - len(rows)
    return Sheet(name, last + 1, headers, rows, len(grid), empty, tuple(notes))


def find_header(grid: Grid, known: Known = nothing_known) -> tuple[int, int]:
    """Indexes of the first and last heading line; (0, -1) when the table has no headings."""
    top = grid[:HEADER_SEARCH]
    scores = [sum(map(known, _texts(row))) for row in top]
    best = max(scores, default=0)
    at = scores.index(best) if best else _likely_header(top)
    if at < 0:
        return 0, -1
    first = at - 1 if at and _is_group_line(top[at - 1], top[at]) else at
    last = at
    if at + 1 < len(top) and (_is_numbering(top[at + 1]) or _is_second_line(top[at], top[at + 1], scores[at + 1])):
        last = at + 1
        if last + 1 < len(top) and _is_numbering(top[last + 1]):
            last += 1
    return first, last


def _likely_header(top: Grid) -> int:
    """The first line that is text in most of the columns other lines use; -1 when there is none."""
    widths = sorted(len(_texts(row)) for row in top if _texts(row))
    usual = widths[len(widths) // 2] if widths else 0
    for index, row in enumerate(top):
        texts = _texts(row)
        if len(texts) >= max(2, usual * 0.6) and all(map(_is_wordy, texts)):
            return index
    return -1


def _is_group_line(above: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a line groups the headings below it ("Contacts" over "Phone" and "E-mail"); a title has one value."""
    texts = [cell.strip() for cell in above if cell.strip()]
    return len(set(texts)) >= 2 and len(texts) >= _filled(headings) * 0.5 and all(_is_wordy(text) for text in texts)


def _is_second_line(headings: Sequence[str], below: Sequence[str], known_below: int) -> bool:
    """Whether the next line still belongs to the headings: it repeats merged ones or is made of headings itself."""
    texts = [cell for cell in below if cell.strip()]
    if not texts or not all(_is_wordy(cell) for cell in texts):
        return False
    merged = any(one.strip() and one == two for one, two in zip(headings, below, strict=False))
    return merged or known_below >= max(2, len(texts) * 0.5)


def _is_numbering(row: Sequence[str]) -> bool:
    """Whether a line only numbers the columns: 1, 2, 3, as official forms do."""
    texts = [cell.strip() for cell in row if cell.strip()]
    return len(texts) >= 3 and texts == [str(number) for number in range(1, len(texts) + 1)]


def _is_wordy(text: str) -> bool:
    """Whether it could be a heading: has letters, is short, and is no address, number or date."""
    letters = sum(character.isalpha() for character in text)
    digits = sum(character.isdigit() for character in text)
    return 0 < letters > digits and len(text) <= 80 and "@" not in text and "://" not in text


def _headers(lines: Grid, width: int) -> tuple[str, ...]:
    """One heading per column: lines joined, repeats said once, unnamed columns called by their letters."""
    lines = [line for line in lines if not _is_numbering(line)]
    headings = []
    for column in range(width):
        parts: list[str] = []
        for line in lines:
            part = " ".join(line[column].split()) if column < len(line) else ""
            if part and part not in parts:
                parts.append(part)
        headings.append(" / ".join(parts) or column_letters(column))
    return tuple(headings)


def _texts(cells: Sequence[str]) -> set[str]:
    """The different texts of a line: a title merged over the whole table is one."""
    return {cell.strip() for cell in cells if cell.strip()}


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return tuple(cells) if len(cells) == width else (*cells[:width], *[""] * (width - len(cells)))


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _width(cells: Sequence[str]) -> int:
    """How many columns up to the last filled one."""
    if cells and cells[-1].strip():
        return len(cells)
    return next((index for index in range(len(cells), 0, -1) if cells[index - 1].strip()), 0)
