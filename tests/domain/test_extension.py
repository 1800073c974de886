"""An extension is allowed only where a rule names one, by every source that gives a date, and no further."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.extension import limit_of
from dpo_desk.domain.rulebook import Rulebook, read_rulebook
from dpo_desk.domain.workdays import WorkCalendar

LAW, POLICY = date(2026, 11, 25), date(2026, 12, 7)
STARTED = date(2026, 11, 20)


def extended(texts: dict[str, str], term: str = "5 working days", letter: str = "") -> dict[str, str]:
    """The shipped files with an extension of the law's rule of access, which no act of today knows."""
    added = f'key = "law.access"\nextension = "{term}"\n' + (f'extension_letter = "{letter}"\n' if letter else "")
    law = "law-94v.toml"
    return {**texts, law: texts[law].replace('key = "law.access"\n', added)}


def test_no_shipped_rule_lets_a_term_be_extended(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    assert all(rule.extension is None for rule in rulebook.rules)
    limit = limit_of(rulebook.kind("access").duty("tell"), STARTED, LAW, POLICY, rulebook, calendar)
    assert limit is not None and (limit.due, limit.extended, limit.is_extensible) == (LAW, LAW, False)


def test_an_extension_is_counted_from_the_last_day_and_never_past_the_other_source(
    rulebook_texts: dict[str, str], calendar: WorkCalendar
) -> None:
    book = read_rulebook(extended(rulebook_texts))
    kind = book.kind("access").duty("tell")
    limit = limit_of(kind, STARTED, LAW, POLICY, book, calendar)
    assert limit is not None and limit.extended == date(2026, 12, 2)
    assert [one.rule.key for one in limit.used(date(2026, 11, 26))] == ["law.access"]
    assert limit.used(LAW) == ()
    long = read_rulebook(extended(rulebook_texts, "30 days"))
    limit = limit_of(long.kind("access").duty("tell"), STARTED, LAW, POLICY, long, calendar)
    assert limit is not None and limit.extended == POLICY


def test_without_a_date_of_law_or_policy_there_is_no_limit(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    assert limit_of(rulebook.kind("access").duty("tell"), STARTED, None, None, rulebook, calendar) is None


@pytest.mark.parametrize(("term", "letter"), [("soon", ""), ("5 working days", "no_such_letter")])
def test_a_wrong_extension_is_told_by_its_file(rulebook_texts: dict[str, str], term: str, letter: str) -> None:
    with pytest.raises(Trouble):
        read_rulebook(extended(rulebook_texts, term, letter))
