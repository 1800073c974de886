"""Planning: the duties of a demand worked out from the facts known of its request, at intake and again later."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duties
from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.rulebook import DemandKind, Source
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import Legal, legal
from dpo_desk.storage import demands, requests
from dpo_desk.storage.messages import kept_all
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Writing


def planned_values(planned: PlannedDuty, rules: Legal) -> dict[str, Any]:
    """The columns of a duty that its plan decides, with the editions it is pinned to."""
    due = {source: clock.due if (clock := planned.clock(source)) else None for source in Source}
    bound = planned.clock(planned.binding) if planned.binding else None
    return {
        "started_on": planned.started_on,
        "due": planned.due,
        "aim": planned.aim,
        "binding": planned.binding.value if planned.binding else "",
        "clause": bound.rule.point if bound else "",
        "policy_due": due[Source.POLICY],
        "law_due": due[Source.LAW],
        "own_due": due[Source.OWN],
        "explanation": kept_all(planned.explanation),
        "policy_edition_id": rules.policy_edition_id,
        "law_edition_id": rules.law_edition_id,
        "calendar_version": rules.calendar.version,
    }


def replan(writing: Writing, request_id: int, demand_id: int) -> None:
    """Work the open duties of a demand out anew after one of its dates became known or was taken back."""
    whole = requests.card(writing, request_id)
    if whole is None:
        return
    owner = requests.owner_uid(writing, request_id)
    rules = legal(writing, whole.row.received_on)
    ended = demands.record(writing, demand_id).outcome
    outcome = Outcome(ended) if ended else None
    planned = {one.kind.key: one for one in plan_for(writing, rules, whole, demand_id, outcome)}
    for row in whole.duties:
        if row.demand_id == demand_id and row.state == "open" and row.duty in planned:
            values = planned_values(planned[row.duty], rules)
            if moves_clocks(row, values):
                writing.change(duty, row.id, row.version, owner, **values)


_DATES = ("started_on", "law_due", "policy_due", "own_due", "binding")


def moves_clocks(row: Any, values: Mapping[str, Any]) -> bool:
    """Whether a plan differs in what it decides; while all of it stays, a date that a person changed stays too."""
    return any(values[name] != getattr(row, name) for name in _DATES)


def plan_for(
    writing: Writing, rules: Legal, whole: RequestCard, demand_id: int, outcome: Outcome | None = None
) -> tuple[PlannedDuty, ...]:
    """The duties of a demand on the facts known now; with an outcome that refuses, those of the refusal as well."""
    found = demands.record(writing, demand_id)
    kind = rules.rulebook.kind(found.kind)
    applicant = ApplicantKind(whole.applicant_kind)
    mine = [row for row in whole.duties if row.demand_id == demand_id]
    dates = dates_known(kind, found, whole.row.received_on, applicant, mine)
    return plan_duties(kind, dates, rules.rulebook, rules.calendar, applicant=applicant, outcome=outcome)


def dates_known(
    kind: DemandKind, found: Any, received: date, applicant: ApplicantKind, rows: Iterable[DutyRow]
) -> TriggerDates:
    """The days of a demand's triggers: `found` has the demand's own dates, `rows` are its duties."""
    return TriggerDates(
        received=received,
        papers=found.papers_on,
        confirmation=found.confirmed_on,
        not_confirmed=found.not_confirmed_on,
        finding=found.found_on or (received if applicant is ApplicantKind.OFFICE else None),
        done=_done_on(kind, rows),
    )


def _done_on(kind: DemandKind, rows: Iterable[DutyRow]) -> date | None:
    """The day on which the duty that settles the demand was done: notices run from it."""
    closing = {one.key for one in kind.duties if one.closes}
    done = [row.done_at for row in rows if row.duty in closing and row.state == "done" and row.done_at is not None]
    return local_day(max(done)) if done else None
