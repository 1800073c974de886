"""Closing records how each demand ended: what follows from duties and letters, or what the officer chose."""

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.outcome_proposal import outcome_of
from dpo_desk.domain.request import Outcome
from dpo_desk.services import bulk, demands, duties, requests
from dpo_desk.services.office import Office
from tests.cases import registered, shown


def all_done(office: Office, kind: str = "deletion") -> int:
    """A request with every duty done, and no outcome recorded."""
    key = int(registered(office, kind).row.id)
    for one in shown(office, key).duties:
        if one.state == "open":
            office.do(duties.tick_duty, one.id, _version(office, key, one.id))
    return key


def _version(office: Office, key: int, duty_id: int) -> int:
    return next(int(one.version) for one in shown(office, key).duties if one.id == duty_id)


def test_the_outcome_that_follows_is_proposed_and_recorded(office: Office) -> None:
    key = all_done(office)
    (found,) = office.ask(requests.proposals, key)
    assert found.outcome is Outcome.DELETED
    office.do(requests.close, key, shown(office, key).row.version)
    assert [(one.outcome, one.state) for one in shown(office, key).demands] == [("deleted", "settled")]
    assert office.ask(requests.proposals, key) == ()


def test_the_officer_may_say_another_one_but_no_refusal_without_its_ground(office: Office) -> None:
    key = all_done(office)
    card = shown(office, key)
    refused = {card.demands[0].id: Outcome.REFUSED}
    with pytest.raises(Refusal):
        office.do(requests.close, key, card.row.version, "", refused)
    deed = office.do(requests.close, key, card.row.version, "", {card.demands[0].id: Outcome.DESTROYED})
    assert shown(office, key).demands[0].outcome == "destroyed"
    office.undo(deed.changes)
    assert shown(office, key).demands[0].outcome == ""


def test_nothing_follows_while_the_duty_that_settles_is_not_done_and_an_outcome_stays(office: Office) -> None:
    card = registered(office, "access")
    (found,) = office.ask(requests.proposals, card.row.id)
    assert found.outcome is None
    office.do(requests.close, card.row.id, card.row.version, "Өтініш қайталанған")
    assert shown(office, card.row.id).demands[0].outcome == ""
    other = registered(office, "access")
    demand = other.demands[0]
    office.do(demands.settle_demand, demand.id, demand.version, Outcome.TAKEN_BACK)
    office.do(requests.close, other.row.id, shown(office, other.row.id).row.version, "қайтарып алды")
    assert shown(office, other.row.id).demands[0].outcome == "taken_back"


def test_the_letter_that_nothing_is_held_speaks_first(office: Office) -> None:
    card = registered(office, "access")
    kind = office.rulebook.kind("access")
    assert outcome_of(kind, card.duties, {"not_held"}) is Outcome.NOT_HELD
    assert outcome_of(kind, (), {"reply"}) is None


def test_bulk_closing_records_what_follows(office: Office) -> None:
    keys = [all_done(office), all_done(office, "access")]
    office.do(bulk.close_all, [(key, shown(office, key).row.version) for key in keys], "")
    assert [shown(office, key).demands[0].outcome for key in keys] == ["deleted", "met"]


def test_the_second_of_two_officers_is_told_and_changes_nothing(office: Office) -> None:
    key = all_done(office)
    card = shown(office, key)
    office.do(requests.close, key, card.row.version, "", {card.demands[0].id: Outcome.DELETED})
    with pytest.raises(Conflict):
        office.do(requests.close, key, card.row.version, "", {card.demands[0].id: Outcome.DESTROYED})
    with pytest.raises(Refusal):
        office.do(requests.close, key, shown(office, key).row.version, "", {card.demands[0].id: Outcome.DESTROYED})
    assert shown(office, key).demands[0].outcome == "deleted"
