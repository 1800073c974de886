"""The window of an open desk: new request everywhere, badges, status row, search, dropped files."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.services.organisation import note_backup
from dpo_desk.services.search import find, number_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.palette import asked
from dpo_desk.ui.palette_list import Found
from dpo_desk.ui.settings import Settings
from tests.cases import added, registered
from tests.ui.offices import desk, look, office, settings

__all__ = ["desk", "look", "office", "settings"]


@pytest.fixture
def window(desk: Desk, settings: Settings, look: Look, qtbot: QtBot) -> Iterator[DeskWindow]:
    made = DeskWindow(desk, settings, look)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def finds(window: DeskWindow, text: str) -> list[Found]:
    answers: list[Sequence[Found]] = []
    window.search(asked(text), answers.append)
    return list(answers[0])


def test_every_place_of_this_edition_can_be_visited(window: DeskWindow) -> None:
    for place in window.places:
        window.go(place.name)
        assert window.screen_in_front is not None
        assert window.screen_in_front.name == place.name


def test_new_request_is_offered_where_the_screen_has_nothing_new_of_its_own(window: DeskWindow) -> None:
    for name in ("today", "journal", "settings"):
        window.go(name)
        assert window.title_row.primary.isVisible()
        assert window.title_row.primary.text() == "New request"
        assert window.screen_in_front is not None
        window.screen_in_front.heading_changed.emit()
        assert window.title_row.primary.isVisible()


def test_no_two_actions_share_their_keys_on_any_screen(window: DeskWindow) -> None:
    for place in window.places:
        window.go(place.name)
        keys = [action.action.keys for action in window.actions_now.all if action.action.keys]
        assert sorted(keys) == sorted(set(keys)), place.name
        ids = [action.action.id for action in window.actions_now.all]
        assert sorted(ids) == sorted(set(ids)), place.name


def test_badges_follow_the_deeds(window: DeskWindow, office: Office) -> None:
    registered(office, "access", received=date(2026, 11, 2))
    window.refresh_frame()
    badge = window.navigation.buttons["requests"].badge
    assert (badge.count, badge.is_overdue) == (1, True)


def test_the_status_row_names_the_database_and_the_last_backup(window: DeskWindow, desk: Desk) -> None:
    shown = window.status_row
    assert shown._database.text() == "desk.sqlite · database on this computer"
    assert shown._backup.text() == "No backup yet"
    desk.do(window, note_backup)
    assert shown._backup.text() == "Backup: today 10:00"
    assert not window.pane.sample.isVisible()


def test_a_number_finds_its_request_and_a_name_its_subject(window: DeskWindow, office: Office) -> None:
    request = registered(office)
    subject = added(office, surname="Қалиева")
    assert [found.identity for found in finds(window, f"Ө-2026-{request.row.number:04d}")] == [request.row.id]
    assert [found.identity for found in finds(window, "@қали")] == [subject]
    assert [found.identity for found in finds(window, "бекова") if found.kind == "request"] == [request.row.id]
    assert finds(window, "ешкімжоқ") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("149", (0, 149)), ("0149", (0, 149)), ("2026-149", (2026, 149)), ("Ө-2026-0149", (2026, 149)), ("қали", (0, 0))],
)
def test_numbers_are_read_as_people_write_them(text: str, number: tuple[int, int]) -> None:
    assert number_of(text) == number


def test_a_narrowed_search_gives_subjects_only(office: Office) -> None:
    registered(office)
    added(office, surname="Бекова")
    found = office.ask(find, "бекова", "@")
    assert [row.name.split()[0] for row in found.subjects] == ["Бекова"]
    assert found.requests == ()


def test_files_dropped_on_the_settings_reach_the_requests(window: DeskWindow, tmp_path: Path) -> None:
    window.go("settings")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4\n%%EOF\n")
    window.take_files([scan])
    assert window.screen_in_front is not None
    assert window.screen_in_front.name == "requests"


def test_a_file_dropped_on_a_text_field_is_for_the_window(window: DeskWindow, office: Office) -> None:
    registered(office)
    for place in window.places:
        window.go(place.name)
    window.new_request()
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QTextEdit, QPlainTextEdit)
    found = [one for kind in kinds for one in window.findChildren(kind)]
    assert len(found) > 30
    takers = [one for one in found if one.acceptDrops()]
    takers += [one for one in found if isinstance(one, QAbstractScrollArea) and one.viewport().acceptDrops()]
    assert takers == []


def test_another_database_can_be_asked_for(window: DeskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.another_wanted) as heard:
        window.choose_another()
    assert heard.args == [""]


class Asked:
    """A runner that keeps the names of the questions and answers none of them."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def start(self, _owner: object, work: Any, _then: object, _otherwise: object) -> None:
        if isinstance(work.args[0], FunctionType):  # a deed's first is the office
            self.names.append(work.args[0].__name__)

    def close(self) -> None:
        """Nothing runs."""


def test_a_window_that_opens_asks_for_nothing_twice(office: Office, settings: Settings, look: Look) -> None:
    runner = Asked()
    desk = Desk(office, None, runner=runner)
    window = DeskWindow(desk, settings, look)
    window.show()
    assert len(runner.names) >= 2
    assert sorted(runner.names) == sorted(set(runner.names))
    window.hide()
    window.deleteLater()
    desk.deleteLater()


def test_the_deadlines_are_written_for_another_calendar(window: DeskWindow, office: Office, tmp_path: Path) -> None:
    registered(office, "access")
    target = tmp_path / "mine"
    window.desk.door.answer_next(target)
    action = window.actions_now.by_id("file.deadlines")
    assert action is not None
    action.trigger()
    assert (tmp_path / "mine.ics").read_bytes().count(b"BEGIN:VEVENT") == 2


def test_another_screen_leaves_the_actions_of_the_window_standing(window: DeskWindow) -> None:
    window.go("requests")
    before = {action.action.id: action for action in window.actions_now.all if action.action.id.startswith("go.")}
    window.go("today")
    window.go("requests")
    after = {action.action.id: action for action in window.actions_now.all if action.action.id.startswith("go.")}
    assert before
    assert {key: action for key, action in after.items() if before[key] is not action} == {}
