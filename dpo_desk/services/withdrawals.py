"""What stopping after a withdrawal does to the consents of a person: they end when the letter came (4.5, art. 8)."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from dpo_desk.domain.consent import ConsentAction, ConsentEvent, end_of_day, known, proof_strength, state_on
from dpo_desk.domain.consent_reach import Side
from dpo_desk.domain.recipient import Cause
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.rules import Withdrawal
from dpo_desk.domain.zone import local_day
from dpo_desk.services import notice_reach
from dpo_desk.services.legal import legal
from dpo_desk.storage import consents, recipients, register, requests, subjects
from dpo_desk.storage.subject_tables import consent_event
from dpo_desk.storage.transaction import Reading, Writing

STOP = "stop"
# The way a withdrawal came, by the channel of its request; a site's own forms leave a record like its button.
_WAYS = {"email": "email", "account": "registration_button", "portal": "registration_button"}


def close_consents(writing: Writing, row: DutyRow) -> None:
    """End the consents that a withdrawal takes back, once its processing is stopped; nothing where none is in force.

    The events take effect when the letter came, not when it was dealt with, and rest on its paper. Whoever was given
    the data is to be told: the notices begin here, about every subject of the request.
    """
    asked = _asked(writing, row)
    if asked is None:
        return
    request, kind = asked
    for subject_id in notice_reach.people(writing, request.row.id):
        _close(writing, request, kind, _purposes(writing, request, row, kind), subject_id)
    notice_reach.begin_all(writing, request, row.kind, row.demand_id)


def _close(
    writing: Writing, request: RequestCard, kind: Withdrawal, purposes: tuple[str, ...], subject_id: int
) -> None:
    moment = min(_came(request), writing.now)
    told = consents.events_of(writing, subject_id)
    abroad = _abroad(writing, told, purposes) if kind is Withdrawal.CROSS_BORDER else ()
    states = state_on(told, moment, purposes)
    open_purposes = [
        one for one in purposes if states[one].in_force and (kind is not Withdrawal.CROSS_BORDER or abroad)
    ]
    if not open_purposes:
        return
    values = _values(writing, request, subject_id)
    owner = subjects.uid(writing, subject_id)
    deed = secrets.token_hex(16)
    for purpose in open_purposes:
        writing.insert(
            consent_event, owner, **values, deed=deed, occurred_at=moment, purpose=purpose,
            action=ConsentAction.WITHDRAWN.value, recipients=" ".join(abroad), corrects="",
        )  # fmt: skip


def reopen_consents(writing: Writing, row: DutyRow) -> None:
    """Annul what `close_consents` wrote for a duty whose tick was a mistake; the events stay in the history.

    Notices that nobody has written yet go with it.
    """
    asked = _asked(writing, row)
    if asked is None:
        return
    request, _kind = asked
    for subject_id in notice_reach.people(writing, request.row.id):
        _reopen(writing, request, subject_id)
    notice_reach.take_back(writing, request.row.id, Cause.WITHDRAWAL)


def _reopen(writing: Writing, request: RequestCard, subject_id: int) -> None:
    rows = consents.history(writing, [subject_id]).get(subject_id, ())
    standing = {event.uid for event in known(consents.event_of(one) for one in rows)}
    owner, deed = subjects.uid(writing, subject_id), secrets.token_hex(16)
    for one in rows:
        is_mine = one.request_id == request.row.id and one.action == ConsentAction.WITHDRAWN
        if is_mine and one.uid in standing:
            writing.insert(
                consent_event, owner, **_values(writing, request, subject_id), deed=deed, occurred_at=one.occurred_at,
                purpose=one.purpose, action=ConsentAction.ANNULLED.value, recipients="", corrects=one.uid,
            )  # fmt: skip


def _asked(reading: Reading, row: DutyRow) -> tuple[RequestCard, Withdrawal] | None:
    """The request whose duty to stop this is, and how far its withdrawal goes; None for any other duty."""
    if row.duty != STOP or not row.request_id:
        return None
    request = requests.card(reading, row.request_id)
    if request is None or not request.row.subject_id:
        return None
    kind = legal(reading, request.row.received_on).rulebook.kind(row.kind).withdraws
    return (request, kind) if kind is not None else None


def _came(request: RequestCard) -> datetime:
    """When the letter came; the end of its day where nobody noted the hour: it follows what that day brought."""
    noted, day = request.received_at, request.row.received_on
    return noted if noted is not None and local_day(noted) == day else end_of_day(day)


def _purposes(reading: Reading, request: RequestCard, row: DutyRow, kind: Withdrawal) -> tuple[str, ...]:
    every = tuple(purpose.key for purpose in legal(reading).rulebook.purposes)
    if kind is not Withdrawal.NAMED:
        return every
    named = next((one.purposes for one in request.demands if one.id == row.demand_id), ())
    return tuple(purpose for purpose in every if purpose in named)


def _abroad(reading: Reading, told: Sequence[ConsentEvent], purposes: Sequence[str]) -> tuple[str, ...]:
    """The recipients in other countries whom the consents of the person still take in."""
    states = state_on(told, reading.now, purposes)
    takers = [one for one in recipients.rows(reading) if one.is_abroad]
    reaches = [state.reach for state in states.values() if state.in_force]
    return tuple(one.uid for one in takers if any(reach.covers(Side.RECIPIENT, one.uid) for reach in reaches))


def _values(reading: Reading, request: RequestCard, subject_id: int) -> dict[str, Any]:
    """What the events of one withdrawal share."""
    edition = legal(reading, request.row.received_on).policy_edition_id
    is_person = request.applicant_kind == ApplicantKind.SUBJECT
    way = _WAYS.get(request.row.channel, "paper") if is_person else "representative"
    paper = next((one.id for one in request.papers), None)
    usual = legal(reading).rulebook.mechanism(way).proof
    return {
        "subject_id": subject_id, "known_at": reading.now, "mechanism": way, "request_id": request.row.id,
        "proof": proof_strength(usual, has_record=True, has_text=True).value, "paper_id": paper,
        "evidence": f"{request.row.year}-{request.row.number:04d}",
        "policy_edition_id": edition,
        "text_sha256": next((one.sha256 for one in register.editions(reading) if one.id == edition), ""),
    }  # fmt: skip
