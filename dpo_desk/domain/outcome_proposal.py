"""The outcome that follows from what was done for a demand: proposed when a request closes, never imposed."""

from collections.abc import Collection, Iterable

from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.rulebook import DemandKind

NOT_HELD_LETTER = "not_held"


def outcome_of(kind: DemandKind, duties: Iterable[DutyRow], sent: Collection[str]) -> Outcome | None:
    """How a demand ended by its duties and by the templates of the letters sent; None where nothing follows.

    A letter that nothing is held speaks first. Else every duty that settles a demand of this kind (all duties, where
    the kind marks none) has to be done. A refusal never follows: it needs a ground that a person chooses.
    """
    if NOT_HELD_LETTER in sent and Outcome.NOT_HELD in kind.outcomes:
        return Outcome.NOT_HELD
    settling = {one.key for one in kind.duties if one.closes}
    mine = [one.state for one in duties if (one.duty in settling if settling else True)]
    if not mine or any(state != "done" for state in mine):
        return None
    return next((one for one in kind.outcomes if one.fulfils), None)
