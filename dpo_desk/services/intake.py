"""Intake: a request is registered with its demands, duties, papers and dates in one deed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dpo_desk.domain.duty import TriggerDates, plan_duties
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.request import ApplicantKind, DemandDraft, RequestDraft, RequestState, refusals
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.duties import settle_dates
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.planning import planned_values
from dpo_desk.storage import counters, inbox, papers, requests, subjects
from dpo_desk.storage.subject_tables import representative, subject
from dpo_desk.storage.tables import demand, duty, request, request_subject
from dpo_desk.storage.transaction import Writing

ORIGINAL = "original"
"""The role of a photo or scan that stands, upright and joined, in another paper of its request."""


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper to keep with a request: its bytes untouched, and what is known of them."""

    file_name: str
    media_type: str
    data: bytes
    role: str = "scan"
    pages: int = 0
    words: str = ""


def register(writing: Writing, draft: RequestDraft, kept: Sequence[PaperDraft] = (), message_id: str = "") -> int:
    """Register a request with its demands, duties and papers; returns its key. Refusal names the first wrong field."""
    today = local_day(writing.now)
    for refusal in refusals(draft, today):
        raise refusal
    rules = legal(writing, draft.received)
    number = counters.take(writing, Series.REQUEST, today.year)
    owner = _owner(writing, draft)
    identity = writing.insert(request, owner, **_values(writing, draft, today.year, number, message_id))
    owner = owner or requests.uid_of(writing, request, identity)
    if draft.subject_id is not None:
        writing.insert(request_subject, owner, request_id=identity, subject_id=draft.subject_id, role="applicant")
        keep_powers(writing, identity, draft.subject_id, owner)
    asker = Asker(draft.received, draft.applicant, draft.subject_id)
    for demanded in draft.demands:
        add_demand(writing, rules, identity, owner, asker, demanded)
    for paper in kept:
        keep_paper(writing, identity, owner, paper)
    settle_dates(writing, identity, owner)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Request {number} of {year} registered"), **requests.numbered(writing, identity)
    )
    return identity


def keep_powers(writing: Writing, request_id: int, subject_id: int, owner: str) -> None:
    """Note with the subject who acted for him, by which paper and until when; nothing for others who applied."""
    found = requests.card(writing, request_id)
    if found is None or not ApplicantKind(found.applicant_kind).acts_for_another:
        return
    writing.insert(
        representative, owner, subject_id=subject_id, name=found.applicant_name, kind=found.power_kind,
        paper=found.representative_paper, valid_from=found.power_from, valid_to=found.power_to,
        contact=found.applicant_email or found.applicant_phone,
    )  # fmt: skip


def _owner(writing: Writing, draft: RequestDraft) -> str:
    """The uid whose destruction erases the values: the subject's, or the request's own while nobody is linked."""
    if draft.subject_id is None:
        return ""
    return requests.uid_of(writing, subject, draft.subject_id)


def _values(writing: Writing, draft: RequestDraft, year: int, number: int, message_id: str) -> dict[str, Any]:
    return {
        "year": year,
        "number": number,
        "state": RequestState.REGISTERED.value,
        "channel": draft.channel.value,
        "language": draft.language,
        "applicant_kind": draft.applicant.value,
        "applicant_name": draft.applicant_name,
        "applicant_email": draft.reply_email,
        "applicant_phone": draft.reply_phone,
        "reply_address": draft.reply_address,
        "reply_postcode": draft.reply_postcode,
        "representative_paper": draft.powers,
        **{name: getattr(draft, name) for name in ("power_kind", "power_from", "power_to")},
        "their_number": draft.sender_number,
        "their_date": draft.sender_date,
        "posted_on": draft.posted,
        "received_on": draft.received,
        "received_at": writing.now,
        "registered_at": writing.now,
        "summary": draft.summary,
        "identity_method": "signature" if draft.signature_checked else "",
        "identity_at": writing.now if draft.signature_checked else None,
        "identity_by": writing.actor if draft.signature_checked else "",
        "kind": draft.demands[0].kind,
        "message_id": message_id,
        "assignee_id": inbox.officer_id(writing, writing.actor) or None,
        "search_key": _search_key(writing, draft),
    }


def _search_key(writing: Writing, draft: RequestDraft) -> str:
    name = draft.applicant_name
    if draft.subject_id is not None:
        (row,) = subjects.rows(writing, [draft.subject_id])
        name = f"{row.name} {name}"
    return search_key(f"{name} {draft.summary}")


@dataclass(frozen=True, slots=True)
class Asker:
    """What the clocks of a demand need to know of its request."""

    received: date
    applicant: ApplicantKind
    subject_id: int | None


def add_demand(writing: Writing, rules: Legal, request_id: int, owner: str, asker: Asker, demanded: DemandDraft) -> int:
    """Add a demand with its duties and clocks to a request; returns its key."""
    identity = writing.insert(
        demand,
        owner,
        request_id=request_id,
        kind=demanded.kind,
        state="open",
        papers_on=demanded.papers,
        found_on=demanded.found,
        purposes=" ".join(demanded.purposes),
    )
    finding = demanded.found or (asker.received if asker.applicant is ApplicantKind.OFFICE else None)
    dates = TriggerDates(received=asker.received, papers=demanded.papers, finding=finding)
    planned = plan_duties(
        rules.rulebook.kind(demanded.kind), dates, rules.rulebook, rules.calendar, applicant=asker.applicant
    )
    for place, one in enumerate(planned):
        writing.insert(
            duty, owner, request_id=request_id, demand_id=identity, subject_id=asker.subject_id, kind=demanded.kind,
            duty=one.kind.key, state="open", position=place, **planned_values(one, rules),
        )  # fmt: skip
    return identity


def keep_paper(writing: Writing, request_id: int, owner: str, paper: PaperDraft) -> int:
    """Keep one paper with a request."""
    return papers.keep(
        writing, paper.data, paper.file_name, paper.media_type, paper.role, owner, request_id=request_id,
        pages=paper.pages, words=paper.words,
    )  # fmt: skip


def add_papers(writing: Writing, request_id: int, kept: Sequence[PaperDraft]) -> list[int]:
    """Keep more papers with a request that is already registered: all of them or none."""
    seen = requests.numbered(writing, request_id)
    if len(kept) > 1:
        several = QT_TRANSLATE_NOOP("deed", "Papers added to request {number} of {year}: {count}")
        writing.entitle(several, count=len(kept), **seen)
    else:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Paper added to request {number} of {year}"), **seen)
    owner = requests.owner_uid(writing, request_id)
    return [keep_paper(writing, request_id, owner, paper) for paper in kept]
