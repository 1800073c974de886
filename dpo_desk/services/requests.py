"""Questions about requests, and deeds on a request as a whole: identity, waiting, subject, close."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.outcome_proposal import outcome_of
from dpo_desk.domain.request import Outcome, RequestState
from dpo_desk.domain.rows import DemandRow, JournalRow, RequestCard, RequestRow
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.duties import settle_state
from dpo_desk.services.intake import keep_powers
from dpo_desk.services.legal import legal
from dpo_desk.storage import demands, history, letters, owners, papers, requests, subjects
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.tables import demand, duty, request, request_subject
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["RequestCriteria"]


def ids(reading: Reading, criteria: RequestCriteria, sort: str = "due", descending: bool = False) -> "array[int]":
    """The keys of the requests wanted, in order."""
    return requests.ids(reading, criteria, sort, descending)


def rows(reading: Reading, wanted: Sequence[int]) -> tuple[RequestRow, ...]:
    """The lines of these requests."""
    return requests.rows(reading, wanted)


def counts(reading: Reading, officer_id: int = 0) -> dict[str, int]:
    """How many requests each segment of the inbox holds."""
    return {
        segment: requests.count(reading, RequestCriteria(segment=segment, officer_id=officer_id))
        for segment in ("open", "mine", "closed")
    }


def count(reading: Reading, criteria: RequestCriteria) -> int:
    """How many requests fit."""
    return requests.count(reading, criteria)


def card(reading: Reading, request_id: int) -> RequestCard | None:
    """Everything about one request."""
    return requests.card(reading, request_id)


def chronology(reading: Reading, request_id: int) -> tuple[JournalRow, ...]:
    """What the journal tells of a request, its demands, duties and papers, latest first."""
    return history.of_request(reading, request_id)


def paper_data(reading: Reading, paper_id: int) -> bytes:
    """The bytes of a kept paper."""
    return papers.data(reading, paper_id)


def confirm_identity(writing: Writing, request_id: int, seen: int, method: str) -> None:
    """Note that the applicant's identity was checked and how; no copy of an identity paper is kept (law of 2024)."""
    if not method.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say how the identity was checked."), field="method")
    owner = requests.owner_uid(writing, request_id)
    writing.change(
        request, request_id, seen, owner, identity_method=method, identity_at=writing.now, identity_by=writing.actor,
        identity_note="", identity_tried_at=None, identity_tried_by="",
    )  # fmt: skip
    settle_state(writing, request_id, owner)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Identity confirmed for request {number} of {year}"),
        **requests.numbered(writing, request_id),
    )


def leave_unconfirmed(writing: Writing, request_id: int, seen: int, asked: str) -> None:
    """Note that a check did not confirm the identity and what the applicant was asked for; the request waits for it."""
    if not asked.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say what the applicant was asked for."), field="asked")
    owner = requests.owner_uid(writing, request_id)
    found = requests.card(writing, request_id)
    waiting = (found.row.waiting_for if found else "") or asked.strip()
    writing.change(
        request, request_id, seen, owner, identity_method="", identity_at=None, identity_by="", waiting_for=waiting,
        identity_note=asked.strip(), identity_tried_at=writing.now, identity_tried_by=writing.actor,
    )  # fmt: skip
    settle_state(writing, request_id, owner)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Identity not confirmed for request {number} of {year}"),
        **requests.numbered(writing, request_id),
    )


def note_waiting(writing: Writing, request_id: int, seen: int, waiting_for: str) -> None:
    """Note for whom the request waits ("" for nobody any more); no clock pauses for a note."""
    (row,) = requests.rows(writing, [request_id])
    check_open(row, seen)
    owner = requests.owner_uid(writing, request_id)
    writing.change(request, request_id, seen, owner, waiting_for=waiting_for.strip())
    title = (
        QT_TRANSLATE_NOOP("deed", "Request {number} of {year} waits for somebody")
        if waiting_for.strip()
        else QT_TRANSLATE_NOOP("deed", "Request {number} of {year} waits no more")
    )
    writing.entitle(title, **requests.numbered(writing, request_id))


