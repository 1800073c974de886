"""Consent as events: recorded once, corrected by others, told for any day as known on any other."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dpo_desk.domain.consent import ConsentAction, Standing
from dpo_desk.domain.consent_reach import Side
from dpo_desk.domain.errors import Refusal
from dpo_desk.services import consents, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from tests.cases import added
from tests.conftest import Clock

GIVEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
WITHDRAWN = datetime(2026, 9, 1, 9, tzinfo=UTC)


def happened(office: Office, key: int, action: ConsentAction, at: datetime, **values: object) -> None:
    usual = {"mechanism": "paper", "evidence": "form 12"}
    office.do(consents.record, ConsentDraft(key, action, at, **{**usual, **values}))


def in_force(office: Office, key: int, on: date, known_at: date | None = None) -> int:
    return sum(state.in_force for state in office.ask(consents.standing, key, on, known_at).values())


def test_a_consent_without_purposes_is_one_to_all_of_them(office: Office) -> None:
    key = added(office)
    assert in_force(office, key, date(2026, 11, 24)) == 0
    happened(office, key, ConsentAction.GIVEN, GIVEN)
    assert in_force(office, key, date(2026, 3, 1)) == 0
    assert in_force(office, key, date(2026, 3, 2)) == in_force(office, key, date(2026, 11, 24)) == 6
    row = office.ask(subjects.rows, [key])[0]
    assert (row.purposes_in_force, row.purposes_known, row.edition) == (6, 6, 1)


def test_a_withdrawal_of_one_purpose_leaves_the_others(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN)
    happened(office, key, ConsentAction.WITHDRAWN, WITHDRAWN, purposes=("purpose_2",))
    assert in_force(office, key, date(2026, 8, 31)) == 6
    assert in_force(office, key, date(2026, 9, 1)) == 5
    states = office.ask(consents.standing, key, date(2026, 11, 24))
    assert states["purpose_2"].standing is Standing.WITHDRAWN
    assert states["purpose_2"].since == WITHDRAWN


def test_what_was_known_on_a_day_stays_what_was_known(office: Office, clock: Clock) -> None:
    key = added(office)
    clock.set(date(2026, 10, 1))
    happened(office, key, ConsentAction.GIVEN, GIVEN)
    clock.set(date(2026, 11, 1))
    happened(office, key, ConsentAction.WITHDRAWN, WITHDRAWN)
    assert in_force(office, key, date(2026, 10, 15), known_at=date(2026, 10, 15)) == 6
    assert in_force(office, key, date(2026, 10, 15)) == 0
    assert in_force(office, key, date(2026, 10, 15), known_at=date(2026, 9, 30)) == 0


def test_a_correction_names_the_event_and_the_first_stays_in_the_history(office: Office, clock: Clock) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_1",))
    (wrong,) = office.ask(consents.history, key).rows
    clock.moment += timedelta(days=1)
    happened(office, key, ConsentAction.GIVEN, GIVEN + timedelta(days=10), purposes=("purpose_1",), corrects=wrong.uid)
    assert in_force(office, key, date(2026, 3, 5)) == 0
    assert in_force(office, key, date(2026, 3, 12)) == 1
    assert in_force(office, key, date(2026, 3, 5), known_at=date(2026, 11, 24)) == 1
    assert len(office.ask(consents.history, key).rows) == 2


def test_an_annulled_event_did_not_happen(office: Office, clock: Clock) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_1",))
    (wrong,) = office.ask(consents.history, key).rows
    clock.moment += timedelta(hours=1)
    happened(office, key, ConsentAction.ANNULLED, GIVEN, purposes=("purpose_1",), corrects=wrong.uid)
    assert in_force(office, key, date(2026, 11, 24)) == 0


def test_a_consent_for_a_term_ends_with_its_last_day(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN, valid_to=date(2026, 6, 30))
    assert in_force(office, key, date(2026, 6, 30)) == 6
    assert in_force(office, key, date(2026, 7, 1)) == 0
    states = office.ask(consents.standing, key, date(2026, 7, 1))
    assert {state.standing for state in states.values()} == {Standing.EXPIRED}


def test_an_event_of_the_future_is_refused(office: Office, clock: Clock) -> None:
    key = added(office)
    with pytest.raises(Refusal) as error:
        happened(office, key, ConsentAction.GIVEN, clock.moment + timedelta(minutes=1))
    assert error.value.field == "occurred_at"
    assert office.ask(consents.history, key).rows == ()


def test_proof_is_as_strong_as_what_is_kept(office: Office) -> None:
    key = added(office)
    scan = PaperDraft("form.pdf", "application/pdf", b"%PDF-1.7 form")
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_1",), paper=scan)
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_2",), evidence="")
    first, second = office.ask(consents.history, key).rows
    assert (first.proof, second.proof) == ("full", "none")
    assert first.paper_id > 0


def test_the_edition_is_the_one_in_force_then_and_its_text_is_kept(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_1",))
    history = office.ask(consents.history, key)
    assert history.rows[0].edition == 1
    (edition,) = history.editions
    assert office.ask(consents.edition_text, edition.id).startswith("Құпиялылық саясаты")
    happened(office, key, ConsentAction.GIVEN, datetime(2015, 11, 23, tzinfo=UTC), purposes=("purpose_1",))
    assert office.ask(consents.history, key).rows[0].edition == 0


def test_events_of_one_act_share_their_deed_and_stand_in_the_order_they_happened(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.WITHDRAWN, WITHDRAWN)
    happened(office, key, ConsentAction.GIVEN, GIVEN)
    rows = office.ask(consents.history, key).rows
    assert [row.action for row in rows] == ["given"] * 6 + ["withdrawn"] * 6
    assert len({row.deed for row in rows}) == 2
    assert in_force(office, key, date(2026, 11, 24)) == 0


def test_a_narrowed_consent_goes_on_for_the_rest(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN)
    happened(
        office, key, ConsentAction.NARROWED, WITHDRAWN, purposes=("purpose_1",), categories=("phone",),
        operations=("transfer",),
    )  # fmt: skip
    before = office.ask(consents.standing, key, date(2026, 8, 31))["purpose_1"]
    after = office.ask(consents.standing, key, date(2026, 9, 1))["purpose_1"]
    assert before.reach.covers(Side.CATEGORY, "phone") and after.in_force
    assert not after.reach.covers(Side.CATEGORY, "phone")
    assert not after.reach.covers(Side.OPERATION, "transfer")
    assert after.reach.covers(Side.CATEGORY, "email")
    with pytest.raises(Refusal) as said:
        happened(office, key, ConsentAction.NARROWED, WITHDRAWN)
    assert said.value.field == "categories"


def test_an_event_keeps_the_text_that_was_shown_by_its_hash(office: Office) -> None:
    key = added(office)
    happened(office, key, ConsentAction.GIVEN, GIVEN, purposes=("purpose_1",), zone="+06:00")
    found = office.ask(consents.history, key)
    assert found.rows[0].text_sha256 == found.editions[0].sha256
    assert found.rows[0].zone == "+06:00"
