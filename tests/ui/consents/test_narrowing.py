"""A consent is narrowed in the form; lanes, table and panel tell what is left out, in marks of their own."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpo_desk.services import consents
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.event_fields import EventFields
from dpo_desk.ui.consents.lane_spans import MarkKind, lanes_of
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.consents.state_panel import StatePanel
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.table_delegate import CELL

ON = date(2025, 3, 20)


def choose(form: EventFields, action: str) -> None:
    form.action.choose(action)
    form.action.chosen.emit(action)


def begun(screen: Consents, action: str) -> EventFields:
    screen.record()
    form = screen.page.form.fields
    choose(form, action)
    form.day.show_value(date(2025, 3, 15))
    form.hour.show_text("10:30")
    return form


def proven(screen: Consents) -> list[str]:
    """What the proof of the day says, words that had no room too."""
    labels = screen.page.panel.proof.findChildren(PlainLabel)
    return [label.whole_text() if isinstance(label, ElidingLabel) else label.text() for label in labels]


def said(panel: StatePanel) -> list[str]:
    return [label.text() for label in panel.states.findChildren(PlainLabel)]


def test_a_narrowing_asks_of_what_by_keys_alone(screen: Consents, asel: int, office: Office) -> None:
    form = begun(screen, "narrowed")
    for key, box in form.boxes.items():
        box.setChecked(key == "purpose_1")
    screen.page.form.save_button.click()
    assert form.reach.categories.error()
    QTest.keyClick(form.reach.categories.list, Qt.Key.Key_Down)
    QTest.keyClick(form.reach.categories.list, Qt.Key.Key_Space)
    form.reach.operations.tick(["transfer"])
    form.zone.choose("+03:00")
    form.address.show_text(" 192.0.2.15 ")
    screen.page.form.save_button.click()
    row = next(one for one in office.ask(consents.history, asel).rows if one.action == "narrowed")
    assert (row.categories, row.operations, row.recipients) == (("phone",), ("transfer",), ())
    assert (row.zone, row.ip) == ("+03:00", "192.0.2.15")
    assert row.occurred_at.hour == 7


def test_what_is_left_out_is_told_everywhere(screen: Consents, asel: int, office: Office) -> None:
    form = begun(screen, "narrowed")
    form.reach.categories.tick(["phone"])
    form.reach.operations.tick(["transfer"])
    screen.page.form.save_button.click()
    screen.page.show_day(ON)
    told = "all but: Phone number; without: transfer to third parties"
    assert said(screen.page.panel).count(told) == 5
    drawn = lanes_of(office.ask(consents.history, asel).events, ["purpose_1"], screen.desk.now())[0]
    assert [mark.kind for mark in drawn.marks] == [MarkKind.GIVEN, MarkKind.NARROWED, MarkKind.ENDED]
    assert [(span.is_narrow, span.end is None) for span in drawn.spans] == [(False, False), (True, False)]
    table = screen.page.table
    (row,) = [row for row, deed in enumerate(table.events.deeds) if deed.head.action == "narrowed"]
    assert table.events.deeds[row].mark is MarkKind.NARROWED
    assert table.model().index(row, 2).data(CELL).text.endswith(told)


def test_consent_may_be_given_for_a_part_only(screen: Consents, asel: int, office: Office) -> None:
    form = begun(screen, "given")
    assert form.reach.categories.isHidden()
    form.reach.partly.setChecked(True)
    form.reach.categories.tick(["email"])
    form.day.show_value(date(2026, 11, 23))
    for key, box in form.boxes.items():
        box.setChecked(key == "purpose_4")
    screen.page.form.save_button.click()
    screen.page.show_day(date(2026, 11, 24))
    assert "only: E-mail address" in said(screen.page.panel)
    choose(begun(screen, "given"), "withdrawn")
    assert screen.page.form.fields.reach.isHidden()


def test_gaps_of_the_text_are_told_and_kept(screen: Consents, asel: int, office: Office) -> None:
    form = begun(screen, "renewed")
    keys = [one.key for one in screen.desk.rulebook.statements]
    form.statements.tick(keys[:-1])
    form.show_gaps()
    assert "Other details set by the operator" in form.statements._hint.text()
    form.edition.choose(form.edition.box.itemData(1))
    screen.page.form.save_button.click()
    row = next(one for one in office.ask(consents.history, asel).rows if one.action == "renewed")
    assert list(row.statements) == keys[:-1]
    assert row.edition == office.ask(consents.history, asel).editions[-1].number


def test_the_panel_tells_gaps_and_the_clock_of_the_act(screen: Consents) -> None:
    form = begun(screen, "given")
    form.day.show_value(date(2026, 11, 23))
    form.zone.choose("+03:00")
    form.statements.tick([one.key for one in screen.desk.rulebook.statements][:-1])
    screen.page.form.save_button.click()
    screen.page.show_day(date(2026, 11, 24))
    told = proven(screen)
    assert "Missing by art. 8(4): Other details set by the operator" in told
    assert "23.11.2026 10:30:00 UTC+3" in told
    screen.page.show_day(date(2025, 3, 15))
    assert "not noted" in proven(screen)


def test_what_is_no_address_is_told_beside_its_field(screen: Consents, asel: int, office: Office) -> None:
    form = begun(screen, "given")
    form.address.show_text("95.56.104")
    before = len(office.ask(consents.history, asel).rows)
    screen.page.form.save_button.click()
    assert form.address.error()
    assert len(office.ask(consents.history, asel).rows) == before


def test_reading_the_text_leaves_the_form_as_it_was_typed(screen: Consents) -> None:
    form = begun(screen, "given")
    form.evidence.show_text("log 12")
    form.open_text.click()
    assert screen.page.side.currentWidget() is screen.page.text
    QTest.keyClick(screen.page.text, Qt.Key.Key_Escape)
    assert screen.page.side.currentWidget() is screen.page.form
    assert screen.page.form.fields.evidence.text() == "log 12"
