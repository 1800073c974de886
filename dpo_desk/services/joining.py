"""Requests that belong together: others of the same person, likely duplicates, joining, splitting, opening again."""

from collections.abc import Sequence
from dataclasses import dataclass

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.request import RequestState
from dpo_desk.domain.rows import RequestCard, RequestRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services import corrections
from dpo_desk.services.duties import settle_dates, settle_state
from dpo_desk.storage import counters, kinship, requests
from dpo_desk.storage.tables import demand, duty, note, paper, request, request_subject
from dpo_desk.storage.transaction import Reading, Writing

DUPLICATE_DAYS = 30
"""How far apart two letters with the same demand may come and still be taken for one."""
# What a request split off shares with the one it came from: everything that tells who asked, how and when.
_SHARED = (
    "channel", "language", "applicant_kind", "applicant_name", "applicant_email", "applicant_phone", "reply_address",
    "reply_postcode", "representative_paper", "their_number", "their_date", "posted_on", "received_on", "received_at",
    "summary", "identity_method", "identity_at", "identity_by", "assignee_id", "message_id", "search_key",
    "power_kind", "power_from", "power_to", "identity_note", "identity_tried_at", "identity_tried_by",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kin:
    """Another request of the same person; `is_duplicate` when it asks the same within the window."""

    row: RequestRow
    is_duplicate: bool


def kin(reading: Reading, request_id: int) -> tuple[Kin, ...]:
    """The other requests of the person, likely duplicates first."""
    others = kinship.of_same_person(reading, request_id)
    mine = requests.card(reading, request_id)
    if mine is None or not others:
        return ()
    kinds = [one.kind for one in mine.demands]
    same = kinship.asking_the_same(reading, others, kinds, mine.row.received_on, DUPLICATE_DAYS)
    ordered = sorted(others, key=lambda key: key not in same)
    return tuple(Kin(row, row.id in same) for row in requests.rows(reading, ordered))


def join(writing: Writing, request_id: int, seen: int, target_id: int) -> None:
    """Join a request to an earlier one of the same demands: its papers go there and it is closed with its number.

    Its open duties fall away, because those of the earlier request are due no later. Refusal when that is not so.
    """
    mine, target = _card(writing, request_id), _card(writing, target_id)
    _refuse_join(mine, target)
    owner = requests.owner_uid(writing, request_id)
    for row in mine.duties:
        if row.state == "open":
            writing.change(duty, row.id, row.version, owner, state="lapsed", done_at=writing.now, done_by=writing.actor)
    for one in mine.papers:
        writing.change_now(paper, one.id, requests.owner_uid(writing, target_id), request_id=target_id)
    there_by_kind = {one.kind: one.id for one in target.demands}
    corrections.move(
        writing, request_id, target_id,
        {one.id: there_by_kind[one.kind] for one in mine.demands if one.kind in there_by_kind},
    )  # fmt: skip
    writing.change(
        request, request_id, seen, owner, state=RequestState.CLOSED.value, closed_at=writing.now, due=None, aim=None,
        merged_into_id=target_id,
    )  # fmt: skip
    there = requests.numbered(writing, target_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Request {number} of {year} joined to request {target} of {target_year}"),
        **requests.numbered(writing, request_id), target=there["number"], target_year=there["year"],
    )  # fmt: skip


def _refuse_join(mine: RequestCard, target: RequestCard) -> None:
    if mine.row.id == target.row.id:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A request cannot be joined to itself."), field="target")
    if not all(RequestState(one.row.state).is_open for one in (mine, target)):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Both requests must be open."), field="target")
    if target.row.received_on > mine.row.received_on:
        marked = QT_TRANSLATE_NOOP("refusal", "Join the later request to the earlier one: its dates come first.")
        raise Refusal(marked, field="target")
    asked = {(one.kind, one.purposes) for one in mine.demands if not one.outcome}
    if not asked <= {(one.kind, one.purposes) for one in target.demands}:
        marked = QT_TRANSLATE_NOOP("refusal", "This request asks for something that the other one does not.")
        raise Refusal(marked, field="target")


def split(writing: Writing, request_id: int, seen: int, demand_ids: Sequence[int]) -> int:
    """Move some demands with their duties to a request of their own; dates and clocks stay. Returns its key.

    Papers stay where they came. Refusal when nothing would be moved, or nothing would be left.
    """
    whole = _card(writing, request_id)
    moved = [one for one in whole.demands if one.id in set(demand_ids)]
    if not moved or len(moved) == len(whole.demands):
        marked = QT_TRANSLATE_NOOP("refusal", "Choose some of the demands, not all of them.")
        raise Refusal(marked, field="demands")
    owner = requests.owner_uid(writing, request_id)
    writing.raise_version(request, request_id, requests.uid_of(writing, request, request_id), seen)
    other = _beside(writing, request_id, owner, moved[0].kind)
    for one in moved:
        writing.change(demand, one.id, one.version, owner, request_id=other)
    for row in whole.duties:
        if row.demand_id in {one.id for one in moved}:
            writing.change(duty, row.id, row.version, owner, request_id=other)
    corrections.move(writing, request_id, other, {one.id: one.id for one in moved})
    left = next(one.kind for one in whole.demands if one not in moved)
    writing.change_now(request, request_id, owner, kind=left)
    for key in (request_id, other):
        settle_dates(writing, key, owner)
        settle_state(writing, key, owner)
    there = requests.numbered(writing, other)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Request {target} of {target_year} split off from request {number} of {year}"),
        **requests.numbered(writing, request_id), target=there["number"], target_year=there["year"],
    )  # fmt: skip
    return other


def _beside(writing: Writing, request_id: int, owner: str, kind: str) -> int:
    """A new request of the same person, letter and dates."""
    found = kinship.record(writing, request_id)
    year = local_day(writing.now).year
    other = writing.insert(
        request, owner, year=year, number=counters.take(writing, Series.REQUEST, year), kind=kind,
        state=RequestState.REGISTERED.value, registered_at=writing.now,
        **{name: getattr(found, name) for name in _SHARED},
    )  # fmt: skip
    for subject_id, role in kinship.links(writing, request_id):
        writing.insert(request_subject, owner, request_id=other, subject_id=subject_id, role=role)
    return other


def reopen(writing: Writing, request_id: int, seen: int, reason: str) -> None:
    """Open a closed request again; the reason is kept as a note. Its duties stay as they ended."""
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why it is opened again."), field="reason")
    if _card(writing, request_id).row.state != RequestState.CLOSED.value:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This request is open already."))
    owner = requests.owner_uid(writing, request_id)
    writing.change(
        request, request_id, seen, owner, state=RequestState.IN_PROGRESS.value, closed_at=None,
        closed_reason="", merged_into_id=None,
    )  # fmt: skip
    settle_dates(writing, request_id, owner)
    settle_state(writing, request_id, owner)
    writing.insert(
        note, owner, request_id=request_id, text=reason.strip(), written_at=writing.now, written_by=writing.actor
    )
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Request {number} of {year} opened again"), **numbers)


def _card(reading: Reading, request_id: int) -> RequestCard:
    found = requests.card(reading, request_id)
    if found is None:
        raise Conflict(QT_TRANSLATE_NOOP("refusal", "This request is not there any more."))
    return found
