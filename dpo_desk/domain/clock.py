"""One rule's clock: the day that starts it, the date it gives, and the arithmetic in words."""

from dataclasses import dataclass, replace
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rule, Rulebook, Source, Trigger
from dpo_desk.domain.term import Term, Unit, due_date, named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class TriggerDates:
    """The days on which something happened that starts a clock; None while it has not happened.

    `papers` the proving papers came, `confirmation` the unlawfulness was confirmed, `finding` unlawful processing or
    a breach was detected, `not_confirmed` an alleged violation turned out to be none, `done` the main duty was done.
    """

    received: date | None = None
    papers: date | None = None
    confirmation: date | None = None
    finding: date | None = None
    not_confirmed: date | None = None
    done: date | None = None
    purpose_reached: date | None = None
    consent_expired: date | None = None
    blocked: date | None = None

    def of(self, trigger: Trigger) -> date | None:
        """The day of this trigger."""
        found: date | None = getattr(self, trigger.value)
        return found

    def with_date(self, trigger: Trigger, on: date | None) -> "TriggerDates":
        """The same dates with one of them set."""
        return replace(self, **{trigger.value: on})


@dataclass(frozen=True, slots=True)
class Clock:
    """One rule's clock: `due` is None when its trigger has not come, the rule gives no number, or a year is missing."""

    rule: Rule
    started_on: date | None
    due: date | None
    aim: date | None
    explanation: tuple[Message, ...]

    @property
    def has_number(self) -> bool:
        """Whether the rule gives a term at all."""
        return self.rule.term is not None

    @property
    def needs_calendar(self) -> bool:
        """Whether it runs but its date lies in a year whose calendar is missing."""
        return self.has_number and self.started_on is not None and self.due is None


def clock_of(key: str, dates: TriggerDates, rulebook: Rulebook, calendar: WorkCalendar) -> Clock | None:
    """The clock of a rule, or None when no version of it was in force on the day of its trigger."""
    newest = rulebook.versions(key)[-1]
    started_on = dates.of(newest.trigger)
    rule = newest if started_on is None else rulebook.rule(key, started_on)
    if rule is None:
        return None
    if rule.term is None:
        line = Message.of(_NO_NUMBER[rule.source], **named("rule", rule.clause))
        return Clock(rule, started_on, None, None, (line,))
    start = named("start", rulebook.start(rule.trigger))
    if started_on is None:
        marked = QT_TRANSLATE_NOOP("explanation", "{rule}: the term has not begun, it waits: {start}.")
        return Clock(rule, None, None, None, (Message.of(marked, **named("rule", rule.clause), **start),))
    try:
        found = due_date(started_on, rule.term, calendar)
    except Refusal as missing:
        line = Message.of(_NO_CALENDAR, **dict(missing.message.values), **named("rule", rule.clause))
        return Clock(rule, started_on, None, None, (line,))
    head = Message.of(_HEADS[rule.source], due=found.due, **named("rule", rule.clause))
    since = Message.of(QT_TRANSLATE_NOOP("explanation", "Counted from {day}: {start}."), day=started_on, **start)
    lines = (head, since, *found.explanation)
    if rule.trigger is Trigger.FINDING and rule.term == WITHIN_A_DAY and calendar.is_working(started_on):
        marked = QT_TRANSLATE_NOOP("explanation", "The aim is {day}, the day of the finding.")
        return Clock(rule, started_on, found.due, started_on, (*lines, Message.of(marked, day=started_on)))
    return Clock(rule, started_on, found.due, found.aim, lines)


# "Within one working day of detection" ends with the next working day; what is found is acted on the same day.
WITHIN_A_DAY = Term(1, Unit.WORKING_DAYS)


_HEADS: dict[Source, Marked] = {
    Source.LAW: QT_TRANSLATE_NOOP("explanation", "By the law, {rule}: due {due}."),
    Source.POLICY: QT_TRANSLATE_NOOP("explanation", "By the policy, {rule}: due {due}."),
    Source.OWN: QT_TRANSLATE_NOOP("explanation", "By the organisation's own norm: due {due}."),
}
_NO_CALENDAR = QT_TRANSLATE_NOOP(
    "explanation", "{rule}: the date cannot be counted until the working calendar of {year} is entered."
)
_NO_NUMBER: dict[Source, Marked] = {
    Source.LAW: QT_TRANSLATE_NOOP("explanation", "The law gives no number: {rule}."),
    Source.POLICY: QT_TRANSLATE_NOOP("explanation", "The policy gives no number: {rule}."),
    Source.OWN: QT_TRANSLATE_NOOP("explanation", "The organisation has set no number of its own."),
}
