"""What a child process does for an import: shows what a file holds, then reads its rows. It writes nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange import mapping as columns
from dpo_desk.exchange.headings import SUBJECTS, Field, Headings
from dpo_desk.exchange.request_headings import REQUESTS
from dpo_desk.exchange.request_sheet import RequestSheet, read_requests
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.subject_sheet import SubjectSheet, read_subjects
from dpo_desk.exchange.table_in import read_table

SORTS = {"subjects": SUBJECTS, "requests": REQUESTS}
"""What a table can be a list of, by the name a job is given as `of`."""

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
    """The sheets of a file in its own order; `likely` is the one whose headings are known best."""

    sheets: tuple[TablePreview, ...]
    likely: int


def read_table_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> FilePreview:
    """Job "read-table": `path`, `of` (a name of SORTS, default subjects) -> FilePreview."""
    tell(0, 0)
    headings = _headings(payload)
    previews = tuple(_preview(sheet, headings) for sheet in sheets_of(payload))
    likely = max(range(len(previews)), key=lambda index: _likeness(previews[index].mapping, previews[index].filled))
    return FilePreview(previews, likely)


def read_subject_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> SubjectSheet:
    """Job "read-subjects": `path`, `sheet` (default: the likely one), `fields` (default: as proposed), `language`."""
    tell(0, 0)
    sheet, mapping = _chosen(payload)
    return read_subjects(sheet, mapping, str(payload.get("language", "")), tell)


def read_request_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> RequestSheet:
    """Job "read-requests": as "read-subjects", with the day it is `today` instead of a language."""
    tell(0, 0)
    sheet, mapping = _chosen({**payload, "of": "requests"})
    return read_requests(sheet, mapping, date.fromisoformat(str(payload["today"])), tell)


def sheets_of(payload: Mapping[str, Any]) -> tuple[Sheet, ...]:
    """The sheets of the file `path` read as a list `of` something, without what must never be taken."""
    headings = _headings(payload)
    found = read_table(Path(payload["path"]), headings.is_heading)
    return tuple(columns.without_secrets(sheet, headings) for sheet in found)


def sheet_at(sheets: Sequence[Sheet], place: int) -> Sheet:
    """The sheet at a place that was shown before; Refusal when the file has no such sheet any more."""
    if not 0 <= place < len(sheets):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "The file has changed since it was shown. Nothing was imported. Choose it again."
            )
        )
    return sheets[place]


def _headings(payload: Mapping[str, Any]) -> Headings:
    return SORTS[str(payload.get("of", "subjects"))]


def _chosen(payload: Mapping[str, Any]) -> tuple[Sheet, columns.Mapping]:
    """The sheet and the mapping a job was told, else the likely ones."""
    sheets, headings = sheets_of(payload), _headings(payload)
    place, fields = payload.get("sheet"), payload.get("fields")
    if place is None:
        proposed = [columns.propose_mapping(sheet, headings) for sheet in sheets]
        place = max(range(len(sheets)), key=lambda one: _likeness(proposed[one], len(sheets[one].rows)))
    sheet = sheet_at(sheets, int(place))
    if fields is None:
        return sheet, columns.propose_mapping(sheet, headings)
    return sheet, columns.Mapping(tuple(map(Field, fields)))


def _preview(sheet: Sheet, headings: Headings) -> TablePreview:
    return TablePreview(
        name=sheet.name,
        headers=sheet.headers,
        mapping=columns.propose_mapping(sheet, headings),
        rows=sheet.rows[:SHOWN_ROWS],
        filled=len(sheet.rows),
        empty_rows=sheet.empty_rows,
        header_row=sheet.header_row,
        notes=sheet.notes,
    )


def _likeness(mapping: columns.Mapping, filled: int) -> tuple[int, int]:
    return sum(field is not Field.IGNORE for field in mapping.fields), filled
