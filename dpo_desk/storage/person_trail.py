"""What other registers hold of a person, for the one line of all that happened: letters and duties on the data."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.rows import DutyRow, LetterRow
from dpo_desk.storage import letters
from dpo_desk.storage.demands import duty_row
from dpo_desk.storage.letters import GONE, QUEUED
from dpo_desk.storage.tables import duty, letter, request_subject
from dpo_desk.storage.transaction import Reading

ON_DATA = ("stop", "block", "lift", "destroy", "depersonalise", "delete")
"""The duties that end the processing of data or hold it up."""


def _requests(subject_ids: Sequence[int]) -> sa.Select[Any]:
    return sa.select(request_subject.c.request_id).where(request_subject.c.subject_id.in_(subject_ids))


def letters_of(reading: Reading, subject_ids: Sequence[int]) -> tuple[LetterRow, ...]:
    """The numbered letters to a person or in answer to one's requests."""
    about = letter.c.subject_id.in_(subject_ids) | letter.c.request_id.in_(_requests(subject_ids))
    query = sa.select(letter.c.id).where(about, letter.c.number.is_not(None), letter.c.state.in_((*QUEUED, *GONE)))
    return letters.rows(reading, reading.connection.execute(query).scalars().all())


def duties_done(reading: Reading, subject_ids: Sequence[int]) -> tuple[DutyRow, ...]:
    """The duties on the data of a person that are done."""
    about = duty.c.subject_id.in_(subject_ids) | duty.c.request_id.in_(_requests(subject_ids))
    query = sa.select(duty).where(about, duty.c.duty.in_(ON_DATA), duty.c.state == "done", duty.c.done_at.is_not(None))
    return tuple(duty_row(row) for row in reading.rows(query))
