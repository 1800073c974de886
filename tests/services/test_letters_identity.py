"""A letter that does a duty is held to the same proof of identity as a tick by hand."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.correspondence import ComposedLetter, Paragraph
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.rows import RequestCard
from dpo_desk.services import duties, inbox, intake, letters, requests
from dpo_desk.services.letters import LetterEdit
from dpo_desk.services.office import Office
from tests.cases import registered

PDF = b"%PDF-1.4 a page"


@pytest.fixture
def request_id(office: Office) -> int:
    """An access request whose applicant nobody has checked."""
    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, date(2026, 11, 23), (DemandDraft("access"),),
        applicant_name="Әсел Қалиева", reply_address="Қараөткел к-сі, 7-үй, Астана қ.", reply_postcode="010000",
        summary="Деректермен танысу",
    )  # fmt: skip
    return int(office.do(intake.register, draft).answer)


def shown(office: Office, request_id: int) -> RequestCard:
    card = office.ask(requests.card, request_id)
    assert card is not None
    return card


def filled(text: ComposedLetter) -> ComposedLetter:
    body = (
        Paragraph(tuple(replace(one, typed="иә") if one.is_gap else one for one in paragraph.pieces))
        for paragraph in text.body
    )
    return text.with_body(body)


def numbered(office: Office, request_id: int) -> int:
    """The reply with its number, ready to leave."""
    letter_id = office.do(letters.reply, request_id).answer
    card = office.ask(letters.card, letter_id)
    assert card is not None
    edit = LetterEdit(filled(card.text), letters.address_of(card.row), card.row.item_number)
    seen = office.do(letters.change, letter_id, card.row.version, edit).answer
    office.do(letters.number, letter_id, seen)
    return int(letter_id)


def send(office: Office, letter_id: int) -> None:
    card = office.ask(letters.card, letter_id)
    assert card is not None
    office.do(letters.send, letter_id, card.row.version, office.today(), PDF)


def state_of(office: Office, letter_id: int, request_id: int) -> str:
    card = office.ask(letters.card, letter_id)
    assert card is not None
    return next(one.state for one in shown(office, request_id).duties if one.id == card.row.duty_id)


def test_a_letter_does_no_duty_that_asks_for_an_identity_not_confirmed(office: Office, request_id: int) -> None:
    letter_id = numbered(office, request_id)
    with pytest.raises(Refusal) as refused:
        send(office, letter_id)
    assert refused.value.field == "identity"
    assert state_of(office, letter_id, request_id) == "open"
    row = shown(office, request_id).row
    office.do(requests.confirm_identity, request_id, row.version, "register_match")
    with pytest.raises(Refusal):  # who is meant is known now, not who is asking
        send(office, letter_id)
    office.do(requests.confirm_identity, request_id, shown(office, request_id).row.version, "passport")
    send(office, letter_id)
    assert state_of(office, letter_id, request_id) == "done"


def test_after_a_tick_with_its_reason_the_letter_may_leave(office: Office, request_id: int) -> None:
    letter_id = numbered(office, request_id)
    card = office.ask(letters.card, letter_id)
    assert card is not None
    left = [one for one in shown(office, request_id).duties if one.state == "open" and one.duty != "register"]
    for one in left:
        seen = next(row.version for row in shown(office, request_id).duties if row.id == one.id)
        office.do(duties.tick_unproven, one.id, seen, "Соттың талабы")
    send(office, letter_id)
    sent = office.ask(letters.card, letter_id)
    assert sent is not None
    assert sent.row.state == "sent"


def test_the_history_says_that_a_duty_was_done_with_the_check(office: Office) -> None:
    card = registered(office, "withdrawal")
    register = next(one for one in card.duties if one.duty == "register")
    other = next(one for one in card.duties if one.duty != "register")
    done = office.do(inbox.confirm_and_tick, card.row.id, card.row.version, "passport", register.id, other.id)
    title = office.rulebook.kind(other.kind).duty(other.duty).title.en
    assert "and duty done" in done.changes.title.text
    assert title in str(dict(done.changes.title.values)["duty"])
