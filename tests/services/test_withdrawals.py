"""A withdrawal from the letter to the last notice: consents end when the letter came, and only as far as it asks."""

from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.consent import ConsentAction, Standing
from dpo_desk.domain.consent_reach import Side
from dpo_desk.domain.recipient import DisclosureDraft, RecipientDraft, Told
from dpo_desk.domain.request import DemandDraft, Outcome
from dpo_desk.domain.rows import RequestCard
from dpo_desk.services import (
    consents,
    demands,
    disclosures,
    duties,
    intake,
    recipient_notices,
    recipients,
    requests,
)
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from tests.cases import RECEIVED, added, letter_in, shown

GIVEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.fixture
def person(office: Office) -> int:
    """Somebody who consented to everything in March."""
    key = added(office)
    office.do(consents.record, ConsentDraft(key, ConsentAction.GIVEN, GIVEN, "paper", evidence="form 12"))
    return key


def came(office: Office, person: int, kind: str = "withdrawal", **demand: object) -> RequestCard:
    asked = DemandDraft(kind, **demand)  # type: ignore[arg-type]
    return shown(office, office.do(intake.register, letter_in(subject_id=person, demands=(asked,))).answer)


def stop(office: Office, card: RequestCard) -> None:
    duty = next(one for one in card.duties if one.duty == "stop")
    office.do(duties.tick_duty, duty.id, duty.version)


def in_force(office: Office, person: int, on: date = TODAY) -> set[str]:
    return {name for name, state in office.ask(consents.standing, person, on).items() if state.in_force}


def test_stopping_ends_every_consent_from_the_day_the_letter_came(office: Office, person: int) -> None:
    card = came(office, person)
    assert len(in_force(office, person)) == 6
    stop(office, card)
    assert in_force(office, person) == set()
    state = office.ask(consents.standing, person, TODAY)["purpose_1"]
    assert state.standing is Standing.WITHDRAWN
    rows = [row for row in office.ask(consents.history, person).rows if row.action == "withdrawn"]
    assert {row.request_id for row in rows} == {card.row.id}
    assert {row.occurred_at.date() for row in rows} == {RECEIVED}


def test_only_the_purposes_named_end(office: Office, person: int) -> None:
    stop(office, came(office, person, "withdrawal_purpose", purposes=("purpose_2", "purpose_4")))
    assert in_force(office, person) == {"purpose_1", "purpose_3", "purpose_5", "purpose_6"}


def test_transfer_abroad_ends_and_the_rest_goes_on(office: Office, person: int) -> None:
    home = office.do(recipients.add, RecipientDraft(name="Дала Пошта", role="third_party", country="KZ")).answer
    away = office.do(recipients.add, RecipientDraft(name="Cloud Ltd", role="third_party", country="IE")).answer
    stop(office, came(office, person, "withdrawal_cross_border"))
    uids = {row.id: row.uid for row in office.ask(recipients.rows, [home, away])}
    states = office.ask(consents.standing, person, TODAY)
    assert len(in_force(office, person)) == 6
    assert all(not state.reach.covers(Side.RECIPIENT, uids[away]) for state in states.values())
    assert all(state.reach.covers(Side.RECIPIENT, uids[home]) for state in states.values())


def test_a_tick_taken_back_by_hand_or_by_undo_gives_the_consents_back(office: Office, person: int) -> None:
    card = came(office, person)
    stop(office, card)
    duty = next(one for one in shown(office, card.row.id).duties if one.duty == "stop")
    office.do(duties.untick_duty, duty.id, duty.version)
    assert len(in_force(office, person)) == 6
    again = next(one for one in shown(office, card.row.id).duties if one.duty == "stop")
    done = office.do(duties.tick_duty, again.id, again.version)
    assert in_force(office, person) == set()
    office.undo(done.changes)
    assert len(in_force(office, person)) == 6


