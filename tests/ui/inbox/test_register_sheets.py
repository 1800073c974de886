"""The sheets that register something are made when wanted, or soon after the list is shown, behind it."""

from pytestqt.qtbot import QtBot

from dpo_desk.ui.inbox.inbox import Inbox


def test_a_sheet_is_made_when_it_is_wanted(inbox: Inbox) -> None:
    assert inbox.sheets.made_so_far() == () and inbox.sheet_in_front() is None
    inbox.open_item("finding", 0)
    assert inbox.sheets.made_so_far() == (inbox.sheet_in_front(),) == (inbox.finding,)
    inbox.begin_intake()
    assert inbox.sheet_in_front() is inbox.intake
    inbox.intake.left.emit()
    assert inbox.sheet_in_front() is None


def test_both_are_made_soon_and_the_list_stays_in_front(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.desk.is_at_once = False
    inbox.sheets.make_soon()
    qtbot.waitUntil(lambda: len(inbox.sheets.made_so_far()) == 2)
    assert inbox.sheet_in_front() is None
