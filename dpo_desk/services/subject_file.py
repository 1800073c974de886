"""Jobs with a file of subjects, each done in a child process: look at it, read it, write out what was kept out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from dpo_desk.exchange.export_job import ExportRequest
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.import_job import FilePreview, TablePreview
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.subject_sheet import SubjectSheet
from dpo_desk.exchange.supervision import Stopped, run_child
from dpo_desk.exchange.table_line import Duplicate, RowProblem

__all__ = [
    "Duplicate", "ExportRequest", "Field", "FilePreview", "Mapping", "RowProblem", "Stopped", "SubjectSheet",
    "TablePreview", "look_at", "read", "write_problems",
]  # fmt: skip

Progress = Callable[[int, int], bool]


def look_at(path: Path, progress: Progress) -> FilePreview:
    """The sheets of a file with proposed columns. Refusal: the file cannot be read; Trouble: disk; Stopped."""
    return from_plain(FilePreview, run_child("read-table", {"path": str(path)}, progress))


def read(path: Path, sheet: int, fields: Sequence[Field], language: str, progress: Progress) -> SubjectSheet:
    """The subjects of one sheet with its columns as chosen; nothing is written."""
    payload = {"path": str(path), "sheet": sheet, "fields": [field.value for field in fields], "language": language}
    return from_plain(SubjectSheet, run_child("read-subjects", payload, progress))


def write_problems(
    path: Path, sheet: int, reasons: Sequence[tuple[int, str]], request: ExportRequest, progress: Progress
) -> int:
    """Write the rows of these numbers with their reasons to `request.path`; returns how many rows."""
    payload = {"path": str(path), "sheet": sheet, "reasons": [list(one) for one in reasons], "request": request}
    return int(run_child("write-problems", payload, progress, parts=(Path(request.path),)))
