"""The management report: every figure of a period, reckoned from plain records without a database or a window."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import mean

from dpo_desk.domain.report_facts import ConsentCounts, Ended, Period, PeriodFacts, RequestFact, month_after
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.timeliness import (
    Measure,
    Standing,
    Timeliness,
    WorkingTime,
    by_request,
    counted,
    standing_of_request,
    standings,
    working_days,
    working_time,
)

MONTHS = 12
NOT_NOTED = QT_TRANSLATE_NOOP("report", "Not noted")
"""What stands for a channel or a ground that an earlier journal did not tell."""


class Group(StrEnum):
    """The four groups of the chart, in the order they are stacked."""

    ACCESS = "access"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    OTHER = "other"


_GROUPS = {
    "access": Group.ACCESS, "correction": Group.CORRECTION, "completion": Group.CORRECTION,
    "withdrawal": Group.WITHDRAWAL, "withdrawal_purpose": Group.WITHDRAWAL,
    "withdrawal_cross_border": Group.WITHDRAWAL,
}  # fmt: skip


def group_of(kind: str) -> Group:
    """The group of a demand kind; what is neither access, correction nor withdrawal is destruction and other."""
    return _GROUPS.get(kind, Group.OTHER)


@dataclass(frozen=True, slots=True)
class KindFigures:
    """One demand kind: its requests (`whole` by request), its duties by each clock, and the time its main duty took."""

    kind: str
    received: int
    whole: Timeliness
    law: Timeliness
    policy: Timeliness
    time: WorkingTime | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one period. `whole` counts requests by the earlier of both clocks; `law` and `policy` count
    duties, each by its own date. `average` is the mean of working days from receipt to the last main duty done."""

    period: Period
    received: int
    whole: Timeliness
    law: Timeliness
    policy: Timeliness
    average: float | None
    groups: Mapping[Group, Timeliness]
    kinds: tuple[KindFigures, ...]
    channels: tuple[tuple[str, int], ...]
    refusals: tuple[tuple[str, str, int], ...]
    consents: ConsentCounts
    ended: Ended

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all happened in the period."""
        return not (self.received or self.kinds or self.consents.events or self.ended != Ended())


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """One month of the chart: requests received by group."""

    first: date
    counts: Mapping[Group, int]
    is_reported: bool

    @property
    def total(self) -> int:
        """Requests of all groups."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Report:
    """A period, the one before it for comparison, and the twelve months that end with the period."""

    figures: Figures
    before: Figures
    months: tuple[MonthColumn, ...]


def figures(facts: PeriodFacts, by: Measure) -> Figures:
    """Every figure of one period."""
    whole = {request.id: Standing.AHEAD for request in facts.requests}
    for request_id, duties in by_request(facts.duties).items():
        if request_id in whole:
            whole[request_id] = standing_of_request(duties, by.today)
    return Figures(
        period=facts.period,
        received=len(facts.requests),
        whole=counted(whole.values()),
        law=counted(standings(facts.duties, by.today, "law_due")),
        policy=counted(standings(facts.duties, by.today, "policy_due")),
        average=_average(facts, by),
        groups={group: counted(_of_group(facts.requests, whole, group)) for group in Group},
        kinds=_kinds(facts, whole, by),
        channels=_most_first(Counter(request.channel for request in facts.requests)),
        refusals=_refusals(facts),
        consents=facts.consents,
        ended=facts.ended,
    )


def month_columns(received: Iterable[tuple[date, str, int]], period: Period) -> tuple[MonthColumn, ...]:
    """The twelve months that end with the period's last; `received` counts requests by day and kind."""
    counts: dict[date, Counter[Group]] = {}
    for on, kind, count in received:
        counts.setdefault(on.replace(day=1), Counter())[group_of(kind)] += count
    months = [month_after(period.last, back) for back in range(1 - MONTHS, 1)]
    return tuple(
        MonthColumn(
            first,
            {group: counts.get(first, Counter())[group] for group in Group},
            period.first < month_after(first, 1) and first <= period.last,
        )
        for first in months
    )


def _of_group(requests: Iterable[RequestFact], whole: Mapping[int, Standing], group: Group) -> Iterable[Standing]:
    return (whole[request.id] for request in requests if group_of(request.kind) is group)


def _kinds(facts: PeriodFacts, whole: Mapping[int, Standing], by: Measure) -> tuple[KindFigures, ...]:
    present = {request.kind for request in facts.requests} | {duty.kind for duty in facts.duties}
    place = {kind: number for number, kind in enumerate(by.order)}
    return tuple(_kind(facts, kind, whole, by) for kind in sorted(present, key=lambda one: (place.get(one, 99), one)))


def _kind(facts: PeriodFacts, kind: str, whole: Mapping[int, Standing], by: Measure) -> KindFigures:
    requests = [request for request in facts.requests if request.kind == kind]
    duties = [duty for duty in facts.duties if duty.kind == kind]
    return KindFigures(
        kind=kind,
        received=len(requests),
        whole=counted(whole[request.id] for request in requests),
        law=counted(standings(duties, by.today, "law_due")),
        policy=counted(standings(duties, by.today, "policy_due")),
        time=working_time(duties, by),
    )


def _average(facts: PeriodFacts, by: Measure) -> float | None:
    """Of requests whose main duties are all at an end and at least one of them done."""
    received = {request.id: request.received_on for request in facts.requests}
    taken = []
    for request_id, duties in by_request(facts.duties).items():
        main = [duty for duty in duties if (duty.kind, duty.duty) in by.main]
        done = [duty for duty in main if duty.state == "done"]
        if request_id in received and done and all(duty.state != "open" for duty in main):
            taken.append(max(working_days(received[request_id], duty, by) for duty in done))
    return mean(taken) if taken else None


def _refusals(facts: PeriodFacts) -> tuple[tuple[str, str, int], ...]:
    refused = Counter((one.kind, one.ground) for one in facts.demands if one.outcome in ("refused", "partly"))
    ordered = sorted(refused.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple((kind, ground, count) for (kind, ground), count in ordered)


def _most_first(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])))
