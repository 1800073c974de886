"""The data sheet of an access answer on both databases: what it gathers, what it flags, what stays hidden."""

from datetime import datetime

import pytest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.data_sheet import DataSheet, Part
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import Channel
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, letters, requests
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.data_sheet import data_sheet, hide_line
from dpo_desk.services.office import Office
from tests.cases import added, registered, shown

SHARED = "+77011234567"
HIDDEN = "жасырылған: басқа адамның деректері"


def consenting(office: Office, by_whom: str = "", **values: object) -> int:
    """The request of a person who registered with the button of the site."""
    subject = added(office, phone=SHARED, workplace="«Дала Цифр» КЕҰ", position="Бухгалтер", **values)
    given = ConsentDraft(
        subject, ConsentAction.GIVEN, datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE), "registration_button",
        evidence="журнал 7", by_whom=by_whom,
    )  # fmt: skip
    office.do(consents.record, given)
    card = registered(
        office, subject_id=subject, channel=Channel.EMAIL, language="kk", reply_email="asel@pochta.example.kz"
    )
    return card.row.id


def sheet_of(office: Office, request_id: int, language: str = "") -> DataSheet:
    found = office.ask(data_sheet, request_id, language)
    assert found is not None
    return found


def test_the_sheet_tells_every_part_in_the_language_of_the_person(office: Office) -> None:
    request_id = consenting(office)
    sheet = sheet_of(office, request_id)
    assert {line.part for line in sheet.lines} == set(Part) - {Part.RECIPIENTS, Part.AGENTS}
    held = {line.key: line.value for line in sheet.of(Part.DATA)}
    assert held["held:phone"].replace("\u00a0", "") == SHARED
    assert len(sheet.of(Part.PURPOSES)) == len(office.rulebook.purposes)
    assert "2025\u00a0жылғы 15\u00a0наурызда" in sheet.of(Part.PURPOSES)[0].note
    assert sheet.of(Part.SOURCES)[0].text.startswith("субъектінің өзі: «Тіркелу» батырмасы")
    assert sheet.of(Part.POLICY)[0].text.endswith("24\u00a0қарашадан бастап күшінде")
    assert sheet_of(office, request_id, "ru").title == "Подборка данных"
    assert sheet.undecided == 0


def test_a_contact_that_another_person_has_too_is_flagged(office: Office) -> None:
    added(office, surname="Бекова", given_name="Дана", patronymic="", email="dana@pochta.example.kz", phone=SHARED)
    sheet = sheet_of(office, consenting(office))
    assert [line.key for line in sheet.lines if line.is_third] == ["held:phone"]


def test_who_consented_for_the_person_is_flagged_and_names_stand_open(office: Office) -> None:
    sheet = sheet_of(office, consenting(office, "Қалиева Сәуле Ерланқызы"))
    assert [(line.text, line.is_third) for line in sheet.of(Part.AGENTS)] == [("Қалиева Сәуле Ерланқызы", True)]
    assert [heading for _part, heading in sheet.parts][5:7] == ["6. Өкілдер", "7. Сақтау мерзімдері"]
    assert {line.key for line in sheet.of(Part.DATA) if not line.category} >= {"held:name", "device"}


def test_a_hidden_line_stands_neither_in_the_sheet_nor_in_the_letter_and_stays_hidden(office: Office) -> None:
    request_id = consenting(office)
    written = office.do(letters.reply, request_id).answer
    done = office.do(hide_line, request_id, "held:phone", True)
    card = office.ask(letters.card, written)
    assert card is not None and card.sheet is not None
    said = "\n".join(paragraph.shown for paragraph in card.text.paragraphs)
    assert HIDDEN in said and "701" not in said
    assert [line.key for line in card.sheet.lines if line.is_hidden] == ["held:phone"]
    assert card.text.enclosures[0].shown == card.sheet.title

    office.undo(done.changes)
    again = office.ask(letters.card, written)
    assert again is not None and again.sheet is not None
    assert not any(line.is_hidden for line in again.sheet.lines)
    assert HIDDEN not in "\n".join(paragraph.shown for paragraph in again.text.paragraphs)


def test_the_first_hidden_line_composes_the_answer_that_keeps_the_choice(office: Office) -> None:
    request_id = consenting(office)
    office.do(hide_line, request_id, "held:position", True)
    waiting = office.ask(letters.ids, letters.LetterCriteria(request_id=request_id))
    (row,) = office.ask(letters.rows, waiting)
    assert (row.template, row.item_kind) == ("access_answer", ItemKind.EMAIL.value)
    assert office.do(letters.reply, request_id) is not None


def test_an_answer_that_left_ends_both_duties_and_freezes_its_sheet(office: Office) -> None:
    request_id = consenting(office)
    office.do(requests.confirm_identity, request_id, shown(office, request_id).row.version, "eds")
    written = office.do(letters.reply, request_id).answer
    for deed, *more in ((letters.number,), (letters.send, office.today(), b"%PDF-1.4 pages")):
        card = office.ask(letters.card, written)
        assert card is not None
        office.do(deed, written, card.row.version, *more)
    request = office.ask(requests.card, request_id)
    assert request is not None
    assert {row.duty: row.state for row in request.duties}["tell"] == "done"
    assert {row.duty: row.state for row in request.duties}["show"] == "done"
    with pytest.raises(Refusal, match="has left"):
        office.do(hide_line, request_id, "held:phone", True)


def test_only_an_access_request_of_somebody_in_the_register_has_a_sheet(office: Office) -> None:
    assert office.ask(data_sheet, registered(office, "withdrawal", subject_id=added(office)).row.id) is None
    assert office.ask(data_sheet, registered(office).row.id) is None
