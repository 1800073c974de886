"""The register of recipients in the window: adding by keys, refusals beside fields, filters, ending, notices."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.recipient import Cause
from dpo_desk.services import recipient_notices, recipients
from dpo_desk.services.office import Office
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.recipients.notice_sheets import AnswerSheet
from dpo_desk.ui.recipients.recipient_sheet import RecipientSheet
from dpo_desk.ui.recipients.screen import Recipients
from tests.cases import added
from tests.recipient_cases import given, taker
from tests.ui.hearing import heard

CTRL = Qt.KeyboardModifier.ControlModifier


def sheet_of(screen: Recipients) -> RecipientSheet:
    sheet = screen.panel.place.sheet
    assert isinstance(sheet, RecipientSheet)
    return sheet


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel))


def test_an_empty_register_offers_its_verb_and_a_recipient_is_added_by_keys(
    screen: Recipients, office: Office, qtbot: QtBot
) -> None:
    assert screen.stack.currentWidget() is screen.empty
    screen.add_button.click()
    sheet = sheet_of(screen)
    sheet.texts["name"].show_text("«Хабар Пошта» ЖШС")
    sheet.texts["bin"].show_text("150540008122")
    qtbot.keyClick(sheet.texts["bin"].editor, Qt.Key.Key_Return, CTRL)
    assert "check digit" in sheet.texts["bin"].error()
    sheet.texts["bin"].show_text("150540008121")
    sheet.country.choose("DE")
    qtbot.keyClick(sheet.texts["bin"].editor, Qt.Key.Key_Return, CTRL)
    assert screen.panel.place.sheet is None
    assert screen.panel.row is not None and screen.panel.row.draft.bin == "150540008121"
    assert "Data cross the border: Germany" in words(screen.panel)
    screen.desk.undo()
    assert screen.stack.currentWidget() is screen.empty
    assert office.ask(recipients.active) == ()


def test_processors_stand_apart_and_ready_filters_narrow_the_list(screen: Recipients, office: Office) -> None:
    taker(office)
    abroad = taker(office, name="Nordlicht GmbH", bin="", country="DE", contract_to=date(2026, 12, 1))
    hosting = taker(office, role="processor", name="Hosting", bin="")
    screen.refresh()
    assert screen.model.rowCount() == 2
    screen.show_abroad()
    assert [screen.model.identity(row) for row in range(screen.model.rowCount())] == [abroad]
    assert "The contract runs out on 1 December 2026" in words(screen.panel).replace("\N{NO-BREAK SPACE}", " ")
    screen.open_item("recipient", hosting)
    assert screen.roles.current() == "processor"
    assert screen.panel.row is not None and screen.panel.row.id == hosting
    screen.search.setText("zzz")
    screen.refresh()
    assert screen.stack.currentWidget() is screen.nothing


def test_a_recipient_in_use_is_ended_and_has_no_button_to_remove_it(screen: Recipients, office: Office) -> None:
    key = taker(office)
    screen.open_item("recipient", key)
    assert not screen.panel.remove_button.isHidden()
    given(office, added(office), key)
    screen.refresh()
    assert screen.panel.remove_button.isHidden()
    screen.panel.end_button.click()
    assert screen.panel.row is not None and screen.panel.row.state == "ended"
    screen.desk.undo()
    assert screen.panel.row.state == "active"


def test_a_notice_is_marked_by_hand_and_its_answer_noted(screen: Recipients, office: Office) -> None:
    who, key = added(office), taker(office)
    given(office, who, key)
    (notice_id,) = office.do(recipient_notices.start, who, Cause.CORRECTION).answer
    office.do(recipient_notices.sent, notice_id, 1, date(2026, 11, 23))
    screen.open_item("recipient", key)
    assert "1 open" in words(screen.panel).replace("(s)", "")
    (notice,) = office.ask(recipient_notices.of_recipient, key)
    screen.panel.notices._open_answer(notice)
    sheet = screen.panel.notices.place.sheet
    assert isinstance(sheet, AnswerSheet)
    sheet.answer.show_text("Түзетілді")
    sheet.accept_button.click()
    assert screen.panel.notices.place.sheet is None
    assert "Түзетілді" in words(screen.panel)
    opened = heard(screen.open_wanted)
    screen.panel.notices._write(notice)
    assert opened and opened[0][0] == "letter"


def test_at_1280_the_list_beside_a_recipient_stands_whole(screen: Recipients, office: Office, qtbot: QtBot) -> None:
    identity = taker(office)
    screen.resize(1072, 700)
    screen.refresh()
    screen.open_item("recipient", identity)

    def shown() -> list[str]:
        columns = enumerate(screen.model.columns)
        return [column.key for place, column in columns if not screen.view.isColumnHidden(place)]

    qtbot.waitUntil(lambda: shown() == ["name", "country", "until", "people", "notices"])
    assert screen.panel.isVisible() and screen.view.horizontalScrollBar().maximum() == 0
    screen.resize(1500, 700)
    qtbot.waitUntil(lambda: shown() == ["name", "country", "contract", "until", "purpose", "people", "notices"])
