"""Taking in a register from a file: all lines or none, and the same file again adds nobody."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.data_list import count_values, left_out, without_values
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.subject import SubjectDraft, SubjectRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import day_alone, local_day
from dpo_desk.services.consents import BUTTON, edition_on
from dpo_desk.services.legal import legal
from dpo_desk.services.subject_values import contact_values, held_values, subject_values
from dpo_desk.storage import counters, register, subjects
from dpo_desk.storage.subject_tables import consent_event, contact, held_category, subject
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: new subjects, lines whose person the register already had, and by field how many values
    of new people were left out because the list of personal data keeps none of that category."""

    added: int
    known: int
    left_out: tuple[tuple[str, int], ...] = ()


def already_known(reading: Reading, lines: Sequence[SubjectRow]) -> frozenset[int]:
    """The line numbers whose person the register has already, for the preview."""
    fields = left_out(legal(reading).rulebook)
    marks = {line.number: without_values(line.subject, fields).fingerprint for line in lines}
    found = subjects.known_fingerprints(reading, list(marks.values()))
    return frozenset(number for number, mark in marks.items() if mark in found)


def import_rows(writing: Writing, lines: Sequence[SubjectRow], source: str) -> Imported:
    """Take in all these lines or none; people the register has already are left as they are.

    `source` names the site or the file. A date of consent in the file becomes consent events of the register
    button (4.2.1) for every purpose, with the file as partial evidence; a bare date gets no hour that nobody noted.
    """
    fields = left_out(legal(writing).rulebook)
    # Told apart by all that the file says: namesakes stay two people though what differs is not kept of them.
    drafts = {line.subject.fingerprint: line.subject for line in lines}
    kept = {fingerprint: without_values(draft, fields) for fingerprint, draft in drafts.items()}
    known = subjects.known_fingerprints(writing, [draft.fingerprint for draft in kept.values()])
    fresh = [draft for draft in kept.values() if draft.fingerprint not in known]
    whole = [drafts[fingerprint] for fingerprint, draft in kept.items() if draft.fingerprint not in known]
    writing.undoable = False
    if fresh:
        _insert_all(writing, fresh, source)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} subjects imported"), count=len(fresh))
    return Imported(len(fresh), len(lines) - len(fresh), tuple(count_values(whole, fields).items()))


def _insert_all(writing: Writing, drafts: Sequence[SubjectDraft], source: str) -> None:
    first = counters.take(writing, Series.SUBJECT, many=len(drafts))
    today = local_day(writing.now)
    records = [
        {"uid": secrets.token_hex(16), **subject_values(draft, first + place, today, source)}
        for place, draft in enumerate(drafts)
    ]
    contacts: list[dict[str, Any]] = []
    held: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    rulebook, editions = legal(writing).rulebook, register.editions(writing)
    for record, draft in zip(records, drafts, strict=True):
        link = {"subject_id": record["uid"]}
        contacts += [{**link, **values} for values in contact_values(draft)]
        held += [{**link, **values} for values in held_values(draft, source)]
        events += [{**link, **values} for values in _consent_values(writing, draft, rulebook, editions, source)]
    writing.insert_families(subject, records, {contact: contacts, held_category: held, consent_event: events})


def _consent_values(
    writing: Writing, draft: SubjectDraft, rulebook: Rulebook, editions: Sequence[EditionRow], source: str
) -> list[dict[str, Any]]:
    if draft.consent_on is None:
        return []
    deed = secrets.token_hex(16)
    return [
        {
            "deed": deed,
            "occurred_at": day_alone(draft.consent_on),
            "known_at": writing.now,
            "action": "given",
            "purpose": purpose.key,
            "mechanism": BUTTON,
            "proof": "partial",
            "evidence": source,
            "policy_edition_id": edition_on(editions, draft.consent_on),
        }
        for purpose in rulebook.purposes
    ]
