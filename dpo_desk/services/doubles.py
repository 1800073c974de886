"""Subjects entered twice: likely pairs, taking two records together under one, and taking them apart again."""

from dataclasses import dataclass

from dpo_desk.domain.data_list import holds_iin
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject_rows import RegisterRow, SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.legal import legal
from dpo_desk.services.subjects import card, refuse_blocked, rows
from dpo_desk.storage import doubles, subjects
from dpo_desk.storage.subject_tables import subject, two_people
from dpo_desk.storage.transaction import Reading, Writing

MERGED = "merged"
MOST_PAIRS = 500


@dataclass(frozen=True, slots=True)
class LikelyDouble:
    """Two records that may be one person's; `by` is what they share: "iin", "email", "phone" or "name"."""

    first: RegisterRow
    other: RegisterRow
    by: str


def likely(reading: Reading) -> tuple[LikelyDouble, ...]:
    """Pairs that may be one person, surest first, at most MOST_PAIRS of them."""
    numbered = [one.key for one in legal(reading).rulebook.categories if holds_iin(one)]
    pairs = doubles.likely(reading, MOST_PAIRS, numbered)
    keys = {key for pair in pairs for key in (pair.first_id, pair.other_id)}
    known = {row.id: row for row in rows(reading, sorted(keys))}
    return tuple(LikelyDouble(known[pair.first_id], known[pair.other_id], pair.by) for pair in pairs)


def sides(reading: Reading, first_id: int, other_id: int) -> tuple[SubjectCard, SubjectCard] | None:
    """Everything about two subjects, to be looked at side by side, the earlier first; None when one is not there."""
    first, other = (card(reading, key) for key in sorted((first_id, other_id)))
    return (first, other) if first is not None and other is not None else None


def joined(reading: Reading, subject_id: int) -> tuple[RegisterRow, ...]:
    """The records that were put under a subject."""
    return subjects.rows(reading, sorted(doubles.under(reading, [subject_id])))


def take_together(writing: Writing, subject_id: int, double_id: int, seen: int, double_seen: int) -> None:
    """Put the record of a double under another: its contacts, data, requests and papers go there, its consents count.

    Nothing is lost: `take_apart` and Undo give everything back. Refusal for blocked or destroyed data.
    """
    main, double = _rows(writing, subject_id, double_id)
    for row in (main, double):
        refuse_blocked(row)
        if row.state in ("destroyed", MERGED):
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "Subject {number} cannot be joined."), number=_said(row))
    if doubles.under(writing, [double_id]):
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "Other records stand under subject {number}. Join it the other way round."),
            number=_said(double),
        )
    owner = subjects.uid(writing, subject_id)
    doubles.move(writing, double_id, subject_id, owner)
    writing.change(subject, double_id, double_seen, owner, state=MERGED, merged_into_id=subject_id)
    words = " ".join(dict.fromkeys((*subjects.words_of(writing, subject_id), *subjects.words_of(writing, double_id))))
    writing.change(subject, subject_id, seen, owner, search_key=words)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Subject {double} joined to subject {number}"),
        double=_said(double), number=_said(main),
    )  # fmt: skip


def take_apart(writing: Writing, double_id: int) -> None:
    """Let a record that was put under another stand by itself again, with what came with it; later additions stay."""
    main_id = doubles.everybody_under(writing).get(double_id)
    if main_id is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This subject stands by itself already."))
    main, double = _rows(writing, main_id, double_id)
    refuse_blocked(main)
    owner = subjects.uid(writing, double_id)
    doubles.move_back(writing, double_id, main_id, owner)
    writing.change_now(subject, double_id, owner, state="active", merged_into_id=None)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Subject {double} taken apart from subject {number}"),
        double=_said(double), number=_said(main),
    )  # fmt: skip


def keep_apart(writing: Writing, subject_id: int, other_id: int, reason: str = "") -> None:
    """Note that two subjects are two people, so that they are not proposed again."""
    first, other = _rows(writing, subject_id, other_id)
    owner = subjects.uid(writing, subject_id)
    writing.insert(two_people, owner, subject_id=subject_id, other_id=other_id, reason=reason)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Subjects {number} and {other} are two people"),
        number=_said(first), other=_said(other),
    )  # fmt: skip


def _rows(reading: Reading, subject_id: int, other_id: int) -> tuple[RegisterRow, RegisterRow]:
    if subject_id == other_id:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose two different subjects."))
    found = {row.id: row for row in subjects.rows(reading, [subject_id, other_id])}
    return found[subject_id], found[other_id]


def _said(row: RegisterRow) -> str:
    return f"{row.number:05d}"
