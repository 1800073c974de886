"""Undo: the inverse of a deed, built from the journal's details and guarded by versions."""

from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage import inverse, letters, owners
from dpo_desk.storage.transaction import Writing


def undo(writing: Writing, seq: int) -> None:
    """Take back the deed of this journal number; Refusal when its values are gone, Conflict when it was built upon."""
    kept = inverse.details(writing, seq)
    if not kept:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This step can no longer be undone."))
    inverse.apply(writing, kept)
    for one in kept:
        if one.entity == "request_subject":
            owners.settle(writing, (one.body["after"] or one.body["before"])["request_id"])
        if one.entity == "letter" and _was_numbered(one.body):
            letters.keep_voided(writing, one.entity_uid, one.owner_uid, one.body["after"])
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Undo of journal entry {number}"), number=seq)


def _was_numbered(body: dict[str, Any]) -> bool:
    """Whether the deed taken back gave a letter its number, which the outgoing journal keeps as voided."""
    before = body["before"]
    return before is not None and not before.get("number", 1) and bool(body["after"].get("number"))
