"""Notes of the office beside a request, apart from everything the person sees."""

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import NoteRow
from dpo_desk.storage import requests, work
from dpo_desk.storage.tables import note
from dpo_desk.storage.transaction import Reading, Writing


def notes(reading: Reading, request_id: int) -> tuple[NoteRow, ...]:
    """The notes of a request, latest first."""
    return work.notes(reading, request_id)


def write_note(writing: Writing, request_id: int, text: str) -> int:
    """Write a note; returns its key. Refusal when it is empty."""
    kept = _kept(text)
    owner = requests.owner_uid(writing, request_id)
    identity = writing.insert(
        note, owner, request_id=request_id, text=kept, written_at=writing.now, written_by=writing.actor
    )
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Note written for request {number} of {year}"), **numbers)
    return identity


def change_note(writing: Writing, request_id: int, note_id: int, seen: int, text: str) -> None:
    """Change the words of a note; what stood there before stays in the erasable part of the journal."""
    writing.change(note, note_id, seen, requests.owner_uid(writing, request_id), text=_kept(text))
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Note changed for request {number} of {year}"), **numbers)


def remove_note(writing: Writing, request_id: int, note_id: int) -> None:
    """Take a note away."""
    writing.remove(note, note_id, requests.owner_uid(writing, request_id))
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Note removed from request {number} of {year}"), **numbers)


def _kept(text: str) -> str:
    if not text.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Write the note first."), field="text")
    return text.strip()
