"""Consent as a row of events that are never changed: what was in force on any day, as known on any other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum

from dpo_desk.domain.consent_reach import WHOLE_REACH, Part, Reach, Side
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.zone import OFFICE_ZONE


class ConsentAction(StrEnum):
    """What happened to a consent; ANNULLED says that the corrected event did not happen at all."""

    GIVEN = "given"
    RENEWED = "renewed"
    CONFIRMED = "confirmed"
    NARROWED = "narrowed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DISAGREED = "disagreed"
    EXPIRED = "expired"
    PURPOSE_REACHED = "purpose_reached"
    ANNULLED = "annulled"


class Standing(StrEnum):
    """How one purpose stands on a day; all but NEVER and IN_FORCE say why there is no consent."""

    NEVER = "never"
    IN_FORCE = "in_force"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DISAGREED = "disagreed"
    PURPOSE_REACHED = "purpose_reached"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One event. `occurred_at` is when it took effect, `recorded_at` when the desk came to know it; both in UTC.

    `purposes` are keys of the rulebook; empty means every purpose. Where `categories`, `operations` or `recipients`
    (their uids) are named, the event is about these alone. `until` is the last day of a consent given for a
    term (clause 4.4). `corrects` names the uid of the event that this one replaces from its recording on.
    `edition` is the policy edition then in force, `statements` the points of art. 8(4) that the text contained.
    """

    uid: str
    occurred_at: datetime
    recorded_at: datetime
    action: ConsentAction
    purposes: tuple[str, ...] = ()
    mechanism: str = ""
    proof: Proof = Proof.PARTIAL
    edition: int | None = None
    categories: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    until: date | None = None
    evidence: str = ""
    representative: str = ""
    request_number: str = ""
    corrects: str | None = None
    note: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The categories, operations and recipients it is about; none when it is about the whole purpose."""
        if not (self.categories or self.operations or self.recipients):
            return ()
        sides = (Side.CATEGORY, self.categories), (Side.OPERATION, self.operations), (Side.RECIPIENT, self.recipients)
        return tuple((side, key) for side, keys in sides for key in keys)


@dataclass(frozen=True, slots=True)
class PurposeState:
    """One purpose on a day: `since` the moment of the standing, `given` the event that consent rests (or rested) on.

    `last` is the event that made the standing; an expiry has none of its own and keeps the event that set the term.
    `since` of an expiry is the day after the last one, 00:00 in the office's zone. `until` is the last day of a term.
    `reach` tells what the consent in force takes in.
    """

    purpose: str
    standing: Standing = Standing.NEVER
    since: datetime | None = None
    given: ConsentEvent | None = None
    last: ConsentEvent | None = None
    until: date | None = None
    reach: Reach = WHOLE_REACH

    @property
    def in_force(self) -> bool:
        """Whether there is consent."""
        return self.standing is Standing.IN_FORCE

    @property
    def proof(self) -> Proof | None:
        """How well the consent in force can be proven; None when there is none."""
        if not self.in_force or self.given is None or self.last is None:
            return None
        if self.last.action not in _CONSENTING:
            return self.given.proof
        return min(self.given.proof, self.last.proof, key=PROOF_ORDER.index)


_CONSENTING = (ConsentAction.GIVEN, ConsentAction.RENEWED, ConsentAction.CONFIRMED)
PROOF_ORDER = (Proof.FULL, Proof.PARTIAL, Proof.NONE)


def end_of_day(on: date) -> datetime:
    """The last moment of a day in the office's zone, in UTC; a state "on a day" is the state then."""
    return datetime.combine(on, time.max, OFFICE_ZONE).astimezone(UTC)


def known(events: Iterable[ConsentEvent], known_at: datetime | date | None = None) -> tuple[ConsentEvent, ...]:
    """The events that counted as true at `known_at` (None: all), corrected ones left out, in the order of effect.

    A correction of a correction leaves only the last; of two events of one moment the later recorded comes last.
    """
    moment = _moment(known_at) if known_at is not None else None
    recorded = [event for event in events if moment is None or event.recorded_at <= moment]
    corrected = {event.corrects for event in recorded if event.corrects is not None}
    left = [event for event in recorded if event.uid not in corrected and event.action is not ConsentAction.ANNULLED]
    return tuple(sorted(left, key=lambda event: (event.occurred_at, event.recorded_at, event.uid)))


