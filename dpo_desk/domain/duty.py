"""Duties planned from a demand kind: the clocks of law, policy and office, the earlier of which binds, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.clock import Clock, TriggerDates, clock_of
from dpo_desk.domain.countdown import NO_MARKS, Countdown, Marks, countdown
from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.rulebook import DemandKind, DutyKind, Rulebook, Source, Trigger
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Title
from dpo_desk.domain.workdays import WorkCalendar

__all__ = [
    "NO_MARKS",
    "Clock",
    "Countdown",
    "Marks",
    "PlannedDuty",
    "TriggerDates",
    "countdown",
    "plan_duties",
    "plan_duty",
]


@dataclass(frozen=True, slots=True)
class PlannedDuty:
    """A duty with its clocks. `due` None with `started_on` None: not started (`waits_for` says for what);

    `due` None with `started_on`: nobody gives a number, or, with `binding`, the calendar of a year is missing.
    `own` is always worked out, so that it can be shown, but it binds only where neither law nor policy gives a number.
    """

    kind: DutyKind
    started_on: date | None
    policy: Clock | None
    law: Clock | None
    own: Clock | None
    due: date | None
    aim: date | None
    binding: Source | None
    waits_for: tuple[Trigger, ...]
    explanation: tuple[Message, ...]

    @property
    def has_started(self) -> bool:
        """Whether its clock runs, or would run if there were a number."""
        return self.started_on is not None

    def clock(self, source: Source) -> Clock | None:
        """The clock of one source."""
        return {Source.POLICY: self.policy, Source.LAW: self.law, Source.OWN: self.own}[source]


def plan_duties(
    kind: DemandKind,
    dates: TriggerDates,
    rulebook: Rulebook,
    calendar: WorkCalendar,
    *,
    applicant: ApplicantKind | None = None,
    outcome: Outcome | None = None,
) -> tuple[PlannedDuty, ...]:
    """The duties of a kind on these dates, in the order of the rulebook.

    An unknown applicant counts as the subject; duties of a refusal come only with an `outcome` that refuses.
    Refusal when a date leaves the calendar.
    """
    refused = outcome is not None and outcome.refuses
    return tuple(
        plan_duty(duty, dates, rulebook, calendar)
        for duty in kind.duties
        if (refused or not duty.on_refusal) and _fits(duty, applicant or ApplicantKind.SUBJECT)
    )


def _fits(duty: DutyKind, applicant: ApplicantKind) -> bool:
    return not duty.applicants or applicant in duty.applicants


def plan_duty(duty: DutyKind, dates: TriggerDates, rulebook: Rulebook, calendar: WorkCalendar) -> PlannedDuty:
    """One duty with its clocks; rules are chosen by their validity on the day of their trigger."""
    policy, law, own = (
        clock_of(key, dates, rulebook, calendar) if key is not None else None
        for key in (duty.policy, duty.law, duty.own)
    )
    bound = _binding(policy, law, own) or _uncounted(policy, law, own)
    waits_for = () if bound is not None else _missing(duty, dates, policy, law, own)
    started_on = bound.started_on if bound is not None else None
    if bound is None and not waits_for:
        started_on = dates.of(duty.trigger)
    return PlannedDuty(
        kind=duty,
        started_on=started_on,
        policy=policy,
        law=law,
        own=own,
        due=bound.due if bound else None,
        aim=bound.aim if bound else None,
        binding=bound.rule.source if bound else None,
        waits_for=waits_for,
        explanation=(
            *_reason(bound, policy, law, tuple(rulebook.start(trigger) for trigger in waits_for)),
            *_not_in_force(duty, dates, rulebook),
            *_lines(bound, policy, law, own),
        ),
    )


def _binding(policy: Clock | None, law: Clock | None, own: Clock | None) -> Clock | None:
    """The clock that binds: the earlier of policy and law (the policy's on a tie), else the own norm's."""
    given = [clock for clock in (policy, law) if clock is not None and clock.has_number]
    running = [clock for clock in given if clock.due is not None]
    if running:
        return min(running, key=lambda clock: clock.due or date.max)
    if given or own is None or own.due is None:
        return None
    return own


def _uncounted(policy: Clock | None, law: Clock | None, own: Clock | None) -> Clock | None:
    """The clock that runs towards a year without a calendar, when no other gives a date."""
    given: list[Clock | None] = [clock for clock in (law, policy) if clock is not None and clock.has_number]
    return next((clock for clock in given or [own] if clock is not None and clock.needs_calendar), None)


def _missing(
    duty: DutyKind, dates: TriggerDates, policy: Clock | None, law: Clock | None, own: Clock | None
) -> tuple[Trigger, ...]:
    """The triggers that have to come before there is a due date."""
    given = [clock for clock in (policy, law) if clock is not None and clock.has_number]
    if not given and own is not None and own.has_number:
        given = [own]
    waits = [clock.rule.trigger for clock in given if clock.started_on is None]
    if not given and dates.of(duty.trigger) is None:
        waits = [duty.trigger]
    return tuple(dict.fromkeys(waits))


def _reason(
    bound: Clock | None, policy: Clock | None, law: Clock | None, waits_for: Iterable[Title]
) -> tuple[Message, ...]:
    if bound is None:
        lines = [
            Message.of(QT_TRANSLATE_NOOP("explanation", "Not started, it waits: {start}."), **named("start", start))
            for start in waits_for
        ]
        nothing = Message.of(
            QT_TRANSLATE_NOOP("explanation", "Neither law, policy nor office gives a number: there is no due date.")
        )
        return tuple(lines) or (nothing,)
    return (Message.of(_why(bound, policy, law)),)


def _why(bound: Clock, policy: Clock | None, law: Clock | None) -> Marked:
    if bound.due is None:
        return QT_TRANSLATE_NOOP("explanation", "There is no date yet: the calendar of its year is missing.")
    if bound.rule.source is Source.OWN:
        return QT_TRANSLATE_NOOP(
            "explanation", "Neither the law nor the policy gives a number: the organisation's own norm applies."
        )
    other = law if bound is policy else policy
    if other is None or other.due is None:
        return (
            QT_TRANSLATE_NOOP("explanation", "Only the law's term runs, it binds.")
            if bound is law
            else QT_TRANSLATE_NOOP("explanation", "Only the policy's term runs, it binds.")
        )
    if other.due == bound.due:
        return QT_TRANSLATE_NOOP("explanation", "The law and the policy end on the same day.")
    if bound is law:
        return QT_TRANSLATE_NOOP("explanation", "The law's term binds: it ends earlier than the policy's.")
    return QT_TRANSLATE_NOOP("explanation", "The policy's term binds: it ends earlier than the law's.")


def _not_in_force(duty: DutyKind, dates: TriggerDates, rulebook: Rulebook) -> tuple[Message, ...]:
    lines = []
    for key in duty.rules:
        versions = rulebook.versions(key)
        on = dates.of(versions[0].trigger)
        if on is not None and rulebook.rule(key, on) is None:
            marked = QT_TRANSLATE_NOOP("explanation", "{rule} was not in force on {day}.")
            lines.append(Message.of(marked, day=on, **named("rule", versions[-1].clause)))
    return tuple(lines)


def _lines(bound: Clock | None, *clocks: Clock | None) -> tuple[Message, ...]:
    """The arithmetic, the binding clock's first."""
    shown = [clock for clock in clocks if clock is not None and clock is not bound]
    ordered = [bound, *shown] if bound is not None else shown
    return tuple(line for clock in ordered for line in clock.explanation)
