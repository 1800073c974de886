"""The rulebook, fed with the days of the hand-made table, chooses the rule and gives the date of each row."""

import csv
from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.term import due_date
from dpo_desk.domain.workdays import WorkCalendar

TABLE = Path(__file__).parents[1] / "samples" / "dates_by_hand.tsv"
RULES = {
    "access-law": "law.access",
    "access-policy": "policy.access_tell",
    "block-law": "law.block",
    "blocked-policy": "policy.destroy_blocked",
    "breach-law": "law.breach_notice",
    "correction-law": "law.correct",
    "correction-policy": "policy.correct",
    "deletion-law": "law.deletion",
    "destroy-law": "law.destroy_unlawful",
    "destroy-policy": "policy.destroy_unlawful",
    "objection-law": "law.objection",
    "public-law": "law.out_of_public",
    "purpose-policy": "policy.destroy_purpose",
    "refusal-law": "law.refusal",
    "unblock-law": "law.lift_block",
    "unlawful-block-law": "law.block_found",
    "unlawful-destroy-law": "law.destroy_found",
    "unlawful-policy": "policy.stop_unlawful",
    "withdrawal-law": "law.withdrawal",
    "withdrawal-own": "policy.stop_withdrawal",
}
with TABLE.open(encoding="utf-8", newline="") as _lines:
    ROWS = [
        (row["rule"], date.fromisoformat(row["trigger"]), row["due"])
        for row in csv.DictReader(_lines, delimiter="\t")
        if row["week"] == "five"
    ]


@pytest.mark.parametrize("name", sorted({name for name, _, _ in ROWS}))
def test_the_rulebook_agrees_with_the_hand_made_table(name: str, rulebook: Rulebook, calendar: WorkCalendar) -> None:
    rows = [(on, due) for known, on, due in ROWS if known == name]
    assert rows
    for on, due in rows:
        rule = rulebook.rule(RULES[name], on)
        if due:
            assert rule is not None and rule.term is not None, on
            assert due_date(on, rule.term, calendar).due == date.fromisoformat(due), on
        else:
            assert rule is None or rule.term is None, on
