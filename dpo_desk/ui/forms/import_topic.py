"""What one sort of import says and does: the pages of the import are the same for all of them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject

from dpo_desk.services.import_file import Duplicate, Mapping, RowProblem
from dpo_desk.services.subject_import import Imported
from dpo_desk.ui.desk import Desk


class Numbered(Protocol):
    """A line that is ready: its number in the file."""

    @property
    def number(self) -> int: ...


class ReadSheet(Protocol):
    """A table that was read: each filled line is ready, kept out by a problem, or a duplicate."""

    @property
    def ready(self) -> Sequence[Numbered]: ...
    @property
    def problems(self) -> Sequence[RowProblem]: ...
    @property
    def duplicates(self) -> Sequence[Duplicate]: ...
    @property
    def kept_out(self) -> frozenset[int]: ...
    @property
    def empty_rows(self) -> int: ...


class ImportTopic(Protocol):
    """What the pages ask of a topic. Each says its words in `tr`, so that they get into the translation files under
    its own name.
    """

    @property
    def of(self) -> str:
        """What the table is a list of, as jobs know it."""

    @property
    def widths(self) -> tuple[int, ...]:
        """Widths of the columns of the ready lines."""

    def title(self) -> str:
        """What is imported, as a heading."""

    def file_title(self) -> str:
        """The title of the file dialog."""

    def fields(self) -> list[tuple[str, str]]:
        """Key and words of every field a column can hold, "not taken" first."""

    def is_enough(self, mapping: Mapping) -> bool:
        """Whether lines can be told apart by these columns."""

    def not_enough(self) -> str:
        """What is missing where they cannot."""

    def after_columns(self) -> str:
        """The words of the way from the columns to the next page."""

    def back(self) -> str:
        """The words of the way back from the check."""

    def nothing_new(self) -> str:
        """What is said where the register has every line already."""

    def to_list(self) -> str:
        """The words of the button that shows the register afterwards."""

    def told(self, done: Imported) -> tuple[str, str]:
        """What was done, in a sentence and another one below it."""

    def remark(self, fresh: Sequence[Any]) -> str:
        """What of the fresh lines is not taken, in a sentence; "" when all of it is."""

    def table(self, ready: Sequence[Any]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Headings and cells of ready lines as they will be stored."""

    def reader(self, path: Path, place: int, mapping: Mapping) -> Callable[..., Any]:
        """A job that reads the sheet at a place with these columns; it takes the progress function."""

    def write(self, ready: Sequence[Any], path: Path) -> tuple[Callable[..., Imported], tuple[Any, ...]]:
        """The deed that takes the ready lines in, and what to hand it."""


class DeskTopic(QObject):
    """A topic that has the desk to ask for words and days."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk

    def remark(self, _fresh: Sequence[Any]) -> str:
        """Everything is taken."""
        return ""
