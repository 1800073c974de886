"""How the consent of a subject stands over all purposes, in one word and one strength of proof."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dpo_desk.domain.consent import PROOF_ORDER, PurposeState, Standing
from dpo_desk.domain.rules import Proof


class Whole(StrEnum):
    """How the consent of a subject stands over all purposes."""

    FULL = "full"
    PARTIAL = "partial"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class ConsentSummary:
    """n of the purposes in force, and what to call it; `proof` is the weakest of those in force."""

    in_force: int
    total: int
    whole: Whole
    proof: Proof | None


def summary(states: Mapping[str, PurposeState]) -> ConsentSummary:
    """How the consent stands as a whole."""
    in_force = [state for state in states.values() if state.in_force]
    proofs = [state.proof for state in in_force if state.proof is not None]
    weakest = max(proofs, key=PROOF_ORDER.index) if proofs else None
    return ConsentSummary(len(in_force), len(states), _whole(states, len(in_force)), weakest)


def _whole(states: Mapping[str, PurposeState], in_force: int) -> Whole:
    if in_force:
        return Whole.FULL if in_force == len(states) else Whole.PARTIAL
    standings = {state.standing for state in states.values()}
    if standings <= {Standing.NEVER}:
        return Whole.NEVER
    return Whole.WITHDRAWN if Standing.WITHDRAWN in standings else Whole.ENDED
