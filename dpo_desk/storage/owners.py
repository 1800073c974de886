"""Whose destruction erases what the journal keeps of a request: its subject's, once one is linked."""

import sqlalchemy as sa

from dpo_desk.storage.history import uids_of
from dpo_desk.storage.journal_tables import event_detail, event_touch
from dpo_desk.storage.requests import owner_uid
from dpo_desk.storage.transaction import Writing


def settle(writing: Writing, request_id: int) -> None:
    """Let the values kept of a request and its records so far belong to whom it is about now."""
    owner, kept = owner_uid(writing, request_id), event_detail.c
    touched = sa.select(event_touch.c.event_seq, event_touch.c.entity_uid)
    of_request = touched.where(event_touch.c.entity_uid.in_(uids_of(request_id)))
    found = sa.tuple_(kept.event_seq, kept.entity_uid).in_(of_request)
    writing.connection.execute(event_detail.update().where(found, kept.owner_uid != owner).values(owner_uid=owner))
