"""Deeds and questions about consent: record an event, its history, and the state on any day."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from dpo_desk.domain.consent import (
    ConsentAction,
    ConsentEvent,
    PurposeState,
    end_of_day,
    proof_strength,
    state_on,
)
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.legal import legal
from dpo_desk.storage import consents, papers, register, subjects
from dpo_desk.storage.subject_tables import consent_event
from dpo_desk.storage.transaction import Reading, Writing

BUTTON = "registration_button"


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """One act of a person: what happened, to which purposes (none: all), when, how, and by what it can be proven.

    `corrects` names an earlier event (its uid) or a whole act (its deed) that this one stands in for: purposes it
    does not name again are annulled there. `categories`, `operations` and `recipients` (uids) say what it is about
    when not the whole purpose; `zone` is the offset of the clock of the act ("+05:00", "" for the office's).
    """

    subject_id: int
    action: ConsentAction
    occurred_at: datetime
    mechanism: str
    purposes: tuple[str, ...] = ()
    edition_id: int | None = None
    evidence: str = ""
    form_version: str = ""
    ip: str = ""
    by_whom: str = ""
    valid_to: date | None = None
    statements: tuple[str, ...] = ()
    note: str = ""
    request_id: int | None = None
    paper: PaperDraft | None = None
    corrects: str = ""
    categories: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    zone: str = ""


@dataclass(frozen=True, slots=True)
class ConsentHistory:
    """Every event of a subject with the policy editions they fall into, and the names of recipients by uid."""

    rows: tuple[ConsentRow, ...]
    editions: tuple[EditionRow, ...]
    recipients: tuple[tuple[str, str], ...] = ()

    @property
    def events(self) -> tuple[ConsentEvent, ...]:
        """The events as the domain computes with them."""
        return tuple(consents.event_of(row) for row in self.rows)

    def as_known(self, on: date | None) -> "ConsentHistory":
        """The history as the desk had it at the end of a day: without what came to be known later (None: all)."""
        if on is None:
            return self
        return replace(self, rows=tuple(row for row in self.rows if row.known_at <= end_of_day(on)))


def history(reading: Reading, subject_id: int) -> ConsentHistory:
    """The consent history of a subject."""
    rows = consents.history(reading, [subject_id]).get(subject_id, ())
    named = tuple((row.uid, row.name) for row in register.recipients(reading))
    return ConsentHistory(rows, register.editions(reading), named)


def standing(
    reading: Reading, subject_id: int, on: date | datetime, known_at: date | datetime | None = None
) -> Mapping[str, PurposeState]:
    """How each purpose stood on a day, as it was known on another (None: as known now)."""
    purposes = [purpose.key for purpose in legal(reading).rulebook.purposes]
    return state_on(consents.events_of(reading, subject_id), on, purposes, known_at)


def edition_text(reading: Reading, edition_id: int) -> str:
    """The text of a policy edition, as published."""
    return register.edition_text(reading, edition_id)


def record(writing: Writing, draft: ConsentDraft) -> None:
    """Record what happened; nothing is ever changed afterwards, a mistake is corrected by an event that names it."""
    _check(draft, writing.now)
    rules = legal(writing)
    wanted = draft.purposes or tuple(purpose.key for purpose in rules.rulebook.purposes)
    owner = subjects.uid(writing, draft.subject_id)
    paper_id = _kept_paper(writing, draft, owner)
    editions = register.editions(writing)
    edition_id = draft.edition_id or edition_on(editions, local_day(draft.occurred_at))
    corrected = _corrected(writing, draft)
    if draft.action is ConsentAction.ANNULLED:
        wanted = tuple(corrected)
    same: dict[str, Any] = {
        "deed": secrets.token_hex(16), "subject_id": draft.subject_id, "occurred_at": draft.occurred_at,
        "known_at": writing.now, "mechanism": draft.mechanism, "evidence": draft.evidence,
        "proof": _proof(writing, draft, paper_id, edition_id), "form_version": draft.form_version, "ip": draft.ip,
        "by_whom": draft.by_whom, "valid_to": draft.valid_to, "statements": " ".join(draft.statements),
        "note": draft.note, "request_id": draft.request_id, "paper_id": paper_id, "policy_edition_id": edition_id,
        "categories": " ".join(draft.categories), "operations": " ".join(draft.operations),
        "recipients": " ".join(draft.recipients), "zone": draft.zone,
        "text_sha256": next((one.sha256 for one in editions if one.id == edition_id), ""),
    }  # fmt: skip
    for purpose in dict.fromkeys((*wanted, *corrected)):
        action = draft.action if purpose in wanted else ConsentAction.ANNULLED
        event = {"action": action.value, "purpose": purpose, "corrects": corrected.get(purpose, "")}
        writing.insert(consent_event, owner, **same, **event)
    (row,) = subjects.rows(writing, [draft.subject_id])
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Consent event recorded for subject {number}"), number=f"{row.number:05d}"
    )


def _check(draft: ConsentDraft, now: datetime) -> None:
    if draft.occurred_at > now:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This moment is in the future."), field="occurred_at")
    if draft.action is ConsentAction.NARROWED and not (draft.categories or draft.operations or draft.recipients):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say what is no longer consented to."), field="categories")


def _kept_paper(writing: Writing, draft: ConsentDraft, owner: str) -> int | None:
    """The key of the paper that came with the event, once it is kept."""
    paper = draft.paper
    if paper is None:
        return None
    return papers.keep(
        writing, paper.data, paper.file_name, paper.media_type, "evidence", owner, subject_id=draft.subject_id,
        pages=paper.pages, words=paper.words,
    )  # fmt: skip


def _corrected(reading: Reading, draft: ConsentDraft) -> dict[str, str]:
    """The uid of the event that each purpose corrects; Refusal when there is nothing left to correct."""
    if not draft.corrects:
        return {}
    rows = consents.history(reading, [draft.subject_id]).get(draft.subject_id, ())
    done = {row.corrects for row in rows if row.corrects}
    found = {
        row.purpose: row.uid
        for row in rows
        if draft.corrects in (row.uid, row.deed) and row.uid not in done and row.action != ConsentAction.ANNULLED
    }
    if not found:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This event was corrected already. Correct the newer one."))
    return found


def _proof(reading: Reading, draft: ConsentDraft, paper_id: int | None, edition_id: int | None) -> str:
    usual = legal(reading).rulebook.mechanism(draft.mechanism).proof
    has_record = paper_id is not None or bool(draft.evidence.strip())
    has_text = bool(edition_id and register.edition_text(reading, edition_id))
    return proof_strength(usual, has_record, has_text).value


def edition_on(editions: Sequence[EditionRow], on: date) -> int | None:
    """The key of the policy edition in force on a day, None before the first one."""
    before = [edition for edition in editions if edition.valid_from <= on]
    return before[-1].id if before else None
