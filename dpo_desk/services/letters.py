"""Deeds and questions about letters: compose from a template, edit, number in the outgoing journal, mark as sent."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dpo_desk.domain.correspondence import ComposedLetter, LetterState
from dpo_desk.domain.data_sheet import DataSheet
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_s10, unusual_post_number
from dpo_desk.domain.letter_facts import LetterFacts, Signatory
from dpo_desk.domain.letter_record import from_record, to_record
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import LetterRow, PaperRow, RequestRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_templates import compose
from dpo_desk.services.data_sheet import data_sheet
from dpo_desk.services.duties import refuse_unproven, tick_rows
from dpo_desk.services.letter_address import address_of
from dpo_desk.services.letter_drafts import (
    LetterEdit,
    draft,
    duties_spoken_for,
    duty_spoken_for,
    for_duty,
    for_order,
    letter_to,
    offered,
    owner_of,
    reply,
    values_of,
)
from dpo_desk.services.letter_facts import LetterAbout, gather, signatory_of
from dpo_desk.storage import counters, letters, papers, register, requests
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Reading, Writing

__all__ = [
    "LetterAbout", "LetterCriteria", "LetterEdit", "draft", "for_duty", "for_order", "letter_to", "offered", "reply",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LetterCard:
    """A letter with its text, the facts it is filled from, the request it answers and what the rulebook offers."""

    row: LetterRow
    text: ComposedLetter
    facts: LetterFacts
    request: RequestRow | None
    offered: tuple[str, ...]
    signatories: tuple[tuple[int, Signatory], ...]
    due: date | None
    started_on: date | None
    paper: PaperRow | None
    sheet: DataSheet | None = None
    ends_request: bool = False


@dataclass(frozen=True, slots=True)
class Fresh:
    """A letter composed anew, with the facts of now."""

    facts: LetterFacts
    text: ComposedLetter


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
    request = requests.card(reading, row.request_id) if row.request_id else None
    spoken_for = next((one for one in request.duties if one.id == row.duty_id), None) if request else None
    left = {one.id for one in request.duties if one.state == "open"} if request else set()
    kept = papers.rows(reading, request_id=row.request_id, subject_id=row.subject_id) if row.paper_id else ()
    return LetterCard(
        row=row,
        text=from_record(letters.body(reading, letter_id)),
        facts=gather(reading, _about(row), row.language),
        request=request.row if request else None,
        offered=offered(reading, row.request_id),
        signatories=tuple((one.id, signatory_of(one)) for one in register.officers(reading)),
        due=spoken_for.due if spoken_for else None,
        started_on=spoken_for.started_on if spoken_for else None,
        paper=next((one for one in kept if one.id == row.paper_id), None),
        sheet=data_sheet(reading, row.request_id, row.language) if row.template == letters.ACCESS else None,
        ends_request=request is not None and left <= set(duties_spoken_for(reading, row)),
    )


def _about(row: LetterRow) -> LetterAbout:
    return LetterAbout(row.request_id, row.subject_id, row.signatory_id, address_of(row))


def fresh(reading: Reading, letter_id: int, template: str, language: str) -> Fresh:
    """The letter composed anew from the facts of now, in this template and language; nothing typed is in it."""
    (row,) = letters.rows(reading, [letter_id])
    facts = gather(reading, _about(row), language)
    return Fresh(facts, compose(template, language, facts))


def kept_page(reading: Reading, letter_id: int) -> bytes:
    """The PDF of a letter as it was sent."""
    (row,) = letters.rows(reading, [letter_id])
    return papers.data(reading, row.paper_id)


def open_draft(reading: Reading, request_id: int) -> int:
    """The newest letter about a request that has not left yet, 0 when there is none."""
    found = letters.ids(reading, LetterCriteria(request_id=request_id))
    return found[0] if found else 0


def change(writing: Writing, letter_id: int, seen: int, edit: LetterEdit) -> int:
    """Keep what the officer changed and return the letter's new version.

    A letter that left is frozen; a postal number of S10's shape must have the right check digit.
    """
    row = _unsent(writing, letter_id)
    if row.number:
        given = from_record(letters.body(writing, letter_id))
        edit = replace(edit, text=replace(edit.text, number=given.number, dated=given.dated))
    postal = edit.item_number.strip()
    if postal and edit.address.kind.needs_postal_number and unusual_post_number(postal) is None:
        try:
            postal = check_s10(postal)
        except Refusal as refusal:
            refusal.field = "item_number"
            raise
    values = values_of(edit)
    values["item_number"] = postal
    if edit.signatory_id:
        values["signatory_id"] = edit.signatory_id
    request = requests.card(writing, row.request_id) if row.request_id else None
    if edit.text.template != row.template:
        values["duty_id"] = duty_spoken_for(writing, request, edit.text.template)
    owner = owner_of(writing, row.request_id, row.subject_id)
    writing.change(letter, letter_id, seen, owner, changed_at=writing.now, **values)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter changed"))
    (kept,) = letters.rows(writing, [letter_id])  # a letter kept as it was has the version it had
    return kept.version


def keep_draft(writing: Writing, letter_id: int, seen: int, edit: LetterEdit) -> int:
    """Keep what was typed so far, as `change` does, but quietly: typing is taken back in the editor, not here."""
    version = change(writing, letter_id, seen, edit)
    writing.undoable = False
    return version


def discard(writing: Writing, letter_id: int, seen: int) -> None:
    """Take a letter out of the queue: a draft goes, a number that was given stays in the journal as voided."""
    row = _unsent(writing, letter_id)
    writing.change(letter, letter_id, seen, owner_of(writing, row.request_id, row.subject_id), state="voided")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter taken out of the queue"))


def _unsent(reading: Reading, letter_id: int) -> LetterRow:
    (row,) = letters.rows(reading, [letter_id])
    if row.state not in letters.QUEUED:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This letter has left; its text is kept as it was sent."))
    return row


def number(writing: Writing, letter_id: int, seen: int) -> int:
    """Give a letter its number in the outgoing journal; Refusal while a value is wanting in its text."""
    row = _unsent(writing, letter_id)
    text = from_record(letters.body(writing, letter_id))
    _refuse_gaps(text)
    if row.number:
        return row.number
    today = local_day(writing.now)
    taken = counters.take(writing, Series.LETTER, today.year)
    shown = shown_number(Series.LETTER, taken, today.year, row.language)
    writing.change(
        letter, letter_id, seen, owner_of(writing, row.request_id, row.subject_id), year=today.year, number=taken,
        state=LetterState.NUMBERED.value, numbered_at=writing.now, body=to_record(text.numbered(shown, today)),
    )  # fmt: skip
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} numbered"), number=f"{taken:04d}", year=str(today.year)
    )
    return taken


def _refuse_gaps(text: ComposedLetter) -> None:
    if text.gaps:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "{count} values are missing in the letter. Fill the marked places first."),
            field="body",
            count=len(text.gaps),
        )


def send(writing: Writing, letter_id: int, seen: int, sent_on: date, pdf: bytes) -> None:
    """Mark a numbered letter as sent on a day: its page is kept with its hash, and its duty is done."""
    row = ready_to_leave(writing, letter_id)
    if sent_on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The day of sending is in the future."), field="sent_on")
    owner = owner_of(writing, row.request_id, row.subject_id)
    paper_id = keep_page(writing, row, owner, pdf)
    writing.change(
        letter, letter_id, seen, owner, state=LetterState.SENT.value, sent_on=sent_on, paper_id=paper_id,
        changed_at=writing.now,
    )  # fmt: skip
    tick_rows(writing, duties_spoken_for(writing, row))
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Letter {number} of {year} sent"), number=f"{row.number:04d}", year=str(row.year)
    )


def ready_to_leave(reading: Reading, letter_id: int) -> LetterRow:
    """A letter that waits with its number and has no gaps; Refusal otherwise.

    Refusal too where it would do a duty that asks for an identity not confirmed.
    """
    row = _unsent(reading, letter_id)
    if not row.number:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Give the letter its number before it leaves."), field="number")
    _refuse_gaps(from_record(letters.body(reading, letter_id)))
    refuse_unproven(reading, duties_spoken_for(reading, row))
    return row


def keep_page(writing: Writing, row: LetterRow, owner: str, pdf: bytes) -> int:
    """Keep the pages of a letter as they leave, with their hash."""
    name = f"{shown_number(Series.LETTER, row.number, row.year, 'en')}.pdf"
    return papers.keep(
        writing, pdf, name, "application/pdf", "letter", owner, request_id=row.request_id or None,
        subject_id=row.subject_id or None,
    )  # fmt: skip
