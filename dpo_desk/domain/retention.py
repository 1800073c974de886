"""Until when the data of a subject are kept, and why: purposes, consent, blocking, holds, destruction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.consent import PurposeState, Standing
from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duty
from dpo_desk.domain.rulebook import Rulebook, Trigger
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.domain.zone import local_day


class Keeping(StrEnum):
    """What is to become of the data."""

    KEPT = "kept"
    TO_DESTROY = "to_destroy"
    HELD = "held"
    BLOCKED = "blocked"
    NO_GROUND = "no_ground"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class Hold:
    """A storage that a law requires: `basis` names it, `until` is its last day (None: not known)."""

    basis: str
    until: date | None


@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """What the answer is worked out from; `states` are the purposes on the day that is asked about."""

    states: Mapping[str, PurposeState]
    blocked_since: date | None = None
    holds: tuple[Hold, ...] = ()
    destroyed_on: date | None = None
    act: str = ""
    open_request: str = ""


@dataclass(frozen=True, slots=True)
class Retention:
    """The answer: `until` None with KEPT means until the purpose is achieved or consent ends.

    `duty` is the planned destruction with its clocks, when one is due. `why` says the reasons, the main one first.
    """

    keeping: Keeping
    until: date | None
    why: tuple[Message, ...]
    duty: PlannedDuty | None = None


def retention(facts: RetentionFacts, rulebook: Rulebook, calendar: WorkCalendar) -> Retention:
    """Until when and why the data of one subject are kept (policy 4.4, 6.1, 6.3, 9.6-9.8).

    While one purpose is in force the data stay for it; when none is, what ended last sets the clock of destruction:
    a reached purpose the policy's (9.7), a withdrawal or an expiry the organisation's own norm beside the law's.
    """
    if facts.destroyed_on is not None:
        marked = QT_TRANSLATE_NOOP("explanation", "Destroyed on {day}, act {act}.")
        gone = Message.of(marked, day=facts.destroyed_on, act=facts.act)
        return Retention(Keeping.DESTROYED, facts.destroyed_on, (gone,))
    if facts.blocked_since is not None:
        return _blocked(facts.blocked_since, rulebook, calendar)
    if any(state.in_force for state in facts.states.values()):
        return _kept(facts)
    return _ended(facts, rulebook, calendar)


def _blocked(since: date, rulebook: Rulebook, calendar: WorkCalendar) -> Retention:
    duty = plan_duty(rulebook.kind("blocked").duty("destroy"), TriggerDates(blocked=since), rulebook, calendar)
    line = Message.of(QT_TRANSLATE_NOOP("explanation", "Blocked since {day}, to be destroyed at last."), day=since)
    return Retention(Keeping.BLOCKED, duty.due, (line, *duty.explanation), duty)


def _kept(facts: RetentionFacts) -> Retention:
    running = [state for state in facts.states.values() if state.in_force]
    ends = [state.until for state in running if state.until is not None]
    until = max(ends) if len(ends) == len(running) else None
    line = Message.of(
        QT_TRANSLATE_NOOP("explanation", "Kept until the purpose is achieved or consent ends; in force: {number}."),
        number=len(running),
    )
    if until is None:
        return Retention(Keeping.KEPT, None, (line,))
    term = Message.of(QT_TRANSLATE_NOOP("explanation", "The consent was given until {day}."), day=until)
    return Retention(Keeping.KEPT, until, (line, term))


def _ended(facts: RetentionFacts, rulebook: Rulebook, calendar: WorkCalendar) -> Retention:
    last = _last_end(facts.states)
    if last is None:
        nothing = QT_TRANSLATE_NOOP("explanation", "No consent was ever given: there is no ground to keep the data.")
        return Retention(Keeping.NO_GROUND, None, (Message.of(nothing),))
    state, on = last
    kind, trigger, marked = _ENDS[state.standing]
    duty = plan_duty(rulebook.kind(kind).duty("destroy"), TriggerDates().with_date(trigger, on), rulebook, calendar)
    why = [Message.of(marked, day=on), *duty.explanation]
    if facts.open_request:
        waits = QT_TRANSLATE_NOOP("explanation", "Request {number} is open: destruction is possible once it is closed.")
        why.append(Message.of(waits, number=facts.open_request))
    hold = _longest(facts.holds)
    if hold is not None and (hold.until is None or duty.due is None or hold.until > duty.due):
        return Retention(Keeping.HELD, hold.until, (_hold_line(hold), *why), duty)
    return Retention(Keeping.TO_DESTROY, duty.due, tuple(why), duty)


_ENDS: dict[Standing, tuple[str, Trigger, Marked]] = {
    Standing.PURPOSE_REACHED: (
        "purpose_reached",
        Trigger.PURPOSE_REACHED,
        QT_TRANSLATE_NOOP("explanation", "The last purpose was achieved on {day}."),
    ),
    Standing.EXPIRED: (
        "consent_expired",
        Trigger.CONSENT_EXPIRED,
        QT_TRANSLATE_NOOP("explanation", "The consent ran out, its last day was {day}."),
    ),
    Standing.WITHDRAWN: (
        "withdrawal",
        Trigger.RECEIVED,
        QT_TRANSLATE_NOOP("explanation", "The consent was withdrawn on {day}."),
    ),
    Standing.DISAGREED: (
        "consent_expired",
        Trigger.CONSENT_EXPIRED,
        QT_TRANSLATE_NOOP("explanation", "The person disagreed with the policy edition on {day}."),
    ),
}


def _last_end(states: Mapping[str, PurposeState]) -> tuple[PurposeState, date] | None:
    """The purpose that ended last and the day of its end; purposes refused from the start do not count."""
    ends = [(state, _end_day(state)) for state in states.values() if state.standing in _ENDS]
    ends += [
        (PurposeState(state.purpose, Standing.WITHDRAWN, state.since, state.given, state.last), _end_day(state))
        for state in states.values()
        if state.standing is Standing.REFUSED and state.given is not None
    ]
    return max(ends, key=lambda end: end[1]) if ends else None


def _end_day(state: PurposeState) -> date:
    if state.standing is Standing.EXPIRED and state.until is not None:
        return state.until
    return local_day(state.since) if state.since is not None else date.min


def _longest(holds: tuple[Hold, ...]) -> Hold | None:
    """The hold that ends last; one without a known end outlasts all."""
    return max(holds, key=lambda hold: hold.until or date.max) if holds else None


def _hold_line(hold: Hold) -> Message:
    if hold.until is None:
        return Message.of(QT_TRANSLATE_NOOP("explanation", "A law requires storage: {basis}."), basis=hold.basis)
    marked = QT_TRANSLATE_NOOP("explanation", "A law requires storage until {day}: {basis}.")
    return Message.of(marked, day=hold.until, basis=hold.basis)
