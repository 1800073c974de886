"""Fields of a letter while its template is being filled: values that keep their name and their case ending."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dpo_desk.domain.correspondence import Piece
from dpo_desk.domain.kazakh import Case, inflect

GAP = "[…{name}…]"
_HIDDEN = frozenset(("Cc", "Cf", "Co", "Cs"))
_SPACES = re.compile("[ \\t\\r\\n\\v\\f]+")
_KEPT = "\u00ad\u200c\u200d"


def clean(text: str) -> str:
    """The text on one line, without control, direction and private-use characters that could disturb a letter."""
    spaced = _SPACES.sub(" ", text).strip(" ")
    return "".join(char for char in spaced if char in _KEPT or unicodedata.category(char) not in _HIDDEN)


@dataclass(frozen=True, slots=True)
class Field:
    """One value in a template; without a text it is a gap that shows the field's name."""

    key: str
    name: str
    text: str = ""

    @property
    def missing(self) -> bool:
        """Whether there is no value."""
        return not self.text

    def ended(self, case: Case) -> "Field":
        """The field with a Kazakh case ending; a gap stays as it is and remembers the case."""
        key = f"{self.key}|{case.name.lower()}"
        return replace(self, key=key, text=inflect(self.text, case) if self.text else "")

    def piece(self) -> Piece:
        """The field as it stands in the composed letter."""
        return Piece(str(self), self.key, missing=self.missing)

    def __str__(self) -> str:
        return self.text or GAP.format(name=self.name)

    def __bool__(self) -> bool:
        return not self.missing


class FieldList:
    """Several values of one field; walking over none of them gives one gap, so that nothing is left out unseen."""

    def __init__(self, key: str, name: str, values: Sequence[str] | None) -> None:
        self.known = values is not None
        texts = [text for text in map(clean, values or ()) if text]
        self._fields = [Field(f"{key}/{number}", name, text) for number, text in enumerate(texts)]
        self._gap = Field(key, name)

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there are none."""
        return self.known and not self._fields

    @property
    def missing(self) -> bool:
        """Whether nothing is known or nothing is there."""
        return not self._fields

    def __iter__(self) -> Iterator[Field]:
        return iter(self._fields or [self._gap])

    def __len__(self) -> int:
        return len(self._fields)

    def __str__(self) -> str:
        return str(self.listed())

    def listed(self) -> Field:
        """All values as one field, with commas."""
        return replace(self._gap, text=", ".join(field.text for field in self._fields))
