"""The data sheet of an access answer: line by line what is held on one person, and which lines are blacked out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Part(StrEnum):
    """The parts of the sheet in their order; those of art. 24 of the law and what the policy adds."""

    DATA = "data"
    PURPOSES = "purposes"
    SOURCES = "sources"
    METHODS = "methods"
    RECIPIENTS = "recipients"
    AGENTS = "agents"
    TERMS = "terms"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line. `key` stays the same while its fact does; `category` is set where `value` is masked on the screen.

    `is_third` flags data that seem to be another person's; `is_hidden` prints as a black bar.
    """

    key: str
    part: Part
    text: str
    value: str = ""
    note: str = ""
    category: str = ""
    is_third: bool = False
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class DataSheet:
    """The sheet in one language. `words` are its headings, `number` that of the request it answers."""

    language: str
    number: str
    made_on: date
    organisation: str
    person: str
    lines: tuple[SheetLine, ...]
    words: tuple[tuple[str, str], ...]
    request_id: int = 0
    subject_id: int = 0

    def said(self, word: str) -> str:
        """A heading in the language of the sheet."""
        return dict(self.words)[word]

    @property
    def title(self) -> str:
        """How a letter names the sheet among its enclosures."""
        return self.said("sheet_title")

    def of(self, part: Part) -> tuple[SheetLine, ...]:
        """The lines of one part."""
        return tuple(line for line in self.lines if line.part is part)

    @property
    def parts(self) -> tuple[tuple[Part, str], ...]:
        """The parts with their numbered headings; who acts for the person only where somebody does."""
        shown = [part for part in Part if part is not Part.AGENTS or self.of(part)]
        return tuple(
            (part, f"{place}. {self.said(f'sheet_{part.value}')}") for place, part in enumerate(shown, start=1)
        )

    @property
    def undecided(self) -> int:
        """How many lines about others are not hidden."""
        return sum(line.is_third and not line.is_hidden for line in self.lines)


def with_hidden(lines: Iterable[SheetLine], hidden: Iterable[str]) -> tuple[SheetLine, ...]:
    """The lines with these blacked out: what they said is no longer in them."""
    wanted = set(hidden)
    return tuple(replace(line, is_hidden=line.key in wanted) for line in lines)