def state_on(
    events: Iterable[ConsentEvent],
    at: datetime | date,
    purposes: Sequence[str],
    known_at: datetime | date | None = None,
) -> dict[str, PurposeState]:
    """The state of each purpose at a moment (or at the end of a day), as the desk knew it at `known_at`."""
    moment = _moment(at)
    states = {purpose: PurposeState(purpose) for purpose in purposes}
    for event in known(events, known_at):
        if event.occurred_at > moment:
            break
        for purpose in event.purposes or purposes:
            if purpose in states:
                states[purpose] = _after(_expired(states[purpose], event.occurred_at), event)
    return {purpose: _expired(state, moment) for purpose, state in states.items()}


def proof_strength(usual: Proof, has_record: bool, has_text: bool) -> Proof:
    """The strength of an event's proof: the mechanism's usual one, lowered where the record or the text is missing.

    `has_record` a signed form, a checked signature or a log line is kept; `has_text` the text that was shown is kept.
    """
    if usual is Proof.NONE or not has_record:
        return Proof.NONE
    return usual if has_text else Proof.PARTIAL


def missing_statements(event: ConsentEvent, wanted: Iterable[str]) -> tuple[str, ...]:
    """The statements of art. 8(4) that the text of the consent did not contain."""
    return tuple(key for key in wanted if key not in event.statements)


def _moment(at: datetime | date) -> datetime:
    return at if isinstance(at, datetime) else end_of_day(at)


def _after(state: PurposeState, event: ConsentEvent) -> PurposeState:
    if event.action in (ConsentAction.GIVEN, ConsentAction.RENEWED):
        return _given(state, event)
    if event.action is ConsentAction.CONFIRMED:
        return _confirmed(state, event)
    if event.parts or event.action is ConsentAction.NARROWED:
        return _narrowed(state, event)
    ended = Standing(event.action.value)
    if state.standing is ended or (ended is Standing.EXPIRED and not state.in_force):
        return state
    return PurposeState(state.purpose, ended, event.occurred_at, state.given, event)


def _given(state: PurposeState, event: ConsentEvent) -> PurposeState:
    """Consent given, or given again: then it runs on, and an event about single parts leaves its proof alone."""
    if not state.in_force:
        reach = Reach(frozenset(event.parts)) if event.parts else WHOLE_REACH
        return PurposeState(state.purpose, Standing.IN_FORCE, event.occurred_at, event, event, event.until, reach)
    if event.parts:
        reach = state.reach.widened(event.parts)
        return replace(state, last=event, reach=reach)
    return PurposeState(state.purpose, Standing.IN_FORCE, state.since, event, event, event.until)


def _narrowed(state: PurposeState, event: ConsentEvent) -> PurposeState:
    """Single parts refused or withdrawn: the rest goes on, unless nothing is left of what was consented to."""
    if not state.in_force:
        return state
    reach = state.reach.narrowed(event.parts)
    if reach.is_empty:
        return PurposeState(state.purpose, Standing.WITHDRAWN, event.occurred_at, state.given, event)
    return replace(state, last=event, reach=reach)


def _confirmed(state: PurposeState, event: ConsentEvent) -> PurposeState:
    """A new edition accepted: what is in force goes on to its term; what was refused or withdrawn is not revived."""
    if state.in_force:
        return replace(state, last=event, until=event.until or state.until)
    if state.standing in (Standing.NEVER, Standing.DISAGREED, Standing.EXPIRED):
        return PurposeState(state.purpose, Standing.IN_FORCE, event.occurred_at, event, event, event.until)
    return state


def _expired(state: PurposeState, moment: datetime) -> PurposeState:
    if not state.in_force or state.until is None or moment <= end_of_day(state.until):
        return state
    first_day_after = datetime.combine(date.fromordinal(state.until.toordinal() + 1), time(0), OFFICE_ZONE)
    since = first_day_after.astimezone(UTC)
    return PurposeState(state.purpose, Standing.EXPIRED, since, state.given, state.last, state.until)
