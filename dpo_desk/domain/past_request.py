"""A request of the years before the desk: as its journal tells it, and as the register takes it in."""

from dataclasses import dataclass
from datetime import date

IMPORTED = "imported"
"""Stands as the doer of a duty whose end is told by an earlier journal and not by a deed of the desk."""


@dataclass(frozen=True, slots=True)
class PastLine:
    """A line of the journal whose number and dates are read; what its words mean is not decided yet.

    `kind`, `outcome` and `channel` are the words of the file. `remarks` are further cells with their headings.
    """

    row: int
    year: int
    number: int
    received: date
    registered: date | None = None
    closed: date | None = None
    kind: str = ""
    outcome: str = ""
    channel: str = ""
    language: str = ""
    applicant: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    summary: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def mark(self) -> tuple[int, int]:
        """By what a request is known: year and number."""
        return self.year, self.number


@dataclass(frozen=True, slots=True)
class PastRequest:
    """A line whose words are keys now: `outcome` is "" while the request is open, or when nobody knows how it ended.

    `closed` tells which of the two. `channel` is "" when the journal does not tell it.
    """

    line: PastLine
    kind: str
    outcome: str = ""
    channel: str = ""

    @property
    def number(self) -> int:
        """The line of the file it came from."""
        return self.line.row
