"""Saved searches in the real window: under Requests with live counts, opened, removed, back by undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dpo_desk.services import requests, saved_searches
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.saved_searches import SearchFilter
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import LANGUAGE, Settings
from dpo_desk.ui.worker import AtOnce
from tests.cases import registered
from tests.conftest import Clock


@pytest.fixture
def office(sqlite_template: Path, tmp_path: Path) -> Office:
    place = tmp_path / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    return open_office(str(place), clock=Clock())


@pytest.fixture
def window(qapp: QApplication, office: Office, tmp_path: Path) -> Iterator[DeskWindow]:
    settings = Settings(tmp_path / "window.ini", qapp)
    settings.put(LANGUAGE, "en")
    look = Look(settings, qapp)
    look.apply()
    made = DeskWindow(Desk(office, qapp, runner=AtOnce(qapp)), settings, look)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def shown(window: DeskWindow) -> dict[str, int]:
    return {one.text(): one.badge.count for one in window.saved_places.buttons.buttons}


def test_a_saved_search_stands_under_requests_and_counts_along(window: DeskWindow, office: Office) -> None:
    assert shown(window) == {} and window.saved_places.buttons.isHidden()
    card = registered(office, "access")
    window.desk.do(window, saved_searches.save, "Waiting", SearchFilter(wanted={"waiting": "yes"}))
    assert shown(window) == {"Waiting": 0}
    window.desk.do(window, requests.note_waiting, card.row.id, card.row.version, "Archive")
    assert shown(window) == {"Waiting": 1}
    column = window.navigation.buttons["requests"].parentWidget().layout()
    places = [column.itemAt(place).widget() for place in range(column.count())]
    assert places.index(window.saved_places.buttons) == places.index(window.navigation.buttons["requests"]) + 1


def test_it_opens_from_any_screen_and_is_removed_and_brought_back(window: DeskWindow, office: Office) -> None:
    registered(office, "access")
    window.desk.do(window, saved_searches.save, "By e-mail", SearchFilter(wanted={"channel": "email"}))
    window.go("today")
    window.saved_places.buttons.buttons[0].click()
    screen = window.screen_in_front
    assert screen is not None and screen.name == "requests"
    assert screen.list.narrowing.wanted == {"channel": "email"} and list(screen.list.model.keys) == []
    window.saved_places.buttons.remove_wanted.emit(window.saved_places.buttons.buttons[0].search.id)
    assert shown(window) == {}
    window.desk.undo()
    assert shown(window) == {"By e-mail": 0}


def test_rename_opens_the_sheet_on_the_requests(window: DeskWindow) -> None:
    window.desk.do(window, saved_searches.save, "By post", SearchFilter(wanted={"channel": "post"}))
    window.go("today")
    window.saved_places.buttons.rename_wanted.emit(window.saved_places.buttons.buttons[0].search.id)
    screen = window.screen_in_front
    assert screen is not None and screen.name == "requests"
    assert screen.bulk.place.sheet.name.text() == "By post"


def test_the_narrow_navigation_shows_no_searches(window: DeskWindow) -> None:
    window.desk.do(window, saved_searches.save, "By post", SearchFilter(wanted={"channel": "post"}))
    window.navigation.fold(True)
    assert window.saved_places.buttons.maximumHeight() == 0
    window.navigation.fold(False)
    assert window.saved_places.buttons.maximumHeight() > 0


def test_in_the_folded_navigation_the_menu_of_requests_has_them(window: DeskWindow, office: Office) -> None:
    registered(office, "access")
    window.desk.do(window, saved_searches.save, "By e-mail & post", SearchFilter(wanted={"channel": "email"}))
    window.navigation.fold(True)
    assert window.saved_places.buttons.maximumHeight() == 0
    menu = window.saved_places.menu()
    (entry,) = menu.actions()
    assert entry.text() == "By e-mail && post · 0"
    window.go("today")
    entry.trigger()
    assert window.screen_in_front is not None and window.screen_in_front.name == "requests"
    menu.deleteLater()
