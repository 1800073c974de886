"""Deeds and questions about data subjects: the register, the profile, adding, changing and importing."""

import secrets
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from dpo_desk.domain.consent import PurposeState, state_on
from dpo_desk.domain.consent_summary import summary
from dpo_desk.domain.data_list import count_values, left_out
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.retention import Keeping, Retention, RetentionFacts, retention
from dpo_desk.domain.reveal import SAID
from dpo_desk.domain.rows import JournalRow
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.subject_rows import RegisterRow, SubjectCard
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.subject_search import criteria
from dpo_desk.services.subject_values import CONTACTS, HELD, IN_USE, contact_values, held_values, subject_values
from dpo_desk.storage import consents, counters, history, requests, subjects
from dpo_desk.storage.subject_tables import contact, held_category, subject
from dpo_desk.storage.subjects import SubjectCriteria
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["SubjectCriteria", "criteria"]

UNKEPT = QT_TRANSLATE_NOOP("refusal", "The list of personal data does not keep values of this category.")


def ids(reading: Reading, wanted: SubjectCriteria, sort: str = "name", descending: bool = False) -> "array[int]":
    """The keys of the subjects wanted, in order."""
    return subjects.ids(reading, wanted, sort, descending)


def rows(reading: Reading, wanted: Sequence[int]) -> tuple[RegisterRow, ...]:
    """The lines of these subjects with what consent says today."""
    rules = legal(reading)
    events = consents.events(reading, wanted)
    ending = subjects.ending(reading, wanted)
    contacts = subjects.contact_values(reading, wanted)
    return tuple(
        replace(
            _with_consent(reading, row, events.get(row.id, ()), rules, row.id in ending, ending.get(row.id)),
            phone=contacts.get((row.id, "phone"), ""),
            email=contacts.get((row.id, "email"), ""),
        )
        for row in subjects.rows(reading, wanted)
    )


def _with_consent(
    reading: Reading, row: RegisterRow, events: Sequence[Any], rules: Legal, is_stopping: bool, destroy_by: date | None
) -> RegisterRow:
    purposes = [purpose.key for purpose in rules.rulebook.purposes]
    states = state_on(events, reading.now, purposes)
    editions = [state.last.edition or 0 for state in states.values() if state.last is not None]
    total = summary(states)
    kept = keeping_of(row, states, rules)
    return replace(
        row,
        purposes_in_force=total.in_force,
        purposes_known=total.total if events else 0,
        edition=max(editions, default=0),
        consent=total.whole.value,
        is_stopping=is_stopping,
        keeping=kept.keeping.value,
        destroy_by=destroy_by or (kept.until if kept.keeping is Keeping.TO_DESTROY else None),
    )


def keeping_of(row: RegisterRow, states: Mapping[str, PurposeState], rules: Legal) -> Retention:
    """Until when and why the data of a subject are kept, as far as consent and blocking say (4.4, 9.6-9.8)."""
    if row.state == "destroyed":
        return Retention(Keeping.DESTROYED, None, ())
    if row.state == "blocked":
        return Retention(Keeping.BLOCKED, row.blocked_until, ())
    return retention(RetentionFacts(states), rules.rulebook, rules.calendar)


def counts(reading: Reading) -> dict[str, int]:
    """How many subjects stand in each state ("stopping" apart from "active"), and "" for all of them."""
    found = subjects.counts_by_state(reading)
    found.pop("merged", None)
    stopping = subjects.count(reading, SubjectCriteria(subjects.STOPPING))
    in_use = found.get(IN_USE, 0) - stopping
    return {**found, IN_USE: in_use, subjects.STOPPING: stopping, "": sum(found.values())}


def card(reading: Reading, subject_id: int) -> SubjectCard | None:
    """Everything about one subject."""
    found = subjects.card(reading, subject_id)
    if found is None:
        return None
    (row,) = rows(reading, [subject_id])
    return replace(found, row=row)


def chronology(reading: Reading, subject_id: int) -> tuple[JournalRow, ...]:
    """What the journal tells of a subject, latest first."""
    return history.of_subject(reading, subject_id)


def by_contact(reading: Reading, kind: str, normal: str) -> tuple[RegisterRow, ...]:
    """The subjects whom a phone ("phone", E.164) or an address ("email", lower case) belongs to."""
    return subjects.rows(reading, subjects.by_contact(reading, kind, normal))


def find(reading: Reading, words: str, limit: int = 20) -> tuple[RegisterRow, ...]:
    """The first subjects that a typed text fits, in the order of names."""
    wanted = subjects.ids(reading, criteria(words), limit=limit)
    return subjects.rows(reading, wanted)


