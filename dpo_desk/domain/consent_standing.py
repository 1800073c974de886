"""How one purpose stands, told shortly: for counting a register of a million, where a whole state would be too dear."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from dpo_desk.domain.consent import PROOF_ORDER, ConsentAction, PurposeState, Standing
from dpo_desk.domain.rules import Proof

PlainEvent = tuple[str, str, str]
"""Action, way and proof of an event about a whole purpose, without a term, that no other event corrects."""
PLAIN = tuple(
    action.value
    for action in ConsentAction
    if action not in (ConsentAction.NARROWED, ConsentAction.EXPIRED, ConsentAction.ANNULLED)
)
"""The actions that such an event may be."""


class Stood(NamedTuple):
    """The standing of a purpose; `proof` and `way` are those of the consent in force."""

    standing: Standing = Standing.NEVER
    proof: Proof | None = None
    way: str = ""

    @property
    def in_force(self) -> bool:
        """Whether there is consent."""
        return self.standing is Standing.IN_FORCE


NEVER = Stood()


def shortly(states: Mapping[str, PurposeState]) -> dict[str, Stood]:
    """The same of states that were reckoned in full."""
    return {
        key: Stood(state.standing, state.proof, state.given.mechanism if state.given and state.in_force else "")
        for key, state in states.items()
    }


@lru_cache(maxsize=4096)
def plain_standing(events: tuple[PlainEvent, ...]) -> Stood:
    """What plain events of one purpose, in the order of effect, come to; as `consent.state_on` has it."""
    standing, given, last = Standing.NEVER, ("", "", ""), ("", "", "")
    for event in events:
        action = event[0]
        if action in _GIVING or (action == ConsentAction.CONFIRMED and standing in _REVIVED):
            standing, given, last = Standing.IN_FORCE, event, event
        elif action == ConsentAction.CONFIRMED:
            last = event
        else:
            standing = Standing(action)
    if standing is not Standing.IN_FORCE:
        return Stood(standing)
    return Stood(standing, min(_proof(given), _proof(last), key=PROOF_ORDER.index), given[1])


def _proof(event: PlainEvent) -> Proof:
    return Proof(event[2]) if event[2] else Proof.NONE


_GIVING = (ConsentAction.GIVEN.value, ConsentAction.RENEWED.value)
_REVIVED = (Standing.NEVER, Standing.DISAGREED)
"""Where a new edition accepted is a consent of its own; what was refused or withdrawn it does not revive."""
