"""The line of five steps a request walks: where it stands by its facts, and how each step is drawn."""

from dataclasses import dataclass
from enum import StrEnum

from dpo_desk.domain.request import RequestState

STEPS = (
    RequestState.REGISTERED,
    RequestState.IDENTIFIED,
    RequestState.IN_PROGRESS,
    RequestState.ANSWERED,
    RequestState.CLOSED,
)


class StepMark(StrEnum):
    """How one step of the five is drawn."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that place a request on the step line."""

    identity_needed: bool = True
    identified: bool = False
    begun: bool = False
    answered: bool = False
    closed: bool = False
    voided: bool = False


def state_of(progress: Progress) -> RequestState:
    """The state a request has by its facts; the identity step counts as passed where the kinds do not need it."""
    if progress.voided:
        return RequestState.VOIDED
    if progress.closed:
        return RequestState.CLOSED
    if progress.answered:
        return RequestState.ANSWERED
    if progress.begun:
        return RequestState.IN_PROGRESS
    if progress.identified or not progress.identity_needed:
        return RequestState.IDENTIFIED
    return RequestState.REGISTERED


def step_line(state: RequestState) -> tuple[tuple[RequestState, StepMark], ...]:
    """The five steps with their marks: before the state done, the first one not yet passed current, the rest ahead."""
    if state is RequestState.VOIDED:
        return tuple((step, StepMark.AHEAD) for step in STEPS)
    if state is RequestState.CLOSED:
        return tuple((step, StepMark.DONE) for step in STEPS)
    current = _CURRENT[state]
    place = STEPS.index(current)
    marks = [StepMark.DONE] * place + [StepMark.CURRENT] + [StepMark.AHEAD] * (len(STEPS) - place - 1)
    return tuple(zip(STEPS, marks, strict=True))


_CURRENT = {
    RequestState.REGISTERED: RequestState.IDENTIFIED,
    RequestState.IDENTIFIED: RequestState.IN_PROGRESS,
    RequestState.IN_PROGRESS: RequestState.IN_PROGRESS,
    RequestState.ANSWERED: RequestState.CLOSED,
}
