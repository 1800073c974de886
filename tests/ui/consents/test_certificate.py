"""The certificate on the screen: made for the day shown, printed, saved, checked; and what was known on a day."""

import json
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.screen import Consents
from tests.conftest import Clock
from tests.ui.paper.test_render import text_of
from tests.ui.typing_keys import write
from tests.ui.workbooks import last_deed

DAY = date(2025, 3, 15)


def test_the_certificate_of_the_day_shown_is_made_saved_and_noted(
    screen: Consents, office: Office, tmp_path: Path
) -> None:
    screen.page.show_day(DAY)
    screen.page.panel.certificate.preview.click()
    assert screen.page.side.currentWidget() is screen.page.certificate
    assert last_deed(office) == "Consent certificate made for subject 00001, state of 2025-03-15"
    screen.desk.door.answer_next(tmp_path / "proof")
    screen.page.certificate.pdf_button.click()
    words = text_of((tmp_path / "proof.pdf").read_bytes())
    for said in ("Жүнісова Әсел", "2025 жылғы 15 наурыз", "12.03.2024 14:07:00", "log 2841", "95.56.104.18"):
        assert said in words
    assert "бас тартқан, 21.01.2025" in words and "отказ, 21.01.2025" in words


def test_a_certificate_does_not_stay_beside_another_day(screen: Consents) -> None:
    screen.page.show_day(DAY)
    screen.certifying.show_certificate()
    screen.page.show_day(date(2025, 3, 16))
    assert screen.page.side.currentWidget() is screen.page.panel
    screen.certifying.show_certificate()
    QTest.keyClick(screen.page.certificate, Qt.Key.Key_Escape)
    assert screen.page.side.currentWidget() is screen.page.panel


def test_printing_the_certificate_looked_at_makes_no_second_one(screen: Consents, office: Office) -> None:
    screen.page.show_day(DAY)
    screen.certifying.show_certificate()
    first = screen.certifying.certificate
    screen.certifying.print_certificate()
    assert screen.certifying.certificate is first
    dialog = screen.certifying.printing.dialog
    assert dialog is not None
    dialog.reject()


def test_a_receipt_is_saved_and_noted(screen: Consents, office: Office, tmp_path: Path) -> None:
    screen.page.show_day(DAY)
    screen.desk.door.answer_next(tmp_path / "receipt")
    screen.certifying.save_receipt()
    found = json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))
    assert found["@type"] == "dpv:ConsentReceipt"
    assert found["dpv:hasRecordOfActivity"]["dct:date"] == "2025-03-15"
    assert last_deed(office) == "Consent receipt made for subject 00001, state of 2025-03-15"


def test_a_paper_is_compared_with_the_journal(screen: Consents) -> None:
    screen.certifying.show_certificate()
    made = screen.certifying.certificate
    assert made is not None
    check = screen.page.panel.verify.paper
    check.open_button.click()
    check.entry.show_text(str(made.entry))
    check.digest.show_text(made.digest[:31])
    check.check_button.click()
    assert check.digest.error() and check.banner.isHidden()
    for typed, answer in ((made.digest[:32].upper(), True), ("0" * 32, False)):
        check.digest.show_text(typed)
        check.check_button.click()
        assert check._agrees is answer
        assert not check.banner.isHidden()


def test_what_was_not_known_yet_is_left_out_and_said(screen: Consents, asel: int, office: Office, clock: Clock) -> None:
    known = clock.moment.date()
    clock.set(date(2026, 11, 27))
    late = datetime(2025, 2, 3, 9, tzinfo=OFFICE_ZONE)
    office.do(consents.record, ConsentDraft(asel, ConsentAction.WITHDRAWN, late, "paper"))
    screen.refresh()
    screen.page.show_day(DAY)
    assert not any(state.in_force for state in screen.page.states.values())
    assert screen.page.bar.left_out.isHidden()
    screen.page.bar.known.line.selectAll()
    write(screen.page.bar.known.line, known.strftime("%d%m%Y"))
    assert screen.page.known_on == known
    assert sum(state.in_force for state in screen.page.states.values()) == 5
    assert not screen.page.bar.left_out.isHidden()
    assert "1 " in screen.page.bar.left_out_words.whole_text()
    assert len(screen.page.table.events.deeds) == 3
    screen.page.bar.now_known.click()
    assert screen.page.known_on is None
    assert len(screen.page.table.events.deeds) == 4


def test_no_consent_is_told_with_its_reason(screen: Consents) -> None:
    panel = screen.page.panel
    screen.page.show_day(date(2020, 1, 1))
    assert panel.verdict.text() == "There was no consent on that day"
    assert panel.why.text() == "The first event is of 12.03.2024."
    screen.page.show_day(date(2026, 11, 22))
    assert panel.why.text() == "Withdrawn since 20.11.2026"
    screen.page.show_day(DAY)
    assert panel.why.isHidden()
