"""Consent events are recorded, refused and corrected by new events; the old ones stay."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import day_alone, has_hour
from dpo_desk.services import consents
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.parts.table_delegate import CELL


def rows(office: Office, subject_id: int) -> list[tuple[str, str, bool]]:
    found = office.ask(consents.history, subject_id).rows
    return [(row.action, row.purpose, bool(row.corrects)) for row in found]


def test_an_event_is_recorded_for_the_ticked_purposes(screen: Consents, asel: int, office: Office) -> None:
    screen.record()
    form = screen.page.form
    form.fields.action.choose(ConsentAction.GIVEN.value)
    for key, box in form.fields.boxes.items():
        box.setChecked(key in ("purpose_1", "purpose_2"))
    form.fields.way.choose("paper")
    form.fields.evidence.show_text("letter 12")
    form.fields.hour.show_text("09:30")
    form.save_button.click()
    screen.page.show_day(date(2026, 11, 24))
    assert rows(office, asel)[-2:] == [("given", "purpose_1", False), ("given", "purpose_2", False)]
    in_force = [key for key, state in screen.page.states.items() if state.in_force]
    assert in_force == ["purpose_1", "purpose_2"]
    assert screen.page.side.currentWidget() is screen.page.panel


def test_a_moment_in_the_future_is_refused_beside_its_field(screen: Consents, asel: int, office: Office) -> None:
    before = len(rows(office, asel))
    screen.record()
    form = screen.page.form
    form.fields.hour.show_text("23:59")
    form.save_button.click()
    assert form.fields.day.error()
    form.fields.hour.show_text("quarter past")
    form.save_button.click()
    assert form.fields.hour.error()
    for box in form.fields.boxes.values():
        box.setChecked(False)
    form.fields.hour.show_text("09:00")
    form.save_button.click()
    assert not form.fields.purposes_error.isHidden()
    assert len(rows(office, asel)) == before


def test_an_event_without_an_hour_shows_and_keeps_its_day_alone(screen: Consents, asel: int, office: Office) -> None:
    draft = ConsentDraft(asel, ConsentAction.GIVEN, day_alone(date(2026, 11, 22)), "registration_button", ())
    office.do(consents.record, draft)
    screen.refresh()
    last = screen.page.table.model().rowCount() - 1
    assert screen.page.table.model().index(last, 1).data(CELL).text == "22.11.2026"
    screen.page.show_day(date(2026, 11, 24))
    QApplication.processEvents()
    facts = [label.text() for label in screen.page.panel.proof.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("22.11.2026") for text in facts)
    assert "Time zone" not in facts
    screen.page.table.selectRow(last)
    screen.correct()
    assert screen.page.form.fields.hour.text() == ""
    screen.page.form.save_button.click()
    assert not has_hour(office.ask(consents.history, asel).rows[-1].occurred_at)


def test_a_correction_is_a_new_event_that_names_the_old_ones(screen: Consents, asel: int, office: Office) -> None:
    screen.page.table.selectRow(2)
    screen.correct()
    form = screen.page.form
    assert form.corrected is not None
    form.fields.boxes["purpose_1"].setChecked(False)
    form.save_button.click()
    found = rows(office, asel)
    assert len(found) == 7 + 6 + 6
    assert ("annulled", "purpose_1", True) in found
    assert found.count(("withdrawn", "purpose_2", True)) == 1
    screen.page.show_day(date(2026, 11, 24))
    in_force = [key for key, state in screen.page.states.items() if state.in_force]
    assert in_force == ["purpose_1"]
    assert [deed.is_corrected for deed in screen.page.table.events.deeds].count(True) == 1


def test_an_event_corrected_once_is_not_corrected_again(screen: Consents) -> None:
    screen.page.table.selectRow(2)
    screen.correct()
    screen.page.form.save_button.click()
    deeds = screen.page.table.events.deeds
    old = next(place for place, deed in enumerate(deeds) if deed.is_corrected)
    screen.page.table.selectRow(old)
    assert not screen.page.head.correct_button.isEnabled()


def test_a_mistaken_event_is_annulled(screen: Consents, asel: int, office: Office) -> None:
    screen.page.table.selectRow(2)
    screen.correct()
    screen.page.form.fields.action.choose(ConsentAction.ANNULLED.value)
    screen.page.form.save_button.click()
    screen.page.show_day(date(2026, 11, 24))
    assert sum(state.in_force for state in screen.page.states.values()) == 5
    assert rows(office, asel).count(("annulled", "purpose_4", True)) == 1


def test_a_dropped_paper_is_kept_with_the_event(screen: Consents, asel: int, office: Office, tmp_path: Path) -> None:
    paper = tmp_path / "scan.png"
    paper.write_bytes(_PNG)
    assert not screen.files_came([paper])
    screen.record()
    assert screen.files_came([paper])
    assert screen.page.form.paper is not None
    screen.page.form.fields.hour.show_text("09:00")
    screen.page.form.save_button.click()
    last = office.ask(consents.history, asel).rows[-1]
    assert last.paper_id > 0


_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005"
    "fe02fe0def46b80000000049454e44ae426082"
)
