"""Deeds on a correction: lines noted, disputed or taken away, and all of them entered in one deed (policy 9.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from dpo_desk.domain.correction import (
    COMPLETION,
    CORRECTION,
    DUTIES,
    FIELDS,
    KINDS,
    CorrectionRow,
    category_of,
    read_value,
    shown_value,
)
from dpo_desk.domain.data_list import left_out
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.rows import DemandRow, RequestCard
from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import subjects
from dpo_desk.services.correction_outcome import settle_entered
from dpo_desk.services.duties import tick_duty, tick_unproven
from dpo_desk.services.legal import legal
from dpo_desk.services.profile import draft_of
from dpo_desk.storage import corrections, requests
from dpo_desk.storage import subjects as register
from dpo_desk.storage.demands import duty_of
from dpo_desk.storage.tables import correction_line
from dpo_desk.storage.transaction import Reading, Writing


def lines(reading: Reading, request_id: int, subject: SubjectCard | None) -> tuple[CorrectionRow, ...]:
    """The lines of a request; one not entered yet tells what stands in the register now."""
    kept = corrections.lines(reading, request_id)
    if subject is None or not kept:
        return kept
    draft = draft_of(subject)
    return tuple(
        replace(one, old_value=getattr(draft, one.field, "")) if one.entered_at is None else one for one in kept
    )


def propose(writing: Writing, request_id: int, field: str, typed: str, ground: str = "") -> int:
    """Note what the person says is right in one field; returns the key of the line.

    Refusal for a value that cannot be, for one that stands there already, for a field noted before or whose values
    the list of personal data does not keep, for a blocked person and for a request of nobody of the register.
    """
    card, subject = _open_card(writing, request_id), _subject(writing, request_id)
    value, now = read_value(field, typed), getattr(draft_of(subject), field, "")
    demand = _demand_of(card, is_new=not now)
    if value == now:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The register says this already."), field="new_value")
    if field in left_out(legal(writing).rulebook):
        raise Refusal(subjects.UNKEPT, field="field")
    if any(one.field == field and one.entered_at is None for one in corrections.lines(writing, request_id)):
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "A new value of this field is noted already. Take that line away first."),
            field="field",
        )
    line_id = writing.insert(
        correction_line, requests.owner_uid(writing, request_id), request_id=request_id, demand_id=demand.id,
        field=field, old_value=now, new_value=value, ground=ground.strip(),
    )  # fmt: skip
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Correction noted for request {number} of {year}"),
        **requests.numbered(writing, request_id),
    )
    return line_id


def _demand_of(card: RequestCard, is_new: bool) -> DemandRow:
    """The demand a line belongs to: where a letter asks for both, what was empty is a completion."""
    asking = [one for one in card.demands if one.kind in KINDS and not one.outcome]
    if not asking:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This request asks for no correction."), field="field")
    wanted = COMPLETION if is_new else CORRECTION
    return next((one for one in asking if one.kind == wanted), asking[0])


def dispute(writing: Writing, line_id: int, seen: int, reason: str) -> None:
    """Leave one value as it is, with the reason; Refusal when there is none."""
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why this value is not corrected."), field="reason")
    _settle(writing, line_id, seen, True, reason.strip())


def accept(writing: Writing, line_id: int, seen: int) -> None:
    """Take a dispute back: the value is entered with the others."""
    _settle(writing, line_id, seen, False, "")


def _settle(writing: Writing, line_id: int, seen: int, is_disputed: bool, reason: str) -> None:
    request_id = _waiting(writing, line_id)
    owner = requests.owner_uid(writing, request_id)
    writing.change(correction_line, line_id, seen, owner, is_disputed=is_disputed, reason=reason)
    disputed = QT_TRANSLATE_NOOP("deed", "A correction disputed in request {number} of {year}")
    accepted = QT_TRANSLATE_NOOP("deed", "A correction no longer disputed in request {number} of {year}")
    writing.entitle(disputed if is_disputed else accepted, **requests.numbered(writing, request_id))


def take_away(writing: Writing, line_id: int) -> None:
    """Take a line away that was not entered yet."""
    request_id = _waiting(writing, line_id)
    writing.remove(correction_line, line_id, requests.owner_uid(writing, request_id))
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Correction taken away from request {number} of {year}"),
        **requests.numbered(writing, request_id),
    )


def _waiting(writing: Writing, line_id: int) -> int:
    """The request of a line that is not entered; Refusal otherwise."""
    found = corrections.line_of(writing, line_id)
    if found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such line any more."))
    if found[1].entered_at is not None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This value is entered already. Undo brings the old one back."))
    _open_card(writing, found[0])
    return found[0]


def enter(
    writing: Writing, duty_id: int, seen: int, subject_seen: int, reason: str = "",
    lines_seen: Iterable[CorrectionRow] | None = None,
) -> None:  # fmt: skip
    """Enter every line that is not disputed and mark the duty done, as one deed; Undo brings all of it back.

    `subject_seen` is the version of the record the officer looked at, `lines_seen` the lines: when either has changed
    since, nothing is entered and the Conflict says so. `reason` is why it is done before the identity is confirmed.
    """
    row = duty_of(writing, duty_id)
    request_id = row.request_id or 0
    _open_card(writing, request_id)
    subject = _unchanged(writing, request_id, subject_seen)
    there = [one for one in corrections.lines(writing, request_id) if one.demand_id == row.demand_id]
    _refuse_other(there, lines_seen, row.demand_id)
    noted = [one for one in there if one.is_waiting]
    if row.duty not in DUTIES or not noted:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "There is no value to enter, every line is disputed. Refuse the demand with its ground instead.",
            )
        )
    _write(writing, request_id, subject, noted)
    if reason.strip():
        tick_unproven(writing, duty_id, seen, reason)
    else:
        tick_duty(writing, duty_id, seen)
    settle_entered(writing, request_id, row.demand_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Correction entered for request {number} of {year}, values: {count}"),
        **requests.numbered(writing, request_id), count=len(noted),
    )  # fmt: skip


def _unchanged(reading: Reading, request_id: int, seen: int) -> SubjectCard:
    """The person of a request as the officer saw them; Conflict when the record was changed since."""
    subject = _subject(reading, request_id)
    if subject.row.version != seen:
        raise Conflict(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The record of this person was changed meanwhile. Nothing was entered: look at the current values and"
                " enter the correction again.",
            ),
            entity="subject", entity_id=subject.row.id,
        )  # fmt: skip
    return subject


def _refuse_other(there: Iterable[CorrectionRow], seen: Iterable[CorrectionRow] | None, demand_id: int) -> None:
    """Conflict when somebody noted, disputed or took away a line after the officer looked."""
    if seen is None:
        return
    if {(one.id, one.version) for one in there} != {
        (one.id, one.version) for one in seen if one.demand_id == demand_id
    }:
        raise Conflict(
            QT_TRANSLATE_NOOP(
                "refusal", "The values to correct were changed meanwhile. Nothing was entered: look at them once more."
            ),
            entity="correction_line",
        )


def _write(writing: Writing, request_id: int, subject: SubjectCard, noted: list[CorrectionRow]) -> None:
    before = draft_of(subject)
    fresh: dict[str, Any] = {one.field: one.new_value for one in noted}
    subjects.change(writing, subject.row.id, subject.row.version, replace(before, **fresh))
    owner = requests.owner_uid(writing, request_id)
    for one in noted:
        values = {"old_value": getattr(before, one.field), "entered_at": writing.now}
        writing.change(correction_line, one.id, one.version, owner, **values)


def _open_card(reading: Reading, request_id: int) -> RequestCard:
    card = requests.card(reading, request_id)
    if card is None or card.row.closed_at is not None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This request is closed: nothing in it can be corrected any more."))
    return card


def _subject(reading: Reading, request_id: int) -> SubjectCard:
    card = requests.card(reading, request_id)
    found = register.card(reading, card.row.subject_id) if card is not None and card.row.subject_id else None
    if found is None:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This request names nobody of the register. Link it to the person first.")
        )
    subjects.refuse_blocked(found.row)
    return found


def move(writing: Writing, request_id: int, target_id: int, demands: Mapping[int, int]) -> None:
    """Let lines go with their demands to another request: `demands` is the new demand by the old one."""
    owner = requests.owner_uid(writing, target_id)
    for one in corrections.lines(writing, request_id):
        if one.demand_id in demands:
            there = {"request_id": target_id, "demand_id": demands[one.demand_id]}
            writing.change(correction_line, one.id, one.version, owner, **there)


def told_changes(
    reading: Reading, request_id: int, language: str, categories: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    """What was entered, as a letter says it; with `categories` only what belongs to these."""
    return tuple(
        f"{FIELDS[one.field].said(language)}: {_told(one.field, one.old_value)} → {_told(one.field, one.new_value)}"
        for one in corrections.lines(reading, request_id)
        if one.entered_at is not None and (categories is None or category_of(one.field) in categories)
    )


def _told(field: str, value: str) -> str:
    return shown_value(field, value) or "–"
