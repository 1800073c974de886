"""Who was given personal data: third parties and processors, what each of them got, and what each has to be told."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

HOME = "KZ"
"""Where the operator is; a recipient in any other country gets data across the border (law, art. 16)."""
WARNED_DAYS = 30
"""Calendar days before its end in which a contract counts as running out; the desk's own number, no rule's."""

TELLING = "notify_recipients"
"""The duty to tell the recipients of a person's data."""


class Role(StrEnum):
    """Whether a recipient decides for itself what it does with the data, or acts on the operator's behalf."""

    THIRD_PARTY = "third_party"
    PROCESSOR = "processor"


class RecipientState(StrEnum):
    """Whether data still go to a recipient; an ended one keeps what it was given and is told of changes."""

    ACTIVE = "active"
    ENDED = "ended"


class ContractStanding(StrEnum):
    """How long the contract runs on."""

    OPEN = "open"
    RUNNING = "running"
    RUNNING_OUT = "running_out"
    RUN_OUT = "run_out"


@dataclass(frozen=True, slots=True)
class RecipientDraft:
    """A recipient as the form has it; `country` is a code of two letters, "" while it is not known."""

    role: str = Role.THIRD_PARTY
    name: str = ""
    bin: str = ""
    country: str = HOME
    purpose: str = ""
    contract: str = ""
    contract_on: date | None = None
    contract_to: date | None = None
    email: str = ""
    address: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """A line of the register; `people` were given to it, `untold` notices to it have not left."""

    id: int
    version: int
    uid: str
    draft: RecipientDraft
    state: str
    basis: str = ""
    people: int = 0
    last_on: date | None = None
    untold: int = 0
    unanswered: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.draft.name

    @property
    def is_abroad(self) -> bool:
        """Whether what it gets crosses the border."""
        return is_abroad(self.draft.country)

    def contract_on(self, today: date) -> ContractStanding:
        """How its contract stands on a day."""
        return contract_standing(self.draft.contract_to, today)


def is_abroad(country: str) -> bool:
    """Whether data given to this country cross the border; a country nobody named is not known to be another."""
    return bool(country) and country != HOME


def contract_standing(last_day: date | None, today: date) -> ContractStanding:
    """How a contract with this last day stands; without one it runs with no end known."""
    if last_day is None:
        return ContractStanding.OPEN
    if last_day < today:
        return ContractStanding.RUN_OUT
    is_near = last_day <= today + timedelta(days=WARNED_DAYS)
    return ContractStanding.RUNNING_OUT if is_near else ContractStanding.RUNNING


@dataclass(frozen=True, slots=True)
class DisclosureDraft:
    """One giving of data: to whom, which categories, for which purpose and on which basis (keys), when and why."""

    recipient_id: int = 0
    purpose: str = ""
    categories: tuple[str, ...] = ()
    disclosed_on: date | None = None
    basis: str = ""
    reason: str = ""
    request_id: int = 0


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A giving of data that is in the register."""

    id: int
    version: int
    subject_id: int
    recipient: str
    country: str
    draft: DisclosureDraft

    @property
    def is_abroad(self) -> bool:
        """Whether the data crossed the border."""
        return is_abroad(self.country)


class Cause(StrEnum):
    """What recipients of a person's data have to be told of (policy 9.4, 9.6)."""

    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    DESTRUCTION = "destruction"
    BLOCKING = "blocking"
    DEPERSONALISATION = "depersonalisation"


_CAUSES = {
    "correction": Cause.CORRECTION, "completion": Cause.CORRECTION, "blocking": Cause.BLOCKING,
    "depersonalisation": Cause.DEPERSONALISATION, "withdrawal": Cause.WITHDRAWAL,
    "withdrawal_purpose": Cause.WITHDRAWAL, "withdrawal_cross_border": Cause.WITHDRAWAL,
}  # fmt: skip


def cause_of(demand: str) -> Cause:
    """What recipients are told after a demand of this kind was met; the kinds not named end in a destruction."""
    return _CAUSES.get(demand, Cause.DESTRUCTION)


class Told(StrEnum):
    """How far a notice came."""

    UNSENT = "unsent"
    SENT = "sent"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice to one recipient about one person. With a letter it counts as sent once that letter has left."""

    id: int
    version: int
    subject_id: int
    subject_number: int
    recipient_id: int
    recipient: str
    country: str
    cause: str
    request_id: int = 0
    request_year: int = 0
    request_number: int = 0
    letter_id: int = 0
    sent_on: date | None = None
    answered_on: date | None = None
    answer: str = ""

    @property
    def told(self) -> Told:
        """How far it came."""
        if self.answered_on is not None:
            return Told.ANSWERED
        return Told.SENT if self.sent_on is not None else Told.UNSENT
