"""Deeds on demands: the day the papers came, the outcome, a refusal with its typed ground."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.rulebook import DutyKind, Trigger
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.duties import settle_dates, settle_state
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.planning import plan_for, planned_values, replan
from dpo_desk.storage import demands, requests
from dpo_desk.storage.tables import demand, duty
from dpo_desk.storage.transaction import Writing

# The dates of a demand that may come after its letter, each the start of a clock.
_DATED = {
    Trigger.PAPERS: "papers_on",
    Trigger.CONFIRMATION: "confirmed_on",
    Trigger.NOT_CONFIRMED: "not_confirmed_on",
}


def papers_came(writing: Writing, demand_id: int, seen: int, on: date) -> None:
    """Note the day on which the proving papers of a demand came: its clocks start there (9.3, 9.4)."""
    note_date(writing, demand_id, seen, Trigger.PAPERS, on)


def note_date(writing: Writing, demand_id: int, seen: int, trigger: Trigger, on: date) -> None:
    """Note the day on which papers came, or a violation was confirmed or found to be none; clocks start there."""
    if on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This date is in the future: {day}."), field="papers", day=on)
    found = demands.record(writing, demand_id)
    owner = requests.owner_uid(writing, found.request_id)
    writing.change(demand, demand_id, seen, owner, **{_DATED[trigger]: on})
    replan(writing, found.request_id, demand_id)
    settle_dates(writing, found.request_id, owner)
    writing.entitle(_NOTED[trigger], **requests.numbered(writing, found.request_id))


_NOTED = {
    Trigger.PAPERS: QT_TRANSLATE_NOOP("deed", "Proving papers came to request {number} of {year}"),
    Trigger.CONFIRMATION: QT_TRANSLATE_NOOP("deed", "Violation confirmed in request {number} of {year}"),
    Trigger.NOT_CONFIRMED: QT_TRANSLATE_NOOP("deed", "Violation not confirmed in request {number} of {year}"),
}


def settle_demand(
    writing: Writing, demand_id: int, seen: int, outcome: Outcome, ground: str = "", note: str = ""
) -> None:
    """Record how a demand ended. A refusal, whole or in part, needs a typed ground of its kind; its duties appear."""
    found = demands.record(writing, demand_id)
    whole = requests.card(writing, found.request_id)
    if whole is None:
        return
    rules = legal(writing, whole.row.received_on)
    kind = rules.rulebook.kind(found.kind)
    if outcome not in kind.outcomes:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A demand of this kind cannot end so."), field="outcome")
    if outcome.refuses and ground not in {one.key for one in kind.grounds}:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the ground of the refusal."), field="ground")
    owner = requests.owner_uid(writing, found.request_id)
    writing.change(
        demand, demand_id, seen, owner, state="settled", outcome=outcome.value, ground=ground, ground_note=note,
        settled_at=writing.now,
    )  # fmt: skip
    if outcome.refuses:
        _add_refusal_duties(writing, rules, found, whole, outcome, owner)
    if outcome in (Outcome.REFUSED, Outcome.NOT_HELD, Outcome.TAKEN_BACK):
        _end_duties(writing, found, whole, outcome, kind.duties, owner)
    settle_dates(writing, found.request_id, owner)
    settle_state(writing, found.request_id, owner)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Outcome recorded for request {number} of {year}"),
        **requests.numbered(writing, found.request_id),
    )


def _add_refusal_duties(
    writing: Writing, rules: Legal, found: Any, whole: RequestCard, outcome: Outcome, owner: str
) -> None:
    planned = plan_for(writing, rules, whole, found.id, outcome)
    there = {one.duty for one in whole.duties if one.demand_id == found.id}
    for place, one in enumerate(planned):
        if one.kind.on_refusal and one.kind.key not in there:
            writing.insert(
                duty, owner, request_id=found.request_id, demand_id=found.id, subject_id=whole.row.subject_id or None,
                kind=found.kind, duty=one.kind.key, state="open", position=100 + place, **planned_values(one, rules),
            )  # fmt: skip


def _end_duties(
    writing: Writing, found: Any, whole: RequestCard, outcome: Outcome, kinds: Sequence[DutyKind], owner: str
) -> None:
    """What was demanded falls away when it is refused, taken back or not held; only the telling stays."""
    telling = {one.key for one in kinds if _still_tells(one, outcome)}
    for row in whole.duties:
        if row.demand_id == found.id and row.state == "open" and row.duty not in telling:
            writing.change(
                duty, row.id, row.version, owner, state="lapsed", done_at=writing.now, done_by=writing.actor,
                note=outcome.value,
            )  # fmt: skip


def _still_tells(kind: DutyKind, outcome: Outcome) -> bool:
    """Whether a duty outlives the outcome: a refusal has a letter of its own, "not held" is told by the answer."""
    if outcome is Outcome.REFUSED:
        return kind.on_refusal
    if outcome is Outcome.NOT_HELD:
        return bool(kind.letters) and ("not_held" in kind.letters or not kind.closes)
    return False
