"""Deeds on duties: tick, untick, explain; and what follows for the request they belong to."""

from collections.abc import Iterable
from datetime import date

from dpo_desk.domain.correction import DUTIES as CORRECTING
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identity import asked_before, is_enough
from dpo_desk.domain.recipient import TELLING
from dpo_desk.domain.request import ApplicantKind, Outcome, RequestState
from dpo_desk.domain.request_steps import Progress, state_of
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Value
from dpo_desk.services import withdrawals
from dpo_desk.services.legal import legal
from dpo_desk.services.planning import replan
from dpo_desk.storage import corrections, demands, recipient_notices, requests
from dpo_desk.storage.tables import demand, duty, request
from dpo_desk.storage.transaction import Reading, Writing


def tick_duty(writing: Writing, duty_id: int, seen: int, note: str = "") -> None:
    """Mark a duty done now; notices that follow it begin their clocks where a rule says so."""
    row = demands.duty_of(writing, duty_id)
    _refuse_unentered(writing, row)
    _refuse_untold(writing, row)
    owner = owner_of(writing, row)
    writing.change(
        duty, duty_id, seen, owner, state="done", done_at=writing.now, done_by=writing.actor, note=note or row.note
    )
    withdrawals.close_consents(writing, row)
    _after_duty(writing, row, owner)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Duty done: {duty}"), **duty_title(writing, row))


def tick_unproven(writing: Writing, duty_id: int, seen: int, reason: str) -> None:
    """Mark a duty done although the applicant's identity is not confirmed as its demand asks; Refusal without reason.

    The reason stays in the duty's note and in the details of the journal, which are erased with the subject.
    """
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why it is done before the identity is confirmed."), "reason")
    tick_duty(writing, duty_id, seen, reason.strip())
    titled = duty_title(writing, demands.duty_of(writing, duty_id))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Duty done before the identity was confirmed: {duty}"), **titled)


def tick_rows(writing: Writing, duty_ids: Iterable[int]) -> None:
    """Mark duties done that another deed fulfilled (a letter that left); done ones stay as they are."""
    for duty_id in duty_ids:
        row = demands.duty_of(writing, duty_id)
        if row.state == "open":
            _refuse_unentered(writing, row)
            owner = owner_of(writing, row)
            writing.change(duty, duty_id, row.version, owner, state="done", done_at=writing.now, done_by=writing.actor)
            withdrawals.close_consents(writing, row)
            _after_duty(writing, row, owner)


def _refuse_unentered(reading: Reading, row: DutyRow) -> None:
    """Refusal for a correction whose noted values have not been entered: a tick would say what is not so."""
    if row.duty not in CORRECTING or not row.request_id:
        return
    if any(one.is_waiting and one.demand_id == row.demand_id for one in corrections.lines(reading, row.request_id)):
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The values noted are not entered yet: enter them, or dispute them first."),
            field="correction",
        )


def _refuse_untold(reading: Reading, row: DutyRow) -> None:
    """Refusal while a notice to a recipient has not left: the last one that leaves ends the duty by itself."""
    untold = recipient_notices.count_unsent(reading, row.request_id) if row.duty == TELLING and row.request_id else 0
    if untold:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "Recipients not told yet: {count}. Send their notices, or end the duty with a"
                              " reason."),
            count=untold,
        )  # fmt: skip


def refuse_unproven(reading: Reading, duty_ids: Iterable[int]) -> None:
    """Refusal when a letter would do a duty whose demand asks for an identity that is not confirmed.

    A tick by hand asks for the reason (`tick_unproven`); a duty ended so is done, and its letter may leave.
    """
    for duty_id in duty_ids:
        row = demands.duty_of(reading, duty_id)
        card = requests.card(reading, row.request_id) if row.request_id and row.state == "open" else None
        if card is None:
            continue
        kind = legal(reading).rulebook.kind(row.kind)
        if not is_enough(asked_before(kind, row.duty, ApplicantKind(card.applicant_kind)), card.identity_method):
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "refusal",
                    "The identity is not confirmed as this demand asks. Confirm it in the request before the letter"
                    " leaves, or tick the duty there and say why.",
                ),
                field="identity",
            )


def untick_duty(writing: Writing, duty_id: int, seen: int) -> None:
    """Take back the tick of a duty."""
    row = demands.duty_of(writing, duty_id)
    owner = owner_of(writing, row)
    writing.change(duty, duty_id, seen, owner, state="open", done_at=None, done_by="")
    withdrawals.reopen_consents(writing, row)
    if row.duty in CORRECTING and row.demand_id:
        found = demands.record(writing, row.demand_id)
        if found.outcome == Outcome.MET:  # recorded with the values entered: the demand may ask for others again
            writing.change_now(demand, row.demand_id, owner, state="open", outcome="", settled_at=None)
    _after_duty(writing, row, owner)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Duty open again: {duty}"), **duty_title(writing, row))


def explain_duty(writing: Writing, duty_id: int, seen: int, reason: str) -> None:
    """End a duty without doing it, with the reason; Refusal when there is none."""
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why this duty is not done."), field="reason")
    row = demands.duty_of(writing, duty_id)
    owner = owner_of(writing, row)
    writing.change(
        duty, duty_id, seen, owner, state="explained", done_at=writing.now, done_by=writing.actor, note=reason
    )
    _after_duty(writing, row, owner)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Duty explained: {duty}"), **duty_title(writing, row))


def duty_title(reading: Reading, row: DutyRow) -> dict[str, Value]:
    """The duty as the rulebook names it, for the title of a deed."""
    try:
        return named("duty", legal(reading).rulebook.kind(row.kind).duty(row.duty).title)
    except KeyError:
        return {"duty": row.duty}


def owner_of(reading: Reading, row: DutyRow) -> str:
    """The uid whose destruction erases the values of a duty."""
    return requests.owner_uid(reading, row.request_id) if row.request_id else ""


def _after_duty(writing: Writing, row: DutyRow, owner: str) -> None:
    if row.request_id:
        # Notices run from the day on which the main duty was done.
        replan(writing, row.request_id, row.demand_id)
        settle_dates(writing, row.request_id, owner)
        settle_state(writing, row.request_id, owner)


def settle_dates(writing: Writing, request_id: int, owner: str) -> None:
    """Keep beside the request the date of its nearest open duty, by which the inbox is sorted."""
    duties = [one for one in demands.duties_of(writing, request_id) if one.state == "open"]
    nearest = min((one for one in duties if one.due is not None), key=lambda one: one.due or date.max, default=None)
    writing.change_now(
        request, request_id, owner, due=nearest.due if nearest else None, aim=nearest.aim if nearest else None
    )


def settle_state(writing: Writing, request_id: int, owner: str) -> None:
    """Move an open request along its five steps by the facts."""
    found = requests.card(writing, request_id)
    if found is None or not RequestState(found.row.state).is_open:
        return
    ended = [one.state != "open" for one in found.duties]
    progress = Progress(found.identity_at is not None, any(ended), bool(ended) and all(ended))
    writing.change_now(request, request_id, owner, state=state_of(progress).value)
