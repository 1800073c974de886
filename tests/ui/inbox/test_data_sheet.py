"""The data sheet on the screen: by keys alone, values masked until revealed, hidden lines kept."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.request import Channel
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, journal
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.data_sheet import data_sheet
from dpo_desk.services.journal import JournalCriteria
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.data_sheet import DataSheetPane
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.sheet_line import SheetRow
from tests.cases import added, registered

PHONE = "+77011234567"
HIDDEN = "жасырылған: басқа адамның деректері"


@pytest.fixture
def request_id(office: Office) -> int:
    """An access request of somebody whose phone another person has too."""
    added(office, surname="Бекова", given_name="Дана", patronymic="", email="dana@pochta.example.kz", phone=PHONE)
    subject = added(office, phone=PHONE)
    given = datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE)
    office.do(consents.record, ConsentDraft(subject, ConsentAction.GIVEN, given, "registration_button"))
    return registered(office, subject_id=subject, channel=Channel.EMAIL).row.id


@pytest.fixture
def pane(inbox: Inbox, request_id: int) -> DataSheetPane:
    """The sheet opened on the request."""
    inbox.show()
    inbox.open_item("request", request_id)
    assert inbox.can_collect()
    inbox.detail.deeds.collect()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, DataSheetPane)
    return sheet


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def row_of(pane: DataSheetPane, key: str) -> SheetRow:
    return next(row for row in pane.rows if row.line.key == key)


def go_to(pane: DataSheetPane, key: str) -> SheetRow:
    wanted = row_of(pane, key)
    for _row in pane.rows:
        if not wanted.hasFocus():
            press(Qt.Key.Key_Down)
    assert wanted.hasFocus()
    return wanted


def test_a_line_is_hidden_and_shown_again_by_space_and_the_choice_is_kept(
    pane: DataSheetPane, office: Office, request_id: int
) -> None:
    assert pane.rows[0].hasFocus()
    assert pane.flagged.text().startswith("1 line")
    row = go_to(pane, "held:phone")
    press(Qt.Key.Key_Space)
    assert HIDDEN in row.words.text()
    assert pane.flagged.isHidden()
    assert row.hasFocus()
    kept = office.ask(data_sheet, request_id)
    assert kept is not None and [line.key for line in kept.lines if line.is_hidden] == ["held:phone"]
    press(Qt.Key.Key_Space)
    assert HIDDEN not in row.words.text()


def test_a_value_stays_masked_until_enter_reveals_it_for_a_while_and_the_journal_knows(
    pane: DataSheetPane, office: Office
) -> None:
    row = go_to(pane, "held:email")
    assert "asel@" not in row.words.text()
    press(Qt.Key.Key_Return)
    assert "asel@pochta.example.kz" in row.words.text()
    newest = office.ask(journal.rows, list(office.ask(journal.ids, JournalCriteria()))[:1])[0]
    assert "shown" in str(newest.title)
    pane.hiding.timeout.emit()
    assert "asel@" not in row.words.text()


def test_the_letter_is_written_from_the_sheet(pane: DataSheetPane, inbox: Inbox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inbox.open_wanted) as wanted:
        pane.accepted.emit()
    assert wanted.args == ["letter_for_request", pane.request_id]
    assert inbox.detail.place.sheet is None


def test_other_requests_have_no_sheet(inbox: Inbox, office: Office) -> None:
    other = registered(office, "withdrawal", subject_id=added(office)).row.id
    inbox.show()
    inbox.open_item("request", other)
    assert not inbox.can_collect()
