"""Another due date for a duty, with the reason: who, when and why stand in its explanation."""

from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.domain.zone import local_day
from dpo_desk.services.duties import duty_title, owner_of, settle_dates
from dpo_desk.services.legal import legal
from dpo_desk.storage import demands
from dpo_desk.storage.messages import kept_all
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Writing

_MOVED = QT_TRANSLATE_NOOP("explanation", "Changed on {day} by {who} to {due}: {reason}")


def move_due(writing: Writing, duty_id: int, seen: int, due: date, reason: str) -> None:
    """Set another due date; the clocks of law and policy stay beside it as they are.

    Refusal: no reason, a clock that does not run, or a day after the term of the law or the policy, which no rule of
    the rulebook lets anybody extend.
    """
    row = demands.duty_of(writing, duty_id)
    _check(row, due)
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why the date is changed."), field="reason")
    told = Message.of(_MOVED, day=local_day(writing.now), who=writing.actor, due=due, reason=reason.strip())
    owner = owner_of(writing, row)
    writing.change(
        duty, duty_id, seen, owner, due=due, aim=legal(writing).calendar.last_working(due), note=reason.strip(),
        explanation=kept_all((*row.explanation, told)),
    )  # fmt: skip
    if row.request_id:
        settle_dates(writing, row.request_id, owner)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Due date changed: {duty}"), **duty_title(writing, row))


def _check(row: DutyRow, due: date) -> None:
    if row.state != "open" or row.started_on is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The term of this duty does not run."), field="due")
    if due < row.started_on:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This day is before the term began: {day}."), field="due", day=row.started_on
        )
    last = min((day for day in (row.law_due, row.policy_due) if day is not None), default=None)
    if last is not None and due > last:
        marked = QT_TRANSLATE_NOOP("refusal", "No rule allows a later day than {day}: the term cannot be extended.")
        raise Refusal(marked, field="due", day=last)
