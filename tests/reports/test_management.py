"""Figures of a period by hand: who is on time by which clock, what time it took, the twelve months."""

from datetime import date, datetime

import pytest

from dpo_desk.domain.report_facts import ConsentCounts, DemandFact, DutyFact, Period, PeriodFacts, RequestFact
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow, WorkCalendar
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.reports.management import Figures, Group, figures, month_columns
from dpo_desk.reports.period_words import period_title, within
from dpo_desk.reports.timeliness import Measure, Standing, Timeliness, standing

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))
MEASURE = Measure(
    date(2026, 8, 10),
    WorkCalendar([DayRow(date(2026, 8, 30), DayKind.HOLIDAY, Title("", "", ""), "law")]),
    WorkingHours(),
    frozenset({("access", "show"), ("correction", "correct")}),
    ("correction", "access"),
)


def duty(
    request_id: int = 1, *, kind: str = "access", name: str = "show", state: str = "open", started: date | None = None,
    law: date | None = None, policy: date | None = None, done: datetime | None = None,
) -> DutyFact:  # fmt: skip
    return DutyFact(request_id, kind, name, state, started, law, policy, done)


def request(identity: int, kind: str = "access", channel: str = "post") -> RequestFact:
    return RequestFact(identity, kind, channel, "registered", date(2026, 8, 3))


def at(day: int, hour: int = 18) -> datetime:
    return datetime(2026, 8, day, hour, tzinfo=OFFICE_ZONE)


def of(*duties: DutyFact, requests: tuple[RequestFact, ...] = (request(1),)) -> Figures:
    return figures(PeriodFacts(QUARTER, requests, (), duties), MEASURE)


def test_a_passed_law_date_is_late_by_law_while_the_policy_date_is_ahead() -> None:
    found = of(duty(law=date(2026, 8, 6), policy=date(2026, 8, 18)))
    assert found.law == Timeliness(overdue=1)
    assert found.policy == Timeliness(ahead=1)
    assert found.whole == Timeliness(overdue=1)


def test_a_duty_without_a_date_counts_on_neither_clock() -> None:
    found = of(duty(state="done", done=at(4)))
    assert found.law == found.policy == Timeliness()
    assert found.whole == Timeliness(on_time=1)


@pytest.mark.parametrize(
    ("state", "done", "expected"),
    [
        ("done", at(6), Standing.ON_TIME),
        ("done", at(7, 0), Standing.LATE),
        ("open", None, Standing.OVERDUE),
        ("explained", at(5), None),
        ("explained", at(7), Standing.LATE),
        ("lapsed", at(7), None),
        ("voided", None, None),
    ],
)
def test_the_due_day_itself_is_on_time_and_what_fell_away_does_not_count(
    state: str, done: datetime | None, expected: Standing | None
) -> None:
    assert standing(duty(state=state, law=date(2026, 8, 6), done=done), "law_due", date(2026, 8, 10)) is expected


def test_a_request_is_as_good_as_its_worst_duty() -> None:
    late = duty(state="done", law=date(2026, 8, 6), done=at(7))
    fine = duty(state="done", law=date(2026, 8, 6), done=at(6))
    ahead = duty(law=date(2026, 8, 20))
    assert of(fine, late, ahead).whole == Timeliness(late=1)
    assert of(fine, ahead).whole == Timeliness(ahead=1)
    assert of(fine).whole == Timeliness(on_time=1)
    assert of().whole == Timeliness(ahead=1)


def test_working_time_runs_from_the_end_of_the_day_of_receipt_without_lunch_and_days_off() -> None:
    started, due = date(2026, 8, 6), date(2026, 8, 11)
    noon = duty(1, state="done", started=started, law=due, done=at(7, 13))
    monday = duty(2, state="done", started=started, law=due, done=at(10))
    same_day = duty(3, state="done", started=started, law=due, done=at(6))
    time = of(noon, monday, same_day, requests=(request(1), request(2), request(3))).kinds[0].time
    assert time is not None
    assert (time.count, time.median, time.worst, time.limit, time.source) == (3, 0.5, 2.0, 3.0, "law")


def test_the_share_says_nothing_while_nothing_can_be_judged() -> None:
    assert of(duty(law=date(2026, 8, 20))).law.share is None
    assert Timeliness(on_time=3, late=1, ahead=7).share == 0.75


def test_refusals_channels_and_kinds_are_counted_in_their_order() -> None:
    facts = PeriodFacts(
        QUARTER,
        (request(1), request(2, "correction", "email"), request(3, "access", "email")),
        (DemandFact("access", "refused", "x"), DemandFact("access", "partly", "x"), DemandFact("access", "met", "")),
        (),
    )
    found = figures(facts, MEASURE)
    assert found.refusals == (("access", "x", 2),)
    assert found.channels == (("email", 2), ("post", 1))
    assert [(one.kind, one.received) for one in found.kinds] == [("correction", 1), ("access", 2)]
    assert found.groups[Group.ACCESS] == Timeliness(ahead=2)


def test_a_period_in_which_nothing_happened_is_empty_and_one_with_a_consent_is_not() -> None:
    assert of(requests=()).is_empty
    assert not figures(PeriodFacts(QUARTER, (), (), (), ConsentCounts(given=1, events=1)), MEASURE).is_empty


def test_the_twelve_months_end_with_the_period_and_unknown_kinds_are_other() -> None:
    received = [
        (date(2026, 9, 30), "access", 2),
        (date(2026, 9, 1), "deletion", 3),
        (date(2025, 10, 1), "withdrawal", 1),
    ]
    months = month_columns(received, QUARTER)
    assert (months[0].first, months[-1].first, len(months)) == (date(2025, 10, 1), date(2026, 9, 1), 12)
    assert (months[-1].counts[Group.ACCESS], months[-1].counts[Group.OTHER], months[-1].total) == (2, 3, 5)
    assert [month.is_reported for month in months] == [False] * 9 + [True] * 3


@pytest.mark.parametrize(
    ("period", "before", "names"),
    [
        (QUARTER, Period(date(2026, 4, 1), date(2026, 6, 30)), ("2026\u00a0жылғы III\u00a0тоқсан", "II\u00a0тоқсанда")),
        (Period(date(2026, 1, 1), date(2026, 1, 31)), Period(date(2025, 12, 1), date(2025, 12, 31)),
         ("2026\u00a0жылғы қаңтар", "желтоқсанда")),
        (Period(date(2024, 1, 1), date(2024, 12, 31)), Period(date(2023, 1, 1), date(2023, 12, 31)),
         ("2024\u00a0жыл", "2023\u00a0жылы")),
        (Period(date(2026, 3, 3), date(2026, 3, 9)), Period(date(2026, 2, 24), date(2026, 3, 2)),
         ("03.03.2026\u00a0– 09.03.2026", "алдыңғы кезеңде")),
    ],
)  # fmt: skip
def test_the_period_before_has_the_same_length_and_a_name(
    period: Period, before: Period, names: tuple[str, str]
) -> None:
    assert period.moved(-1) == before
    assert before.moved(1) == period
    assert (period_title(period, "kk"), within(period.moved(-1), "kk")) == names
