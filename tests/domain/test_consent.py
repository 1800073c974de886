"""Consent on any day, as known on any other: the story of the consent picture and its corners."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dpo_desk.domain.consent import (
    ConsentAction,
    ConsentEvent,
    Standing,
    known,
    missing_statements,
    proof_strength,
    state_on,
)
from dpo_desk.domain.consent_summary import Whole, summary
from dpo_desk.domain.rules import Proof

PURPOSES = tuple(f"purpose_{number}" for number in range(1, 7))
ALMATY = ZoneInfo("Asia/Almaty")


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ALMATY).astimezone(UTC)  # type: ignore[arg-type, misc]


def event(
    uid: str,
    occurred: datetime,
    action: ConsentAction,
    *purposes: str,
    recorded: datetime | None = None,
    **more: object,
) -> ConsentEvent:
    return ConsentEvent(uid, occurred, recorded or occurred, action, purposes, **more)  # type: ignore[arg-type]


STORY = (
    event("a", local(2024, 3, 12, 14, 7), ConsentAction.GIVEN, mechanism="registration_button", proof=Proof.FULL),
    event("b", local(2024, 6, 18, 9, 41), ConsentAction.CONFIRMED, mechanism="new_edition", proof=Proof.NONE),
    event("c", local(2025, 1, 21, 11, 15), ConsentAction.REFUSED, "purpose_4", mechanism="email"),
    event("d", local(2025, 9, 2, 16, 22), ConsentAction.GIVEN, mechanism="company_data", proof=Proof.PARTIAL),
    event("e", local(2026, 11, 24, 9, 15), ConsentAction.WITHDRAWN, mechanism="paper", proof=Proof.FULL),
)


def test_on_15_march_2025_five_of_six_purposes_were_in_force() -> None:
    states = state_on(STORY, date(2025, 3, 15), PURPOSES)
    found = summary(states)
    assert (found.in_force, found.total, found.whole) == (5, 6, Whole.PARTIAL)
    assert states["purpose_4"].standing is Standing.REFUSED
    assert states["purpose_4"].since == local(2025, 1, 21, 11, 15)
    assert states["purpose_1"].since == local(2024, 3, 12, 14, 7)
    assert states["purpose_1"].last is not None and states["purpose_1"].last.uid == "b"


def test_each_day_of_the_story_has_its_count() -> None:
    days = {
        date(2024, 3, 11): (0, Whole.NEVER),
        date(2024, 3, 12): (6, Whole.FULL),
        date(2025, 1, 20): (6, Whole.FULL),
        date(2025, 1, 21): (5, Whole.PARTIAL),
        date(2025, 9, 2): (6, Whole.FULL),
        date(2026, 11, 23): (6, Whole.FULL),
        date(2026, 11, 24): (0, Whole.WITHDRAWN),
    }
    for on, expected in days.items():
        found = summary(state_on(STORY, on, PURPOSES))
        assert (found.in_force, found.whole) == expected, on


def test_a_moment_is_sharper_than_a_day() -> None:
    before = state_on(STORY, local(2026, 11, 24, 9, 14), PURPOSES)
    after = state_on(STORY, local(2026, 11, 24, 9, 15), PURPOSES)
    assert summary(before).in_force == 6 and summary(after).in_force == 0


def test_a_day_ends_at_midnight_in_almaty_also_before_march_2024() -> None:
    late = event("x", datetime(2024, 1, 10, 17, 59, tzinfo=UTC), ConsentAction.GIVEN)
    next_day = event("y", datetime(2024, 1, 10, 18, 1, tzinfo=UTC), ConsentAction.GIVEN)
    assert summary(state_on([late], date(2024, 1, 10), PURPOSES)).in_force == 6
    assert summary(state_on([next_day], date(2024, 1, 10), PURPOSES)).in_force == 0


def test_a_letter_entered_late_changes_the_past_but_not_what_was_known() -> None:
    withdrawal = event("w", local(2025, 1, 20, 9), ConsentAction.WITHDRAWN, recorded=local(2025, 2, 5, 10))
    events = (STORY[0], withdrawal)
    assert summary(state_on(events, date(2025, 1, 25), PURPOSES)).whole is Whole.WITHDRAWN
    assert summary(state_on(events, date(2025, 1, 25), PURPOSES, date(2025, 2, 1))).whole is Whole.FULL
    assert summary(state_on(events, date(2025, 1, 25), PURPOSES, date(2025, 2, 5))).whole is Whole.WITHDRAWN


def test_a_correction_is_a_new_event_that_names_the_old_one() -> None:
    wrong = event("w", local(2025, 5, 1, 9), ConsentAction.WITHDRAWN)
    right = event(
        "r", local(2025, 5, 1, 9), ConsentAction.WITHDRAWN, "purpose_4", recorded=local(2025, 5, 3, 9), corrects="w"
    )
    events = (STORY[0], wrong, right)
    assert summary(state_on(events, date(2025, 6, 1), PURPOSES)).in_force == 5
    assert summary(state_on(events, date(2025, 6, 1), PURPOSES, date(2025, 5, 2))).in_force == 0
    assert [one.uid for one in known(events)] == ["a", "r"]


def test_an_annulled_event_never_happened() -> None:
    wrong = event("w", local(2025, 5, 1, 9), ConsentAction.WITHDRAWN)
    annul = event("n", local(2025, 5, 1, 9), ConsentAction.ANNULLED, recorded=local(2025, 5, 2, 9), corrects="w")
    assert summary(state_on((STORY[0], wrong, annul), date(2025, 6, 1), PURPOSES)).whole is Whole.FULL


def test_of_a_chain_of_corrections_only_the_last_counts() -> None:
    moment = local(2025, 5, 1, 9)
    first = event("1", moment, ConsentAction.WITHDRAWN, "purpose_1")
    second = event("2", moment, ConsentAction.WITHDRAWN, "purpose_2", recorded=local(2025, 5, 2, 9), corrects="1")
    third = event("3", moment, ConsentAction.WITHDRAWN, "purpose_3", recorded=local(2025, 5, 3, 9), corrects="2")
    states = state_on((STORY[0], first, second, third), date(2025, 6, 1), PURPOSES)
    assert [key for key, state in states.items() if not state.in_force] == ["purpose_3"]


def test_consent_for_a_term_ends_after_its_last_day_with_that_reason() -> None:
    given = event("g", local(2025, 1, 10, 9), ConsentAction.GIVEN, until=date(2025, 12, 31))
    assert summary(state_on([given], date(2025, 12, 31), PURPOSES)).whole is Whole.FULL
    after = state_on([given], date(2026, 1, 1), PURPOSES)["purpose_1"]
    assert (after.standing, after.since, after.until) == (Standing.EXPIRED, local(2026, 1, 1), date(2025, 12, 31))
    assert summary(state_on([given], date(2026, 1, 1), PURPOSES)).whole is Whole.ENDED


def test_a_new_edition_accepted_does_not_prolong_the_term() -> None:
    given = event("g", local(2025, 1, 10, 9), ConsentAction.GIVEN, until=date(2025, 12, 31))
    confirmed = event("c", local(2025, 6, 1, 9), ConsentAction.CONFIRMED)
    states = state_on([given, confirmed], date(2026, 1, 1), PURPOSES)
    assert states["purpose_1"].standing is Standing.EXPIRED


def test_continued_use_does_not_revive_what_was_withdrawn_or_refused() -> None:
    for action in (ConsentAction.WITHDRAWN, ConsentAction.REFUSED):
        ended = event("x", local(2025, 1, 21, 9), action, "purpose_4")
        used = event("u", local(2025, 3, 1, 9), ConsentAction.CONFIRMED, mechanism="new_edition")
        state = state_on((STORY[0], ended, used), date(2025, 4, 1), PURPOSES)["purpose_4"]
        assert state.standing is Standing(action.value)
        assert state.since == local(2025, 1, 21, 9)


def test_who_disagreed_with_an_edition_and_then_went_on_has_accepted_it() -> None:
    left = event("l", local(2025, 1, 21, 9), ConsentAction.DISAGREED)
    used = event("u", local(2025, 3, 1, 9), ConsentAction.CONFIRMED, proof=Proof.NONE)
    between = state_on((STORY[0], left, used), date(2025, 2, 1), PURPOSES)
    after = state_on((STORY[0], left, used), date(2025, 4, 1), PURPOSES)
    assert summary(between).whole is Whole.ENDED
    assert (summary(after).whole, summary(after).proof) == (Whole.FULL, Proof.NONE)


def test_an_edit_of_single_data_leaves_the_proof_of_the_rest_alone() -> None:
    edit = event("d", local(2025, 9, 2, 9), ConsentAction.GIVEN, proof=Proof.NONE, categories=("position",))
    state = state_on((STORY[0], edit), date(2025, 10, 1), PURPOSES)["purpose_1"]
    assert state.given is STORY[0] and state.proof is Proof.FULL
    assert state.since == STORY[0].occurred_at


def test_the_summary_tells_the_weakest_proof_in_force() -> None:
    conduct = event("s", local(2025, 9, 2, 9), ConsentAction.GIVEN, "purpose_5", proof=Proof.NONE)
    signed = event("p", local(2025, 9, 2, 9), ConsentAction.GIVEN, "purpose_1", proof=Proof.FULL)
    assert summary(state_on((conduct, signed), date(2025, 10, 1), PURPOSES)).proof is Proof.NONE
    assert summary(state_on((signed,), date(2025, 10, 1), PURPOSES)).proof is Proof.FULL
    assert summary(state_on((), date(2025, 10, 1), PURPOSES)).proof is None


def test_proof_falls_with_the_missing_text_and_the_missing_record() -> None:
    assert proof_strength(Proof.FULL, has_record=True, has_text=True) is Proof.FULL
    assert proof_strength(Proof.FULL, has_record=True, has_text=False) is Proof.PARTIAL
    assert proof_strength(Proof.FULL, has_record=False, has_text=True) is Proof.NONE
    assert proof_strength(Proof.NONE, has_record=True, has_text=True) is Proof.NONE


def test_the_gaps_of_article_8_are_told() -> None:
    given = event("g", local(2025, 1, 10, 9), ConsentAction.GIVEN, statements=("operator", "person"))
    assert missing_statements(given, ("operator", "person", "term", "data_list")) == ("term", "data_list")


def test_the_order_in_which_events_are_handed_over_does_not_matter() -> None:
    assert state_on(reversed(STORY), date(2025, 3, 15), PURPOSES) == state_on(STORY, date(2025, 3, 15), PURPOSES)
