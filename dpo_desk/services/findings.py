"""Unlawful processing found (clause 9.6), and the breach that may lie in it, with the fields of Order 481/НҚ."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.request import ApplicantKind, DemandDraft, RequestDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import IncidentRow
from dpo_desk.domain.zone import local_day
from dpo_desk.services.duties import settle_dates, settle_state
from dpo_desk.services.intake import Asker, PaperDraft, add_demand, register
from dpo_desk.services.legal import legal
from dpo_desk.storage import incidents, requests
from dpo_desk.storage.tables import incident, request
from dpo_desk.storage.transaction import Reading, Writing

UNLAWFUL, BREACH = "unlawful_found", "breach_found"


@dataclass(frozen=True, slots=True)
class BreachDraft:
    """What the notice to the authority names: when, what, whose data, how many people and who, and the measures.

    `people` are names, IINs or mobile numbers as they will stand in the notice; moments are aware.
    """

    detected_at: datetime
    summary: str
    measures: str
    occurred_at: datetime | None = None
    systems: str = ""
    categories: tuple[str, ...] = ()
    subjects: int = 0
    people: str = ""
    source: str = ""


def register_finding(
    writing: Writing, draft: RequestDraft, breach: BreachDraft | None = None, kept: Sequence[PaperDraft] = ()
) -> int:
    """Register unlawful processing found on the day of `draft.received`, with a breach when there is one.

    The demands of the draft are set here. Returns the key of the request; Refusal names the first wrong field.
    """
    demands = [DemandDraft(UNLAWFUL, found=draft.received)]
    if breach is not None:
        _refuse(writing, breach)
        demands.append(DemandDraft(BREACH, found=local_day(breach.detected_at)))
    identity = register(writing, replace(draft, demands=tuple(demands)), kept)
    if breach is not None:
        _keep(writing, identity, breach)
    numbers = requests.numbered(writing, identity)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Unlawful processing found: request {number} of {year}"), **numbers)
    return identity


def mark_breach(writing: Writing, request_id: int, seen: int, breach: BreachDraft) -> int:
    """Say that a breach lies in a request already registered: the duty to tell the authority begins (one working day).

    Returns the key of the incident. Refusal when it is marked already or a field is wrong.
    """
    _refuse(writing, breach)
    whole = requests.card(writing, request_id)
    if whole is None:
        raise Conflict(QT_TRANSLATE_NOOP("refusal", "This request is not there any more."))
    if incidents.of_request(writing, request_id) is not None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A breach is marked in this request already."))
    owner = requests.owner_uid(writing, request_id)
    writing.raise_version(request, request_id, requests.uid_of(writing, request, request_id), seen)
    asker = Asker(whole.row.received_on, ApplicantKind(whole.applicant_kind), whole.row.subject_id or None)
    demanded = DemandDraft(BREACH, found=local_day(breach.detected_at))
    add_demand(writing, legal(writing, whole.row.received_on), request_id, owner, asker, demanded)
    settle_dates(writing, request_id, owner)
    settle_state(writing, request_id, owner)
    identity = _keep(writing, request_id, breach)
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Breach marked in request {number} of {year}"), **numbers)
    return identity


def breach_of(reading: Reading, request_id: int) -> IncidentRow | None:
    """The breach marked in a request, None when there is none."""
    return incidents.of_request(reading, request_id)


def change_breach(writing: Writing, request_id: int, seen: int, breach: BreachDraft) -> None:
    """Change what is known of a breach; its clock follows only the day it was detected, which stays."""
    found = incidents.of_request(writing, request_id)
    if found is None:
        raise Conflict(QT_TRANSLATE_NOOP("refusal", "No breach is marked in this request."))
    _refuse(writing, breach)
    if local_day(breach.detected_at) != local_day(found.detected_at):
        marked = QT_TRANSLATE_NOOP("refusal", "The day of detection starts the clock and stays as it was registered.")
        raise Refusal(marked, field="detected_at")
    writing.change(incident, found.id, seen, requests.owner_uid(writing, request_id), **_values(breach))
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Breach of request {number} of {year} changed"), **numbers)


def _keep(writing: Writing, request_id: int, breach: BreachDraft) -> int:
    owner = requests.owner_uid(writing, request_id)
    return writing.insert(incident, owner, request_id=request_id, kind="breach", state="open", **_values(breach))


def _values(breach: BreachDraft) -> dict[str, object]:
    return {
        "detected_at": breach.detected_at, "occurred_at": breach.occurred_at, "summary": breach.summary.strip(),
        "systems": breach.systems.strip(), "categories": " ".join(breach.categories), "subjects": breach.subjects,
        "people": breach.people.strip(), "measures": breach.measures.strip(), "source": breach.source,
    }  # fmt: skip


def _refuse(writing: Writing, breach: BreachDraft) -> None:
    if breach.detected_at > writing.now:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This moment is in the future."), field="detected_at")
    if breach.occurred_at is not None and breach.occurred_at > breach.detected_at:
        marked = QT_TRANSLATE_NOOP("refusal", "It cannot have happened after it was detected.")
        raise Refusal(marked, field="occurred_at")
    if not breach.summary.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say what happened."), field="summary")
    if not breach.measures.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Name the measures taken: the notice has to."), field="measures")
    if breach.subjects < 0:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This cannot be less than nothing."), field="subjects")
