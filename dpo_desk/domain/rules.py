"""The values of the rulebook: dated rules, demand kinds with their duties, purposes, bases, categories and the rest."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.term import Term
from dpo_desk.domain.words import NO_TITLE, Title


class Source(StrEnum):
    """Where a number comes from."""

    LAW = "law"
    POLICY = "policy"
    OWN = "own"


class Trigger(StrEnum):
    """What starts a clock; each is the name of a date in `TriggerDates`."""

    RECEIVED = "received"
    PAPERS = "papers"
    CONFIRMATION = "confirmation"
    FINDING = "finding"
    NOT_CONFIRMED = "not_confirmed"
    DONE = "done"
    PURPOSE_REACHED = "purpose_reached"
    CONSENT_EXPIRED = "consent_expired"
    BLOCKED = "blocked"


class Identity(StrEnum):
    """How sure the desk must be of who is asking before it acts."""

    NONE = "none"
    MATCHED = "matched"
    PROVEN = "proven"


class Proof(StrEnum):
    """How well a consent event can be proven, strongest first."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


EXTENSION_LETTER = "extension"
"""The letter any kind may send without naming it, because it is written only once a rule let a term be extended."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One term (or its absence) of the law, of the policy or of the organisation, with the days it is in force.

    `point` is the clause without words ("9.1", "25(2)(8)"), `clause` the same as people read it, `cited` the act.
    `valid_to` is the last day in force. `term` None means that the source gives no number. `extension` is how much
    longer the source lets the term be made, counted from its last day; `extension_letter` the letter it asks for then.
    """

    key: str
    source: Source
    point: str
    clause: Title
    cited: Title
    text: Title
    term: Term | None
    trigger: Trigger
    valid_from: date
    valid_to: date | None
    confirmed: bool
    note: str = ""
    extension: Term | None = None
    extension_letter: str = ""

    def in_force(self, on: date) -> bool:
        """Whether the rule is in force on that day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Ground:
    """A typed ground of a reasoned refusal, with the clause that allows it."""

    key: str
    title: Title
    clause: Title
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class DutyKind:
    """Something the operator must do; `policy`, `law` and `own` are keys of rules.

    `trigger` names the date that sets it going. `on_refusal` duties arise only when the demand is refused in whole or
    in part. `applicants` empty means whoever applied. `closes` marks the duty whose fulfilment settles the demand.
    """

    key: str
    title: Title
    verb: Title
    trigger: Trigger
    policy: str | None = None
    law: str | None = None
    own: str | None = None
    letters: tuple[str, ...] = ()
    applicants: tuple[ApplicantKind, ...] = ()
    on_refusal: bool = False
    closes: bool = False

    @property
    def rules(self) -> tuple[str, ...]:
        """The keys of the rules it stands on, the policy's first."""
        return tuple(key for key in (self.policy, self.law, self.own) if key is not None)


class Withdrawal(StrEnum):
    """How far a demand takes consent back: whole, for the purposes it names, or for transfer abroad (art. 8(7))."""

    WHOLE = "whole"
    NAMED = "named"
    CROSS_BORDER = "cross_border"


@dataclass(frozen=True, slots=True)
class DemandKind:
    """A right exercised (or, with `without_request`, an event that makes duties by itself)."""

    key: str
    title: Title
    icon: str
    identity: Identity
    duties: tuple[DutyKind, ...]
    outcomes: tuple[Outcome, ...]
    letters: tuple[str, ...]
    grounds: tuple[Ground, ...] = ()
    clause: Title = NO_TITLE
    takes_purposes: bool = False
    takes_categories: bool = False
    needs_papers: bool = False
    without_request: bool = False
    order: int = 0
    withdraws: Withdrawal | None = None

    def duty(self, key: str) -> DutyKind:
        """The duty of that key; KeyError when this kind has none."""
        for duty in self.duties:
            if duty.key == key:
                return duty
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Basis:
    """A legal basis of clause 3.1."""

    key: str
    title: Title
    point: str


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose of clause 3.2; `short` is the name on lanes and lists."""

    key: str
    point: str
    short: Title
    title: Title
    basis: str


@dataclass(frozen=True, slots=True)
class Category:
    """A category of section 5; a password is never stored, of a bank card only the last four digits.

    `keeps_values` and `active` are said by the operator's list of personal data, see domain/data_list.py.
    """

    key: str
    title: Title
    group: str
    point: str
    stored: bool = True
    card_tail: bool = False
    visible: bool = False
    keeps_values: bool = True
    active: bool = True


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with data; `lists` names the clauses it stands in (4.3, 6.2)."""

    key: str
    title: Title
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A way consent arises or ends, with the strength of proof it has by itself."""

    key: str
    title: Title
    clause: Title
    proof: Proof
    by_conduct: bool = False
    only_entered: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A word of the rulebook with a key: a channel, an applicant, an outcome, a consent action, a statement."""

    key: str
    title: Title
    icon: str = ""
    clause: Title = NO_TITLE