def test_a_refusal_with_its_ground_leaves_the_consents(office: Office, person: int) -> None:
    card = came(office, person)
    one = card.demands[0]
    office.do(demands.settle_demand, one.id, one.version, Outcome.REFUSED, "law_forbids")
    assert len(in_force(office, person)) == 6
    assert [duty.state for duty in shown(office, card.row.id).duties if duty.duty == "stop"] == ["lapsed"]


def test_the_chain_runs_from_the_letter_to_the_last_notice(office: Office, person: int) -> None:
    taker = office.do(recipients.add, RecipientDraft(name="Дала Пошта", role="third_party", country="KZ")).answer
    given = DisclosureDraft(recipient_id=taker, purpose="purpose_1", categories=("email",), disclosed_on=TODAY)
    office.do(disclosures.add, person, given)
    card = came(office, person)
    stop(office, card)
    (one,) = office.ask(recipient_notices.of_request, card.row.id)
    assert one.told is Told.UNSENT and one.recipient == "Дала Пошта"
    office.do(recipient_notices.sent, one.id, one.version, TODAY)
    assert next(d.state for d in shown(office, card.row.id).duties if d.duty == "notify_recipients") == "done"
    for duty in shown(office, card.row.id).duties:
        if duty.state == "open":
            office.do(duties.tick_duty, duty.id, duty.version)
    asked = shown(office, card.row.id).demands[0]
    office.do(demands.settle_demand, asked.id, asked.version, Outcome.MET)
    office.do(requests.close, card.row.id, shown(office, card.row.id).row.version, "")
    assert shown(office, card.row.id).row.closed_at is not None


def given(office: Office, person: int, name: str, purpose: str = "purpose_1", country: str = "KZ") -> int:
    taker = office.do(recipients.add, RecipientDraft(name=name, role="third_party", country=country)).answer
    draft = DisclosureDraft(recipient_id=taker, purpose=purpose, categories=("email",), disclosed_on=TODAY)
    office.do(disclosures.add, person, draft)
    return int(taker)


def told(office: Office, card: RequestCard) -> set[tuple[int, str]]:
    return {(one.subject_id, one.recipient) for one in office.ask(recipient_notices.of_request, card.row.id)}


def test_only_recipients_whom_the_withdrawal_reaches_are_told(office: Office, person: int) -> None:
    given(office, person, "Дала Пошта")
    given(office, person, "Дала Төлем", "purpose_2")
    given(office, person, "Cloud Ltd", "purpose_3", country="IE")
    named = came(office, person, "withdrawal_purpose", purposes=("purpose_2", "purpose_4"))
    stop(office, named)
    assert told(office, named) == {(person, "Дала Төлем")}
    abroad = came(office, person, "withdrawal_cross_border")
    stop(office, abroad)
    assert told(office, abroad) == {(person, "Cloud Ltd")}


def test_every_subject_of_the_request_is_stopped_and_told_about(office: Office, person: int) -> None:
    other = added(office, surname="Қалиев", email="nurlan@pochta.example.kz")
    office.do(consents.record, ConsentDraft(other, ConsentAction.GIVEN, GIVEN, "paper", evidence="form 12"))
    given(office, person, "Дала Пошта")
    given(office, other, "Дала Төлем")
    card = came(office, person)
    office.do(requests.link_subject, card.row.id, card.row.version, other)
    card = shown(office, card.row.id)
    stop(office, card)
    assert told(office, card) == {(person, "Дала Пошта"), (other, "Дала Төлем")}
    assert in_force(office, person) == in_force(office, other) == set()
    duty = next(one for one in shown(office, card.row.id).duties if one.duty == "stop")
    office.do(duties.untick_duty, duty.id, duty.version)
    assert told(office, card) == set()
    assert len(in_force(office, other)) == 6
    assert office.ask(recipient_notices.beside, card.row.id).waiting == ("Дала Пошта", "Дала Төлем")
    office.do(recipient_notices.start_for_request, card.row.id)
    assert len(told(office, card)) == 2
