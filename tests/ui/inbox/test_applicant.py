"""Who applied: representatives with their powers, third parties, and checks of the identity with both results."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpo_desk.domain.identity import asked_before
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rules import Identity
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import representative
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet, UnprovenSheet
from dpo_desk.ui.inbox.identity_words import NOT_CONFIRMED
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.trouble import Notice
from tests.cases import added, registered
from tests.ui.typing_keys import press_key


def begun(inbox: Inbox, kind: ApplicantKind, demand: str = "access") -> None:
    inbox.show()
    inbox.begin_intake()
    form = inbox.intake.form
    form.kinds.propose(demand)
    form.applicant.choose(kind.value)
    form.settle()
    form.asker.show_text("Ержан Абаев")
    form.subject.show_name("Бекова Дана")


def test_a_representative_is_kept_with_paper_and_term(inbox: Inbox, office: Office) -> None:
    key = added(office)
    begun(inbox, ApplicantKind.REPRESENTATIVE)
    form = inbox.intake.form
    form.subject.line.setText("жүні")
    form.subject.search()
    form.subject._clicked(form.subject.found.item(0))
    form.power.kind.choose("notarial")
    form.powers.show_text("№ 12, 01.02.2026")
    form.power.end.show_value(date(2027, 2, 1))
    inbox.intake.register()
    whole = inbox.detail.whole
    assert whole is not None and whole.card.row.subject_id == key
    assert whole.card.applicant_name == "Ержан Абаев"
    (kept,) = office.ask(lambda reading: reading.rows(representative.select()))
    assert (kept.subject_id, kept.name, kept.kind, kept.valid_to) == (key, "Ержан Абаев", "notarial", date(2027, 2, 1))
    facts = inbox.detail.origin.facts
    assert "№ 12, 01.02.2026" in facts["Powers"] and "2027" in facts["Powers"]
    assert "Ержан Абаев" in facts["Applied"]


def test_a_power_that_has_ended_is_refused_beside_its_field(inbox: Inbox) -> None:
    begun(inbox, ApplicantKind.REPRESENTATIVE)
    form = inbox.intake.form
    form.powers.show_text("№ 12")
    form.power.end.show_value(date(2026, 11, 1))
    inbox.intake.register()
    assert "third party" in form.power.end.error()
    form.applicant.choose(ApplicantKind.THIRD_PARTY.value)
    form.settle()
    inbox.intake.register()
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.power_to is None


@pytest.mark.parametrize("duty", ["tell", "correct"])
def test_a_third_party_needs_permission_whatever_the_kind_asks(inbox: Inbox, duty: str) -> None:
    book = inbox.desk.rulebook
    kinds = [kind for kind in book.kinds if any(one.key == duty for one in kind.duties)]
    assert kinds
    for kind in kinds:
        assert asked_before(kind, duty, ApplicantKind.THIRD_PARTY) is Identity.PROVEN
        assert asked_before(kind, "register", ApplicantKind.THIRD_PARTY) is Identity.NONE


def test_a_third_party_is_answered_only_after_a_warning(inbox: Inbox) -> None:
    begun(inbox, ApplicantKind.THIRD_PARTY)
    inbox.intake.register()
    deeds = inbox.detail.deeds
    assert deeds.card is not None and "Бекова Дана" in deeds.card.summary
    notices: list[Notice] = []
    inbox.desk.door.noticed.connect(notices.append)
    deeds.write_reply()
    assert "permission" in notices[-1].text
    tell = next(one for one in deeds.card.duties if one.duty == "tell")
    deeds.do_duty(tell)
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, UnprovenSheet)
    sheet.confirm_wanted.emit()
    asked = inbox.detail.place.sheet
    assert isinstance(asked, IdentitySheet)
    asked.method.choose("permission")
    asked.accepted.emit()
    assert deeds.card.identity_method == "permission"


def test_a_correction_for_a_third_party_has_its_duty(inbox: Inbox) -> None:
    begun(inbox, ApplicantKind.THIRD_PARTY, "correction")
    inbox.intake.register()
    assert inbox.detail.whole is not None
    assert "correct" in [one.duty for one in inbox.detail.whole.card.duties]


def test_a_check_that_confirmed_nothing_is_kept_with_what_was_asked(inbox: Inbox) -> None:
    begun(inbox, ApplicantKind.SUBJECT)
    inbox.intake.register()
    inbox.detail.deeds.confirm_identity()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    sheet.method.choose(NOT_CONFIRMED)
    sheet._chosen(NOT_CONFIRMED)
    sheet.accepted.emit()
    assert sheet.asked.error()
    sheet.asked.show_text("Call from a known number")
    sheet.accepted.emit()
    whole = inbox.detail.whole
    assert whole is not None
    card = whole.card
    assert (card.identity_at, card.identity_note) == (None, "Call from a known number")
    assert card.row.waiting_for == "Call from a known number"
    assert "Call from a known number" in inbox.detail.origin.facts["Identity"]
    inbox.detail.deeds.confirm_identity()
    again = inbox.detail.place.sheet
    assert isinstance(again, IdentitySheet)
    again.method.choose("known_contact")
    again._chosen("known_contact")
    again.accepted.emit()
    told = inbox.detail.origin.facts["Identity"]
    assert "call or letter" in told and "Not confirmed" not in told


def test_posting_receipt_and_registration_stand_apart(inbox: Inbox) -> None:
    begun(inbox, ApplicantKind.SUBJECT)
    inbox.intake.form.posted.show_value(date(2026, 11, 20))
    inbox.intake.form.received.show_value(date(2026, 11, 23))
    inbox.intake.register()
    facts = inbox.detail.origin.facts
    assert [word in facts[name] for name, word in (("Posted", "20"), ("Received", "23"), ("Registered", "24"))] == [
        True
    ] * 3


def test_the_chip_of_the_identity_leads_to_its_check_until_it_is_made(inbox: Inbox, office: Office) -> None:
    card = registered(office, "withdrawal")
    inbox.show()
    inbox.open_item("request", card.row.id)
    chip = inbox.detail.head._identity
    assert chip.pill().text == "Identity not confirmed yet"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    inbox.detail.place.put_away()
    chip.setFocus()
    press_key(chip, Qt.Key.Key_Space)
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    sheet.method.choose("signature")
    sheet.accepted.emit()
    assert chip.pill().text == "Identity confirmed"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert inbox.detail.place.sheet is None
