"""Notices to the recipients of a person's data: what each was told of, when, and what it answered."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.recipient import Notice
from dpo_desk.storage.letters import GONE
from dpo_desk.storage.subject_tables import recipient, recipient_notice, subject
from dpo_desk.storage.tables import letter, request
from dpo_desk.storage.transaction import Reading

_one = recipient_notice.c
# A letter that left is the proof: the notice need not be told so twice, and a letter taken back opens it again.
_SENT_ON = sa.func.coalesce(_one.sent_on, sa.case((letter.c.state.in_(GONE), letter.c.sent_on)))
_LEFT = recipient_notice.outerjoin(letter, letter.c.id == _one.letter_id)


def of_request(reading: Reading, request_id: int) -> tuple[Notice, ...]:
    """The notices of a request."""
    return _notices(reading, _one.request_id == request_id)


def of_subject(reading: Reading, subject_id: int) -> tuple[Notice, ...]:
    """The notices about a person."""
    return _notices(reading, _one.subject_id == subject_id)


def of_recipient(reading: Reading, recipient_id: int, limit: int = 200) -> tuple[Notice, ...]:
    """The newest notices to a recipient."""
    return _notices(reading, _one.recipient_id == recipient_id, limit)


def by_ids(reading: Reading, wanted: Iterable[int]) -> tuple[Notice, ...]:
    """These notices."""
    return _notices(reading, _one.id.in_(list(wanted)))


def _notices(reading: Reading, condition: Any, limit: int | None = None) -> tuple[Notice, ...]:
    query = (
        sa.select(
            _one.id, _one.version, _one.subject_id, subject.c.number, _one.recipient_id, recipient.c.name,
            recipient.c.country, _one.cause, sa.func.coalesce(_one.request_id, 0), sa.func.coalesce(request.c.year, 0),
            sa.func.coalesce(request.c.number, 0), sa.func.coalesce(_one.letter_id, 0), _SENT_ON, _one.answered_on,
            _one.answer,
        )
        .select_from(
            _LEFT.join(subject, subject.c.id == _one.subject_id)
            .join(recipient, recipient.c.id == _one.recipient_id)
            .outerjoin(request, request.c.id == _one.request_id)
        )
        .where(condition)
        .order_by(_one.id.desc())
        .limit(limit)
    )  # fmt: skip
    return tuple(Notice(*row) for row in reading.rows(query))


def unsettled(reading: Reading, keys: Iterable[int]) -> dict[int, tuple[int, int]]:
    """How many notices to each of these recipients have not left, and how many have no answer yet."""
    unsent = sa.case((sa.and_(_SENT_ON.is_(None), _one.answered_on.is_(None)), 1), else_=0)
    unanswered = sa.case((sa.and_(_SENT_ON.is_not(None), _one.answered_on.is_(None)), 1), else_=0)
    query = sa.select(_one.recipient_id, sa.func.sum(unsent), sa.func.sum(unanswered)).select_from(_LEFT)
    query = query.where(_one.recipient_id.in_(list(keys))).group_by(_one.recipient_id)
    return {row[0]: (int(row[1]), int(row[2])) for row in reading.rows(query)}


def count_unsent(reading: Reading, request_id: int = 0) -> int:
    """How many notices have not left, of one request or of all."""
    query = sa.select(sa.func.count()).select_from(_LEFT).where(_SENT_ON.is_(None), _one.answered_on.is_(None))
    return int(reading.scalar(query.where(_one.request_id == request_id) if request_id else query) or 0)
