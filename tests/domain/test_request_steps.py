"""The state of a request follows its facts and walks the line of five steps."""

import pytest

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.request_steps import STEPS, Progress, open_step, state_of


@pytest.mark.parametrize(
    "progress, state",
    [
        (Progress(), RequestState.REGISTERED),
        (Progress(identified=True), RequestState.IDENTIFIED),
        (Progress(begun=True), RequestState.IN_PROGRESS),
        (Progress(identified=True, begun=True), RequestState.IN_PROGRESS),
        (Progress(begun=True, answered=True), RequestState.ANSWERED),
    ],
)
def test_the_state_follows_the_facts(progress: Progress, state: RequestState) -> None:
    assert state_of(progress) is state


@pytest.mark.parametrize(
    "state, done",
    [
        (RequestState.VOIDED, 0),
        (RequestState.REGISTERED, 1),
        (RequestState.IDENTIFIED, 2),
        (RequestState.IN_PROGRESS, 2),
        (RequestState.ANSWERED, 4),
        (RequestState.CLOSED, len(STEPS)),
    ],
)
def test_one_step_of_five_stands_open(state: RequestState, done: int) -> None:
    assert open_step(state) == done


def test_an_identity_that_is_asked_for_keeps_its_step_open() -> None:
    assert STEPS[open_step(RequestState.IN_PROGRESS, lacks_identity=True)] is RequestState.IDENTIFIED
    assert open_step(RequestState.ANSWERED, lacks_identity=True) == open_step(RequestState.ANSWERED)
