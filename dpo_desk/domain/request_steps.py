"""The five steps a request walks: its state by the facts, and the step that stands open."""

from dataclasses import dataclass

from dpo_desk.domain.request import RequestState

STEPS = (
    RequestState.REGISTERED,
    RequestState.IDENTIFIED,
    RequestState.IN_PROGRESS,
    RequestState.ANSWERED,
    RequestState.CLOSED,
)
_OPEN = {
    RequestState.REGISTERED: 1,
    RequestState.IDENTIFIED: 2,
    RequestState.IN_PROGRESS: 2,
    RequestState.ANSWERED: 4,
    RequestState.CLOSED: 5,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that place an open request: identity confirmed, a duty ended, every duty ended."""

    identified: bool = False
    begun: bool = False
    answered: bool = False


def state_of(progress: Progress) -> RequestState:
    """The state an open request has by its facts."""
    if progress.answered:
        return RequestState.ANSWERED
    if progress.begun:
        return RequestState.IN_PROGRESS
    return RequestState.IDENTIFIED if progress.identified else RequestState.REGISTERED


def open_step(state: RequestState, lacks_identity: bool = False) -> int:
    """The place in `STEPS` of the step that stands open; past the end when every step is done, 0 for a voided request.

    Where an identity is asked for and not confirmed yet, that step stays open though the work has begun.
    """
    step = _OPEN.get(state, 0)
    identity = STEPS.index(RequestState.IDENTIFIED)
    return identity if lacks_identity and step == STEPS.index(RequestState.IN_PROGRESS) else step
