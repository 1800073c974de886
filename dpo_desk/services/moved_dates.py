"""Which open dates a change of the calendar moves: worked out the same way before it is applied and while it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

from dpo_desk.domain.duty import plan_duties
from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.planning import dates_known, moves_clocks, planned_values
from dpo_desk.storage import open_terms
from dpo_desk.storage.tables import duty, request
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a duty: the one that binds, and the clocks of law and policy (or of the office)."""

    due: date | None
    law: date | None
    policy: date | None
    own: date | None


@dataclass(frozen=True, slots=True)
class MovedDate:
    """An open duty whose dates a change moves; the number of its request, no names."""

    duty_id: int
    request_id: int
    year: int
    number: int
    kind: str
    duty: str
    before: Dates
    after: Dates


@dataclass(frozen=True, slots=True)
class Replanned:
    """An open duty planned anew: its record as it stands, what is written, and what moved (None: no date)."""

    row: Any
    values: Mapping[str, Any]
    moved: MovedDate | None


def _replanned(row: Any, values: Mapping[str, Any], calendar: WorkCalendar) -> Replanned:
    """The plan's values, but a date that a person changed stays while law and policy say the same."""
    if not (moves_clocks(row, values) or row.due == values["due"]):
        aim = calendar.last_working(row.due)
        values = {**values, "due": row.due, "aim": aim, "explanation": row.explanation}
    before = Dates(row.due, row.law_due, row.policy_due, row.own_due)
    after = Dates(values["due"], values["law_due"], values["policy_due"], values["own_due"])
    if before == after:
        return Replanned(row, values, None)
    moved = MovedDate(row.id, row.request_id, row.year, row.number, row.kind, row.duty, before, after)
    return Replanned(row, values, moved)


def replanned(reading: Reading, calendar: WorkCalendar, first: date) -> tuple[Replanned, ...]:
    """The open duties whose term reaches the day, planned on another calendar by the rules they arose under."""
    rows = open_terms.reaching(reading, first)
    done = open_terms.done_beside(reading, first)
    rules: dict[date, Legal] = {}
    known: dict[Any, Mapping[str, Mapping[str, Any]]] = {}
    found: list[Replanned] = []
    for demand_id, group in groupby(rows, attrgetter("demand_id")):
        mine = list(group)
        on = mine[0].received_on
        if on not in rules:
            rules[on] = replace(legal(reading, on), calendar=calendar)
        plans = _plans(mine[0], rules[on], done.get(demand_id, ()), known)
        found += [_replanned(row, plans[row.duty], calendar) for row in mine if row.duty in plans]
    return tuple(found)


def _plans(
    row: Any, rules: Legal, done: Iterable[Any], known: dict[Any, Mapping[str, Mapping[str, Any]]]
) -> Mapping[str, Mapping[str, Any]]:
    """The plan of a demand by duty, as it is written; demands of one kind and day have the same one, made once."""
    kind = rules.rulebook.kind(row.demand_kind)
    applicant = ApplicantKind(row.applicant_kind)
    dates = dates_known(kind, row, row.received_on, applicant, done)
    outcome = Outcome(row.outcome) if row.outcome else None
    same = (kind.key, dates, applicant, outcome)
    if same not in known:
        planned = plan_duties(kind, dates, rules.rulebook, rules.calendar, applicant=applicant, outcome=outcome)
        known[same] = {one.kind.key: planned_values(one, rules) for one in planned}
    return known[same]


def apply(writing: Writing, found: Iterable[Replanned]) -> tuple[MovedDate, ...]:
    """Write the plans: new dates, explanation and pinned calendar; returns what moved."""
    replans = tuple(found)
    owners = open_terms.owners(writing)
    writing.change_all(duty, ((one.row, owners[one.row.request_id], one.values) for one in replans))
    moved = tuple(move for one in replans if (move := one.moved) is not None)
    if moved:
        _settle(writing, owners)
    return moved


def _settle(writing: Writing, owners: Mapping[int, str]) -> None:
    """Keep beside each request the date of its nearest open duty, by which the inbox is sorted."""
    dates = open_terms.nearest(writing)
    nothing = {"due": None, "aim": None}
    writing.change_all(
        request,
        (
            (row, owners[row.id], {"due": near.due, "aim": near.aim} if (near := dates.get(row.id)) else nothing)
            for row in open_terms.open_requests(writing)
        ),
    )
