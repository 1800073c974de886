"""What a consent reaches beside its purpose: which categories, operations and recipients it takes in or leaves out."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """One of the three sides on which a consent can be wider or narrower (art. 8(4), clauses 4.3 and 6.2)."""

    CATEGORY = "category"
    OPERATION = "operation"
    RECIPIENT = "recipient"


Part = tuple[Side, str]
"""A side with a key on it: a category or operation of the rulebook, or the uid of a recipient."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`only` are the parts a consent was given for (a side without any is whole), `without` those taken out since."""

    only: frozenset[Part] = frozenset()
    without: frozenset[Part] = frozenset()

    def covers(self, side: Side, key: str) -> bool:
        """Whether the consent takes in this category, operation or recipient."""
        if (side, key) in self.without:
            return False
        return (side, key) in self.only or all(part[0] is not side for part in self.only)

    def narrowed(self, parts: Iterable[Part]) -> "Reach":
        """The reach once these parts were taken out."""
        return Reach(self.only, self.without | frozenset(parts))

    def widened(self, parts: Iterable[Part]) -> "Reach":
        """The reach once these parts were consented to as well."""
        taken = frozenset(parts)
        sides = {side for side, _key in self.only}
        return Reach(self.only | {part for part in taken if part[0] in sides}, self.without - taken)

    @property
    def is_empty(self) -> bool:
        """Whether one of the sides it was given for has nothing left: then there is no consent any more."""
        sides = {side for side, _key in self.only}
        return any(not {part for part in self.only - self.without if part[0] is side} for side in sides)


WHOLE_REACH = Reach()
