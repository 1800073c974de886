"""Jobs with a file to import, each done in a child process: look at it, read it, write out what was kept out."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from dpo_desk.exchange.export_job import ExportRequest
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.import_job import FilePreview, TablePreview
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.request_sheet import RequestSheet
from dpo_desk.exchange.subject_sheet import SubjectSheet
from dpo_desk.exchange.supervision import Stopped, run_child
from dpo_desk.exchange.table_line import Duplicate, RowProblem

__all__ = [
    "Duplicate", "ExportRequest", "Field", "FilePreview", "Mapping", "RequestSheet", "RowProblem", "Stopped",
    "SubjectSheet", "TablePreview", "look_at", "read_requests", "read_subjects", "write_problems",
]  # fmt: skip

Progress = Callable[[int, int], bool]


def look_at(path: Path, of: str, progress: Progress) -> FilePreview:
    """The sheets of a file read as a list `of` "subjects" or "requests", with proposed columns.

    Refusal: the file cannot be read; Trouble: disk; Stopped.
    """
    return from_plain(FilePreview, run_child("read-table", {"path": str(path), "of": of}, progress))


def read_subjects(path: Path, sheet: int, fields: Sequence[Field], language: str, progress: Progress) -> SubjectSheet:
    """The subjects of one sheet with its columns as chosen; nothing is written."""
    payload = {"path": str(path), "sheet": sheet, "fields": [field.value for field in fields], "language": language}
    return from_plain(SubjectSheet, run_child("read-subjects", payload, progress))


def read_requests(path: Path, sheet: int, fields: Sequence[Field], today: date, progress: Progress) -> RequestSheet:
    """The requests of one sheet with its columns as chosen; nothing is written."""
    chosen = {"path": str(path), "sheet": sheet, "fields": [field.value for field in fields]}
    return from_plain(RequestSheet, run_child("read-requests", {**chosen, "today": today.isoformat()}, progress))


def write_problems(
    path: Path, of: str, sheet: int, reasons: Sequence[tuple[int, str]], request: ExportRequest, progress: Progress
) -> int:
    """Write the rows of these numbers with their reasons to `request.path`; returns how many rows."""
    payload = {"path": str(path), "of": of, "sheet": sheet, "reasons": [list(one) for one in reasons]}
    return int(run_child("write-problems", {**payload, "request": request}, progress, parts=(Path(request.path),)))
