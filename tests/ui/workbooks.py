"""What tests of exports ask of a workbook that a screen wrote."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from dpo_desk.services import journal
from dpo_desk.services.office import Office


@dataclass(frozen=True)
class Book:
    """The list of a workbook and its sheet about the export."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    about: dict[str, str]
    sheet: Any

    def column(self, heading: str) -> list[Any]:
        """The values under a heading."""
        place = self.headings.index(heading)
        return [row[place] for row in self.rows]


def book_of(path: Path) -> Book:
    """The workbook at a path, with its frame checked: frozen heading and a filter over every row."""
    sheet, about, *_ = load_workbook(path).worksheets
    headings, *rows = sheet.iter_rows(values_only=True)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.endswith(str(max(2, sheet.max_row))) or not rows
    told = {str(row[0]): str(row[1]) for row in about.iter_rows(max_col=2, values_only=True) if row[0]}
    return Book(tuple(map(str, headings)), tuple(rows), told, sheet)


def check_about(book: Book, filtered: str) -> None:
    """The sheet about the export tells the filter, the author, the moment, the rows and the editions."""
    assert book.about["Filter"] == filtered
    assert book.about["Rows"] == str(len(book.rows))
    assert book.about["Author"].endswith("Сейітова")
    assert book.about["Made at"] == "24.11.2026 10:00"
    assert book.about["Editions of the rules"].startswith("policy ")


def check_dates(book: Book, *headings: str) -> None:
    """Days stand as days a spreadsheet reckons with."""
    for heading in headings:
        values = [value for value in book.column(heading) if value is not None]
        assert values and all(isinstance(value, date | datetime) for value in values), heading


def check_no_formula(book: Book) -> None:
    """Nothing in the list is reckoned by a spreadsheet, whatever somebody wrote as a name."""
    assert not [cell.coordinate for row in book.sheet.iter_rows() for cell in row if cell.data_type == "f"]


def last_deed(office: Office) -> str:
    """The title of the newest entry of the journal, in English."""
    newest = office.ask(journal.ids, journal.JournalCriteria())[:1]
    return str(office.ask(journal.rows, newest)[0].title)
