"""Deeds and questions about letters: compose from a template, edit, number in the outgoing journal, mark as sent."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dpo_desk.domain.correspondence import ComposedLetter, Envelope, ItemKind, LetterState
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_s10, unusual_post_number
from dpo_desk.domain.letter_record import from_record, to_record
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import LetterRow, RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_templates import address_envelope, compose
from dpo_desk.services.duties import tick_rows
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.storage import counters, letters, papers, register, requests, subjects
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["LetterAbout", "LetterCriteria"]

LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class LetterCard:
    """A letter with its composed text and its envelope."""

    row: LetterRow
    text: ComposedLetter
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class LetterEdit:
    """What the officer changed on a letter: its text, where it goes and how."""

    text: ComposedLetter
    addressee: str
    address: str
    postcode: str
    item_kind: ItemKind
    item_number: str = ""


def ids(reading: Reading, criteria: LetterCriteria, sort: str = "changed", descending: bool = True) -> "array[int]":
    """The keys of the letters wanted, in order."""
    return letters.ids(reading, criteria, sort, descending)


def rows(reading: Reading, wanted: Sequence[int]) -> tuple[LetterRow, ...]:
    """The lines of these letters."""
    return letters.rows(reading, wanted)


def counts(reading: Reading) -> dict[str, int]:
    """How many letters wait and how many left."""
    return {segment: letters.count(reading, LetterCriteria(segment=segment)) for segment in ("queued", "sent")}


def card(reading: Reading, letter_id: int) -> LetterCard | None:
    """A letter with its text, None when there is none."""
    found = letters.rows(reading, [letter_id])
    if not found:
        return None
    (row,) = found
    facts = gather(reading, _about(row), row.language)
    envelope = address_envelope(facts, row.language, ItemKind(row.item_kind or ItemKind.SIMPLE), row.item_number)
    return LetterCard(row, from_record(letters.body(reading, letter_id)), envelope)


def _about(row: LetterRow) -> LetterAbout:
    street, _, place = row.address.partition("\n")
    kind = ItemKind(row.item_kind) if row.item_kind else None
    return LetterAbout(row.request_id, row.subject_id, street, place, row.postcode, kind)


def draft(writing: Writing, template: str, language: str, request_id: int = 0, subject_id: int = 0) -> int:
    """Compose a reply to a request (or a letter to a subject) from a template; returns the letter's key."""
    if language not in LANGUAGES:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the language of the letter."), field="language")
    request = requests.card(writing, request_id) if request_id else None
    about_id = subject_id or (request.row.subject_id if request else 0)
    facts = gather(writing, LetterAbout(request_id, about_id), language)
    text = compose(template, language, facts)
    identity = writing.insert(
        letter, _owner(writing, request_id, about_id), request_id=request_id or None, subject_id=about_id or None,
        duty_id=_duty_spoken_for(writing, request, template), state=LetterState.DRAFT.value, template=template,
        language=language, title=text.title.shown, addressee=facts.addressee.full,
        address="\n".join(part for part in (facts.addressee.street, facts.addressee.place) if part),
        postcode=facts.addressee.postcode, item_kind=_usual_kind(request).value, body=to_record(text),
        signatory_id=next((row.id for row in register.officers(writing)), None), changed_at=writing.now,
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter composed"))
    return identity


def _owner(writing: Writing, request_id: int, subject_id: int) -> str:
    if subject_id:
        return subjects.uid(writing, subject_id)
    return requests.owner_uid(writing, request_id) if request_id else ""


def _usual_kind(request: RequestCard | None) -> ItemKind:
    """A reply leaves the way the request came: by e-mail, by hand, or as a registered letter."""
    ways = {"email": ItemKind.EMAIL, "in_person": ItemKind.BY_HAND}
    return ways.get(request.row.channel if request else "", ItemKind.REGISTERED_WITH_ADVICE)


def _duty_spoken_for(reading: Reading, request: RequestCard | None, template: str) -> int | None:
    """The open duty that a letter of this template fulfils, by the rulebook."""
    for row in request.duties if request else ():
        if row.state == "open" and template in _letters_of(reading, row.kind, row.duty):
            return row.id
    return None


def _letters_of(reading: Reading, kind: str, duty: str) -> tuple[str, ...]:
    return legal(reading).rulebook.kind(kind).duty(duty).letters


def recompose(reading: Reading, letter_id: int, template: str, language: str) -> ComposedLetter:
    """The text anew from the facts of now, keeping what was typed over fields that are still there."""
    (row,) = letters.rows(reading, [letter_id])
    fresh = compose(template, language, gather(reading, _about(row), language))
    return fresh.refreshed(from_record(letters.body(reading, letter_id)))


def change(writing: Writing, letter_id: int, seen: int, edit: LetterEdit) -> None:
    """Keep what the officer changed; a letter that left is frozen."""
    row = _unsent(writing, letter_id)
    number = edit.item_number.strip()
    if number and edit.item_kind.needs_postal_number and unusual_post_number(number) is None:
        number = check_s10(number)
    writing.change(
        letter, letter_id, seen, _owner(writing, row.request_id, row.subject_id), template=edit.text.template,
        language=edit.text.language, title=edit.text.title.shown, addressee=edit.addressee, address=edit.address,
        postcode=edit.postcode, item_kind=edit.item_kind.value, item_number=number, body=to_record(edit.text),
        changed_at=writing.now,
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter changed"))


def _unsent(reading: Reading, letter_id: int) -> LetterRow:
    (row,) = letters.rows(reading, [letter_id])
    if row.state not in letters.QUEUED:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This letter has left; its text is kept as it was sent."))
    return row


def number(writing: Writing, letter_id: int, seen: int) -> int:
    """Give a letter its number in the outgoing journal; Refusal while a value is wanting in its text."""
    row = _unsent(writing, letter_id)
    text = from_record(letters.body(writing, letter_id))
    if text.gaps:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "{count} values are missing in the letter. Fill the marked places first."),
            field="body",
            count=len(text.gaps),
        )
    if row.number:
        return row.number
    today = local_day(writing.now)
    taken = counters.take(writing, Series.LETTER, today.year)
    shown = shown_number(Series.LETTER, taken, today.year, row.language)
    writing.change(
        letter, letter_id, seen, _owner(writing, row.request_id, row.subject_id), year=today.year, number=taken,
        state=LetterState.NUMBERED.value, numbered_at=writing.now, body=to_record(text.numbered(shown, today)),
    )  # fmt: skip
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} numbered"), number=f"{taken:04d}", year=str(today.year)
    )
    return taken


