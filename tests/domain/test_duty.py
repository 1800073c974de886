"""Duties, and their two clocks, against dates worked out by hand on the calendar of 2026."""

from datetime import date

import pytest

from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duties, plan_duty
from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.domain.rulebook import Rulebook, Source, Trigger
from dpo_desk.domain.workdays import WorkCalendar


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


def planned(
    rulebook: Rulebook,
    calendar: WorkCalendar,
    kind: str,
    dates: TriggerDates,
    applicant: ApplicantKind | None = None,
    outcome: Outcome | None = None,
) -> dict[str, PlannedDuty]:
    duties = plan_duties(rulebook.kind(kind), dates, rulebook, calendar, applicant=applicant, outcome=outcome)
    return {duty.kind.key: duty for duty in duties}


def said(duty: PlannedDuty) -> str:
    return "\n".join(str(line) for line in duty.explanation)


def test_access_has_two_duties_and_the_law_binds_both(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    duties = planned(rulebook, calendar, "access", TriggerDates(received=day(11, 16)))
    assert list(duties) == ["tell", "show"]
    for duty in duties.values():
        assert duty.policy is not None and duty.law is not None
        assert duty.policy.due == day(12, 1)
        assert duty.law.due == duty.due == day(11, 19)
        assert duty.binding is Source.LAW
    assert "The law's term binds" in said(duties["tell"])


def test_before_the_rules_of_2020_only_the_policy_runs(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    tell = planned(rulebook, calendar, "access", TriggerDates(received=day(11, 2, 2020)))["tell"]
    assert (tell.law, tell.due, tell.binding) == (None, day(11, 17, 2020), Source.POLICY)
    assert "was not in force" in said(tell)


def test_a_withdrawal_of_17_january_has_no_number_but_the_own_one(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    stop = planned(rulebook, calendar, "withdrawal", TriggerDates(received=day(1, 17)))["stop"]
    assert stop.law is None
    assert (stop.due, stop.binding) == (day(1, 19), Source.OWN)
    assert "the organisation's own norm applies" in said(stop)


def test_a_withdrawal_of_18_january_has_15_working_days_of_the_law(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    stop = planned(rulebook, calendar, "withdrawal", TriggerDates(received=day(1, 18)))["stop"]
    assert (stop.due, stop.binding) == (day(2, 6), Source.LAW)
    assert stop.policy is not None and stop.policy.due is None
    assert stop.own is not None and stop.own.due == day(1, 19)
    assert "Only the law's term runs" in said(stop)


def test_a_withdrawal_makes_five_duties(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    duties = planned(rulebook, calendar, "withdrawal", TriggerDates(received=day(11, 24)))
    dues = {key: (duty.due, duty.binding) for key, duty in duties.items()}
    assert dues == {
        "register": (day(11, 25), Source.OWN),
        "stop": (day(12, 15), Source.LAW),
        "notify_recipients": (None, None),
        "destroy": (day(12, 15), Source.OWN),
        "answer": (day(12, 15), Source.OWN),
    }


def test_a_correction_without_papers_has_not_started(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    correct = planned(rulebook, calendar, "correction", TriggerDates(received=day(11, 16)))["correct"]
    assert (correct.due, correct.started_on, correct.binding) == (None, None, None)
    assert correct.waits_for == (Trigger.PAPERS,)
    assert not correct.has_started
    assert "Not started, it waits: the supporting information was submitted" in said(correct)


def test_a_correction_is_counted_from_the_papers_and_not_from_the_letter(
    rulebook: Rulebook, calendar: WorkCalendar
) -> None:
    dates = TriggerDates(received=day(11, 16), papers=day(11, 20))
    correct = planned(rulebook, calendar, "correction", dates)["correct"]
    assert (correct.started_on, correct.due, correct.binding) == (day(11, 20), day(11, 23), Source.POLICY)
    assert "end on the same day" in said(correct)


def test_a_correction_for_the_authority_stands_on_9_5_and_the_law(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    dates = TriggerDates(received=day(11, 20), papers=day(11, 20))
    duties = planned(rulebook, calendar, "correction", dates, ApplicantKind.AUTHORITY)
    duty = duties["correct_for_authority"]
    assert "correct" not in duties
    assert (duty.due, duty.binding) == (day(11, 23), Source.LAW)
    assert duty.policy is not None and duty.policy.rule.point == "9.5" and not duty.policy.has_number


def test_notices_have_no_number_and_start_when_the_thing_is_done(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    dates = TriggerDates(received=day(11, 16), papers=day(11, 16))
    before = planned(rulebook, calendar, "correction", dates)["notify_recipients"]
    after = planned(rulebook, calendar, "correction", dates.with_date(Trigger.DONE, day(11, 17)))["notify_recipients"]
    assert (before.due, before.started_on, before.waits_for) == (None, None, (Trigger.DONE,))
    assert (after.due, after.started_on, after.waits_for) == (None, day(11, 17), ())
    assert "there is no due date" in said(after)


def test_unlawful_data_are_destroyed_by_whichever_clock_ends_first(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    received = TriggerDates(received=day(11, 16))
    duties = planned(rulebook, calendar, "destruction_unlawful", received)
    assert (duties["block"].due, duties["destroy"].due) == (day(11, 17), None)
    assert duties["destroy"].waits_for == (Trigger.PAPERS, Trigger.CONFIRMATION)
    dates = TriggerDates(received=day(11, 16), papers=day(11, 18), confirmation=day(11, 17))
    destroy = planned(rulebook, calendar, "destruction_unlawful", dates)["destroy"]
    assert destroy.policy is not None and destroy.policy.due == day(11, 19)
    assert (destroy.due, destroy.binding, destroy.started_on) == (day(11, 18), Source.LAW, day(11, 17))


def test_one_clock_that_runs_binds_while_the_other_still_waits(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    dates = TriggerDates(received=day(11, 16), papers=day(11, 18))
    destroy = planned(rulebook, calendar, "destruction_unlawful", dates)["destroy"]
    assert (destroy.due, destroy.binding, destroy.waits_for) == (day(11, 19), Source.POLICY, ())
    assert "Only the policy's term runs" in said(destroy)


SINGLE = [
    ("destruction_unneeded", "destroy", TriggerDates(received=day(11, 16), papers=day(11, 18)), day(11, 19), "policy"),
    ("deletion", "delete", TriggerDates(received=day(7, 11)), day(7, 27), "own"),
    ("deletion", "delete", TriggerDates(received=day(7, 12)), day(7, 27), "law"),
    ("deletion", "delete", TriggerDates(received=day(7, 14)), day(7, 29), "law"),
    ("blocking", "block", TriggerDates(received=day(11, 20)), day(11, 23), "law"),
    ("unblocking", "lift", TriggerDates(received=day(11, 20), not_confirmed=day(11, 26)), day(11, 27), "law"),
    ("unblocking", "consider", TriggerDates(received=day(11, 20)), day(11, 25), "own"),
    ("depersonalisation", "depersonalise", TriggerDates(received=day(11, 24)), day(12, 15), "own"),
    ("out_of_public", "take_out", TriggerDates(received=day(11, 20)), day(11, 23), "law"),
    ("objection_automated", "answer", TriggerDates(received=day(11, 19)), day(11, 24), "law"),
    ("objection_automated", "answer", TriggerDates(received=day(1, 16)), day(1, 21), "own"),
    ("withdrawal_purpose", "stop", TriggerDates(received=day(1, 18)), day(2, 6), "law"),
    ("withdrawal_cross_border", "stop", TriggerDates(received=day(1, 18)), day(2, 6), "law"),
    ("complaint", "answer", TriggerDates(received=day(11, 16)), day(11, 23), "own"),
    ("complaint", "acknowledge", TriggerDates(received=day(11, 16)), day(11, 17), "own"),
    ("inquiry", "answer", TriggerDates(received=day(11, 16)), day(11, 19), "own"),
    ("other", "answer", TriggerDates(received=day(11, 16)), day(11, 23), "own"),
    ("purpose_reached", "stop", TriggerDates(purpose_reached=day(11, 7)), day(11, 9), "own"),
    ("purpose_reached", "destroy", TriggerDates(purpose_reached=day(11, 7)), day(11, 23), "policy"),
    ("consent_expired", "destroy", TriggerDates(consent_expired=day(11, 7)), day(11, 23), "own"),
    ("unlawful_found", "block", TriggerDates(finding=day(11, 20)), day(11, 23), "law"),
    ("unlawful_found", "stop", TriggerDates(finding=day(11, 20)), day(11, 25), "policy"),
    ("unlawful_found", "destroy", TriggerDates(finding=day(11, 20)), day(11, 23), "law"),
    ("breach_found", "tell_authority", TriggerDates(finding=day(11, 20)), day(11, 23), "law"),
    ("violation_not_confirmed", "lift", TriggerDates(not_confirmed=day(11, 26)), day(11, 27), "law"),
    ("blocked", "destroy", TriggerDates(blocked=day(8, 31)), day(3, 1, 2027), "policy"),
]


@pytest.mark.parametrize("kind, key, dates, due, binding", SINGLE)
def test_each_kind_has_the_date_found_by_hand(
    rulebook: Rulebook, calendar: WorkCalendar, kind: str, key: str, dates: TriggerDates, due: date, binding: str
) -> None:
    duty = planned(rulebook, calendar, kind, dates)[key]
    assert (duty.due, duty.binding) == (due, Source(binding))


def test_a_term_that_ends_on_a_day_off_has_an_earlier_aim(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    duty = planned(rulebook, calendar, "purpose_reached", TriggerDates(purpose_reached=day(11, 7)))["destroy"]
    assert (duty.due, duty.aim) == (day(11, 23), day(11, 20))


def test_a_breach_before_july_2024_had_no_term(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    duty = planned(rulebook, calendar, "breach_found", TriggerDates(finding=day(6, 28, 2024)))["tell_authority"]
    assert (duty.due, duty.started_on, duty.law) == (None, day(6, 28, 2024), None)
    assert "was not in force on 2024-06-28" in said(duty)


def test_a_refusal_has_a_clock_of_its_own_only_when_refused(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    dates = TriggerDates(received=day(11, 16))
    assert "refuse" not in planned(rulebook, calendar, "access", dates, outcome=Outcome.MET)
    refuse = planned(rulebook, calendar, "access", dates, outcome=Outcome.REFUSED)["refuse"]
    assert (refuse.due, refuse.binding) == (day(11, 19), Source.LAW)
    later = planned(rulebook, calendar, "withdrawal", dates, outcome=Outcome.REFUSED)["refuse"]
    assert (later.due, later.binding) == (day(12, 7), Source.LAW)


def test_the_explanation_begins_with_what_binds_and_tells_both_clocks(
    rulebook: Rulebook, calendar: WorkCalendar
) -> None:
    tell = planned(rulebook, calendar, "access", TriggerDates(received=day(11, 16)))["tell"]
    lines = [str(line) for line in tell.explanation]
    assert lines[0] == "The law's term binds: it ends earlier than the policy's."
    assert lines[1] == "By the law, 395/НҚ, p. 16: due 2026-11-19."
    assert lines[2] == "Counted from 2026-11-16: the request came in."
    assert "By the policy, cl. 9.1: due 2026-12-01." in lines


def test_within_a_day_of_the_finding_aims_at_the_day_of_the_finding(rulebook: Rulebook, calendar: WorkCalendar) -> None:
    """Due is the next working day, the aim shown is the same day."""
    breach = rulebook.kind("breach_found").duties[0]
    on_tuesday = plan_duty(breach, TriggerDates(finding=date(2026, 11, 24)), rulebook, calendar)
    assert (on_tuesday.due, on_tuesday.aim) == (date(2026, 11, 25), date(2026, 11, 24))
    on_saturday = plan_duty(breach, TriggerDates(finding=date(2026, 11, 28)), rulebook, calendar)
    assert (on_saturday.due, on_saturday.aim) == (date(2026, 11, 30), date(2026, 11, 30))


def test_a_term_that_runs_into_a_missing_year_says_so_and_gives_no_date(
    rulebook: Rulebook, calendar: WorkCalendar
) -> None:
    last = calendar.years.stop - 1
    show = planned(rulebook, calendar, "access", TriggerDates(received=day(12, 31, last)))["show"]
    assert (show.due, show.binding, show.started_on) == (None, Source.LAW, day(12, 31, last))
    assert show.waits_for == ()
    assert f"until the working calendar of {last + 1} is entered" in said(show)


def test_the_earlier_term_binds_while_only_the_later_one_needs_the_missing_year(
    rulebook: Rulebook, calendar: WorkCalendar
) -> None:
    last = calendar.years.stop - 1
    show = planned(rulebook, calendar, "access", TriggerDates(received=day(12, 20, last)))["show"]
    assert show.law is not None and show.policy is not None
    assert (show.due, show.binding) == (show.law.due, Source.LAW)
    assert show.policy.needs_calendar
