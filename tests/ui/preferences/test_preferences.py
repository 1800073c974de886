"""Settings apply at once as deeds, can be undone, and refuse beside their field."""

from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.workdays import Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.organisation import card, glance
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.connection import PLAIN
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.preferences.calendar import Calendar
from dpo_desk.ui.preferences.legal import Rules
from dpo_desk.ui.preferences.people import Officer, Organisation
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.settings import Settings
from tests.servers import GUARDED, Server

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8ffff3f030008fc02fe"
    "a7d605c90000000049454e44ae426082"
)


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Preferences:
    made = Preferences(desk, settings)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def group(screen: Preferences, kind: type) -> object:
    return next(one for one in screen.groups if isinstance(one, kind))


def leave(screen: Preferences, kind: type, name: str, text: str) -> None:
    """Type into a field and leave it, as a person does."""
    field = group(screen, kind).form.fields[name]  # type: ignore[attr-defined]
    field.line.setText(text)
    field.line.textEdited.emit(text)
    field.line.editingFinished.emit()


def test_a_field_that_is_left_is_saved_and_can_be_undone(screen: Preferences, office: Office, desk: Desk) -> None:
    before = office.ask(card).organisation.phone
    leave(screen, Organisation, "phone", "+77172000000")
    assert office.ask(card).organisation.phone == "+77172000000"
    desk.undo()
    assert office.ask(card).organisation.phone == before
    assert group(screen, Organisation).form.draft().phone == before  # type: ignore[attr-defined]


def test_a_wrong_bin_is_refused_beside_its_field_and_nothing_is_saved(screen: Preferences, office: Office) -> None:
    before = office.ask(card).organisation
    leave(screen, Organisation, "bin", "123456789012")
    field = group(screen, Organisation).form.fields["bin"]  # type: ignore[attr-defined]
    assert field.error()
    assert office.ask(card).organisation == before


def test_the_officer_is_changed(screen: Preferences, office: Office) -> None:
    leave(screen, Officer, "order_number", "12-ө")
    assert office.ask(card).officer.order_number == "12-ө"


def test_hours_that_do_not_fit_are_refused_and_others_saved(screen: Preferences, office: Office) -> None:
    calendar = group(screen, Calendar)
    assert isinstance(calendar, Calendar)
    calendar.hours.times["end"].choose("12:00")
    calendar.hours.times["end"].chosen.emit("12:00")
    assert calendar.hours.times["end"].error()
    assert office.hours == WorkingHours()
    calendar.hours.times["end"].choose("17:30")
    calendar.hours.times["end"].chosen.emit("17:30")
    assert office.hours.end == time(17, 30)


def test_another_week_is_a_deed_that_changes_the_calendar(screen: Preferences, office: Office, desk: Desk) -> None:
    calendar = group(screen, Calendar)
    assert isinstance(calendar, Calendar)
    calendar.propose_week(Week.SIX)
    assert office.ask(card).week == Week.SIX
    desk.undo()
    assert office.ask(card).week == Week.FIVE
    assert office.calendar.week == Week.FIVE


def test_a_logo_is_kept_and_no_other_file_is(screen: Preferences, office: Office, tmp_path: Path) -> None:
    organisation = group(screen, Organisation)
    assert isinstance(organisation, Organisation)
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)
    organisation.take_logo(picture)
    assert office.ask(card).logo == PNG
    picture.write_bytes(b"no picture")
    organisation.take_logo(picture)
    assert office.ask(card).logo == PNG
    organisation.remove_logo()
    assert office.ask(card).logo == b""


def test_a_backup_is_written_and_remembered(screen: Preferences, office: Office, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    screen.database.back_up(target)
    assert office.ask(glance).backup_at is not None
    copy = open_office(target)
    assert copy.is_founded
    copy.close()


def test_the_journal_is_verified_here_too(screen: Preferences) -> None:
    screen.database.verify()
    assert "whole" in screen.database.result.accessibleName()


def test_a_search_leaves_the_groups_that_speak_of_it(screen: Preferences) -> None:
    screen.search.setText("logo")
    assert [one for one in screen.groups if one.isVisible()] == [group(screen, Organisation)]
    screen.search.setText("")
    assert all(one.isVisible() for one in screen.groups)


def test_every_rule_stands_with_its_clause_and_source(screen: Preferences, desk: Desk) -> None:
    rules = group(screen, Rules)
    assert isinstance(rules, Rules)
    shown = 0
    for source in ("law", "policy", "own"):
        rules.rules.choose(source)
        shown += len(rules.rules.card.rows())
    assert shown == len(desk.rulebook.rules)


def test_a_server_is_asked_for_only_when_the_form_is_full(screen: Preferences, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.database_wanted):
        screen.database.join_server()
    assert screen.database.connection.host.error()


@pytest.mark.postgres
def test_a_server_that_refuses_leaves_this_desk_open(screen: Preferences, server: Server, qtbot: QtBot) -> None:
    server.execute(f"DROP ROLE IF EXISTS {GUARDED}")
    server.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'right-word'")
    form = screen.database.connection
    form.show_place(f"postgresql://{GUARDED}@127.0.0.1:{server.port}/postgres?sslmode={PLAIN}")
    form.password.show_text("wrong-word")
    with qtbot.assertNotEmitted(screen.database_wanted):
        screen.database.join_server()
    assert "refused this user name or password" in form.result.accessibleName()
    form.password.show_text("right-word")
    with qtbot.waitSignal(screen.database_wanted):
        screen.database.join_server()


def test_another_language_leaves_the_group_where_it_is_seen(
    screen: Preferences, english: Languages, qtbot: QtBot
) -> None:
    screen.resize(1200, 420)
    place = len(screen.groups) - 4
    bar = screen.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > screen.groups[place].y())
    screen.show_group(place)
    before = screen.groups[place].y() - bar.value()
    above = screen.groups[place].y()
    english.choose(Language.RUSSIAN)
    qtbot.waitUntil(lambda: screen._anchor is None and screen.groups[place].y() != above)
    assert screen.groups[place].y() - bar.value() == before


def test_groups_come_in_turns_and_one_wanted_before_its_turn_comes_at_once(
    desk: Desk, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    desk.is_at_once = False
    made = Preferences(desk, settings)
    qtbot.addWidget(made)
    made.show()
    assert [type(one) for one in made.groups] == [Organisation]
    made.open_item("calendar_year", 2028)
    assert [type(one) for one in made.groups] == [Organisation, Officer, Calendar]
    made.search.setText("logo")
    qtbot.waitUntil(lambda: type(made.groups[-1]).__name__ == "Reminders")
    assert [one for one in made.groups if one.isVisible()] == [group(made, Organisation)]
    assert made.list.count() == len(made.groups)
    made.search.setText("")
    heights = [one.y() for one in made.groups]
    assert all(one.isVisible() for one in made.groups) and heights == sorted(heights)
