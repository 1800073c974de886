"""How far a term may be made longer: only where a rule names an extension, and no further."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.rules import DutyKind, Rule
from dpo_desk.domain.term import due_date
from dpo_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Reach:
    """One source's rule with the last day of its term and the last day of its extension, the same without one."""

    rule: Rule
    due: date
    extended: date


@dataclass(frozen=True, slots=True)
class Limit:
    """`due` is the last day by law and policy as they stand, `extended` the last day that an extension allows."""

    due: date
    extended: date
    reaches: tuple[Reach, ...]

    @property
    def is_extensible(self) -> bool:
        """Whether a later day than the term is allowed at all."""
        return self.extended > self.due

    def used(self, day: date) -> tuple[Reach, ...]:
        """The rules whose extension this day makes use of."""
        return tuple(one for one in self.reaches if one.due < day <= one.extended)


def limit_of(
    kind: DutyKind, started_on: date, law_due: date | None, policy_due: date | None, rulebook: Rulebook,
    calendar: WorkCalendar, own_due: date | None = None,
) -> Limit | None:  # fmt: skip
    """How late a duty may be done; None where neither law nor policy gives a date. Both have to allow a later day.

    Where neither does, an own norm is a limit only when it names its extension itself.
    """
    reaches = []
    for key, due in ((kind.law, law_due), (kind.policy, policy_due)):
        rule = rulebook.rule(key, started_on) if key is not None and due is not None else None
        if rule is not None and due is not None:
            extended = due_date(due, rule.extension, calendar).due if rule.extension is not None else due
            reaches.append(Reach(rule, due, extended))
    own = rulebook.rule(kind.own, started_on) if kind.own is not None else None
    if not reaches and own is not None and own.extension is not None and own_due is not None:
        reaches.append(Reach(own, own_due, due_date(own_due, own.extension, calendar).due))
    if not reaches:
        return None
    return Limit(min(one.due for one in reaches), min(one.extended for one in reaches), tuple(reaches))
