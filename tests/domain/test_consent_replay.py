"""Random histories of consent, learned in any order, against a slow model that only counts what is allowed."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dpo_desk.domain.consent import ConsentAction, ConsentEvent, Standing, state_on
from dpo_desk.domain.consent_reach import Side

START = datetime(2024, 1, 1, tzinfo=UTC)
PURPOSES = ("mailing", "services")
SIDES = {Side.CATEGORY: ("phone", "email"), Side.OPERATION: ("transfer",), Side.RECIPIENT: ("r1", "r2")}
REST = "anything else"
A = ConsentAction
GIVING, ENDING = (A.GIVEN, A.RENEWED), (A.REFUSED, A.WITHDRAWN, A.DISAGREED, A.PURPOSE_REACHED)


class Slow:
    """One purpose, minute by minute: which keys of each side are allowed; nothing at all without consent."""

    def __init__(self) -> None:
        self.standing = Standing.NEVER
        self.allowed: dict[Side, set[str]] = {}

    def play(self, action: ConsentAction, parts: dict[Side, set[str]]) -> None:
        named = {side: keys for side, keys in parts.items() if keys}
        if action in GIVING:
            self._give(named)
        elif action is A.CONFIRMED:
            if self.standing in (Standing.NEVER, Standing.DISAGREED, Standing.EXPIRED):
                self._give({}, only_whole=True)
        elif named or action is A.NARROWED:
            self._take_out(named)
        elif action is not A.EXPIRED or self.standing is Standing.IN_FORCE:
            self.standing, self.allowed = Standing(action.value), {}

    def _give(self, named: dict[Side, set[str]], only_whole: bool = False) -> None:
        whole = {side: {*keys, REST} for side, keys in SIDES.items()}
        if self.standing is Standing.IN_FORCE and named:
            for side, keys in named.items():
                self.allowed[side] |= keys
        elif only_whole or not named:
            self.allowed = whole
        else:
            self.allowed = {side: set(named.get(side, whole[side])) for side in SIDES}
        self.standing = Standing.IN_FORCE

    def _take_out(self, named: dict[Side, set[str]]) -> None:
        if self.standing is not Standing.IN_FORCE:
            return
        for side, keys in named.items():
            self.allowed[side] -= keys
        if any(not keys for keys in self.allowed.values()):
            self.standing, self.allowed = Standing.WITHDRAWN, {}


minutes = st.integers(0, 60 * 24 * 20)
keys_of = {side: st.sets(st.sampled_from(keys), max_size=2) for side, keys in SIDES.items()}
event_values = st.tuples(
    minutes,  # when it happened
    minutes,  # how long after that the desk learned it
    st.sampled_from([action for action in A if action is not A.ANNULLED]),
    st.sets(st.sampled_from(PURPOSES)),
    st.fixed_dictionaries(keys_of),
    st.one_of(st.none(), st.integers(0, 30)),  # which earlier event it corrects
    st.booleans(),  # whether a correction only annuls
)  # fmt: skip


def build(values: list[tuple[Any, ...]]) -> list[ConsentEvent]:
    events: list[ConsentEvent] = []
    corrected: set[str] = set()
    for index, (happened, later, action, purposes, parts, target, is_annulled) in enumerate(values):
        corrects = None
        if target is not None and events:
            old = events[target % len(events)]
            if old.uid not in corrected:
                corrects = old.uid
                corrected.add(old.uid)
        occurred = START + timedelta(minutes=happened, seconds=index)
        learned = max(occurred, START) + timedelta(minutes=later)
        if corrects is not None:
            # A correction is learned after what it corrects.
            learned = max(learned, next(one.recorded_at for one in events if one.uid == corrects))
        events.append(
            ConsentEvent(
                f"{index:02d}", occurred, learned, A.ANNULLED if corrects and is_annulled else action,
                tuple(sorted(purposes)), categories=tuple(sorted(parts[Side.CATEGORY])),
                operations=tuple(sorted(parts[Side.OPERATION])), recipients=tuple(sorted(parts[Side.RECIPIENT])),
                corrects=corrects,
            )
        )  # fmt: skip
    return events


def replay(events: list[ConsentEvent], at: datetime, known_at: datetime) -> dict[str, Slow]:
    """What the model says, by looking at each event again and again."""
    learned = [event for event in events if event.recorded_at <= known_at]
    gone = [event.corrects for event in learned if event.corrects]
    told = [event for event in learned if event.uid not in gone and event.action is not A.ANNULLED]
    slow = {purpose: Slow() for purpose in PURPOSES}
    for event in sorted(told, key=lambda event: event.occurred_at):
        if event.occurred_at <= at:
            parts = {
                Side.CATEGORY: set(event.categories),
                Side.OPERATION: set(event.operations),
                Side.RECIPIENT: set(event.recipients),
            }
            for purpose in event.purposes or PURPOSES:
                slow[purpose].play(event.action, parts)
    return slow


@settings(max_examples=400, deadline=None)
@given(st.lists(event_values, max_size=14), minutes, minutes, st.randoms(use_true_random=False))
def test_any_history_learned_in_any_order_stands_as_the_slow_model_says(
    values: list[tuple[Any, ...]], at: int, known: int, shuffle: Random
) -> None:
    events = build(values)
    moment, known_at = START + timedelta(minutes=at), START + timedelta(minutes=known * 2)
    expected = replay(events, moment, known_at)
    shuffle.shuffle(events)
    states = state_on(events, moment, PURPOSES, known_at)
    for purpose in PURPOSES:
        assert states[purpose].standing is expected[purpose].standing
        for side, keys in SIDES.items():
            for key in (*keys, REST):
                covers = states[purpose].in_force and states[purpose].reach.covers(side, key)
                assert covers == (key in expected[purpose].allowed.get(side, set())), (purpose, side, key)