def add(writing: Writing, draft: SubjectDraft) -> int:
    """Add one subject; returns the key. Refusal when there is no name, or the register has this person already."""
    if not draft.full_name:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the surname and the name."), field="surname")
    _refuse_unkept(writing, draft, frozenset())
    if subjects.known_fingerprints(writing, [draft.fingerprint]):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The register has this person already."), field="surname")
    number = counters.take(writing, Series.SUBJECT)
    uid = secrets.token_hex(16)
    identity = writing.insert(subject, uid, uid=uid, **subject_values(draft, number, local_day(writing.now)))
    for values in contact_values(draft):
        writing.insert(contact, uid, subject_id=identity, **values)
    for values in held_values(draft, ""):
        writing.insert(held_category, uid, subject_id=identity, **values)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Subject {number} added"), number=f"{number:05d}")
    return identity


def change(writing: Writing, subject_id: int, seen: int, draft: SubjectDraft, why: str = "") -> None:
    """Change a subject's names, organisation, contacts and values; a blocked subject cannot be changed.

    `why` is the reason as typed, kept with the old and new values.
    """
    found = subjects.card(writing, subject_id)
    if found is None:
        return
    refuse_blocked(found.row)
    known = {found.row.organisation, found.row.position, found.row.user_type, *(one.value for one in found.held)}
    _refuse_unkept(writing, draft, known | {one.value for one in found.contacts})
    writing.why = why.strip()
    uid = subjects.uid(writing, subject_id)
    today = local_day(writing.now)
    values = subject_values(draft, found.row.number, found.row.registered_on or today, found.source)
    kept = {name: values[name] for name in values if name not in ("state", "fingerprint", "external_id", "number")}
    is_told = writing.change(subject, subject_id, seen, uid, **kept)
    before = len(writing.touches)
    kinds = dict(CONTACTS).values()
    contacts = {one.kind: (one.id, one.value) for one in reversed(found.contacts) if one.kind in kinds}
    _follow(writing, contact, uid, subject_id, contacts, contact_values(draft))
    held = {one.category: (one.id, one.value) for one in found.held if one.category in dict(HELD).values()}
    _follow(writing, held_category, uid, subject_id, held, held_values(draft, found.source))
    if len(writing.touches) > before and not is_told:
        writing.raise_version(subject, subject_id, uid, seen)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Subject {number} changed"), number=f"{found.row.number:05d}")


def _refuse_unkept(reading: Reading, draft: SubjectDraft, known: Collection[str]) -> None:
    """Refusal beside the field that has a value where the list keeps none; values that are there already may stay."""
    fields = left_out(legal(reading).rulebook)
    for field in count_values([draft], fields):
        if getattr(draft, field) not in known:
            raise Refusal(UNKEPT, field=field)


def _follow(
    writing: Writing, table: Any, uid: str, subject_id: int, kept: Mapping[str, tuple[int, str]],
    wanted: Sequence[Mapping[str, Any]],
) -> None:  # fmt: skip
    """Write only what differs from the rows kept (kind or category -> key and value): the rest keeps what it says."""
    named = {str(values.get("kind") or values["category"]): values for values in wanted}
    for name, values in named.items():
        identity, value = kept.get(name, (0, ""))
        if not identity:
            writing.insert(table, uid, subject_id=subject_id, **values)
        elif value != values["value"]:
            writing.change_now(
                table, identity, uid, **{one: values[one] for one in ("value", "normal") if one in values}
            )
    for name in kept.keys() - named.keys():
        if kept[name][1]:  # a category noted without its value is no field of the form
            writing.remove(table, kept[name][0], uid)


def refuse_blocked(row: RegisterRow) -> None:
    """Refusal when the subject's data are blocked: nothing is changed until the block ends (2.1(7), 9.8)."""
    if row.state == "blocked":
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "These data are blocked until {until} and cannot be changed."),
            until=row.blocked_until or "…",
        )


def note_reveal(writing: Writing, subject_id: int, category: str, reason: str = "", request_id: int = 0) -> None:
    """Write down that masked values were shown (categories with commas between), and why: a key of SAID, or for
    which request; a text of one's own stays in the details that destruction erases."""
    (row,) = subjects.rows(writing, [subject_id])
    typed = "" if reason in SAID else reason
    writing.undoable = False
    writing.note_touch(subject, subject_id, subjects.uid(writing, subject_id), tuple(category.split(",")), typed)
    number = f"{row.number:05d}"
    if request_id:
        asked = requests.numbered(writing, request_id)
        marked = QT_TRANSLATE_NOOP("deed", "Value of subject {number} shown for request {request} of {year}")
        writing.entitle(marked, number=number, request=asked["number"], year=asked["year"])
    elif reason in SAID:
        marked = QT_TRANSLATE_NOOP("deed", "Value of subject {number} shown: {reason}")
        writing.entitle(marked, number=number, **named("reason", SAID[reason]))
    else:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Value of subject {number} shown"), number=number)


def confirm(writing: Writing, subject_id: int, seen: int, on: date) -> None:
    """Note the day on which the person last confirmed the data (clause 4.1.2: keeping it current is the person's)."""
    (row,) = subjects.rows(writing, [subject_id])
    writing.change(subject, subject_id, seen, confirmed_on=on)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Data of subject {number} confirmed by the person"), number=f"{row.number:05d}"
    )
