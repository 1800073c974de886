"""Which rows are ticked: a few ids, or all that match but a few; never a million ids."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ticks:
    """`ids` are the ticked rows, or with `is_all` the rows left out of everything that matches."""

    is_all: bool = False
    ids: frozenset[int] = frozenset()

    def has(self, identity: int) -> bool:
        """Whether this row is ticked."""
        return (identity in self.ids) is not self.is_all

    def count(self, total: int) -> int:
        """How many of `total` matching rows are ticked."""
        return total - len(self.ids) if self.is_all else len(self.ids)

    def put(self, identities: Iterable[int], is_ticked: bool) -> "Ticks":
        """These rows ticked or not."""
        named = frozenset(identities)
        return Ticks(self.is_all, self.ids - named if is_ticked is self.is_all else self.ids | named)


NONE = Ticks()
ALL = Ticks(is_all=True)
