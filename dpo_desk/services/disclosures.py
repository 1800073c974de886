"""Deeds and questions about giving data to recipients, of one person or many; consent is looked at, not assumed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dpo_desk.domain.consent import ConsentEvent, state_on
from dpo_desk.domain.consent_reach import Side
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.recipient import Disclosure, DisclosureDraft, RecipientRow, RecipientState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.domain.zone import local_day
from dpo_desk.services.subject_values import IN_USE
from dpo_desk.storage import consents, disclosures, recipients, subjects
from dpo_desk.storage.subject_tables import disclosure
from dpo_desk.storage.transaction import Reading, Writing

CONSENT = "consent"
"""The basis of clause 3.1 for which consent is looked at; another law needs none."""
TRANSFER, CROSS_BORDER = "transfer", "cross_border"
MOST_UNDONE = 500
"""So many people at most can be taken back by one undo; more are written in bulk, which keeps no values."""
_BLOCKED = QT_TRANSLATE_NOOP("refusal", "the data are blocked")
_DESTROYED = QT_TRANSLATE_NOOP("refusal", "the data are destroyed")
_ENTERED = QT_TRANSLATE_NOOP("refusal", "this is entered already")
_NOT_IN_USE = QT_TRANSLATE_NOOP("refusal", "the subject is not in use")
_STATES = {"blocked": _BLOCKED, "destroyed": _DESTROYED}


class Gap(StrEnum):
    """What a consent lacks on the day of a disclosure."""

    CONSENT = "consent"
    TRANSFER = "transfer"
    RECIPIENT = "recipient"
    CATEGORY = "category"
    CROSS_BORDER = "cross_border"


@dataclass(frozen=True, slots=True)
class Shown:
    """A disclosure with what the consent lacked on its day."""

    disclosure: Disclosure
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """A person left out of a disclosure in bulk, by number, and why."""

    number: int
    why: Message


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whose data can be given, who is left out, and of how many of the first the consent lacks something."""

    able: tuple[int, ...] = ()
    left: tuple[Left, ...] = ()
    lacking: int = 0

    def __add__(self, other: "Outlook") -> "Outlook":
        return Outlook(self.able + other.able, self.left + other.left, self.lacking + other.lacking)

    @property
    def total(self) -> int:
        """How many were asked about."""
        return len(self.able) + len(self.left)


def of_subject(reading: Reading, subject_id: int) -> tuple[Shown, ...]:
    """The disclosures of a person's data, the newest first, each with what the consent lacked on its day."""
    events = consents.events_of(reading, subject_id)
    takers = {row.id: row for row in recipients.rows(reading, recipients.of_subject(reading, subject_id))}
    stated = _stated(reading, [subject_id]) if any(one.is_abroad for one in takers.values()) else frozenset()
    return tuple(
        Shown(one, _gaps(events, one.draft, takers[one.draft.recipient_id], stated))
        for one in disclosures.of_subject(reading, subject_id)
    )


def gaps(reading: Reading, subject_id: int, draft: DisclosureDraft) -> tuple[Gap, ...]:
    """What the consent of a person lacks for a disclosure as drafted; none while nobody or no day is named."""
    takers = recipients.rows(reading, [draft.recipient_id])
    if not takers or draft.disclosed_on is None:
        return ()
    return _gaps(consents.events_of(reading, subject_id), draft, takers[0], _stated(reading, [subject_id]))


def _gaps(
    events: Sequence[ConsentEvent], draft: DisclosureDraft, taker: RecipientRow, stated: frozenset[str]
) -> tuple[Gap, ...]:
    if draft.basis not in ("", CONSENT) or draft.disclosed_on is None or not draft.purpose:
        return ()
    state = state_on(events, draft.disclosed_on, [draft.purpose])[draft.purpose]
    if not state.in_force:
        return (Gap.CONSENT,)
    covers = state.reach.covers
    lacking = {
        Gap.TRANSFER: not covers(Side.OPERATION, TRANSFER),
        Gap.RECIPIENT: not covers(Side.RECIPIENT, taker.uid),
        Gap.CATEGORY: not all(covers(Side.CATEGORY, one) for one in draft.categories),
        # Art. 8(4) wants the consent to say whether data cross the border; one that does not proves nothing of it.
        Gap.CROSS_BORDER: taker.is_abroad and (state.given is None or state.given.uid not in stated),
    }
    return tuple(gap for gap, is_lacking in lacking.items() if is_lacking)


