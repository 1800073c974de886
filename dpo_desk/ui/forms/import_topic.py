"""What one sort of import says and does: the pages of the import are the same for all of them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, Protocol

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


class ImportTopic(QObject):
    """Subclasses say their words in `tr`, so that they get into the translation files under their own name."""

    of: ClassVar[str] = ""
    """What the table is a list of, as jobs know it."""
    widths: ClassVar[tuple[int, ...]] = ()
    """Widths of the columns of the ready lines."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk

    def title(self) -> str:
        """What is imported, as a heading."""
        raise NotImplementedError

    def file_title(self) -> str:
        """The title of the file dialog."""
        raise NotImplementedError

    def fields(self) -> list[tuple[str, str]]:
        """Key and words of every field a column can hold, "not taken" first."""
        raise NotImplementedError

    def said(self, key: str) -> str:
        """The words of one field."""
        return dict(self.fields()).get(key, key)

    def is_enough(self, mapping: Mapping) -> bool:
        """Whether lines can be told apart by these columns."""
        raise NotImplementedError

    def not_enough(self) -> str:
        """What is missing where they cannot."""
        raise NotImplementedError

    def after_columns(self) -> str:
        """The words of the way from the columns to the next page."""
        raise NotImplementedError

    def back(self) -> str:
        """The words of the way back from the check."""
        raise NotImplementedError

    def nothing_new(self) -> str:
        """What is said where the register has every line already."""
        raise NotImplementedError

    def to_list(self) -> str:
        """The words of the button that shows the register afterwards."""
        raise NotImplementedError

    def told(self, done: Imported) -> tuple[str, str]:
        """What was done, in a sentence and another one below it."""
        raise NotImplementedError

    def table(self, ready: Sequence[Any]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Headings and cells of ready lines as they will be stored."""
        raise NotImplementedError

    def reader(self, path: Path, place: int, mapping: Mapping) -> Callable[..., Any]:
        """A job that reads the sheet at a place with these columns; it takes the progress function."""
        raise NotImplementedError

    def write(self, ready: Sequence[Any], path: Path) -> tuple[Callable[..., Imported], tuple[Any, ...]]:
        """The deed that takes the ready lines in, and what to hand it."""
        raise NotImplementedError
