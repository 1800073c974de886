"""Due dates worked out by hand from the policy, the law table and the public calendar, held against the program."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dpo_desk.domain.rulebook import Rulebook, Trigger, read_rulebook
from dpo_desk.domain.term import Term, Unit, due_date
from dpo_desk.domain.workdays import Week, WorkCalendar, read_calendar
from dpo_desk.resources import resource_path

TABLE = Path(__file__).parents[1] / "samples" / "dates_by_hand.tsv"

RULES = {
    "access-law": (("law.access",), Trigger.RECEIVED),
    "access-policy": (("policy.access_tell", "policy.access_show"), Trigger.RECEIVED),
    "refusal-law": (("law.refusal",), Trigger.RECEIVED),
    "correction-law": (("law.correct",), Trigger.PAPERS),
    "correction-policy": (("policy.correct",), Trigger.PAPERS),
    "block-law": (("law.block",), Trigger.RECEIVED),
    "unblock-law": (("law.lift_block",), Trigger.NOT_CONFIRMED),
    "destroy-law": (("law.destroy_unlawful",), Trigger.CONFIRMATION),
    "destroy-policy": (("policy.destroy_unlawful", "policy.destroy_unneeded"), Trigger.PAPERS),
    "public-law": (("law.out_of_public",), Trigger.RECEIVED),
    "withdrawal-law": (("law.withdrawal",), Trigger.RECEIVED),
    "withdrawal-own": (("policy.stop_withdrawal",), Trigger.RECEIVED),
    "objection-law": (("law.objection",), Trigger.RECEIVED),
    "deletion-law": (("law.deletion",), Trigger.RECEIVED),
    "breach-law": (("law.breach_notice",), Trigger.FINDING),
    "unlawful-block-law": (("law.block_found",), Trigger.FINDING),
    "unlawful-destroy-law": (("law.destroy_found",), Trigger.FINDING),
    "unlawful-policy": (("policy.stop_unlawful",), Trigger.FINDING),
    "purpose-policy": (("policy.destroy_purpose",), Trigger.PURPOSE_REACHED),
    "blocked-policy": (("policy.destroy_blocked",), Trigger.BLOCKED),
}
"""The table's short names: the rulebook's keys and the event both tables of the policy paper count from."""

WITHOUT_A_NUMBER = (
    "policy.notify_person",
    "policy.notify_recipients",
    "policy.correct_on_information",
    "policy.stop_withdrawal",
    "policy.stop_purpose",
    "law.destroy_purpose",
    "law.destroy_blocked",
)


@dataclass(frozen=True, slots=True)
class HandRow:
    """One line of the table: a rule's short name, day zero and the dates found by hand."""

    rule: str
    trigger: date
    term: Term | None
    due: date | None
    aim: date | None
    week: Week
    why: str

    def __str__(self) -> str:
        return f"{self.rule} from {self.trigger} in a {self.week}-day week"


def read_term(text: str) -> Term | None:
    if not text:
        return None
    count, unit = text.split()
    return Term(int(count), Unit(unit))


def read_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def read_row(cells: dict[str, str]) -> HandRow:
    return HandRow(
        rule=cells["rule"],
        trigger=date.fromisoformat(cells["trigger"]),
        term=read_term(cells["term"]),
        due=read_day(cells["due"]),
        aim=read_day(cells["aim"]),
        week=Week(cells["week"]),
        why=cells["why"],
    )


def read_table() -> tuple[HandRow, ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return tuple(read_row(cells) for cells in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def calendar_of(week: Week) -> WorkCalendar:
    files = sorted(resource_path("calendar").glob("*.toml"))
    return WorkCalendar(read_calendar(file.read_text(encoding="utf-8") for file in files), week)


@cache
def seed_rulebook() -> Rulebook:
    folder = resource_path("rulebook")
    files = sorted(folder.rglob("*.toml"))
    return read_rulebook({file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in files})


ROWS = read_table()
WITH_TERM = tuple(row for row in ROWS if row.term is not None)
WITHOUT_TERM = tuple(row for row in ROWS if row.term is None)


@pytest.mark.parametrize("row", WITH_TERM, ids=str)
def test_the_due_day_and_the_aim_are_those_found_by_hand(row: HandRow) -> None:
    assert row.term is not None
    found = due_date(row.trigger, row.term, calendar_of(row.week))
    assert (found.due, found.aim) == (row.due, row.aim), row.why


@pytest.mark.parametrize("row", WITH_TERM, ids=str)
def test_a_due_day_and_its_aim_are_working_days(row: HandRow) -> None:
    calendar = calendar_of(row.week)
    assert row.due is not None and row.aim is not None
    assert calendar.is_working(row.due) and calendar.is_working(row.aim)
    assert row.aim <= row.due
    assert row.trigger < row.due


def test_a_row_without_a_term_promises_no_date() -> None:
    assert WITHOUT_TERM
    assert all(row.due is None and row.aim is None for row in WITHOUT_TERM)


def test_the_table_is_wide_enough_and_names_no_case_twice() -> None:
    cases = [(row.rule, row.trigger, row.week) for row in ROWS]
    assert len(cases) >= 90
    assert len(cases) == len(set(cases))
    assert sum(row.week is Week.SIX for row in ROWS) >= 6


@pytest.mark.parametrize("row", WITH_TERM, ids=str)
def test_the_rule_in_force_on_day_zero_has_the_term_of_the_sources(row: HandRow) -> None:
    keys, counted_from = RULES[row.rule]
    for key in keys:
        rule = seed_rulebook().rule(key, row.trigger)
        assert rule is not None, f"{key} is not in force on {row.trigger}"
        assert (rule.term, rule.trigger) == (row.term, counted_from)


@pytest.mark.parametrize("row", WITHOUT_TERM, ids=str)
def test_no_rule_gives_a_number_where_the_sources_give_none(row: HandRow) -> None:
    for key in RULES[row.rule][0]:
        assert any(rule.key == key for rule in seed_rulebook().rules)
        rule = seed_rulebook().rule(key, row.trigger)
        assert rule is None or rule.term is None, row.why


@pytest.mark.parametrize("key", WITHOUT_A_NUMBER)
def test_a_clause_that_names_no_number_of_days_gets_none(key: str) -> None:
    found = [rule for rule in seed_rulebook().rules if rule.key == key]
    assert found
    assert all(rule.term is None for rule in found)


def test_every_rule_of_the_law_and_the_policy_with_a_number_has_rows() -> None:
    named = {key for keys, _ in RULES.values() for key in keys}
    numbered = {rule.key for rule in seed_rulebook().rules if rule.term is not None and rule.source.value != "own"}
    assert numbered <= named
    assert {row.rule for row in ROWS} == set(RULES)


def test_no_rule_of_the_law_is_called_confirmed_before_a_lawyer_saw_it() -> None:
    assert not [rule.key for rule in seed_rulebook().rules if rule.source.value == "law" and rule.confirmed]
