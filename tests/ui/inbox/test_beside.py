"""What stands beside a request, in the window: a breach, notes, signatures, orders, requests that belong together."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import OrderDraft, SignatureResult
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import department_orders, findings, joining, letters, notes, signatures
from dpo_desk.services.findings import BreachDraft
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import officer
from dpo_desk.storage.transaction import Writing
from dpo_desk.ui.actions import Action
from dpo_desk.ui.inbox.context_panel import WIDE
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.signature_sheet import SignatureSheet
from dpo_desk.ui.inbox.work_sheets import AnswerSheet, BreachSheet, JoinSheet, OrderSheet, ReopenSheet, SplitSheet
from tests.cases import RECEIVED, added, registered, shown
from tests.ui.hearing import heard
from tests.ui.typing_keys import press_key, write

FOUND = datetime(2026, 11, 23, 16, 40, tzinfo=OFFICE_ZONE)


def opened(inbox: Inbox, key: int) -> Inbox:
    inbox.show()
    inbox.open_item("request", key)
    assert inbox.detail.whole is not None
    return inbox


def action(inbox: Inbox, name: str) -> Action:
    return next(one for one in inbox.actions_of_screen() if one.id == f"request.{name}")


def second_officer(writing: Writing) -> None:
    writing.insert(officer, login="second", surname="Оспанов", given_name="Дәурен", role="deputy", active=True)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Officer changed"))


# a breach


def test_a_breach_is_marked_shown_and_changed(inbox: Inbox, office: Office) -> None:
    key = registered(office, "destruction_unlawful").row.id
    opened(inbox, key)
    card = inbox.detail.beside.breach
    assert card.isHidden()
    action(inbox, "breach").run()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, BreachSheet)
    sheet.asked.summary.show_text("Файл жіберілген")
    sheet.asked.found.show_moment(FOUND)
    sheet.accepted.emit()
    assert sheet.asked.measures.error()
    sheet.asked.measures.show_text("Сілтеме жабылды")
    sheet.accepted.emit()
    assert inbox.detail.place.sheet is None
    assert card.isVisible()
    assert not action(inbox, "breach").is_enabled
    due = {row.duty: row.due for row in shown(office, key).duties}
    assert due["tell_authority"] == date(2026, 11, 24)
    card.change_link.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, BreachSheet)
    assert sheet.asked.measures.text() == "Сілтеме жабылды"
    sheet.asked.people.show_text("Бекова Дана")
    sheet.asked.found.show_moment(FOUND - timedelta(days=1))
    sheet.accepted.emit()
    assert sheet.asked.found.error()
    sheet.asked.found.show_moment(FOUND)
    sheet.accepted.emit()
    kept = office.ask(findings.breach_of, key)
    assert kept is not None and kept.people == "Бекова Дана"
    assert ("People concerned", "Бекова Дана") in list(card.facts(kept))


def test_reply_on_the_duty_to_tell_the_authority_asks_for_its_notice(inbox: Inbox, office: Office) -> None:
    row = registered(office, "destruction_unlawful").row
    office.do(findings.mark_breach, row.id, row.version, BreachDraft(FOUND, "Файл жіберілген", "Жабылды"))
    opened(inbox, row.id)
    asked = heard(inbox.open_wanted)
    (duty,) = [one for one in shown(office, row.id).duties if one.duty == "tell_authority"]
    inbox.detail.choose_duty(duty)
    action(inbox, "reply").run()
    assert asked == [("letter_for_duty", duty.id)]
    first = office.do(letters.for_duty, duty.id).answer
    card = office.ask(letters.card, first)
    assert card is not None
    assert (card.row.template, card.row.duty_id) == ("breach_notice", duty.id)
    assert office.do(letters.for_duty, duty.id).answer == first


# notes


def test_a_note_is_written_changed_removed_and_brought_back(inbox: Inbox, office: Office) -> None:
    key = registered(office).row.id
    opened(inbox, key)
    card = inbox.detail.panel.notes
    action(inbox, "note").run()
    assert inbox.window().focusWidget() is card.field.area
    write(card.field.area, "Қоңырау шалу керек")
    press_key(card.field.area, Qt.Key.Key_Return)
    assert [one.note.text for one in card.lines()] == ["Қоңырау шалу керек"]
    assert card.field.text() == ""
    card.lines()[0].change.click()
    card.field.show_text("Ертең қоңырау шалу")
    press_key(card.field.area, Qt.Key.Key_Return)
    assert [one.text for one in office.ask(notes.notes, key)] == ["Ертең қоңырау шалу"]
    card.lines()[0].remove.click()
    assert card.lines() == []
    inbox.desk.undo()
    assert [one.note.text for one in card.lines()] == ["Ертең қоңырау шалу"]


def test_words_not_kept_yet_stay_with_their_request(inbox: Inbox, office: Office) -> None:
    first, second = registered(office).row.id, registered(office).row.id
    opened(inbox, first)
    card = inbox.detail.panel.notes
    press_key(card.field.area, Qt.Key.Key_Return)
    assert card.field.error()
    card.field.show_text("Аяқталмаған")
    inbox.open_item("request", second)
    assert card.field.text() == ""
    inbox.open_item("request", first)
    assert card.field.text() == "Аяқталмаған"


# signatures


def test_a_signature_check_is_recorded_with_its_protocol(inbox: Inbox, office: Office, tmp_path: Path) -> None:
    key = registered(office).row.id
    protocol = tmp_path / "protocol.png"
    Image.new("L", (300, 420), 255).save(protocol)
    opened(inbox, key)
    action(inbox, "signature").run()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, SignatureSheet)
    sheet.accepted.emit()
    assert sheet.service.error()
    sheet.service.show_text("Тексеру қызметі")
    sheet.checked_at.show_text("24.11.2026 25:00")
    sheet.accepted.emit()
    assert sheet.checked_at.error()
    sheet.checked_at.show_moment(FOUND)
    sheet.protocol.take([protocol])
    sheet.accepted.emit()
    (kept,) = office.ask(signatures.signatures, key)
    assert (kept.signer, kept.result) == ("Бекова Дана", SignatureResult.VALID)
    assert [(one.id, one.role) for one in shown(office, key).papers] == [(kept.protocol_id, "evidence")]
    told = inbox.detail.head.signature.whole_text()
    assert "Тексеру қызметі" in told and "16:40" in told
    assert shown(office, key).identity_method == "signature"


# orders to departments


def test_an_office_of_one_sees_nothing_of_orders(inbox: Inbox, office: Office) -> None:
    opened(inbox, registered(office).row.id)
    assert inbox.detail.beside.orders.isHidden()
    assert "request.order" not in {one.id for one in inbox.actions_of_screen()}


@pytest.fixture
def shared(inbox: Inbox, office: Office) -> Inbox:
    office.do(second_officer)
    return opened(inbox, registered(office).row.id)


def test_an_order_is_given_answered_and_kept(shared: Inbox, office: Office) -> None:
    rows = shared.detail.beside.orders
    rows.give_link.click()
    sheet = shared.detail.place.sheet
    assert isinstance(sheet, OrderSheet)
    assert sheet.due.value() is not None
    sheet.accepted.emit()
    assert sheet.department.error()
    sheet.department.show_text("Кадр бөлімі")
    sheet.wanted.show_text("Деректерді іздеу")
    sheet.accepted.emit()
    (line,) = rows.lines()
    line.answer.click()
    answer = shared.detail.place.sheet
    assert isinstance(answer, AnswerSheet)
    answer.accepted.emit()
    assert answer.found.error()
    answer.found.show_text("Екі жазба")
    answer.accepted.emit()
    (line,) = rows.lines()
    assert line.order.found == "Екі жазба"
    assert line.withdraw.isHidden()


def test_an_order_is_taken_back_and_undone(shared: Inbox, office: Office) -> None:
    key = shared.detail.beside.deeds.card
    assert key is not None
    office.do(department_orders.give_order, key.row.id, OrderDraft("Мұрағат", "Іздеу", date(2026, 11, 25)))
    shared.refresh()
    rows = shared.detail.beside.orders
    rows.lines()[0].withdraw.click()
    assert rows.lines() == []
    shared.desk.undo()
    assert [one.order.department for one in rows.lines()] == ["Мұрағат"]


def test_each_order_becomes_a_letter_of_its_own(shared: Inbox, office: Office) -> None:
    card = shared.detail.beside.deeds.card
    assert card is not None
    for department, wanted in (("Мұрағат", "қағазды іздеу"), ("Кадр бөлімі", "тізімді тексеру")):
        office.do(department_orders.give_order, card.row.id, OrderDraft(department, wanted, date(2026, 11, 25)))
    asked = heard(shared.open_wanted)
    shared.refresh()
    for line in shared.detail.beside.orders.lines():
        line.letter.click()
        assert asked[-1] == ("letter_for_order", line.order.id)
        letter_id = office.do(letters.for_order, line.order.id).answer
        letter = office.ask(letters.card, letter_id)
        assert letter is not None
        said = "\n".join(paragraph.shown for paragraph in letter.text.paragraphs)
        assert line.order.wanted in said
        assert letter.row.addressee == line.order.department
        assert office.do(letters.for_order, line.order.id).answer == letter_id


# requests that belong together


def test_a_duplicate_is_hinted_at_and_joined(inbox: Inbox, office: Office) -> None:
    person = added(office)
    first = registered(office, received=RECEIVED - timedelta(days=1), subject_id=person).row
    second = registered(office, subject_id=person).row
    opened(inbox, second.id)
    hint, kin = inbox.detail.head.duplicate, inbox.detail.panel.kin
    assert f"{first.number:04d}" in hint.text()
    assert len(kin.links) == 1
    hint.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, JoinSheet)
    assert sheet.target.key() == str(first.id)
    sheet.accepted.emit()
    assert shown(office, second.id).row.state == "closed"
    assert hint.isHidden()
    inbox.desk.undo()
    assert shown(office, second.id).row.state != "closed"


def test_joining_the_earlier_to_the_later_is_refused_beside_the_choice(inbox: Inbox, office: Office) -> None:
    person = added(office)
    first = registered(office, received=RECEIVED - timedelta(days=1), subject_id=person).row
    registered(office, subject_id=person)
    opened(inbox, first.id)
    action(inbox, "join").run()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, JoinSheet)
    sheet.accepted.emit()
    assert sheet.target.error()


def test_another_request_of_the_person_is_opened_from_the_panel(inbox: Inbox, office: Office) -> None:
    person = added(office)
    other = registered(office, "deletion", received=date(2026, 11, 2), subject_id=person).row
    opened(inbox, registered(office, subject_id=person).row.id)
    assert inbox.detail.head.duplicate.isHidden()
    asked = heard(inbox.open_wanted)
    panel = inbox.detail.panel
    assert panel.kin.minimumSizeHint().width() <= WIDE - 32, "a late one too stands in the panel without a bar"
    panel.kin.links[0].click()
    assert asked == [("request", other.id)]


def test_a_demand_is_split_off(inbox: Inbox, office: Office) -> None:
    card = registered(office, "access", "deletion")
    opened(inbox, card.row.id)
    action(inbox, "split").run()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, SplitSheet)
    sheet.accepted.emit()
    assert sheet.demands.error()
    sheet.demands.tick([str(card.demands[1].id)])
    sheet.accepted.emit()
    assert [one.kind for one in shown(office, card.row.id).demands] == ["access"]
    assert not action(inbox, "split").is_enabled


def test_a_closed_request_is_opened_again_with_its_reason(inbox: Inbox, office: Office) -> None:
    person = added(office)
    first = registered(office, received=RECEIVED - timedelta(days=1), subject_id=person).row
    second = registered(office, subject_id=person).row
    office.do(joining.join, second.id, second.version, first.id)
    opened(inbox, second.id)
    action(inbox, "reopen").run()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, ReopenSheet)
    sheet.accepted.emit()
    assert sheet.reason.error()
    sheet.reason.show_text("Қате біріктірілген")
    sheet.accepted.emit()
    assert shown(office, second.id).row.closed_at is None
    assert [one.note.text for one in inbox.detail.panel.notes.lines()] == ["Қате біріктірілген"]


def test_what_stands_beside_another_request_is_not_shown_here(inbox: Inbox, office: Office) -> None:
    row = registered(office).row
    office.do(findings.mark_breach, row.id, row.version, BreachDraft(FOUND, "Файл жіберілген", "Жабылды"))
    office.do(notes.write_note, row.id, "Ішкі белгі")
    opened(inbox, row.id)
    assert inbox.detail.beside.breach.isVisible()
    inbox.open_item("request", registered(office).row.id)
    assert inbox.detail.beside.breach.isHidden()
    assert inbox.detail.panel.notes.lines() == []


def test_a_sheet_asked_for_below_comes_into_view(shared: Inbox) -> None:
    bar = shared.detail.sheets_and_cards.verticalScrollBar()
    bar.setMaximum(400)
    bar.setValue(400)
    shared.detail.beside.orders.give_link.click()
    assert bar.value() == 0


def test_the_day_proposed_for_an_order_is_one_it_may_have(inbox: Inbox, office: Office) -> None:
    """A breach found on Monday is due on Tuesday, which is today; its aim has passed."""
    office.do(second_officer)
    row = registered(office, "destruction_unlawful", received=FOUND.date()).row
    office.do(findings.mark_breach, row.id, row.version, BreachDraft(FOUND, "Файл жіберілген", "Жабылды"))
    opened(inbox, row.id)
    (duty,) = [one for one in shown(office, row.id).duties if one.duty == "tell_authority"]
    inbox.detail.beside.deeds.give_order(duty)
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, OrderSheet)
    assert sheet.due.value() == date(2026, 11, 24)
