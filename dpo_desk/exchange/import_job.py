"""What a child process does for an import: shows what a file holds, then reads its subjects. It writes nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange import mapping as columns
from dpo_desk.exchange.headings import Field, is_heading
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.subject_sheet import SubjectSheet, read_subjects
from dpo_desk.exchange.table_in import read_table

SHOWN_ROWS = 100
"""Lines of a preview: enough to see what a column holds."""


@dataclass(frozen=True, slots=True)
class TablePreview:
    """One sheet as it is offered: what its columns seem to mean, and its first lines without passwords or cards."""

    name: str
    headers: tuple[str, ...]
    mapping: columns.Mapping
    rows: tuple[Row, ...]
    filled: int
    empty_rows: int
    header_row: int
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class FilePreview:
    """The sheets of a file in its own order; `likely` is the one that looks most like a list of people."""

    sheets: tuple[TablePreview, ...]
    likely: int


def read_table_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> FilePreview:
    """Job "read-table": `path` -> FilePreview."""
    tell(0, 0)
    sheets = _sheets(payload)
    previews = tuple(_preview(sheet) for sheet in sheets)
    likely = max(range(len(previews)), key=lambda index: _likeness(previews[index]))
    return FilePreview(previews, likely)


def read_subject_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> SubjectSheet:
    """Job "read-subjects": `path`, `sheet` (default: the likely one), `fields` (default: as proposed), `language`."""
    tell(0, 0)
    sheets = _sheets(payload)
    index = payload.get("sheet")
    if index is None:
        index = max(range(len(sheets)), key=lambda one: _likeness(_preview(sheets[one])))
    if not 0 <= index < len(sheets):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "The file has changed since it was shown. Nothing was imported. Choose it again."
            )
        )
    fields = payload.get("fields")
    chosen = columns.propose_mapping(sheets[index]) if fields is None else columns.Mapping(tuple(map(Field, fields)))
    return read_subjects(sheets[index], chosen, str(payload.get("language", "")), tell)


def _sheets(payload: Mapping[str, Any]) -> tuple[Sheet, ...]:
    return tuple(columns.without_secrets(sheet) for sheet in read_table(Path(payload["path"]), is_heading))


def _preview(sheet: Sheet) -> TablePreview:
    return TablePreview(
        name=sheet.name,
        headers=sheet.headers,
        mapping=columns.propose_mapping(sheet),
        rows=sheet.rows[:SHOWN_ROWS],
        filled=len(sheet.rows),
        empty_rows=sheet.empty_rows,
        header_row=sheet.header_row,
        notes=sheet.notes,
    )


def _likeness(preview: TablePreview) -> tuple[int, int]:
    return sum(field is not Field.IGNORE for field in preview.mapping.fields), preview.filled
