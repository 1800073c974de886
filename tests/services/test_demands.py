"""The papers of a demand and its outcome: met, refused on a ground, partly, not held, taken back."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import RequestCard
from dpo_desk.services import demands, duties
from dpo_desk.services.office import Office
from tests.cases import registered, shown


def states(card: RequestCard) -> dict[str, str]:
    return {row.duty: row.state for row in card.duties}


def settle(office: Office, card: RequestCard, outcome: Outcome, ground: str = "") -> RequestCard:
    demand = card.demands[0]
    office.do(demands.settle_demand, demand.id, demand.version, outcome, ground, "note")
    return shown(office, card.row.id)


def test_a_correction_does_not_start_before_its_papers_come(office: Office) -> None:
    card = registered(office, "correction")
    correct = next(row for row in card.duties if row.duty == "correct")
    assert (correct.started_on, correct.due, card.row.due) == (None, None, None)
    (demand,) = card.demands
    # On Saturday 21 November: the one working day is Monday.
    office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 21))
    card = shown(office, card.row.id)
    correct = next(row for row in card.duties if row.duty == "correct")
    assert (correct.started_on, correct.due) == (date(2026, 11, 21), date(2026, 11, 23))
    assert card.row.due == date(2026, 11, 23)
    assert card.demands[0].papers_on == date(2026, 11, 21)


def test_papers_of_tomorrow_are_refused(office: Office) -> None:
    (demand,) = registered(office, "correction").demands
    with pytest.raises(Refusal) as error:
        office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 25))
    assert error.value.field == "papers"


def test_papers_noted_twice_from_one_form_are_a_conflict(office: Office) -> None:
    (demand,) = registered(office, "correction").demands
    office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 23))
    with pytest.raises(Conflict):
        office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 24))


def test_a_refusal_needs_a_ground_of_its_kind(office: Office) -> None:
    card = registered(office, "withdrawal")
    for ground in ("", "because", "papers_do_not_prove"):
        with pytest.raises(Refusal) as error:
            settle(office, card, Outcome.REFUSED, ground)
        assert error.value.field == "ground"
    assert states(shown(office, card.row.id)) == states(card)


def test_a_refusal_makes_its_letter_a_duty_and_lets_the_rest_lapse(office: Office) -> None:
    card = settle(office, registered(office), Outcome.REFUSED, "identity_unproven")
    assert states(card) == {"tell": "lapsed", "show": "lapsed", "refuse": "open"}
    refuse = next(row for row in card.duties if row.duty == "refuse")
    # Three working days after Friday 20 November.
    assert refuse.due == card.row.due == date(2026, 11, 25)
    assert (card.demands[0].outcome, card.demands[0].ground) == ("refused", "identity_unproven")
    office.do(duties.tick_duty, refuse.id, refuse.version)
    assert shown(office, card.row.id).row.state == "answered"


def test_a_part_refused_keeps_the_rest_to_be_done(office: Office) -> None:
    card = settle(office, registered(office), Outcome.PARTLY, "outside_the_right")
    assert states(card) == {"tell": "open", "show": "open", "refuse": "open"}


def test_what_is_not_held_is_told_and_nothing_shown(office: Office) -> None:
    card = settle(office, registered(office), Outcome.NOT_HELD)
    assert states(card) == {"tell": "open", "show": "lapsed"}


def test_what_was_taken_back_is_over(office: Office) -> None:
    card = settle(office, registered(office), Outcome.TAKEN_BACK)
    assert set(states(card).values()) == {"lapsed"}
    assert card.row.state == "answered"
    assert card.row.due is None


def test_an_outcome_of_another_kind_is_refused(office: Office) -> None:
    with pytest.raises(Refusal) as error:
        settle(office, registered(office), Outcome.DEPERSONALISED)
    assert error.value.field == "outcome"


def test_one_demand_settled_leaves_the_other_alone(office: Office) -> None:
    card = settle(office, registered(office, "access", "blocking"), Outcome.TAKEN_BACK)
    assert states(card)["block"] == "open"
    assert card.row.due == date(2026, 11, 23)
    assert [demand.state for demand in card.demands] == ["settled", "open"]


def test_done_duties_stay_done_when_the_rest_lapses(office: Office) -> None:
    card = registered(office)
    tell = next(row for row in card.duties if row.duty == "tell")
    office.do(duties.tick_duty, tell.id, tell.version)
    card = settle(office, shown(office, card.row.id), Outcome.TAKEN_BACK)
    assert states(card) == {"tell": "done", "show": "lapsed"}
