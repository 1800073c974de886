"""Undo: the inverse of a deed, built from the journal's details and guarded by versions."""

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage import inverse
from dpo_desk.storage.transaction import Writing


def undo(writing: Writing, seq: int) -> None:
    """Take back the deed of this journal number; Refusal when its values are gone, Conflict when it was built upon."""
    kept = inverse.details(writing, seq)
    if not kept:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This step can no longer be undone."))
    inverse.apply(writing, kept)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Undo of journal entry {number}"), number=seq)
