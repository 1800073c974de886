"""The consent history: its state on any day, in lanes, in the table and in words."""

from datetime import date, datetime

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import journal
from dpo_desk.ui.consents.lane_spans import MarkKind, lanes_of
from dpo_desk.ui.consents.quotes import quoted
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.settings import Settings
from tests.ui.typing_keys import press_key


def states_said(screen: Consents) -> list[str]:
    return [row.accessibleName().rpartition(": ")[2] for row in screen.page.panel.states.all()]


def test_the_state_of_a_day_is_told_purpose_by_purpose(screen: Consents) -> None:
    screen.page.show_day(date(2025, 3, 15))
    assert states_said(screen) == ["12.03.2024"] * 3 + ["refused"] + ["12.03.2024"] * 2
    assert any("5 / 6" in label.text() for label in screen.page.bar.findChildren(PlainLabel))


def test_a_day_without_consent_is_told_as_plainly(screen: Consents) -> None:
    screen.page.show_day(date(2024, 1, 15))
    assert screen.page.panel.verdict.text() == "There was no consent on that day"
    assert states_said(screen) == ["never given"] * 6
    screen.page.show_day(date(2026, 11, 24))
    assert states_said(screen) == ["withdrawn"] * 6


def test_a_day_typed_into_the_bar_is_asked_about(screen: Consents) -> None:
    field = screen.page.bar.field
    field.line.setText("")
    field.line.insert("15.03.2025")
    field.line.textEdited.emit("15.03.2025")
    assert screen.page.day == date(2025, 3, 15)


def test_steps_go_from_event_to_event(screen: Consents) -> None:
    bar = screen.page.bar
    bar.before.click()
    assert screen.page.day == date(2026, 11, 20)
    bar.before.click()
    bar.before.click()
    assert screen.page.day == date(2024, 3, 12)
    assert not bar.before.isEnabled()
    bar.after.click()
    assert screen.page.day == date(2025, 1, 21)
    assert [action.text()[:4] for action in bar.menu().actions()]


def test_the_line_is_moved_by_keys_and_by_the_mouse(screen: Consents) -> None:
    lanes = screen.page.lanes
    screen.page.show_day(date(2025, 3, 15))
    press_key(lanes, Qt.Key.Key_Right)
    assert screen.page.day == date(2025, 3, 16)
    press_key(lanes, Qt.Key.Key_PageUp)
    assert screen.page.day == date(2025, 1, 21)
    place = QPointF(lanes.axis.x(date(2024, 6, 1)), 100)
    press = QMouseEvent(
        QMouseEvent.Type.MouseButtonPress, place, lanes.mapToGlobal(place), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(lanes, press)
    assert abs((screen.page.day - date(2024, 6, 1)).days) <= 1
    assert "6 of 6" in lanes.accessibleDescription()


def test_the_table_tells_the_same_and_goes_to_the_day(screen: Consents) -> None:
    table = screen.page.table
    assert [deed.mark for deed in table.events.deeds] == [MarkKind.GIVEN, MarkKind.ENDED, MarkKind.ENDED]
    said = [table.events.index(row, 2).data() for row in range(3)]
    assert said[1] == "Purpose 3.2.4 refused"
    table.selectRow(1)
    assert screen.page.day == date(2025, 1, 21)


def test_lanes_break_where_a_purpose_was_refused(screen: Consents) -> None:
    assert screen.page.history is not None
    now = datetime(2026, 11, 24, tzinfo=OFFICE_ZONE)
    lanes = lanes_of(screen.page.history.events, ["purpose_1", "purpose_4"], now)
    assert [len(lane.spans) for lane in lanes] == [1, 1]
    assert lanes[0].spans[0].end == datetime(2026, 11, 20, 9, 15, tzinfo=OFFICE_ZONE)
    assert lanes[1].spans[0].end == datetime(2025, 1, 21, 11, 15, tzinfo=OFFICE_ZONE)


def test_the_proof_masks_the_address_and_names_the_zone(screen: Consents) -> None:
    screen.page.show_day(date(2025, 3, 15))
    said = " ".join(row.accessibleName() for row in screen.page.panel.proof.rows.all())
    assert "95.56.•••.18" in said and "104" not in said
    assert "UTC+5" in said or "UTC+6" in said


def test_the_journal_is_verified_on_demand(screen: Consents, desk: Desk) -> None:
    box = screen.page.panel.verify
    assert box.verified is None
    box.banner.acted.emit()
    assert box.verified is not None and box.verified.whole
    assert desk.office.ask(journal.verify).events == box.verified.events


def test_a_clause_is_quoted_from_the_text_or_not_at_all() -> None:
    text = "1.1. Бір\n4.2.1. Пайдаланушы келіседі.\n4.2.10. Басқа"
    assert quoted(text, "4.2.1") == "4.2.1. Пайдаланушы келіседі."
    assert quoted(text, "4.5") == ""


def test_without_a_subject_the_register_is_offered(desk: Desk, settings: Settings, asel: int, qtbot: QtBot) -> None:
    screen = Consents(desk, settings)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.stack.currentWidget() is screen.chooser
    screen.open_button.click()
    assert screen.stack.currentWidget() is screen.page
    assert screen.current == asel


def test_in_the_smallest_window_the_head_is_whole_with_shorter_words(screen: Consents, qtbot: QtBot) -> None:
    head = screen.page.head
    assert head.certificate_button.text() == "Consent certificate"
    screen.resize(1024 - 208, 640)
    qtbot.waitUntil(lambda: head.certificate_button.text() == "Certificate")
    assert head.certificate_button.accessibleName() == "Consent certificate"
    screen.resize(1230, 640)
    qtbot.waitUntil(lambda: head.certificate_button.text() == "Consent certificate")
