"""Ticked requests: the keys that tick, the strip, and the sheets that say who can before anything is written."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.services import requests
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox import bulk
from dpo_desk.ui.inbox.bulk_sheets import AssignSheet, BulkCloseSheet, BulkWaitSheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.request_actions import request_actions
from dpo_desk.ui.inbox.sheet_scroll import SheetScroll
from dpo_desk.ui.parts.list_delegate import ROW
from tests.cases import registered, shown
from tests.conftest import Clock
from tests.services.test_assigning import hire
from tests.services.test_bulk import answered
from tests.ui.inbox.test_list import _fill
from tests.ui.typing_keys import press_key

CTRL = Qt.KeyboardModifier.ControlModifier


def ticked(inbox: Inbox) -> list[int]:
    return inbox.bulk.ticking.ids()


def ids_of(inbox: Inbox) -> set[str]:
    return {action.id for action in request_actions(inbox)}


def test_space_ticks_and_ctrl_a_takes_the_group_then_everything(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    view = inbox.list.view
    press_key(view, Qt.Key.Key_Space)
    assert ticked(inbox) == [keys["Late"]] and view.currentIndex().data(ROW).ticked
    assert not inbox.bulk.strip.isHidden()
    press_key(view, Qt.Key.Key_Down)
    press_key(view, Qt.Key.Key_A, CTRL)
    assert ticked(inbox) == [keys["Late"], keys["Today"]]
    press_key(view, Qt.Key.Key_A, CTRL)
    assert len(ticked(inbox)) == 5
    inbox.bulk.strip.none_button.click()
    assert ticked(inbox) == [] and inbox.bulk.strip.isHidden()


def test_ticks_are_the_same_in_the_table_and_go_with_another_filter(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    press_key(inbox.list.view, Qt.Key.Key_Space)
    inbox.list.turn_table()
    table = inbox.list.table
    assert table.requests.ticks.ids == {keys["Late"]}
    table.choose(keys["Week"])
    press_key(table, Qt.Key.Key_Space)
    assert ticked(inbox) == [keys["Late"], keys["Week"]]
    table.requests.sort(1, Qt.SortOrder.DescendingOrder)
    assert set(ticked(inbox)) == {keys["Late"], keys["Week"]}  # another order is not another filter
    inbox.list.narrowing.filter_by("channel", "email")
    assert ticked(inbox) == []


def test_closing_says_who_can_and_why_not_the_others(inbox: Inbox, office: Office) -> None:
    done, left = answered(office), registered(office, "access")
    inbox.show()
    press_key(inbox.list.view, Qt.Key.Key_A, CTRL)
    press_key(inbox.list.view, Qt.Key.Key_A, CTRL)
    inbox.bulk.close()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, BulkCloseSheet)
    assert sheet.verdict.text() == "1 of 2 can."
    assert f"{left.row.number:04d}" in sheet.reasons.text() and "not done" in sheet.reasons.text()
    assert shown(office, done).row.closed_at is None
    sheet.accepted.emit()
    assert shown(office, done).row.closed_at is not None and shown(office, left.row.id).row.closed_at is None
    assert inbox.bulk.place.sheet is None and ticked(inbox) == []
    inbox.desk.undo()
    assert shown(office, done).row.closed_at is None


def test_a_reason_lets_the_others_be_closed_too(inbox: Inbox, office: Office) -> None:
    answered(office)
    registered(office, "access")
    inbox.show()
    inbox.bulk.ticking.turn(inbox.list.model.keys[0])
    inbox.bulk.ticking.turn(inbox.list.model.keys[1])
    inbox.bulk.close()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, BulkCloseSheet)
    sheet.reason.show_text("Answered by telephone")
    assert sheet.verdict.text() == "2 of 2 can."


def test_a_colleague_who_was_faster_is_told_and_nothing_is_written(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    inbox.show()
    press_key(inbox.list.view, Qt.Key.Key_Space)
    inbox.bulk.wait()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, BulkWaitSheet)
    office.do(requests.note_waiting, key, shown(office, key).row.version, "Archive")
    sheet.whom.show_text("Personnel")
    sheet.accepted.emit()
    assert shown(office, key).row.waiting_for == "Archive"
    assert inbox.bulk.place.sheet is sheet


def test_without_ticks_the_keys_act_on_the_request_shown(inbox: Inbox, office: Office) -> None:
    registered(office, "access")
    inbox.show()
    inbox.bulk.wait()
    assert inbox.bulk.place.sheet is None and inbox.detail.place.sheet is not None


def test_assigning_is_hidden_while_there_is_one_officer(inbox: Inbox, office: Office) -> None:
    registered(office, "access")
    inbox.show()
    press_key(inbox.list.view, Qt.Key.Key_Space)
    assert "request.assign" not in ids_of(inbox)
    assert inbox.bulk.strip.buttons["assign"].isHidden()


def test_a_request_is_assigned_and_leaves_mine(inbox: Inbox, office: Office) -> None:
    other = office.do(hire, "Оспанова").answer
    key = registered(office, "access").row.id
    inbox.show()
    assert "request.assign" in ids_of(inbox)
    inbox.bulk.assign()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, AssignSheet)
    sheet.officer.choose(str(other))
    sheet.accepted.emit()
    assert shown(office, key).row.assignee == "Оспанова Дина"
    inbox.list.segments.choose("mine")
    inbox.refresh_list()
    assert list(inbox.list.model.keys) == []


def test_only_the_ticked_are_exported(
    inbox: Inbox, office: Office, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = _fill(office, clock)
    inbox.show()
    press_key(inbox.list.view, Qt.Key.Key_Space)
    asked = []
    monkeypatch.setattr(inbox.exporting.requests, "begin", asked.append)
    inbox.bulk.export()
    monkeypatch.setattr(bulk, "MOST_NAMED", 0)
    inbox.bulk.export()
    assert len(asked) == 1
    assert list(office.ask(requests.ids, asked[0])) == [keys["Late"]]


def test_a_sheet_over_the_list_is_whole_or_scrolls_and_has_the_room_of_the_strips(
    inbox: Inbox, office: Office, qtbot: QtBot
) -> None:
    for _one in range(9):
        registered(office, "access", "deletion")
    inbox.resize(1000, 420)
    inbox.show()
    qtbot.waitExposed(inbox)
    inbox.begin_intake()
    inbox.intake.form.summary.show_text("Жоба")
    inbox.intake.left.emit()
    assert inbox.unfinished.isVisible()
    for _twice in range(2):
        press_key(inbox.list.view, Qt.Key.Key_A, CTRL)
    inbox.bulk.close()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, BulkCloseSheet)
    assert not inbox.unfinished.isVisible()
    scroll = inbox.bulk.place.parentWidget().parentWidget()
    assert isinstance(scroll, SheetScroll)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    needed = sheet.reasons.heightForWidth(sheet.reasons.width())
    assert sheet.reasons.height() >= needed > 0 and sheet.accept_button.height() > 20
    inbox.resize(1000, 1400)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)
    inbox.bulk.place.put_away()
    assert inbox.unfinished.isVisible() and not scroll.isVisible()