def _stated(reading: Reading, subject_ids: Sequence[int]) -> frozenset[str]:
    """The events whose text spoke of data crossing the border."""
    kept = consents.history(reading, subject_ids).values()
    return frozenset(row.uid for rows in kept for row in rows if CROSS_BORDER in row.statements)


def add(writing: Writing, subject_id: int, draft: DisclosureDraft) -> int:
    """Note that data of a person were given to a recipient. A missing consent is shown, not refused: it happened."""
    (row,) = subjects.rows(writing, [subject_id])
    if row.state != IN_USE:
        refused = QT_TRANSLATE_NOOP("refusal", "Data of subject {number} are blocked or destroyed: nothing is given.")
        raise Refusal(refused, number=f"{row.number:05d}")
    _check(writing, draft)
    owner = subjects.uid(writing, subject_id)
    identity = writing.insert(disclosure, owner, subject_id=subject_id, **disclosures.values_of(draft))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Disclosure of data of subject {number}"), number=f"{row.number:05d}")
    return identity


def correct(writing: Writing, disclosure_id: int, seen: int, draft: DisclosureDraft) -> None:
    """Correct what was entered of a disclosure; the journal keeps what stood there before."""
    found = disclosures.by_id(writing, disclosure_id)
    if found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such disclosure any more."))
    (row,) = subjects.rows(writing, [found.subject_id])
    _check(writing, draft, found.draft.recipient_id)
    values = disclosures.values_of(replace(draft, request_id=draft.request_id or found.draft.request_id))
    writing.change(disclosure, disclosure_id, seen, subjects.uid(writing, found.subject_id), **values)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Disclosure of data of subject {number} corrected"), number=f"{row.number:05d}"
    )


def _check(reading: Reading, draft: DisclosureDraft, kept: int = 0) -> None:
    """Refusal: nobody or an ended recipient, no category, no purpose, no day, or one still to come."""
    takers = recipients.rows(reading, [draft.recipient_id])
    if not takers:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the recipient."), field="recipient_id")
    if takers[0].state != RecipientState.ACTIVE and draft.recipient_id != kept:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "No data go to this recipient any more."), field="recipient_id")
    if not draft.categories:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose what was given."), field="categories")
    if not draft.purpose:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the purpose."), field="purpose")
    if draft.disclosed_on is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the day on which it was given."), field="disclosed_on")
    if draft.disclosed_on > local_day(reading.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This day is in the future."), field="disclosed_on")


def foresee(reading: Reading, subject_ids: Sequence[int], draft: DisclosureDraft) -> Outlook:
    """Who of these people can be part of the deed and why not the others; to be asked in slices, Outlooks add up."""
    _check(reading, draft)
    (taker,) = recipients.rows(reading, [draft.recipient_id])
    entered = disclosures.given_already(reading, draft, subject_ids)
    found = disclosures.owners(reading, subject_ids)
    able, left = [], []
    for key in subject_ids:
        if key not in found:
            continue
        _uid, number, state = found[key]
        why = _STATES.get(state) or (_ENTERED if key in entered else None)
        if why is None and state == IN_USE:
            able.append(key)
        else:
            left.append(Left(number, Message.of(why or _NOT_IN_USE)))
    return Outlook(tuple(able), tuple(left), _count_lacking(reading, able, draft, taker))


def _count_lacking(reading: Reading, able: Sequence[int], draft: DisclosureDraft, taker: RecipientRow) -> int:
    events = consents.events(reading, able)
    stated = _stated(reading, able) if taker.is_abroad else frozenset()
    return sum(bool(_gaps(events.get(key, ()), draft, taker, stated)) for key in able)


def add_all(writing: Writing, able: Sequence[int], draft: DisclosureDraft) -> int:
    """Note one disclosure for all these people in one deed; who was blocked since is left out. Returns how many."""
    _check(writing, draft)
    found = disclosures.owners(writing, able)
    owned = [(key, one[0]) for key, one in found.items() if one[2] == IN_USE]
    values = disclosures.values_of(draft)
    if len(owned) <= MOST_UNDONE:
        for key, uid in owned:
            writing.insert(disclosure, uid, subject_id=key, **values)
    else:
        writing.insert_many(disclosure, [{"subject_id": key, **values} for key, _uid in owned])
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Disclosure of data of {count} subjects"), count=len(owned))
    return len(owned)
