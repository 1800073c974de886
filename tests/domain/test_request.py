"""A request draft is refused field by field, in the words of the rule."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.request import (
    ApplicantKind,
    Channel,
    DemandDraft,
    Outcome,
    RequestDraft,
    refusals,
)

TODAY = date(2026, 11, 24)
GOOD = RequestDraft(
    channel=Channel.POST,
    applicant=ApplicantKind.SUBJECT,
    posted=date(2026, 11, 20),
    received=TODAY,
    demands=(DemandDraft("withdrawal"), DemandDraft("access")),
    applicant_name="Сәуле Дәулетова",
)


def test_a_good_draft_has_no_refusals() -> None:
    assert refusals(GOOD, TODAY) == ()


def test_a_letter_may_be_posted_and_received_on_one_day() -> None:
    assert refusals(replace(GOOD, posted=TODAY), TODAY) == ()


@pytest.mark.parametrize(
    "changes, field",
    [
        ({"received": date(2026, 11, 25)}, "received"),
        ({"posted": date(2026, 11, 25)}, "posted"),
        ({"sender_date": date(2026, 11, 25)}, "sender_date"),
        ({"language": "de"}, "language"),
        ({"applicant_name": " "}, "applicant_name"),
        ({"applicant": ApplicantKind.REPRESENTATIVE}, "powers"),
        ({"applicant": ApplicantKind.LEGAL_REPRESENTATIVE, "powers": " "}, "powers"),
        ({"channel": Channel.OWN_FINDING}, "applicant"),
        ({"applicant": ApplicantKind.OFFICE}, "applicant"),
        ({"demands": ()}, "demands"),
        ({"demands": (DemandDraft("access"), DemandDraft("access"))}, "demands"),
        ({"demands": (DemandDraft("correction", papers=date(2026, 11, 25)),)}, "papers"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(changes: dict[str, object], field: str) -> None:
    found = refusals(replace(GOOD, **changes), TODAY)  # type: ignore[arg-type]
    assert [refusal.field for refusal in found] == [field]


def test_every_wrong_field_is_told_at_once() -> None:
    draft = replace(GOOD, received=date(2026, 12, 1), posted=date(2026, 12, 2), language="", demands=())
    assert {refusal.field for refusal in refusals(draft, TODAY)} == {"received", "posted", "language", "demands"}


def test_a_refusal_about_a_date_carries_the_dates_and_nothing_personal() -> None:
    (refusal,) = refusals(replace(GOOD, received=date(2026, 11, 25)), TODAY)
    assert dict(refusal.message.values) == {"received": date(2026, 11, 25), "today": TODAY}
    assert GOOD.applicant_name not in str(refusal)


def test_the_same_demand_for_other_purposes_is_another_demand() -> None:
    demands = (DemandDraft("withdrawal_purpose", ("purpose_4",)), DemandDraft("withdrawal_purpose", ("purpose_2",)))
    assert refusals(replace(GOOD, demands=demands), TODAY) == ()


def test_a_known_subject_needs_no_name() -> None:
    assert refusals(replace(GOOD, applicant_name="", subject_id=873), TODAY) == ()


def test_outcomes_that_refuse_and_that_fulfil_are_told_apart() -> None:
    assert {outcome for outcome in Outcome if outcome.refuses} == {Outcome.PARTLY, Outcome.REFUSED}
    fulfilled = {Outcome.MET, Outcome.DESTROYED, Outcome.DELETED, Outcome.DEPERSONALISED}
    assert {outcome for outcome in Outcome if outcome.fulfils} == fulfilled
