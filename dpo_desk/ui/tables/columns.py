"""What a column of a register is: plain data, the model and the view do the rest."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dpo_desk.domain.words import Marked
from dpo_desk.ui.parts.table_delegate import NameCell, PillCell, StateCell, TextCell

NUMBER_LIKE = re.compile(r"[+-]?[0-9 .,()\u00a0-]+")


class Kind(StrEnum):
    """What a column holds; numbers stand at the right."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """`cell` makes of a row what is shown: a text, or a cell of `parts.table_delegate` (NameCell, StateCell, …).

    `key` names the column in the settings; `sort` is the word the source sorts by, "" when it cannot. A column that
    `yields` is left out while the window is too narrow for all, unless the person arranged the columns.
    """

    key: str
    title: Marked
    cell: Callable[[Any], object]
    width: int = 140
    kind: Kind = Kind.TEXT
    sort: str = ""
    is_shown: bool = True
    yields: bool = False


def text_of(cell: object) -> str:
    """The words of a cell, for copying, tooltips and screen readers."""
    if cell is None:
        return ""
    if isinstance(cell, NameCell):
        return f"{cell.name}, {cell.note}" if cell.note else cell.name
    if isinstance(cell, StateCell):
        return f"{cell.text} {cell.figures}".strip()
    if isinstance(cell, PillCell):
        return cell.pill.text
    return cell.text if isinstance(cell, TextCell) else str(cell)


def tab_separated(columns: Sequence[Column], headings: Sequence[str], rows: Sequence[Any]) -> str:
    """Rows as lines for a spreadsheet. What would be read as a formula there is kept a text by an apostrophe."""
    lines = ["\t".join(headings)]
    lines += ["\t".join(plain_cell(text_of(column.cell(row))) for column in columns) for row in rows]
    return "\n".join(lines)


def plain_cell(text: str) -> str:
    """A text as one cell of a spreadsheet, never a formula."""
    text = " ".join(text.split())
    is_formula = text[:1] in ("=", "+", "-", "@") and not NUMBER_LIKE.fullmatch(text)
    return f"'{text}" if is_formula else text
