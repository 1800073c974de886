"""Deeds and questions about recipients of personal data: third parties and, apart, processors."""

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any

from dpo_desk.domain.countries import read_countries
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_bin, read_email
from dpo_desk.domain.recipient import ContractStanding, RecipientDraft, RecipientRow, RecipientState
from dpo_desk.domain.spelling import search_key, sort_key
from dpo_desk.domain.words import NO_TITLE, QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.zone import local_day
from dpo_desk.resources import resource_text
from dpo_desk.storage import recipients
from dpo_desk.storage.inverse import VOIDED
from dpo_desk.storage.subject_tables import recipient
from dpo_desk.storage.transaction import Reading, Writing

ABROAD, RUNNING_OUT, UNTOLD, ENDED = "abroad", "running_out", "untold", "ended"
IN_USE = QT_TRANSLATE_NOOP("refusal", "This recipient was given data, so it stays in the register. End it instead.")
_NEAR = (ContractStanding.RUNNING_OUT, ContractStanding.RUN_OUT)
_SORTS = {
    "country": lambda row: row.draft.country,
    "contract_to": lambda row: (row.draft.contract_to is None, row.draft.contract_to),
    "people": lambda row: row.people,
}


@dataclass(frozen=True, slots=True)
class RecipientCriteria:
    """Which recipients: a role ("" for both), words, and one of the ready filters ("" for all).

    The filters: abroad, contract running out or run out, notices that have not left, ended.
    """

    role: str = ""
    words: str = ""
    only: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A recipient as lists outside the window tell of it."""

    recipient: RecipientRow
    country: Title
    contract: ContractStanding


@cache
def countries() -> dict[str, Title]:
    """The countries a recipient can be in, by their code of two letters."""
    return read_countries(resource_text("countries.toml"))


def ids(reading: Reading, criteria: RecipientCriteria, sort: str = "name", descending: bool = False) -> "array[int]":
    """The keys of the recipients wanted, in order; by name where nothing else is said."""
    found = sorted(_fitting(reading, criteria), key=_by_name, reverse=descending and sort not in _SORTS)
    if sort in _SORTS:
        found.sort(key=_SORTS[sort], reverse=descending)
    return array("q", (row.id for row in found))


def _by_name(row: RecipientRow) -> bytes:
    return sort_key(row.name)


def _fitting(reading: Reading, criteria: RecipientCriteria) -> list[RecipientRow]:
    words = search_key(criteria.words).split()
    return [
        row
        for row in recipients.rows(reading)
        if criteria.role in ("", row.draft.role)
        and all(word in _searched(row) for word in words)
        and _is_of(reading, row, criteria.only)
    ]


def _searched(row: RecipientRow) -> str:
    one = row.draft
    named = countries().get(one.country)
    said = (named.kk, named.ru, named.en) if named else ()
    parts = (one.name, one.bin, one.contract, row.basis, one.email, one.purpose, one.contact, *said)
    return search_key(" ".join(parts))


def _is_of(reading: Reading, row: RecipientRow, only: str) -> bool:
    if only == ABROAD:
        return row.is_abroad
    if only == RUNNING_OUT:
        return row.state == RecipientState.ACTIVE and row.contract_on(local_day(reading.now)) in _NEAR
    if only == UNTOLD:
        return row.untold > 0
    return not only or row.state == RecipientState.ENDED


def rows(reading: Reading, wanted: Sequence[int]) -> tuple[RecipientRow, ...]:
    """The lines of these recipients."""
    return recipients.rows(reading, wanted)


def listed(reading: Reading, wanted: Sequence[int]) -> tuple[Listed, ...]:
    """The lines of these recipients with what is worked out today."""
    today = local_day(reading.now)
    return tuple(
        Listed(row, countries().get(row.draft.country, NO_TITLE), row.contract_on(today))
        for row in recipients.rows(reading, wanted)
    )


def active(reading: Reading) -> tuple[RecipientRow, ...]:
    """Those to whom data still go, by name."""
    found = (row for row in recipients.rows(reading) if row.state == RecipientState.ACTIVE)
    return tuple(sorted(found, key=_by_name))


def choices(reading: Reading, kept: int) -> tuple[RecipientRow, ...]:
    """Those to whom data still go, and one that stays what it was."""
    found = active(reading)
    return found if kept in {row.id for row in found} else (*recipients.rows(reading, [kept]), *found)


def counts(reading: Reading, role: str = "") -> dict[str, int]:
    """How many of a role fit each ready filter, "" for all of them."""
    found = [row for row in recipients.rows(reading) if role in ("", row.draft.role)]
    filters = ("", ABROAD, RUNNING_OUT, UNTOLD, ENDED)
    return {only: sum(_is_of(reading, row, only) for row in found) for only in filters}


def card(reading: Reading, recipient_id: int) -> RecipientRow | None:
    """One recipient, None when there is none or it was taken out of the register."""
    found = recipients.rows(reading, [recipient_id])
    return found[0] if found and found[0].state != VOIDED else None


def add(writing: Writing, draft: RecipientDraft) -> int:
    """Add a recipient. Refusal: no name, a number that is no BIN, or the register has it in this role."""
    kept = _checked(writing, draft)
    identity = writing.insert(recipient, **_columns(kept), kind=kept.role, state=RecipientState.ACTIVE.value, basis="")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Recipient of data added"))
    return identity


def change(writing: Writing, recipient_id: int, seen: int, draft: RecipientDraft) -> None:
    """Change what the register says of a recipient."""
    writing.change(recipient, recipient_id, seen, **_columns(_checked(writing, draft, recipient_id)))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Recipient of data changed"))


def end(writing: Writing, recipient_id: int, seen: int) -> None:
    """No data go to a recipient any more; what it was given stays in the register and it is told of changes."""
    writing.change(recipient, recipient_id, seen, state=RecipientState.ENDED.value)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Giving data to a recipient ended"))


def begin_again(writing: Writing, recipient_id: int, seen: int) -> None:
    """Data go to an ended recipient again."""
    writing.change(recipient, recipient_id, seen, state=RecipientState.ACTIVE.value)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Giving data to a recipient begun again"))


def remove(writing: Writing, recipient_id: int, seen: int) -> None:
    """Take out a recipient entered by mistake; Refusal when it was given data or told anything: that one is ended."""
    if recipients.is_used(writing, recipient_id):
        raise Refusal(IN_USE)
    writing.change(recipient, recipient_id, seen, state=VOIDED)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Recipient of data removed"))


def _columns(draft: RecipientDraft) -> dict[str, Any]:
    return asdict(draft)


def _checked(reading: Reading, draft: RecipientDraft, own: int = 0) -> RecipientDraft:
    """The draft as it is kept: without blanks around texts, numbers checked."""
    texts: dict[str, Any] = {name: value.strip() for name, value in asdict(draft).items() if isinstance(value, str)}
    kept = replace(draft, **texts)
    if not kept.name:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the name of the recipient."), field="name")
    if kept.contract_on and kept.contract_to and kept.contract_to < kept.contract_on:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The contract would end before it begins."), field="contract_to")
    kept = replace(kept, bin=_read("bin", kept.bin), email=_read("email", kept.email))
    _refuse_double(reading, kept, own)
    return kept


def _read(field: str, text: str) -> str:
    try:
        return {"bin": check_bin, "email": read_email}[field](text) if text else ""
    except Refusal as refusal:
        refusal.field = field
        raise


def _refuse_double(reading: Reading, draft: RecipientDraft, own: int) -> None:
    named = search_key(draft.name)
    for row in recipients.rows(reading):
        if row.id == own or row.draft.role != draft.role:
            continue
        is_same_bin = bool(draft.bin) and row.draft.bin == draft.bin
        is_same_name = search_key(row.name) == named and not (draft.bin and row.draft.bin)
        if is_same_bin or is_same_name:
            raise Refusal(
                QT_TRANSLATE_NOOP("refusal", "The register has this recipient already: {name}."),
                field="bin" if is_same_bin else "name", name=row.name,
            )  # fmt: skip
