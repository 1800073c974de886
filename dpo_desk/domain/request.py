"""A request as it reaches the desk: its channel, applicant, dates and demands, and the five steps of its way."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.power import Power
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked

LANGUAGES = ("kk", "ru", "en")


class Channel(StrEnum):
    """How a request came in; clause 4.5 names post and e-mail for a withdrawal."""

    POST = "post"
    EMAIL = "email"
    ACCOUNT = "account"
    IN_PERSON = "in_person"
    OWN_FINDING = "own_finding"


class ApplicantKind(StrEnum):
    """Who turned to the organisation: clauses 4.1.1, 9.1 and 9.5."""

    SUBJECT = "subject"
    REPRESENTATIVE = "representative"
    LEGAL_REPRESENTATIVE = "legal_representative"
    AUTHORITY = "authority"
    THIRD_PARTY = "third_party"
    OFFICE = "office"

    @property
    def acts_for_another(self) -> bool:
        """Whether a paper about powers is needed."""
        return self in (ApplicantKind.REPRESENTATIVE, ApplicantKind.LEGAL_REPRESENTATIVE)

    @property
    def has_own_name(self) -> bool:
        """Whether the applicant is somebody else than the person concerned."""
        return self.acts_for_another or self in (ApplicantKind.AUTHORITY, ApplicantKind.THIRD_PARTY)


class Outcome(StrEnum):
    """How a demand ended; destruction (жою) and deletion (өшіру) are two different outcomes."""

    MET = "met"
    DESTROYED = "destroyed"
    DELETED = "deleted"
    DEPERSONALISED = "depersonalised"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_HELD = "not_held"
    TAKEN_BACK = "taken_back"

    @property
    def refuses(self) -> bool:
        """Whether a reasoned refusal, with a typed ground, has to be written."""
        return self in (Outcome.REFUSED, Outcome.PARTLY)

    @property
    def fulfils(self) -> bool:
        """Whether everything demanded was done."""
        return self in (Outcome.MET, Outcome.DESTROYED, Outcome.DELETED, Outcome.DEPERSONALISED)


class RequestState(StrEnum):
    """Where a request stands; a voided one keeps its number."""

    REGISTERED = "registered"
    IDENTIFIED = "identified"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOIDED = "voided"

    @property
    def label(self) -> Marked:
        """The name of the state for the step line, lists and exports."""
        return STATE_LABELS[self]

    @property
    def is_open(self) -> bool:
        """Whether the request still belongs to the inbox."""
        return self not in (RequestState.CLOSED, RequestState.VOIDED)


STATE_LABELS = {
    RequestState.REGISTERED: QT_TRANSLATE_NOOP("column", "Registered"),
    RequestState.IDENTIFIED: QT_TRANSLATE_NOOP("column", "Identity confirmed"),
    RequestState.IN_PROGRESS: QT_TRANSLATE_NOOP("column", "In progress"),
    RequestState.ANSWERED: QT_TRANSLATE_NOOP("column", "Answer sent"),
    RequestState.CLOSED: QT_TRANSLATE_NOOP("column", "Closed"),
    RequestState.VOIDED: QT_TRANSLATE_NOOP("column", "Voided"),
}


@dataclass(frozen=True, slots=True)
class DemandDraft:
    """One thing claimed in the letter; `kind` is a key of the rulebook, `papers` the day the proving papers came.

    `found` is the day on which unlawful processing or a breach was detected, where that is not the receipt.
    """

    kind: str
    purposes: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    papers: date | None = None
    note: str = ""
    found: date | None = None


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What the intake form holds. `posted` is the day of the postmark (or of sending), `received` the day it arrived.

    `powers` is the paper of whoever acts for another (its number and date), `power_*` its kind and term.
    `reply_address` is kept with the request only: it is outside the thirteen categories of section 5.
    `signature_checked` says whether the digital signature of an electronic document was checked outside the program.
    """

    channel: Channel
    applicant: ApplicantKind
    received: date
    demands: tuple[DemandDraft, ...]
    posted: date | None = None
    language: str = "kk"
    subject_id: int | None = None
    applicant_name: str = ""
    powers: str = ""
    sender_number: str = ""
    sender_date: date | None = None
    reply_address: str = ""
    reply_email: str = ""
    reply_phone: str = ""
    signature_checked: bool = False
    summary: str = ""
    reply_postcode: str = ""
    power_kind: str = ""
    power_from: date | None = None
    power_to: date | None = None

    @property
    def power(self) -> Power:
        """The paper of whoever acts for another."""
        return Power(self.power_kind, self.powers, self.power_from, self.power_to)


def refusals(draft: RequestDraft, today: date) -> tuple[Refusal, ...]:
    """Everything the desk cannot register, each with the field it stands beside; empty when all is well."""
    found = [*_date_refusals(draft, today), *_person_refusals(draft), *_demand_refusals(draft, today)]
    return tuple(found)


def _date_refusals(draft: RequestDraft, today: date) -> list[Refusal]:
    found = []
    if draft.received > today:
        found.append(
            Refusal(
                QT_TRANSLATE_NOOP("refusal", "The receipt date is in the future: {received}. Today is {today}."),
                field="received",
                received=draft.received,
                today=today,
            )
        )
    if draft.posted is not None and draft.posted > draft.received:
        found.append(
            Refusal(
                QT_TRANSLATE_NOOP("refusal", "It cannot be posted on {posted}, after it was received on {received}."),
                field="posted",
                posted=draft.posted,
                received=draft.received,
            )
        )
    if draft.sender_date is not None and draft.sender_date > draft.received:
        found.append(
            Refusal(
                QT_TRANSLATE_NOOP("refusal", "The sender's date {written} is later than the receipt on {received}."),
                field="sender_date",
                written=draft.sender_date,
                received=draft.received,
            )
        )
    return found


def _person_refusals(draft: RequestDraft) -> list[Refusal]:
    found = []
    if draft.language not in LANGUAGES:
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the language of the request."), field="language"))
    if draft.applicant is not ApplicantKind.OFFICE and draft.subject_id is None and not draft.applicant_name.strip():
        found.append(
            Refusal(QT_TRANSLATE_NOOP("refusal", "Say who applied: a subject or a name."), field="applicant_name")
        )
    if draft.applicant.acts_for_another and not draft.powers.strip():
        found.append(
            Refusal(QT_TRANSLATE_NOOP("refusal", "Name the paper that gives the representative powers."), "powers")
        )
    elif draft.applicant.acts_for_another and (refusal := draft.power.refusal(draft.received)) is not None:
        found.append(refusal)
    if (draft.applicant is ApplicantKind.OFFICE) != (draft.channel is Channel.OWN_FINDING):
        found.append(
            Refusal(QT_TRANSLATE_NOOP("refusal", "The office's own finding has the office as applicant."), "applicant")
        )
    return found


def _demand_refusals(draft: RequestDraft, today: date) -> list[Refusal]:
    if not draft.demands:
        return [Refusal(QT_TRANSLATE_NOOP("refusal", "Choose at least one demand."), field="demands")]
    found = []
    seen: set[tuple[str, tuple[str, ...], tuple[str, ...]]] = set()
    for demand in draft.demands:
        mark = (demand.kind, demand.purposes, demand.categories)
        if mark in seen:
            found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "The same demand stands here twice."), field="demands"))
        seen.add(mark)
        if demand.papers is not None and demand.papers > today:
            found.append(
                Refusal(
                    QT_TRANSLATE_NOOP("refusal", "The papers' date is in the future: {papers}."),
                    field="papers",
                    papers=demand.papers,
                )
            )
    return found
