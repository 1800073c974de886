"""Notices to recipients: begun once, sent with their letter or by hand, answered."""

from datetime import date

import pytest

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.recipient import Cause, Notice, Told, cause_of
from dpo_desk.services import letters, recipient_notices, recipients
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import glance
from tests.cases import added, registered, shown
from tests.recipient_cases import given, taker
from tests.services.test_letters import edit_of, filled

TODAY = date(2026, 11, 24)


def begun(office: Office) -> tuple[int, int, Notice]:
    """A subject, a request about it, and the notice begun for its only recipient."""
    who, one = added(office), taker(office, address="Алматы қ., Абай даңғылы, 10-үй")
    given(office, who, one)
    request_id = registered(office, "correction", subject_id=who).row.id
    office.do(recipient_notices.start, who, Cause.CORRECTION, request_id)
    (notice,) = office.ask(recipient_notices.of_request, request_id)
    return who, request_id, notice


def test_everybody_who_was_given_data_is_told_once(office: Office) -> None:
    who, request_id, notice = begun(office)
    other = taker(office, name="«Дала Төлем» АҚ", bin="")
    given(office, who, other)
    given(office, who, other, disclosed_on=date(2026, 11, 5))
    office.do(recipients.end, other, 1)
    assert [row.name for row in office.ask(recipient_notices.recipients_of, who)] == [
        "«Хабар Пошта» ЖШС", "«Дала Төлем» АҚ",
    ]  # fmt: skip
    office.do(recipient_notices.start, who, Cause.CORRECTION, request_id)
    notices = office.ask(recipient_notices.of_request, request_id)
    assert [one.recipient for one in notices] == ["«Дала Төлем» АҚ", "«Хабар Пошта» ЖШС"]
    assert notices[1].id == notice.id
    assert office.ask(recipient_notices.count_unsent) == 2
    assert office.ask(glance).unsent_notices == 2
    assert office.ask(recipients.counts)["untold"] == 2


def test_a_notice_is_sent_when_its_letter_leaves_and_open_again_when_that_is_taken_back(office: Office) -> None:
    _who, _request, notice = begun(office)
    letter_id = office.do(recipient_notices.compose, notice.id).answer
    assert office.do(recipient_notices.compose, notice.id).answer == letter_id
    card = office.ask(letters.card, letter_id)
    assert card is not None
    assert (card.row.addressee, card.row.template) == ("«Хабар Пошта» ЖШС", "notice_recipient")
    assert card.row.item_kind == ItemKind.REGISTERED_WITH_ADVICE
    assert card.facts.addressee.email == ""
    assert card.facts.measures.categories == ("Тегі және аты", "Электрондық пошта мекенжайы")
    assert card.facts.measures.told_action == "өздеріңіздегі деректерге де осы түзетулерді енгізуді"
    assert office.ask(recipient_notices.count_unsent) == 1
    left = leave(office, letter_id)
    (told,) = office.ask(recipient_notices.of_recipient, notice.recipient_id)
    assert (told.told, told.sent_on) == (Told.SENT, TODAY)
    office.undo(left)
    assert office.ask(recipient_notices.count_unsent) == 1


def test_a_notice_sent_by_hand_takes_its_answer(office: Office) -> None:
    who, _request, notice = begun(office)
    with pytest.raises(Refusal):
        office.do(recipient_notices.answered, notice.id, notice.version, TODAY, "Жойылды")
    with pytest.raises(Refusal) as error:
        office.do(recipient_notices.sent, notice.id, notice.version, date(2026, 11, 25))
    assert error.value.field == "sent_on"
    office.do(recipient_notices.sent, notice.id, notice.version, TODAY)
    with pytest.raises(Refusal) as error:
        office.do(recipient_notices.answered, notice.id, notice.version + 1, date(2026, 11, 20), "Ерте")
    assert error.value.field == "answered_on"
    answer = office.do(recipient_notices.answered, notice.id, notice.version + 1, TODAY, " Өзгертілді ")
    (told,) = office.ask(recipient_notices.of_subject, who)
    assert (told.told, told.answer, told.sent_on) == (Told.ANSWERED, "Өзгертілді", TODAY)
    office.undo(answer.changes)
    (told,) = office.ask(recipient_notices.of_recipient, told.recipient_id)
    assert told.told is Told.SENT
    assert office.ask(recipients.card, told.recipient_id).unanswered == 1  # type: ignore[union-attr]


def test_the_kind_of_a_demand_tells_the_cause() -> None:
    assert cause_of("completion") is Cause.CORRECTION
    assert cause_of("withdrawal_cross_border") is Cause.WITHDRAWAL
    assert cause_of("destruction_unlawful") is Cause.DESTRUCTION
    assert cause_of("blocking") is Cause.BLOCKING


def test_a_notice_by_email_goes_to_the_recipient_and_never_to_the_person(office: Office) -> None:
    who = added(office)
    given(office, who, taker(office, email="office@habar.example.kz"))
    (notice_id,) = office.do(recipient_notices.start, who, Cause.WITHDRAWAL).answer
    card = office.ask(letters.card, office.do(recipient_notices.compose, notice_id).answer)
    assert card is not None
    assert not any(piece.key == "told_clause" for one in card.text.body for piece in one.pieces)
    assert (card.row.item_kind, card.facts.addressee.email) == (ItemKind.EMAIL, "office@habar.example.kz")


def test_the_duty_to_tell_ends_with_the_last_notice_and_not_with_the_first(office: Office) -> None:
    where = "Алматы қ., Абай даңғылы, 10-үй"
    who, first = added(office), taker(office, address=where)
    second = taker(office, name="«Дала Төлем» АҚ", bin="", address=where)
    for one in (first, second):
        given(office, who, one)
    request_id = registered(office, "withdrawal", subject_id=who).row.id
    waiting = office.ask(recipient_notices.beside, request_id)
    assert waiting.waiting == ("«Хабар Пошта» ЖШС", "«Дала Төлем» АҚ")
    keys = office.do(recipient_notices.start, who, Cause.WITHDRAWAL, request_id).answer
    assert office.ask(recipient_notices.beside, request_id).waiting == ()
    letter_id = office.do(recipient_notices.compose, keys[0]).answer
    leave(office, letter_id)
    assert told_duty(office, request_id) == "open"
    office.do(recipient_notices.sent, keys[1], 1, TODAY)
    assert told_duty(office, request_id) == "done"


def told_duty(office: Office, request_id: int) -> str:
    return next(one.state for one in shown(office, request_id).duties if one.duty == "notify_recipients")


def leave(office: Office, letter_id: int) -> Changes:
    """Let a letter leave by post."""
    card = office.ask(letters.card, letter_id)
    assert card is not None
    office.do(letters.change, letter_id, card.row.version, edit_of(card, filled(card.text)))
    office.do(letters.number, letter_id, card.row.version + 1)
    return office.do(letters.send, letter_id, card.row.version + 2, TODAY, b"%PDF-1.4 a page").changes
