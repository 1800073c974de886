"""Until when the data of a subject are kept, and why, with dates worked out by hand."""

from datetime import UTC, date, datetime

from dpo_desk.domain.consent import PurposeState, Standing
from dpo_desk.domain.retention import Hold, Keeping, Retention, RetentionFacts, retention
from dpo_desk.domain.rulebook import Rulebook, Source
from dpo_desk.domain.workdays import WorkCalendar


def since(year: int, month: int, number: int) -> datetime:
    return datetime(year, month, number, 6, tzinfo=UTC)


def state(standing: Standing, began: datetime | None = None, until: date | None = None) -> PurposeState:
    return PurposeState("purpose_1", standing, began, until=until)


IN_FORCE = state(Standing.IN_FORCE, since(2024, 3, 12))
WITHDRAWN = state(Standing.WITHDRAWN, since(2026, 11, 24))


def lines(answer: Retention) -> str:
    return "\n".join(str(line) for line in answer.why)


def test_while_one_purpose_is_in_force_the_data_stay(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    answer = retention(RetentionFacts({"purpose_1": IN_FORCE, "purpose_4": WITHDRAWN}), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.KEPT, None)
    assert "in force: 1" in lines(answer)


def test_consents_for_terms_keep_the_data_until_the_last_term(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    first = state(Standing.IN_FORCE, since(2024, 3, 12), date(2026, 12, 31))
    second = state(Standing.IN_FORCE, since(2024, 3, 12), date(2027, 6, 30))
    answer = retention(RetentionFacts({"purpose_1": first, "purpose_2": second}), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.KEPT, date(2027, 6, 30))
    open_ended = retention(RetentionFacts({"purpose_1": first, "purpose_2": IN_FORCE}), rulebook, calendar)
    assert open_ended.until is None


def test_a_reached_purpose_gives_the_15_days_of_the_policy(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    reached = state(Standing.PURPOSE_REACHED, since(2026, 11, 9))
    answer = retention(RetentionFacts({"purpose_1": reached}), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.TO_DESTROY, date(2026, 11, 24))
    assert answer.duty is not None and answer.duty.binding is Source.POLICY
    assert "The last purpose was achieved on 2026-11-09." in lines(answer)


def test_a_withdrawal_gives_the_own_norm_and_never_clause_9_7(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    answer = retention(RetentionFacts({"purpose_1": WITHDRAWN}), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.TO_DESTROY, date(2026, 12, 15))
    assert answer.duty is not None and answer.duty.binding is Source.OWN
    assert "9.7" not in lines(answer)


def test_what_ended_last_sets_the_clock(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    reached = state(Standing.PURPOSE_REACHED, since(2026, 11, 9))
    answer = retention(RetentionFacts({"purpose_1": reached, "purpose_4": WITHDRAWN}), rulebook, calendar)
    assert answer.until == date(2026, 12, 15)


def test_an_expired_consent_counts_from_its_last_day(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    expired = state(Standing.EXPIRED, since(2026, 11, 10), date(2026, 11, 9))
    answer = retention(RetentionFacts({"purpose_1": expired}), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.TO_DESTROY, date(2026, 11, 24))
    assert "its last day was 2026-11-09" in lines(answer)


def test_the_day_of_an_end_is_the_day_in_almaty(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    late = state(Standing.PURPOSE_REACHED, datetime(2026, 11, 8, 20, tzinfo=UTC))
    answer = retention(RetentionFacts({"purpose_1": late}), rulebook, calendar)
    assert answer.until == date(2026, 11, 24)


def test_blocked_data_have_six_months_whatever_else_holds(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    facts = RetentionFacts({"purpose_1": WITHDRAWN}, blocked_since=date(2026, 9, 15))
    answer = retention(facts, rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.BLOCKED, date(2027, 3, 16))  # the 15th is Constitution Day
    assert "Blocked since 2026-09-15" in lines(answer)


def test_a_law_that_requires_storage_holds_the_destruction_back(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    holds = (Hold("acc-1", date(2026, 12, 1)), Hold("acc-2", date(2031, 12, 31)))
    answer = retention(RetentionFacts({"purpose_1": WITHDRAWN}, holds=holds), rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.HELD, date(2031, 12, 31))
    assert lines(answer).startswith("A law requires storage until 2031-12-31: acc-2.")
    short = retention(RetentionFacts({"purpose_1": WITHDRAWN}, holds=holds[:1]), rulebook, calendar)
    assert short.keeping is Keeping.TO_DESTROY


def test_a_hold_without_a_known_end_has_no_date(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    facts = RetentionFacts({"purpose_1": WITHDRAWN}, holds=(Hold("court", None), Hold("acc-2", date(2031, 12, 31))))
    answer = retention(facts, rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.HELD, None)


def test_without_any_consent_there_is_no_ground(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    facts = RetentionFacts(
        {"purpose_1": state(Standing.NEVER), "purpose_2": state(Standing.REFUSED, since(2026, 1, 9))}
    )
    answer = retention(facts, rulebook, calendar)
    assert (answer.keeping, answer.until, answer.duty) == (Keeping.NO_GROUND, None, None)


def test_an_open_request_is_told_beside_the_date(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    facts = RetentionFacts({"purpose_1": WITHDRAWN}, open_request="2026-0149")
    assert "Request 2026-0149 is open" in lines(retention(facts, rulebook, calendar))


def test_destroyed_is_the_last_word(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    facts = RetentionFacts(
        {"purpose_1": WITHDRAWN}, blocked_since=date(2026, 9, 15), destroyed_on=date(2026, 10, 12), act="27"
    )
    answer = retention(facts, rulebook, calendar)
    assert (answer.keeping, answer.until) == (Keeping.DESTROYED, date(2026, 10, 12))
    assert "act 27" in lines(answer)
