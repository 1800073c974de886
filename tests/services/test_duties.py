"""Ticking, unticking and explaining duties, and what follows for the request."""

from datetime import date, time

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.services import demands, duties, requests
from dpo_desk.services.office import Office
from dpo_desk.storage import history
from tests.cases import registered, shown, who_acts
from tests.conftest import Clock


def duty(card: RequestCard, key: str) -> DutyRow:
    return next(row for row in card.duties if row.duty == key)


def tick(office: Office, card: RequestCard, key: str) -> RequestCard:
    row = duty(card, key)
    office.do(duties.tick_duty, row.id, row.version)
    return shown(office, card.row.id)


def test_a_tick_says_when_and_by_whom_and_moves_the_request_on(office: Office, clock: Clock) -> None:
    card = tick(office, registered(office), "tell")
    done = duty(card, "tell")
    assert (done.state, done.done_at, done.done_by) == ("done", clock.moment, who_acts(office))
    assert card.row.state == "in_progress"
    assert (card.row.done, card.row.total) == (1, 2)


def test_the_date_beside_the_request_follows_its_duties(office: Office) -> None:
    card = registered(office, "deletion", "blocking")
    assert card.row.due == date(2026, 11, 23)
    card = tick(office, card, "block")
    assert card.row.due == date(2026, 12, 7)
    row = duty(card, "block")
    office.do(duties.untick_duty, row.id, row.version)
    assert shown(office, card.row.id).row.due == date(2026, 11, 23)


def test_all_done_is_answered_and_has_no_date(office: Office) -> None:
    card = tick(office, tick(office, registered(office), "tell"), "show")
    assert card.row.state == "answered"
    assert card.row.due is None
    assert card.row.done == card.row.total == 2


def test_an_unticked_duty_is_open_again_and_so_is_its_request(office: Office) -> None:
    card = tick(office, registered(office), "tell")
    row = duty(card, "tell")
    office.do(duties.untick_duty, row.id, row.version)
    card = shown(office, card.row.id)
    again = duty(card, "tell")
    assert (again.state, again.done_at, again.done_by) == ("open", None, "")
    assert card.row.state == "registered"


def test_an_explanation_needs_a_reason(office: Office) -> None:
    row = duty(registered(office), "show")
    with pytest.raises(Refusal) as error:
        office.do(duties.explain_duty, row.id, row.version, "  ")
    assert error.value.field == "reason"
    office.do(duties.explain_duty, row.id, row.version, "The person took the demand back by telephone")
    card = shown(office, row.request_id)
    explained = duty(card, "show")
    assert (explained.state, explained.note) == ("explained", "The person took the demand back by telephone")


def test_a_tick_before_the_identity_keeps_its_reason_and_can_be_undone(office: Office) -> None:
    row = duty(registered(office), "tell")
    with pytest.raises(Refusal) as error:
        office.do(duties.tick_unproven, row.id, row.version, " ")
    assert error.value.field == "reason"
    done = office.do(duties.tick_unproven, row.id, row.version, "The person stands at the counter")
    told = office.ask(requests.chronology, row.request_id)[0]
    assert told.reason == "The person stands at the counter"
    assert "stands at the counter" not in str(told.title)
    assert duty(shown(office, row.request_id), "tell").state == "done"
    office.undo(done.changes)
    again = duty(shown(office, row.request_id), "tell")
    assert (again.state, again.note) == ("open", "")


def test_a_tick_of_what_another_window_ticked_is_a_conflict(office: Office) -> None:
    row = duty(registered(office), "tell")
    office.do(duties.tick_duty, row.id, row.version)
    with pytest.raises(Conflict):
        office.do(duties.tick_duty, row.id, row.version)


def test_notices_start_on_the_day_the_correction_was_made(office: Office, clock: Clock) -> None:
    card = registered(office, "correction")
    (demand,) = card.demands
    office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 23))
    card = shown(office, card.row.id)
    assert duty(card, "notify_person").started_on is None
    clock.set(date(2026, 11, 25), time(23, 30))
    card = tick(office, card, "correct")
    assert duty(card, "notify_person").started_on == date(2026, 11, 25)
    assert duty(card, "notify_recipients").started_on == date(2026, 11, 25)
    row = duty(card, "correct")
    office.do(duties.untick_duty, row.id, row.version)
    assert duty(shown(office, card.row.id), "notify_person").started_on is None


def test_a_duty_explains_its_date(office: Office) -> None:
    row = duty(registered(office), "tell")
    assert row.binding == "law"
    assert (row.law_due, row.policy_due) == (date(2026, 11, 25), date(2026, 12, 7))
    assert any("binds" in line.text for line in row.explanation)
    assert date(2026, 11, 25) in {value for line in row.explanation for _, value in line.values}


def test_the_journal_names_the_login_that_acted_never_a_word_of_the_program(office: Office) -> None:
    card = registered(office)
    row = duty(card, "tell")
    entry = office.do(duties.tick_duty, row.id, row.version).changes.seq
    (told,) = office.ask(history.rows, {entry})
    assert told.actor == who_acts(office)
