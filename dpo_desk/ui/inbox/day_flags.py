"""Which days and hours the strips of the deadline card show, worked out from the duties."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.rulebook import Source
from dpo_desk.domain.term import Term, Unit
from dpo_desk.domain.worktime import Span, SpanKind, hour_spans
from dpo_desk.domain.zone import local
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.target_words import target_flag, target_of
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.day_strip import DayCell, DayFlag

MOST_DAYS = 46
ONE_DAY = Term(1, Unit.WORKING_DAYS)


def binding_term(desk: Desk, duty: DutyRow, on: date) -> Term | None:
    """The term that binds a duty, None when nobody gives a number."""
    if not duty.binding:
        return None
    rule = words.rule_of(desk, duty.kind, duty.duty, Source(duty.binding), duty.started_on or on)
    return rule.term if rule else None


def day_flags(desk: Desk, chosen: DutyRow, duties: Sequence[DutyRow], law_word: str, policy_word: str) -> list[DayFlag]:
    """The days on which something is due: the chosen duty's solid, its other clock outlined, the other duties'."""
    flags: dict[date, DayFlag] = {}
    if chosen.due is not None:
        state = words.left_of(desk, chosen.due, chosen.started_on)[0]
        flags[chosen.due] = DayFlag(chosen.due, _verb(desk, chosen), state)
        other = {"law": chosen.policy_due, "policy": chosen.law_due}.get(chosen.binding)
        if other is not None and other not in flags:
            word = policy_word if chosen.binding == "law" else law_word
            flags[other] = DayFlag(other, word, words.left_of(desk, other, chosen.started_on)[0], solid=False)
    for duty in duties:
        if duty.state == "open" and duty.due is not None and duty.due not in flags:
            state = words.left_of(desk, duty.due, duty.started_on)[0]
            flags[duty.due] = DayFlag(duty.due, _verb(desk, duty), state)
    target = target_of(desk, chosen)
    if target is not None and target not in flags:
        # Outlined and without a colour of its own: nothing is broken by it.
        flags[target] = DayFlag(target, target_flag(), "normal", solid=False)
    return sorted(flags.values(), key=lambda flag: flag.on)


def _verb(desk: Desk, duty: DutyRow) -> str:
    verb = words.duty_verb(desk, duty.kind, duty.duty)
    return verb[:1].lower() + verb[1:]


def day_cells(desk: Desk, flags: Sequence[DayFlag]) -> list[DayCell]:
    """The days from the earlier of today and the first flag to the last flag, at most `MOST_DAYS`."""
    days = [flag.on for flag in flags] + [desk.today()]
    first, last = min(days), max(days)
    if (last - first).days >= MOST_DAYS:
        first = max(first, desk.today() - timedelta(days=MOST_DAYS // 2))
        last = min(last, first + timedelta(days=MOST_DAYS - 1))
    cells = []
    try:
        for step in range((last - first).days + 1):
            row = desk.calendar.day(first + timedelta(days=step))
            cells.append(DayCell(row.on, not desk.calendar.is_working(row.on), say_title(row.title)))
    except Refusal:
        return cells  # the calendar of a later year is missing: what is known is shown
    return cells


def wants_hours(desk: Desk, duty: DutyRow, card: RequestCard) -> bool:
    """Whether a term is short enough to be shown in hours: one working day, or its last day."""
    if duty.due is None or duty.state != "open" or duty.due < desk.today():
        return False
    return duty.due == desk.today() or binding_term(desk, duty, card.row.received_on) == ONE_DAY


def hours_of(desk: Desk, duty: DutyRow, card: RequestCard) -> tuple[Span, ...]:
    """The pieces of working time from the start of a short term, or from this morning, to its end."""
    if duty.due is None:
        return ()
    now = desk.now()
    try:
        spans = hour_spans(now, duty.due, desk.calendar, desk.hours, _since(duty, card, now))
    except Refusal:
        return ()
    return tuple(span for span in spans if span.kind is not SpanKind.LUNCH or span.end > span.start)


def _since(duty: DutyRow, card: RequestCard, now: datetime) -> datetime | None:
    came = local(card.received_at) if card.received_at else None
    if came is None or came.date() != duty.started_on or came > now:
        return None
    return came if (now.date() - came.date()).days <= 3 else None
