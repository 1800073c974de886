"""The state of a request follows its facts and walks the line of five steps."""

import pytest

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.request_steps import Progress, StepMark, state_of, step_line


@pytest.mark.parametrize(
    "progress, state",
    [
        (Progress(), RequestState.REGISTERED),
        (Progress(identity_needed=False), RequestState.IDENTIFIED),
        (Progress(identified=True), RequestState.IDENTIFIED),
        (Progress(identified=True, begun=True), RequestState.IN_PROGRESS),
        (Progress(begun=True, answered=True), RequestState.ANSWERED),
        (Progress(closed=True), RequestState.CLOSED),
        (Progress(closed=True, voided=True), RequestState.VOIDED),
    ],
)
def test_the_state_follows_the_facts(progress: Progress, state: RequestState) -> None:
    assert state_of(progress) is state


@pytest.mark.parametrize(
    "state, done, current",
    [
        (RequestState.REGISTERED, 1, RequestState.IDENTIFIED),
        (RequestState.IDENTIFIED, 2, RequestState.IN_PROGRESS),
        (RequestState.IN_PROGRESS, 2, RequestState.IN_PROGRESS),
        (RequestState.ANSWERED, 4, RequestState.CLOSED),
        (RequestState.CLOSED, 5, None),
        (RequestState.VOIDED, 0, None),
    ],
)
def test_the_line_of_five_steps_marks_one_as_current(
    state: RequestState, done: int, current: RequestState | None
) -> None:
    line = step_line(state)
    assert len(line) == 5
    assert [mark for _, mark in line].count(StepMark.DONE) == done
    assert [step for step, mark in line if mark is StepMark.CURRENT] == ([current] if current else [])
