"""Which categories are held on a subject: where, in what form, from whom, and since when it is known to be so."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date

from dpo_desk.domain.data_list import holds_iin
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.identifiers import check_bin, check_iin
from dpo_desk.domain.rulebook import Category
from dpo_desk.domain.subject_rows import HeldRow
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import legal
from dpo_desk.services.subjects import UNKEPT, refuse_blocked
from dpo_desk.storage import subjects
from dpo_desk.storage.subject_tables import held_category, subject
from dpo_desk.storage.transaction import Reading, Writing

ELECTRONIC, PAPER = "electronic", "paper"
_CARD_DIGITS = 4


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """A category as the sheet has it; `medium` is "electronic" or "paper", `country` a code of two letters."""

    category: str
    medium: str = ELECTRONIC
    place: str = ""
    country: str = ""
    source: str = ""
    visible: bool = False
    confirmed_on: date | None = None
    value: str = ""
    seen: int = 0
    """The version of the line the sheet was filled from, 0 where nothing was held."""


def keep(writing: Writing, subject_id: int, draft: HeldDraft) -> None:
    """Note that a category is held, or change what is known of it. Refusal beside its field.

    A value is entered only where the list of personal data keeps values; a password is never stored. Conflict when
    somebody changed, added or removed the line after the sheet was filled.
    """
    _alive(writing, subject_id)
    category = legal(writing).rulebook.category(draft.category)
    found = _found(writing, subject_id, category.key)
    _refuse_other(found, draft.seen)
    values = asdict(draft) | {"value": _value(category, draft.value.strip(), found)}
    values.pop("seen")
    if draft.confirmed_on is not None and draft.confirmed_on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The day is in the future."), field="confirmed_on")
    owner = subjects.uid(writing, subject_id)
    if found is None:
        writing.insert(held_category, owner, subject_id=subject_id, **values)
    else:
        writing.change(held_category, found.id, draft.seen, owner, **values)
    _tell_forms(writing, subject_id, owner)
    _entitle(writing, subject_id, category, is_held=True)


def remove(writing: Writing, subject_id: int, code: str, seen: int) -> None:
    """Note that a category is no longer held on a subject; its value goes with it. Conflict as for `keep`."""
    _alive(writing, subject_id)
    found = _found(writing, subject_id, code)
    if found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This category is not held on the subject."))
    _refuse_other(found, seen)
    owner = subjects.uid(writing, subject_id)
    writing.remove(held_category, found.id, owner)
    _tell_forms(writing, subject_id, owner)
    _entitle(writing, subject_id, legal(writing).rulebook.category(code), is_held=False)


def _tell_forms(writing: Writing, subject_id: int, owner: str) -> None:
    """A form of this person opened earlier shows other values by now: it is refused."""
    (row,) = subjects.rows(writing, [subject_id])
    writing.raise_version(subject, subject_id, owner, row.version)


def _alive(reading: Reading, subject_id: int) -> None:
    (row,) = subjects.rows(reading, [subject_id])
    refuse_blocked(row)
    if row.state == "destroyed":
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The data of this subject are destroyed."))


def _refuse_other(found: HeldRow | None, seen: int) -> None:
    if (found.version if found is not None else 0) != seen:
        raise Conflict(
            QT_TRANSLATE_NOOP("refusal", "Somebody else changed this after you opened it. Your change is kept here."),
            entity="held_category", entity_id=found.id if found is not None else 0,
        )  # fmt: skip


def _found(reading: Reading, subject_id: int, code: str) -> HeldRow | None:
    return next((row for row in subjects.held(reading, subject_id) if row.category == code), None)


def _value(category: Category, value: str, found: HeldRow | None) -> str:
    if not category.stored:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A password is never stored."), field="category")
    if not category.active and found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This category was ended in the list."), field="category")
    if value and not category.keeps_values and (found is None or value != found.value):
        raise Refusal(UNKEPT, field="value")
    if category.card_tail and value and not (value.isdecimal() and len(value) == _CARD_DIGITS):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter only the last four digits of the card."), field="value")
    if value and (category.key == "bin" or holds_iin(category)):
        return _checked(check_bin if category.key == "bin" else check_iin, value)
    return value


def _checked(check: Callable[[str], str], value: str) -> str:
    try:
        return check(value)
    except Refusal as refusal:
        refusal.field = "value"
        raise


def _entitle(writing: Writing, subject_id: int, category: Category, *, is_held: bool) -> None:
    (row,) = subjects.rows(writing, [subject_id])
    held = QT_TRANSLATE_NOOP("deed", "Subject {number}: held data “{category}” noted")
    gone = QT_TRANSLATE_NOOP("deed", "Subject {number}: “{category}” is no longer held")
    writing.entitle(held if is_held else gone, number=f"{row.number:05d}", **named("category", category.title))
