"""Notes, orders to departments and signature checks beside a request: kept, told in the journal, undone."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.work_rows import OrderDraft, SignatureDraft, SignatureResult
from dpo_desk.services import department_orders, journal, notes, requests, signatures
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from tests.cases import registered, shown, who_acts
from tests.conftest import Clock

SECRET = "Марқұм атасының мұрасы туралы айтты"


def test_a_note_is_kept_changed_and_taken_back(office: Office) -> None:
    request_id = registered(office).row.id
    note_id = office.do(notes.write_note, request_id, f"  {SECRET} ").answer
    (row,) = office.ask(notes.notes, request_id)
    assert (row.id, row.text, row.written_by) == (note_id, SECRET, who_acts(office))
    changed = office.do(notes.change_note, request_id, note_id, row.version, "Қайта қоңырау шалу")
    office.undo(changed.changes)
    assert office.ask(notes.notes, request_id)[0].text == SECRET
    removed = office.do(notes.remove_note, request_id, note_id)
    assert office.ask(notes.notes, request_id) == ()
    office.undo(removed.changes)
    assert office.ask(notes.notes, request_id)[0].text == SECRET
    assert office.ask(journal.verify).whole


def test_the_journal_names_the_note_but_not_its_words(office: Office) -> None:
    request_id = registered(office).row.id
    office.do(notes.write_note, request_id, SECRET)
    titles = str([row.title for row in office.ask(requests.chronology, request_id)])
    assert "Note written" in titles
    assert SECRET not in titles


def test_an_empty_note_is_refused(office: Office) -> None:
    request_id = registered(office).row.id
    with pytest.raises(Refusal) as error:
        office.do(notes.write_note, request_id, "   ")
    assert error.value.field == "text"


def test_two_who_change_one_note_do_not_lose_either(office: Office) -> None:
    request_id = registered(office).row.id
    note_id = office.do(notes.write_note, request_id, "бір").answer
    seen = office.ask(notes.notes, request_id)[0].version
    office.do(notes.change_note, request_id, note_id, seen, "екі")
    with pytest.raises(Conflict):
        office.do(notes.change_note, request_id, note_id, seen, "үш")


def order(office: Office, clock: Clock, **values: object) -> OrderDraft:
    usual = {"department": "Бухгалтерия", "wanted": "Есеп жүйесінен іздеу", "due": clock.moment.date()}
    return OrderDraft(**{**usual, **values})  # type: ignore[arg-type]


def test_an_order_is_given_and_answered(office: Office, clock: Clock) -> None:
    card = registered(office)
    duty = card.duties[0]
    identity = office.do(department_orders.give_order, card.row.id, order(office, clock, duty_id=duty.id)).answer
    (row,) = office.ask(department_orders.orders, card.row.id)
    assert (row.id, row.duty_id, row.department, row.answered_on) == (identity, duty.id, "Бухгалтерия", None)
    office.do(department_orders.answer_order, card.row.id, identity, row.version, "2 жазба табылды", "жойылды")
    (row,) = office.ask(department_orders.orders, card.row.id)
    assert (row.found, row.done, row.answered_on) == ("2 жазба табылды", "жойылды", clock.moment.date())
    with pytest.raises(Refusal):
        office.do(department_orders.withdraw_order, card.row.id, identity)


def test_an_order_cannot_end_after_its_duty(office: Office, clock: Clock) -> None:
    card = registered(office)
    duty = next(row for row in card.duties if row.due is not None)
    assert duty.due is not None
    late = order(office, clock, duty_id=duty.id, due=duty.due + timedelta(days=1))
    with pytest.raises(Refusal) as error:
        office.do(department_orders.give_order, card.row.id, late)
    assert error.value.field == "due"


@pytest.mark.parametrize(
    ("values", "field"),
    [({"department": " "}, "department"), ({"wanted": ""}, "wanted"), ({"due": date(2020, 1, 1)}, "due")],
)
def test_an_order_without_its_parts_is_refused(
    office: Office, clock: Clock, values: dict[str, object], field: str
) -> None:
    card = registered(office)
    with pytest.raises(Refusal) as error:
        office.do(department_orders.give_order, card.row.id, order(office, clock, **values))
    assert error.value.field == field
    assert office.ask(department_orders.orders, card.row.id) == ()


def check(clock: Clock, **values: object) -> SignatureDraft:
    usual = {"service": "Қолтаңба тексеру қызметі", "signer": "Бекова Дана", "checked_at": clock.moment,
             "result": SignatureResult.VALID}  # fmt: skip
    return SignatureDraft(**{**usual, **values})  # type: ignore[arg-type]


def test_a_valid_signature_confirms_the_identity_and_keeps_its_protocol(office: Office, clock: Clock) -> None:
    card = registered(office)
    protocol = PaperDraft("хаттама.pdf", "application/pdf", b"%PDF-1.4", role="protocol")
    office.do(signatures.record_check, card.row.id, card.row.version, check(clock, iin="920314300128"), protocol)
    (row,) = office.ask(signatures.signatures, card.row.id)
    after = shown(office, card.row.id)
    assert (row.result, row.iin, row.protocol_id) == (SignatureResult.VALID, "920314300128", after.papers[0].id)
    assert after.row.state == "identified"


def test_an_invalid_signature_confirms_nothing(office: Office, clock: Clock) -> None:
    card = registered(office)
    draft = check(clock, result=SignatureResult.INVALID)
    office.do(signatures.record_check, card.row.id, card.row.version, draft)
    assert shown(office, card.row.id).row.state == "registered"


@pytest.mark.parametrize(
    ("values", "field"),
    [({"service": ""}, "service"), ({"signer": " "}, "signer"), ({"iin": "920314300129"}, "")],
)
def test_a_check_without_its_parts_is_refused(
    office: Office, clock: Clock, values: dict[str, object], field: str
) -> None:
    card = registered(office)
    with pytest.raises(Refusal) as error:
        office.do(signatures.record_check, card.row.id, card.row.version, check(clock, **values))
    assert error.value.field == field or not field
    with pytest.raises(Refusal):
        late = check(clock, checked_at=clock.moment + timedelta(minutes=1))
        office.do(signatures.record_check, card.row.id, card.row.version, late)
