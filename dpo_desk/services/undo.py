"""Undo: the inverse of a deed, built from the journal's details and guarded by versions."""

from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.services import data_list as own_list
from dpo_desk.services.recipients import IN_USE
from dpo_desk.storage import data_list, history, inverse, letters, owners, recipients
from dpo_desk.storage.transaction import Writing

# How journals written before name an undo; their entries are still read.
_FORMER = QT_TRANSLATE_NOOP("deed", "Undo of journal entry {number}")


def undo(writing: Writing, seq: int) -> None:
    """Take back the deed of this journal number; Refusal when its values are gone, Conflict when it was built upon."""
    kept = inverse.details(writing, seq)
    if not kept:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This step can no longer be undone."))
    for one in kept:
        # Made and used since: its disclosures would point at nothing the register shows.
        if one.entity == "recipient" and one.body["before"] is None and recipients.is_used(writing, one.body["id"]):
            raise Refusal(IN_USE)
        is_category = one.entity == "data_category" and one.body["before"] is None
        if is_category and data_list.is_used(writing, one.body["id"]):
            raise Refusal(own_list.IN_USE)
    inverse.apply(writing, kept)
    for one in kept:
        if one.entity == "request_subject":
            owners.settle(writing, (one.body["after"] or one.body["before"])["request_id"])
        if one.entity == "letter" and _was_numbered(one.body):
            letters.keep_voided(writing, one.entity_uid, one.owner_uid, one.body["after"])
    writing.title = _named(writing, seq)


def _named(writing: Writing, seq: int) -> Message:
    """What was undone, in the words of its own entry; an undo taken back is the deed done again."""
    title = next(row.title for row in history.rows(writing, [seq]))
    undone = QT_TRANSLATE_NOOP("deed", "Undone: {deed} (entry {entry})")
    again = QT_TRANSLATE_NOOP("deed", "Done again: {deed} (entry {entry})")
    is_undo = title.text in (undone.text, _FORMER.text)
    return Message.around(again if is_undo else undone, title.inner or title, entry=seq)


def _was_numbered(body: dict[str, Any]) -> bool:
    """Whether the deed taken back gave a letter its number, which the outgoing journal keeps as voided."""
    before = body["before"]
    return before is not None and not before.get("number", 1) and bool(body["after"].get("number"))