def send(writing: Writing, letter_id: int, seen: int, sent_on: date, pdf: bytes) -> None:
    """Mark a numbered letter as sent on a day: its page is kept with its hash, and its duty is done."""
    row = _unsent(writing, letter_id)
    if not row.number:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Give the letter its number before it leaves."), field="number")
    if sent_on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The day of sending is in the future."), field="sent_on")
    owner = _owner(writing, row.request_id, row.subject_id)
    name = f"{shown_number(Series.LETTER, row.number, row.year, 'en')}.pdf"
    paper_id = papers.keep(
        writing, pdf, name, "application/pdf", "letter", owner, request_id=row.request_id or None,
        subject_id=row.subject_id or None,
    )  # fmt: skip
    writing.change(
        letter, letter_id, seen, owner, state=LetterState.SENT.value, sent_on=sent_on, paper_id=paper_id,
        changed_at=writing.now,
    )  # fmt: skip
    if row.duty_id:
        tick_rows(writing, [row.duty_id])
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} sent"), number=f"{row.number:04d}", year=str(row.year)
    )


def offered(reading: Reading, request_id: int) -> tuple[str, ...]:
    """The keys of the letters the rulebook offers for a request's demands, all of them when there is no request."""
    rulebook = legal(reading).rulebook
    request: Any = requests.card(reading, request_id) if request_id else None
    keys = [key for demand in request.demands for key in rulebook.kind(demand.kind).letters] if request else []
    return tuple(dict.fromkeys(keys))
