"""Another due date for a duty, with the reason: who, when and why stand in its explanation."""

from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.extension import Limit, Reach, limit_of
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.domain.zone import local_day
from dpo_desk.services.duties import duty_title, owner_of, settle_dates
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_drafts import LANGUAGES, draft
from dpo_desk.storage import demands, requests
from dpo_desk.storage.messages import kept_all
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Reading, Writing

_EXTENDED = QT_TRANSLATE_NOOP("explanation", "Extended under {clause}, which allows {day} at the latest.")
_MOVED = QT_TRANSLATE_NOOP("explanation", "Changed on {day} by {who} to {due}: {reason}")


def move_due(writing: Writing, duty_id: int, seen: int, due: date, reason: str) -> tuple[str, ...]:
    """Set another due date; the clocks of law and policy stay beside it as they are.

    Refusal: no reason, a clock that does not run, or a day after the term of the law or the policy, as far as no rule
    of the rulebook lets it be extended. Where the rule of an extension asks for a letter, it is drafted in the language
    of the request; returns the templates of these letters.
    """
    row = demands.duty_of(writing, duty_id)
    used = _check(writing, row, due)
    if not reason.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Say why the date is changed."), field="reason")
    told = [Message.of(_MOVED, day=local_day(writing.now), who=writing.actor, due=due, reason=reason.strip())]
    told += [Message.of(_EXTENDED, **named("clause", one.rule.clause), day=one.extended) for one in used]
    owner = owner_of(writing, row)
    writing.change(
        duty, duty_id, seen, owner, due=due, aim=legal(writing).calendar.last_working(due), note=reason.strip(),
        explanation=kept_all((*row.explanation, *told)),
    )  # fmt: skip
    asked = tuple(one.rule.extension_letter for one in used if one.rule.extension_letter)
    if row.request_id:
        settle_dates(writing, row.request_id, owner)
        request = requests.card(writing, row.request_id)
        language = request.language if request else ""
        for template in asked:
            draft(writing, template, language or LANGUAGES[0], row.request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Due date changed: {duty}"), **duty_title(writing, row))
    return asked


def _check(reading: Reading, row: DutyRow, due: date) -> tuple[Reach, ...]:
    """The rules whose extension the day makes use of."""
    if row.state != "open" or row.started_on is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The term of this duty does not run."), field="due")
    if due < row.started_on:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This day is before the term began: {day}."), field="due", day=row.started_on
        )
    limit = _limit(reading, row, row.started_on)
    if limit is None:
        return ()
    if due > limit.extended:
        marked = QT_TRANSLATE_NOOP("refusal", "No rule allows a later day than {day}: the term cannot be extended.")
        raise Refusal(marked, field="due", day=limit.extended)
    return limit.used(due)


def _limit(reading: Reading, row: DutyRow, started_on: date) -> Limit | None:
    rules = legal(reading, started_on)
    kind = rules.rulebook.kind(row.kind).duty(row.duty)
    return limit_of(kind, started_on, row.law_due, row.policy_due, rules.rulebook, rules.calendar, row.own_due)
