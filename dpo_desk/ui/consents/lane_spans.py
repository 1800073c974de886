"""What the swim lanes show: when consent was in force and how wide, where it was refused, and the marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from dpo_desk.domain.consent import ConsentAction, ConsentEvent, PurposeState, Standing, end_of_day, known, state_on
from dpo_desk.domain.consent_reach import WHOLE_REACH


class MarkKind(StrEnum):
    """A ring, a diamond, a wedge, a bar."""

    GIVEN = "given"
    CONFIRMED = "confirmed"
    NARROWED = "narrowed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened to one purpose."""

    at: datetime
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time from one moment to another (None: until now); `is_narrow` when something is left out of the consent."""

    start: datetime
    end: datetime | None
    is_narrow: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """One purpose: `spans` with consent, `gaps` between an end and consent given again."""

    purpose: str
    spans: tuple[Stretch, ...]
    gaps: tuple[Stretch, ...]
    marks: tuple[Mark, ...]


def lanes_of(events: Iterable[ConsentEvent], purposes: Sequence[str], now: datetime) -> tuple[Lane, ...]:
    """The lanes of a history as it is known now; corrected events are not drawn."""
    true = tuple(event for event in known(events) if event.occurred_at <= now)
    return tuple(_lane(true, purpose, now) for purpose in purposes)


def _lane(events: Sequence[ConsentEvent], purpose: str, now: datetime) -> Lane:
    mine = [event for event in events if not event.purposes or purpose in event.purposes]
    moments = {event.occurred_at for event in mine}
    moments |= {_after(event.until) for event in mine if event.until is not None and _after(event.until) <= now}
    spans: list[Stretch] = []
    gaps: list[Stretch] = []
    marks: list[Mark] = []
    before = PurposeState(purpose)
    for moment in sorted(moments):
        state = state_on(mine, moment, [purpose])[purpose]
        marks += _marks(mine, before, state, moment)
        is_narrow = state.reach != WHOLE_REACH
        if state.in_force and not before.in_force:
            gaps = _closed(gaps, moment)
            spans.append(Stretch(moment, None, is_narrow))
        elif state.in_force and is_narrow != spans[-1].is_narrow:
            spans = [*_closed(spans, moment), Stretch(moment, None, is_narrow)]
        elif before.in_force and not state.in_force:
            spans = _closed(spans, moment)
            gaps.append(Stretch(moment, None))
        before = state
    return Lane(purpose, tuple(spans), tuple(gap for gap in gaps if gap.end is not None), tuple(marks))


def _closed(stretches: list[Stretch], moment: datetime) -> list[Stretch]:
    """The last stretch ends now."""
    if not stretches:
        return stretches
    return [*stretches[:-1], replace(stretches[-1], end=moment)]


def _marks(mine: Sequence[ConsentEvent], before: PurposeState, state: PurposeState, moment: datetime) -> list[Mark]:
    here = [event for event in mine if event.occurred_at == moment]
    if not here and before.in_force and state.standing is Standing.EXPIRED:
        return [Mark(moment, MarkKind.ENDED)]
    if not here:
        return []
    if not state.in_force:
        is_new = state.standing is not before.standing
        return [Mark(moment, MarkKind.ENDED)] if is_new else []
    if before.in_force and len(state.reach.without) > len(before.reach.without):
        return [Mark(moment, MarkKind.NARROWED)]
    is_anew = before.in_force or any(event.action is ConsentAction.CONFIRMED for event in here)
    return [Mark(moment, MarkKind.CONFIRMED if is_anew else MarkKind.GIVEN)]


def _after(day: date) -> datetime:
    return end_of_day(day) + timedelta(microseconds=1)
