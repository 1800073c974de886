"""What a deed touched: the small value that tells every open view whether to ask again."""

from dataclasses import dataclass, field

from dpo_desk.domain.words import Message

FILE_ACTOR = "desk"
"""Who acts on a desk that is a file: one person, whom the journal does not name."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The journal number and title of a deed, and the entities (table name -> ids) it touched.

    `bulk` names entities with more ids than a notice should carry: whoever shows them asks again whatever the ids.
    """

    seq: int
    title: Message
    touched: dict[str, frozenset[int]] = field(default_factory=dict)
    bulk: frozenset[str] = frozenset()
    undoable: bool = False

    def concern(self, *entities: str) -> bool:
        """Whether any of these entities changed."""
        return any(entity in self.touched or entity in self.bulk for entity in entities)
