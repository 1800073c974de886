"""The notification area: reminders in numbers, once each, put off on request; closing that leaves or stays."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import CLOSE_TO_TRAY, REMIND, Settings
from dpo_desk.ui.tray import Tray
from tests.cases import registered
from tests.conftest import Clock
from tests.ui.offices import desk, look, office, settings

__all__ = ["desk", "look", "office", "settings"]


@pytest.fixture
def said() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def tray(
    office: Office, clock: Clock, desk: Desk, settings: Settings, look: Look, said: list[tuple[str, str]]
) -> Iterator[Tray]:
    """The tray of a window at nine on the morning on which two duties of a request end."""
    due = registered(office, "blocking").row.due
    assert due is not None
    clock.moment = datetime(due.year, due.month, due.day, 8, 55, tzinfo=OFFICE_ZONE)
    window = DeskWindow(desk, settings, look)
    window.tray.said.connect(partial(_keep, said))
    window.show()
    yield window.tray
    window.tray.stop()
    window.hide()
    window.deleteLater()


def _keep(said: list[tuple[str, str]], title: str, text: str) -> None:
    said.append((title, text))


def test_before_working_time_it_only_shows_the_state(tray: Tray, said: list[tuple[str, str]]) -> None:
    assert tray.standing.worst is Countdown.TODAY
    assert said == []


def test_the_digest_comes_once_with_numbers_and_no_names(tray: Tray, clock: Clock, said: list[tuple[str, str]]) -> None:
    clock.moment += timedelta(minutes=5)
    tray.look()
    tray.look()
    assert len(said) == 1
    assert str(tray.standing.today) in said[0][1]
    assert "Бекова" not in str(said) + tray.icon.toolTip()


def test_a_reminder_put_off_comes_again(tray: Tray, clock: Clock, said: list[tuple[str, str]]) -> None:
    clock.moment += timedelta(minutes=5)
    tray.look()
    tray.snooze()
    clock.moment += timedelta(minutes=59)
    tray.look()
    assert len(said) == 1
    clock.moment += timedelta(minutes=1)
    tray.look()
    assert len(said) == 2


def test_it_keeps_quiet_where_reminders_are_switched_off(
    tray: Tray, clock: Clock, settings: Settings, said: list[tuple[str, str]]
) -> None:
    settings.put(REMIND, False)
    clock.moment += timedelta(minutes=5)
    tray.look()
    assert said == []


def test_a_duty_done_is_counted_at_once(tray: Tray, office: Office, clock: Clock, desk: Desk) -> None:
    before = tray.standing.today
    clock.moment += timedelta(days=1)
    tray.look()
    assert (tray.standing.overdue, tray.standing.worst) == (before, Countdown.OVERDUE)


def test_the_menu_brings_the_window_back(tray: Tray, desk: Desk, qtbot: QtBot) -> None:
    window = tray.parent()
    assert isinstance(window, DeskWindow)
    window.hide()
    tray.show_today()
    assert window.isVisible()
    assert window.screen_in_front is not None
    assert window.screen_in_front.name == "today"


def test_closing_stays_only_where_there_is_a_notification_area(tray: Tray, settings: Settings, qtbot: QtBot) -> None:
    settings.put(CLOSE_TO_TRAY, True)
    window = tray.parent()
    assert isinstance(window, DeskWindow)
    gone: list[bool] = []
    window.closing.connect(partial(gone.append, True))
    window.close()
    assert bool(gone) is not QSystemTrayIcon.isSystemTrayAvailable()
    assert not window.isVisible()
