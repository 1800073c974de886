"""Registering requests: numbers, demands, dates, papers, and every refusal beside its field."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft
from dpo_desk.services import duties, intake, requests
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from tests.cases import RECEIVED, added, letter_in, registered, shown
from tests.conftest import Clock

# Reckoned by hand from a calendar of 2026: received on Friday 20 November, no holiday before 16 December.
DUE = {
    ("access", "tell"): date(2026, 11, 25),
    ("access", "show"): date(2026, 11, 25),
    ("deletion", "delete"): date(2026, 12, 7),
    ("withdrawal", "stop"): date(2026, 12, 11),
    ("withdrawal", "answer"): date(2026, 12, 11),
    ("blocking", "block"): date(2026, 11, 23),
    ("out_of_public", "take_out"): date(2026, 11, 23),
    ("objection_automated", "answer"): date(2026, 11, 25),
    ("complaint", "acknowledge"): date(2026, 11, 23),
    ("complaint", "answer"): date(2026, 11, 27),
    ("inquiry", "answer"): date(2026, 11, 25),
    ("correction", "correct"): None,
    ("completion", "correct"): None,
    ("destruction_unneeded", "destroy"): None,
}


def test_dates_are_those_reckoned_by_hand(office: Office) -> None:
    found = {}
    for kind in sorted({kind for kind, _ in DUE}):
        for row in registered(office, kind).duties:
            found[row.kind, row.duty] = row.due
    assert {key: found[key] for key in DUE} == DUE


def test_a_calendar_term_that_ends_on_a_day_off_moves_on_and_aims_before(office: Office) -> None:
    (delete,) = [row for row in registered(office, "deletion").duties if row.duty == "delete"]
    assert (delete.law_due, delete.due, delete.aim) == (date(2026, 12, 7), date(2026, 12, 7), date(2026, 12, 4))


def test_a_term_in_working_days_steps_over_the_day_of_the_republic_and_independence(
    office: Office, clock: Clock
) -> None:
    clock.set(date(2026, 12, 15))
    card = registered(office, "access", received=date(2026, 12, 11))
    assert {row.due for row in card.duties} == {date(2026, 12, 17)}


def test_the_request_stands_by_its_nearest_open_duty(office: Office) -> None:
    card = registered(office, "deletion", "access")
    assert card.row.due == date(2026, 11, 25)
    assert card.row.kinds == ("deletion", "access")
    assert (card.row.done, card.row.total) == (0, len(card.duties))


def test_several_demands_of_one_letter_have_their_own_duties(office: Office) -> None:
    card = registered(office, "access", "blocking", "correction")
    assert [demand.kind for demand in card.demands] == ["access", "blocking", "correction"]
    by_demand = {demand.id: {row.kind for row in card.duties if row.demand_id == demand.id} for demand in card.demands}
    assert list(by_demand.values()) == [{"access"}, {"blocking"}, {"correction"}]


def test_numbers_follow_each_other_and_begin_anew_each_year(office: Office, clock: Clock) -> None:
    numbers = [(card.row.year, card.row.number) for card in (registered(office), registered(office))]
    clock.set(date(2027, 1, 5))
    card = registered(office, received=date(2027, 1, 5))
    assert numbers == [(2026, 1), (2026, 2)]
    assert (card.row.year, card.row.number) == (2027, 1)
    assert shown_number(Series.REQUEST, 2, 2026) == "Ө-2026-0002"


@pytest.mark.parametrize("channel", [one for one in Channel if one is not Channel.OWN_FINDING])
def test_a_request_by_every_channel_is_registered_open_and_found(office: Office, channel: Channel) -> None:
    card = registered(office, channel=channel)
    assert card.row.channel == channel.value
    assert card.row.state == "registered"
    criteria = requests.RequestCriteria(channel=channel.value)
    assert list(office.ask(requests.ids, criteria)) == [card.row.id]


def test_the_offices_own_finding_starts_the_clock_of_the_finding(office: Office) -> None:
    card = registered(
        office, "destruction_unlawful", channel=Channel.OWN_FINDING, applicant=ApplicantKind.OFFICE, applicant_name=""
    )
    assert card.applicant_kind == "office"
    assert card.duties


def test_an_authority_is_answered_by_its_own_duty(office: Office) -> None:
    draft = letter_in("correction", applicant=ApplicantKind.AUTHORITY, applicant_name="Орган")
    card = shown(office, office.do(intake.register, draft).answer)
    assert "correct_for_authority" in {row.duty for row in card.duties}
    assert "correct" not in {row.duty for row in card.duties}


REFUSED = {
    "received": {"received": date(2026, 11, 25)},
    "posted": {"posted": date(2026, 11, 21)},
    "sender_date": {"sender_date": date(2026, 11, 21)},
    "language": {"language": "de"},
    "applicant_name": {"applicant_name": "  "},
    "powers": {"applicant": ApplicantKind.REPRESENTATIVE},
    "applicant": {"channel": Channel.OWN_FINDING},
    "demands": {"demands": ()},
    "papers": {"demands": (DemandDraft("correction", papers=date(2026, 11, 25)),)},
}


def test_what_cannot_be_registered_is_refused_beside_its_field_and_takes_no_number(office: Office) -> None:
    for field, values in REFUSED.items():
        with pytest.raises(Refusal) as error:
            office.do(intake.register, letter_in(**values))
        assert error.value.field == field
    with pytest.raises(Refusal) as error:
        office.do(intake.register, letter_in("access", "access"))
    assert error.value.field == "demands"
    assert registered(office).row.number == 1


def test_a_kind_of_no_rulebook_is_not_registered(office: Office) -> None:
    with pytest.raises(KeyError):
        office.do(intake.register, letter_in("no_such_kind"))
    assert office.ask(requests.counts)["open"] == 0


def test_papers_are_kept_byte_by_byte_in_pieces(office: Office) -> None:
    scan = bytes(range(256)) * 10_000
    key = office.do(intake.register, letter_in(), [PaperDraft("хат.pdf", "application/pdf", scan, pages=3)]).answer
    (paper,) = shown(office, key).papers
    assert (paper.file_name, paper.size, paper.pages) == ("хат.pdf", len(scan), 3)
    assert office.ask(requests.paper_data, paper.id) == scan
    office.do(intake.add_papers, key, [PaperDraft("empty.txt", "text/plain", b"")])
    assert [office.ask(requests.paper_data, one.id) for one in shown(office, key).papers] == [scan, b""]


def test_a_checked_signature_is_the_identity(office: Office) -> None:
    card = registered(office, signature_checked=True)
    assert card.identity_method == "signature"
    assert card.identity_at is not None
    assert registered(office).identity_at is None


def test_a_linked_subject_names_the_request(office: Office) -> None:
    key = added(office)
    card = registered(office, subject_id=key, applicant_name="")
    assert card.row.subject_id == key
    assert card.row.who.startswith("Жүнісова")
    assert {row.subject_id for row in card.duties} == {key}
    found = office.ask(requests.ids, requests.RequestCriteria(words="жунисова"))
    assert list(found) == [card.row.id]


def test_the_receipt_is_the_legal_day_and_the_registration_the_moment(office: Office, clock: Clock) -> None:
    card = registered(office)
    assert card.row.received_on == RECEIVED
    assert card.registered_at == clock.moment


def test_the_inbox_is_in_order_of_dates_and_never_loses_what_has_not_started(office: Office) -> None:
    keys = [registered(office, kind).row.id for kind in ("deletion", "correction", "blocking", "access")]
    order = list(office.ask(requests.ids, requests.RequestCriteria()))
    assert set(order) == set(keys)
    assert order.index(keys[1]) < order.index(keys[0])
    assert order.index(keys[2]) < order.index(keys[3]) < order.index(keys[0])
    assert list(office.ask(requests.ids, requests.RequestCriteria(), "due", True)) == order[::-1]


def test_a_deed_of_nothing_leaves_the_journal_alone(office: Office) -> None:
    before = office.do(duties.tick_rows, []).changes
    assert before.seq == 0
    assert registered(office).row.number == 1
