"""Letters on both databases: composed, filled, numbered, sent, and taken back without a hole in the numbers."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.correspondence import ComposedLetter, ItemKind, Paragraph
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import intake, letters, organisation, requests, subjects
from dpo_desk.services.letter_address import Address
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.services.letter_recipients import recipients
from dpo_desk.services.letters import LetterCard, LetterCriteria, LetterEdit
from dpo_desk.services.office import Office

RECEIVED = date(2026, 11, 23)
PDF = b"%PDF-1.4 a page"
HOME = "Қараөткел к-сі, 7-үй, 41-пәтер, Астана қ."


@pytest.fixture
def subject_id(office: Office) -> int:
    """A person in the register."""
    draft = SubjectDraft("Қалиева", "Әсел", "Тұрсынқызы", email="asel@mail.example.kz", language="kk")
    return office.do(subjects.add, draft).answer


@pytest.fixture
def request_id(office: Office, subject_id: int) -> int:
    """Her withdrawal, come by post."""
    return register(office, "withdrawal", subject_id=subject_id)


def register(office: Office, kind: str, **known: object) -> int:
    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, RECEIVED, (DemandDraft(kind),), reply_address=HOME,
        reply_postcode="010000", summary="Келісімді кері қайтарып алу",
    )  # fmt: skip
    request_id = office.do(intake.register, replace(draft, **known)).answer  # type: ignore[arg-type]
    confirm(office, request_id, "passport")
    return request_id


def confirm(office: Office, request_id: int, method: str) -> None:
    card = office.ask(requests.card, request_id)
    assert card is not None
    office.do(requests.confirm_identity, request_id, card.row.version, method)


def card_of(office: Office, letter_id: int) -> LetterCard:
    found = office.ask(letters.card, letter_id)
    assert found is not None
    return found


def filled(text: ComposedLetter, words: str = "2026 жылғы 24 қарашада") -> ComposedLetter:
    """The text with every gap of its body typed over."""
    body = (
        Paragraph(tuple(replace(piece, typed=words) if piece.is_gap else piece for piece in paragraph.pieces))
        for paragraph in text.body
    )
    return text.with_body(body)


def edit_of(card: LetterCard, text: ComposedLetter | None = None) -> LetterEdit:
    return LetterEdit(text or card.text, letters.address_of(card.row), card.row.item_number)


def ready(office: Office, request_id: int) -> int:
    """A reply without gaps."""
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    office.do(letters.change, letter_id, card.row.version, edit_of(card, filled(card.text)))
    return letter_id


def numbered(office: Office, request_id: int) -> tuple[int, Changes]:
    letter_id = ready(office, request_id)
    done = office.do(letters.number, letter_id, card_of(office, letter_id).row.version)
    return letter_id, done.changes


def test_a_reply_is_composed_in_the_language_of_the_request_from_the_letter_of_its_duty(
    office: Office, request_id: int
) -> None:
    card = card_of(office, office.do(letters.reply, request_id).answer)
    assert (card.row.language, card.row.template) == ("kk", "withdrawal_stopped")
    assert card.row.addressee == "Қалиева Әсел Тұрсынқызы"
    assert (card.row.address, card.row.postcode) == ("Қараөткел к-сі, 7-үй, 41-пәтер\nАстана қ.", "010000")
    assert card.text.addressee[0].shown == "Әсел Тұрсынқызы Қалиеваға"
    assert card.text.gaps == ("done_on|locative",)
    assert "withdrawal_stopped" in card.offered


def test_numbering_is_refused_while_a_value_is_missing(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    with pytest.raises(Refusal) as refused:
        office.do(letters.number, letter_id, card_of(office, letter_id).row.version)
    assert refused.value.field == "body"
    assert card_of(office, letter_id).row.number == 0


def test_a_numbered_letter_carries_its_number_and_day(office: Office, request_id: int) -> None:
    letter_id, _ = numbered(office, request_id)
    card = card_of(office, letter_id)
    assert (card.row.state, card.row.number, card.row.year) == ("numbered", 1, 2026)
    assert (card.text.number, card.text.dated) == ("Ш-2026-0001", date(2026, 11, 24))


def test_sending_keeps_the_page_with_its_hash_and_ticks_the_duty(office: Office, request_id: int) -> None:
    letter_id, _ = numbered(office, request_id)
    card = card_of(office, letter_id)
    office.do(letters.send, letter_id, card.row.version, office.today(), PDF)
    sent = card_of(office, letter_id)
    assert (sent.row.state, sent.row.sent_on) == ("sent", office.today())
    assert sent.paper is not None
    assert sent.paper.sha256 == hashlib.sha256(PDF).hexdigest()
    assert "Қалиева" not in sent.paper.file_name
    assert office.ask(letters.kept_page, letter_id) == PDF
    whole = office.ask(requests.card, request_id)
    assert whole is not None
    assert [duty.state for duty in whole.duties if duty.id == sent.row.duty_id] == ["done"]


def test_a_letter_leaves_only_with_a_number_and_not_in_the_future(office: Office, request_id: int) -> None:
    letter_id = ready(office, request_id)
    with pytest.raises(Refusal):
        office.do(letters.send, letter_id, card_of(office, letter_id).row.version, office.today(), PDF)
    office.do(letters.number, letter_id, card_of(office, letter_id).row.version)
    tomorrow = office.today() + timedelta(days=1)
    with pytest.raises(Refusal) as refused:
        office.do(letters.send, letter_id, card_of(office, letter_id).row.version, tomorrow, PDF)
    assert refused.value.field == "sent_on"


def test_a_sent_letter_is_frozen(office: Office, request_id: int) -> None:
    letter_id, _ = numbered(office, request_id)
    office.do(letters.send, letter_id, card_of(office, letter_id).row.version, office.today(), PDF)
    card = card_of(office, letter_id)
    with pytest.raises(Refusal):
        office.do(letters.change, letter_id, card.row.version, edit_of(card))


def test_undoing_a_number_keeps_it_voided_so_that_no_number_is_missing(office: Office, request_id: int) -> None:
    letter_id, changes = numbered(office, request_id)
    office.undo(changes)
    back = card_of(office, letter_id)
    assert (back.row.state, back.row.number, back.text.number) == ("draft", 0, "")
    office.do(letters.number, letter_id, back.row.version)
    assert card_of(office, letter_id).row.number == 2
    assert office.ask(letters.ids, LetterCriteria(segment="voided")).tolist() != []


def test_a_number_taken_back_can_be_brought_again(office: Office, request_id: int) -> None:
    letter_id, changes = numbered(office, request_id)
    undone = office.undo(changes).changes
    office.undo(undone)
    assert card_of(office, letter_id).row.number == 1
    assert office.ask(letters.ids, LetterCriteria(segment="voided")).tolist() == []


def test_undoing_the_sending_opens_duty_and_letter_again(office: Office, request_id: int) -> None:
    letter_id, _ = numbered(office, request_id)
    done = office.do(letters.send, letter_id, card_of(office, letter_id).row.version, office.today(), PDF)
    office.undo(done.changes)
    back = card_of(office, letter_id)
    assert (back.row.state, back.row.sent_on, back.paper) == ("numbered", None, None)
    whole = office.ask(requests.card, request_id)
    assert whole is not None
    assert [duty.state for duty in whole.duties if duty.id == back.row.duty_id] == ["open"]


def test_a_postal_number_with_a_wrong_check_digit_is_refused(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    with pytest.raises(Refusal) as refused:
        office.do(letters.change, letter_id, card.row.version, replace(edit_of(card), item_number="RR104277314KZ"))
    assert refused.value.field == "item_number"
    assert "3, not 4" in str(refused.value)


def test_a_postal_number_is_kept_in_latin_capitals_whatever_the_layout(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    office.do(letters.change, letter_id, card.row.version, replace(edit_of(card), item_number="rr 104277313 кz"))
    assert card_of(office, letter_id).row.item_number == "RR104277313KZ"


def test_what_was_typed_over_a_field_stays_in_another_language(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    fresh = office.ask(letters.fresh, letter_id, "withdrawal_stopped", "kk")
    assert fresh.text.refreshed(filled(card.text)).gaps == ()
    russian = office.ask(letters.fresh, letter_id, "access_answer", "ru").text
    typed = russian.with_body(filled(card.text.with_body(russian.body), "реестр").body)
    english = office.ask(letters.fresh, letter_id, "access_answer", "en").text.refreshed(typed)
    assert english.language == "en"
    assert "реестр" in " ".join(paragraph.shown for paragraph in english.body)


def test_a_letter_to_an_office_has_no_salutation(office: Office) -> None:
    request_id = register(
        office, "other", applicant=ApplicantKind.AUTHORITY, applicant_name="Уәкілетті орган", summary="сұрату"
    )
    card = card_of(office, office.do(letters.reply, request_id).answer)
    assert card.row.addressee == "Уәкілетті орган"
    assert not card.text.salutation


def test_another_addressee_is_put_into_the_letter(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    address = Address("«Хабар Пошта» ЖШС", "Абай к-сі, 1", "Алматы қ.", "050000", ItemKind.REGISTERED)
    office.do(letters.change, letter_id, card.row.version, LetterEdit(card.text, address))
    again = office.ask(letters.fresh, letter_id, "withdrawal_stopped", "ru").text
    assert [line.shown for line in again.addressee] == ["«Хабар Пошта» ЖШС", "Абай к-сі, 1", "Алматы қ., 050000"]


def test_a_letter_to_a_subject_asks_for_its_text(office: Office, subject_id: int) -> None:
    card = card_of(office, office.do(letters.letter_to, subject_id).answer)
    assert (card.row.template, card.row.subject_id, card.request) == ("reply", subject_id, None)
    assert "text" in card.text.gaps


def test_typing_kept_quietly_is_no_step_of_undo(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    card = card_of(office, letter_id)
    done = office.do(letters.keep_draft, letter_id, card.row.version, edit_of(card, filled(card.text)))
    assert not done.changes.undoable
    assert done.answer == card_of(office, letter_id).row.version


def test_a_letter_taken_out_of_the_queue_can_come_back(office: Office, request_id: int) -> None:
    letter_id = office.do(letters.reply, request_id).answer
    done = office.do(letters.discard, letter_id, 1)
    assert office.ask(letters.counts)["queued"] == 0
    office.undo(done.changes)
    assert office.ask(letters.counts)["queued"] == 1


def test_a_new_letter_finds_requests_and_people_by_a_word(office: Office, request_id: int, subject_id: int) -> None:
    found = office.ask(recipients, "калиева")
    assert [row.id for row in found.requests] == [request_id]
    assert [row.id for row in found.subjects] == [subject_id]


def test_text_changed_after_numbering_keeps_the_number(office: Office, request_id: int) -> None:
    letter_id, _ = numbered(office, request_id)
    card = card_of(office, letter_id)
    without = replace(card.text, number="", dated=None)
    office.do(letters.keep_draft, letter_id, card.row.version, edit_of(card, without))
    assert card_of(office, letter_id).text.number == "Ш-2026-0001"


@pytest.mark.parametrize(
    ("language", "card"),
    [("kk", "соңғы 4 саны: 6789"), ("ru", "последние 4 цифры: 6789"), ("en", "last 4 digits: 6789")],
)
def test_an_access_answer_groups_the_phone_and_says_that_only_the_end_of_a_card_is_kept(
    office: Office, language: str, card: str
) -> None:
    draft = SubjectDraft("Қалиева", "Әсел", phone="+77012345678", card_last4="6789", language="kk")
    about = LetterAbout(subject_id=office.do(subjects.add, draft).answer)
    held = office.ask(gather, about, language).answer.held
    assert held is not None
    values = [value for one in held for value in one.values]
    assert "+7 701 234 56 78".replace(" ", "\N{NO-BREAK SPACE}") in values
    assert card in values


def test_a_letter_prints_the_phone_of_the_office_in_groups(office: Office) -> None:
    key = office.do(subjects.add, SubjectDraft("Қалиева", "Әсел", language="kk")).answer
    version = office.ask(organisation.card).organisation_version
    draft = replace(office.ask(organisation.card).organisation, phone="+77172000000")
    office.do(organisation.change_organisation, version, draft)
    told = office.ask(gather, LetterAbout(subject_id=key), "kk")
    grouped = "+7 717 200 00 00".replace(" ", "\N{NO-BREAK SPACE}")
    assert (told.organisation.phone, told.executor.phone) == (grouped, grouped)