def link_subject(writing: Writing, request_id: int, seen: int, subject_id: int) -> None:
    """Say which subject a request is about."""
    owner = requests.uid_of(writing, subject, subject_id)
    (row,) = subjects.rows(writing, [subject_id])
    found = requests.card(writing, request_id)
    key = search_key(f"{row.name} {found.applicant_name} {found.summary}") if found else search_key(row.name)
    writing.change(request, request_id, seen, owner, search_key=key)
    writing.insert(request_subject, owner, request_id=request_id, subject_id=subject_id, role="applicant")
    keep_powers(writing, request_id, subject_id, owner)
    for one in demands.duties_of(writing, request_id):
        writing.change_now(duty, one.id, owner, subject_id=subject_id)
    owners.settle(writing, request_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Request {number} of {year} linked to a subject"),
        **requests.numbered(writing, request_id),
    )


def check_open(row: RequestRow, seen: int) -> None:
    """Refusal when the request as it was seen is closed; what a colleague changed since is told as a conflict later."""
    if row.version == seen and row.closed_at is not None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This request is closed already."))


def check_close(row: RequestRow, seen: int, reason: str) -> None:
    """Refusal when it is closed, or duties are left and nobody says why."""
    check_open(row, seen)
    left = row.total - row.done
    if left and not reason.strip():
        marked = QT_TRANSLATE_NOOP("refusal", "{count} duties are not done. Tick them first or write the reason.")
        raise Refusal(marked, field="reason", count=left)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A demand without an outcome, and the one that follows from what was done, None where none does."""

    demand: DemandRow
    outcome: Outcome | None


def proposals(reading: Reading, request_id: int) -> tuple[Proposal, ...]:
    """The demands of a request whose outcome nobody recorded."""
    found = requests.card(reading, request_id)
    open_ones = [one for one in found.demands if not one.outcome] if found else []
    if found is None or not open_ones:
        return ()
    sent = letters.rows(reading, letters.ids(reading, LetterCriteria("sent", request_id=request_id)))
    templates = {one.template for one in sent}
    rulebook = legal(reading, found.row.received_on).rulebook
    return tuple(
        Proposal(
            one,
            outcome_of(rulebook.kind(one.kind), [row for row in found.duties if row.demand_id == one.id], templates),
        )
        for one in open_ones
    )


def close(
    writing: Writing, request_id: int, seen: int, reason: str = "", outcomes: Mapping[int, Outcome] | None = None
) -> None:
    """Close a request: every duty done, refused or explained; otherwise Refusal that counts what is open.

    A demand without an outcome gets the one of `outcomes` by its key; without them the one that follows.
    """
    found = requests.card(writing, request_id)
    if found is None:
        return
    check_close(found.row, seen, reason)
    left = [one for one in found.duties if one.state == "open"]
    owner = requests.owner_uid(writing, request_id)
    for asked in proposals(writing, request_id):
        outcome = asked.outcome if outcomes is None else outcomes.get(asked.demand.id)
        _settle(writing, asked, outcome, owner)
    for one in left:
        writing.change(
            duty, one.id, one.version, owner, state="explained", done_at=writing.now, done_by=writing.actor, note=reason
        )
    writing.change(
        request, request_id, seen, owner, state=RequestState.CLOSED.value, closed_at=writing.now, closed_reason=reason,
        due=None, aim=None,
    )  # fmt: skip
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Request {number} of {year} closed"), **numbers)


def _settle(writing: Writing, one: Proposal, outcome: Outcome | None, owner: str) -> None:
    if outcome is None:
        return
    if outcome.refuses:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the ground of the refusal."), field="ground")
    settled = {"state": "settled", "outcome": outcome.value, "settled_at": writing.now}
    writing.change(demand, one.demand.id, one.demand.version, owner, **settled)
