"""Rows of a sheet as XML text: openpyxl makes an object of every cell, which costs more than everything else."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.xml.constants import SHEET_MAIN_NS

Styled = tuple[Any, int]
"""A value ready for a cell and the number of its style."""

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def row_text(number: int, cells: Sequence[Styled | None]) -> str:
    """One row; `number` counts from 1, cells that are None stay empty."""
    parts = [f'<row xmlns="{SHEET_MAIN_NS}" r="{number}">']
    for column, cell in enumerate(cells, 1):
        if cell is not None:
            parts.append(_cell_text(f"{get_column_letter(column)}{number}", cell[0], cell[1]))
    parts.append("</row>")
    return "".join(parts)


def _cell_text(place: str, value: Any, style: int) -> str:
    if isinstance(value, str):
        kept = ' xml:space="preserve"' if value[:1].isspace() or value[-1:].isspace() or "\n" in value else ""
        return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{kept}>{escape(value)}</t></is></c>'
    if isinstance(value, bool):
        return f'<c r="{place}" s="{style}" t="b"><v>{int(value)}</v></c>'
    shown = _serial(value) if isinstance(value, date | datetime | time | timedelta) else value
    return f'<c r="{place}" s="{style}"><v>{shown}</v></c>'


@lru_cache(maxsize=4096)
def _serial(moment: date | datetime | time | timedelta) -> Any:
    number: Any = to_excel(moment)  # type: ignore[no-untyped-call]
    return number


def put_rows_as_text(sheet: Any) -> None:
    """Let a sheet that has begun take rows made by `row_text` from now on, each as the only item of a list."""
    if sheet._writer.write_row is not _put:
        sheet._values_to_row = _as_it_is
        sheet._writer.write_row = _put


def _as_it_is(row: Sequence[str], _number: int) -> Sequence[str]:
    return row


def _put(file: Any, row: Sequence[str], _number: int) -> None:
    file.write(etree.fromstring(row[0], _PARSER))
