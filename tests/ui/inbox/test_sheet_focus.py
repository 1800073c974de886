"""A sheet gives the focus back to where it came from, so that the next single key works."""

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from tests.cases import registered


def test_after_a_sheet_the_focus_is_where_it_was(inbox: Inbox, office: Office, qtbot: QtBot) -> None:
    registered(office, "access")
    inbox.show()
    inbox.activateWindow()
    qtbot.waitUntil(inbox.isActiveWindow)
    inbox.list.view.setFocus()
    start = QApplication.focusWidget()
    assert start is not None
    inbox.detail.deeds.wait()
    sheet = inbox.detail.place.sheet
    assert sheet is not None and sheet.isAncestorOf(QApplication.focusWidget() or inbox)
    sheet.left.emit()
    assert QApplication.focusWidget() is start


def test_a_sheet_is_not_opened_under_the_panel_that_lies_over_a_narrow_detail(inbox: Inbox, office: Office) -> None:
    card = registered(office, "access", received=date(2026, 11, 18))
    inbox.resize(1000, 760)
    inbox.show()
    inbox.open_item("request", card.row.id)
    detail = inbox.detail
    detail.begin_note()
    assert detail.panel.isVisible()
    detail.deeds.confirm_identity()
    assert detail.place.sheet is not None and detail.panel.isHidden()
    detail.begin_note()
    assert detail.panel.isVisible()
