"""Giving data to recipients: one by one, corrected, in bulk, and what the consent lacked on that day."""

from datetime import date, datetime, timedelta

import pytest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, disclosures, recipients
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.disclosures import Gap
from dpo_desk.services.office import Office
from dpo_desk.storage import recipients as register
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Writing
from tests.cases import added
from tests.recipient_cases import given, handing, taker

TITLE = QT_TRANSLATE_NOOP("deed", "Subject {number} changed")


def consented(office: Office, subject_id: int, action: ConsentAction = ConsentAction.GIVEN, **values: object) -> None:
    """A consent event on 1 November 2026, a minute later each."""
    at = datetime(2026, 11, 1, 10, tzinfo=OFFICE_ZONE) + timedelta(days=0 if action is ConsentAction.GIVEN else 20)
    draft = ConsentDraft(subject_id, action, at, "registration_button", **values)  # type: ignore[arg-type]
    office.do(consents.record, draft)


def in_state(office: Office, key: int, state: str) -> None:
    """Put a subject into a state."""

    def put(writing: Writing) -> None:
        writing.change_now(subject, key, state=state)
        writing.entitle(TITLE, number="1")

    office.do(put)


def test_a_disclosure_names_whom_what_why_and_when_and_is_corrected_and_undone(office: Office) -> None:
    who, first, second = added(office), taker(office), taker(office, name="«Дала Төлем» АҚ", bin="", country="DE")
    key = given(office, who, first, reason="Шарт бойынша")
    (shown,) = office.ask(disclosures.of_subject, who)
    assert shown.disclosure.draft == handing(first, reason="Шарт бойынша")
    corrected = office.do(disclosures.correct, key, 1, handing(second, categories=("phone",)))
    (shown,) = office.ask(disclosures.of_subject, who)
    assert (shown.disclosure.recipient, shown.disclosure.is_abroad) == ("«Дала Төлем» АҚ", True)
    office.undo(corrected.changes)
    (shown,) = office.ask(disclosures.of_subject, who)
    assert shown.disclosure.recipient == "«Хабар Пошта» ЖШС"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"categories": ()}, "categories"), ({"purpose": ""}, "purpose"), ({"disclosed_on": None}, "disclosed_on"),
        ({"disclosed_on": date(2026, 11, 25)}, "disclosed_on"),
    ],
)  # fmt: skip
def test_a_disclosure_without_its_facts_is_refused(office: Office, values: dict[str, object], field: str) -> None:
    who, one = added(office), taker(office)
    with pytest.raises(Refusal) as error:
        given(office, who, one, **values)
    assert error.value.field == field


def test_nothing_is_given_of_blocked_data_nor_to_an_ended_recipient(office: Office) -> None:
    who, one = added(office), taker(office)
    in_state(office, who, "blocked")
    with pytest.raises(Refusal):
        given(office, who, one)
    in_state(office, who, "active")
    office.do(recipients.end, one, 1)
    with pytest.raises(Refusal) as error:
        given(office, who, one)
    assert error.value.field == "recipient_id"


def test_what_the_consent_lacked_on_that_day_is_told(office: Office) -> None:
    who, home, abroad = added(office), taker(office), taker(office, name="Nordlicht GmbH", bin="", country="DE")
    assert office.ask(disclosures.gaps, who, handing(home)) == (Gap.CONSENT,)
    consented(office, who)
    assert office.ask(disclosures.gaps, who, handing(home)) == ()
    assert office.ask(disclosures.gaps, who, handing(home, basis="civil_code")) == ()
    assert office.ask(disclosures.gaps, who, handing(abroad)) == (Gap.CROSS_BORDER,)
    uid = office.ask(register.rows, [home])[0].uid
    consented(office, who, ConsentAction.NARROWED, recipients=(uid,), operations=("transfer",), categories=("email",))
    on_the_day, later = handing(home), handing(home, disclosed_on=date(2026, 11, 22))
    assert office.ask(disclosures.gaps, who, on_the_day) == ()
    assert office.ask(disclosures.gaps, who, later) == (Gap.TRANSFER, Gap.RECIPIENT, Gap.CATEGORY)


def test_a_consent_that_speaks_of_the_border_covers_a_recipient_abroad(office: Office) -> None:
    who, abroad = added(office), taker(office, country="DE")
    consented(office, who, statements=("cross_border",))
    assert office.ask(disclosures.gaps, who, handing(abroad)) == ()


def test_many_at_once_leave_out_the_blocked_and_the_destroyed_and_are_one_deed(office: Office) -> None:
    keys = [added(office, surname=f"Адам{place}", email=f"{place}@pochta.example.kz") for place in range(10)]
    one = taker(office)
    in_state(office, keys[0], "blocked")
    in_state(office, keys[1], "destroyed")
    given(office, keys[2], one)
    consented(office, keys[3])
    halves = [office.ask(disclosures.foresee, part, handing(one)) for part in (keys[:5], keys[5:])]
    outlook = halves[0] + halves[1]
    assert (len(outlook.able), outlook.total, outlook.lacking) == (7, 10, 6)
    assert [str(left.why) for left in outlook.left] == [
        "the data are blocked", "the data are destroyed", "this is entered already",
    ]  # fmt: skip
    done = office.do(disclosures.add_all, outlook.able, handing(one))
    assert done.answer == 7
    assert office.ask(recipients.card, one).people == 8  # type: ignore[union-attr]
    office.undo(done.changes)
    assert office.ask(recipients.card, one).people == 1  # type: ignore[union-attr]


def test_a_great_many_are_written_in_bulk_and_journaled(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disclosures, "MOST_UNDONE", 2)
    keys = [added(office, surname=f"Адам{place}", email=f"{place}@pochta.example.kz") for place in range(4)]
    one = taker(office)
    done = office.do(disclosures.add_all, keys, handing(one))
    assert done.answer == 4
    assert not done.changes.undoable
    assert office.ask(recipients.card, one).people == 4  # type: ignore[union-attr]
