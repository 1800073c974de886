"""The facts a letter is filled from, as the register and the request know them; what is unknown stays a gap."""

from dataclasses import dataclass, field
from datetime import date, datetime

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.words import NO_TITLE, Title


@dataclass(frozen=True, slots=True)
class Organisation:
    """The organisation card (policy 1.1) as letters and envelopes print it; `logo` holds PNG or SVG bytes."""

    name: Title = NO_TITLE
    address: Title = NO_TITLE
    bin: str = ""
    postcode: str = ""
    email: str = ""
    site: str = ""
    phone: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a letter: the name as written under it ("A. N. Surname") and the position."""

    name: str = ""
    position: Title = NO_TITLE


@dataclass(frozen=True, slots=True)
class Executor:
    """Who wrote a letter and answers the phone about it."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who a letter goes to; a person has a surname and given names, anybody else has only `office`.

    `dative` overrides the "to whom" proposed for the address line; `female` None means it is told by the name.
    `street`, `place`, `region` and `postcode` are the address in the order of the Universal Postal Union.
    """

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    office: str = ""
    dative: str = ""
    female: bool | None = None
    street: str = ""
    place: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    email: str = ""

    @property
    def is_person(self) -> bool:
        """Whether the letter goes to a person rather than to an office."""
        return not self.office

    @property
    def called(self) -> str:
        """The name used when speaking to the person: given name and patronymic."""
        return " ".join(part for part in (self.given, self.patronymic) if part)

    @property
    def full(self) -> str:
        """The name as an address line has it: given name, patronymic, surname, or the office."""
        return self.office or " ".join(part for part in (self.given, self.patronymic, self.surname) if part)


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """The request that is answered; `their_number` and `their_date` are what its sender wrote on it."""

    number: str = ""
    received_on: date | None = None
    their_number: str = ""
    their_date: date | None = None
    summary: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class HeldData:
    """One category of data with its values, masked or not as the officer chose; no values prints the category alone."""

    category: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AccessAnswer:
    """The six parts of an answer about data held (law, art. 24); None is "not known yet", () is "there are none"."""

    held: tuple[HeldData, ...] | None = None
    purposes: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    methods: tuple[str, ...] | None = None
    terms: tuple[str, ...] | None = None
    recipients: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """What was done about the request, with its days; lists follow the rule of `AccessAnswer`."""

    done_on: date | None = None
    categories: tuple[str, ...] | None = None
    changes: tuple[str, ...] | None = None
    purposes: tuple[str, ...] | None = None
    recipients: tuple[str, ...] | None = None
    destroy_by: date | None = None
    act_number: str = ""
    act_date: date | None = None
    told_action: str = ""
    told_clause: str = ""


@dataclass(frozen=True, slots=True)
class RefusalFacts:
    """Why a demand is refused: the demand in words, the typed ground with its clause, and the explanation."""

    demand: str = ""
    ground: str = ""
    clause: str = ""
    explanation: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class BreachFacts:
    """What the notice of a breach names by Order 481/НҚ; moments are local to the office."""

    detected_at: datetime | None = None
    occurred_at: datetime | None = None
    what: str = ""
    systems: str = ""
    categories: tuple[str, ...] | None = None
    subjects: int = 0
    people: str = ""
    measures: str = ""


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What a department is ordered to do for a request, in which systems and by when."""

    wanted: str = ""
    systems: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything a template may use; an empty value becomes a visible gap where a template needs it.

    `about` is how a recipient of data tells which person a notice is about; `text` is the officer's own text.
    `delivery` decides which address the letter must show; None asks for the postal one.
    """

    organisation: Organisation = field(default_factory=Organisation)
    signatory: Signatory = field(default_factory=Signatory)
    executor: Executor = field(default_factory=Executor)
    addressee: Addressee = field(default_factory=Addressee)
    request: RequestFacts = field(default_factory=RequestFacts)
    answer: AccessAnswer = field(default_factory=AccessAnswer)
    measures: Measures = field(default_factory=Measures)
    refusal: RefusalFacts = field(default_factory=RefusalFacts)
    breach: BreachFacts = field(default_factory=BreachFacts)
    order: OrderFacts = field(default_factory=OrderFacts)
    about: str = ""
    topic: str = ""
    text: str = ""
    enclosures: tuple[str, ...] = ()
    delivery: ItemKind | None = None
