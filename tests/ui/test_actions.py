"""Every action of the window and of every screen: named in three languages, drawn, unique, and a deed or a look."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind
from dpo_desk.resources import resource_path
from dpo_desk.services import journal, letters
from dpo_desk.services.office import Office
from dpo_desk.ui.actions import Action
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import OWN_NAMES, Language, Languages
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.palette_list import Found
from dpo_desk.ui.settings import Settings
from tests.cases import added, registered
from tests.ui.offices import desk, look, office, settings

__all__ = ["desk", "look", "office", "settings"]

# This ends the session. What stands in a submenu is a place to go, or the look, which `Settings` keep.
ENDINGS = {"window.quit"}
# What writes at once, from a menu, on the prepared desk. Exports ask for a file, then write.
EXPORTS = {
    "request.export", "request.export_duties", "subject.export", "consent.export", "letter.export", "journal.export",
}  # fmt: skip


@pytest.fixture
def window(desk: Desk, settings: Settings, look: Look, office: Office, qtbot: QtBot) -> Iterator[DeskWindow]:
    """A desk with a subject, an open request of theirs and a reply being written."""
    subject = added(office)
    request = registered(office, "access", applicant=ApplicantKind.SUBJECT, subject_id=subject)
    office.do(letters.reply, request.row.id)
    made = DeskWindow(desk, settings, look)
    made.resize(1280, 800)
    made.show()
    made.open_item("consents", subject)
    made.open_item("subject", subject)
    made.open_item("request", request.row.id)
    yield made
    made.hide()
    made.deleteLater()


def actions_of(window: DeskWindow, place: str) -> list[Action]:
    window.go(place)
    return [shown.action for shown in window.actions_now.all]


def everything(window: DeskWindow) -> dict[str, Action]:
    return {action.id: action for place in window.places for action in actions_of(window, place.name)}


def entries(office: Office) -> int:
    return len(office.ask(journal.ids, journal.JournalCriteria()))


def said(code: str) -> set[tuple[str, str]]:
    """What has words in a language: context and source."""
    root = ElementTree.parse(resource_path("languages", f"dpo_desk_{code}.ts")).getroot()
    return {
        (str(context.findtext("name")), str(message.findtext("source")))
        for context in root.iter("context")
        for message in context.iter("message")
        if message.findtext("translation")
    }


@pytest.mark.parametrize("code", ["kk", "ru", "en"])
def test_every_action_has_its_title_in_the_language(window: DeskWindow, code: str) -> None:
    spoken = said(code)
    named = {(action.title.context, action.title.text) for action in everything(window).values()}
    # Languages are called by their own names everywhere.
    missing = {text for context, text in named - spoken} - set(OWN_NAMES.values())
    assert not missing


def test_every_action_has_an_icon_that_is_shipped(window: DeskWindow) -> None:
    missing = {
        f"{action.id}: {action.icon}"
        for action in everything(window).values()
        if not resource_path("icons", f"{action.icon}.svg").is_file()
    }
    assert not missing


def test_no_action_stands_twice_and_no_keys_do_two_things(window: DeskWindow) -> None:
    for place in window.places:
        actions = actions_of(window, place.name)
        ids = [action.id for action in actions]
        keys = [action.keys for action in actions if action.keys]
        assert len(ids) == len(set(ids)), place.name
        assert len(keys) == len(set(keys)), place.name


def test_what_only_shows_leaves_no_entry_in_the_journal(window: DeskWindow, office: Office) -> None:
    window.desk.door.answer_next(*[None] * 200)  # whatever asks is given up with Esc
    ran: set[str] = set()
    for place in [place.name for place in window.places]:
        for action in actions_of(window, place):
            window.go(place)
            if action.is_deed or action.submenu or action.id in ENDINGS | ran or not action.is_enabled:
                continue
            before = entries(office)
            action.run()
            assert entries(office) == before, action.id
            ran.add(action.id)
    assert {"list.find", "request.term", "journal.verify", "help.about", "view.back"} <= ran


def test_every_export_asks_for_a_file_and_leaves_one_entry(
    window: DeskWindow, office: Office, tmp_path: Path, desk: Desk
) -> None:
    assert everything(window).keys() >= EXPORTS
    for place in [place.name for place in window.places]:
        for action in actions_of(window, place):
            if action.id in EXPORTS:
                assert action.is_deed and action.is_enabled, action.id
                before = entries(office)
                desk.door.answer_next(None)
                action.run()
                assert entries(office) == before, action.id
                desk.door.answer_next(tmp_path / f"{action.id}.xlsx")
                action.run()
                assert entries(office) == before + 1, action.id


def test_what_changes_the_desk_says_that_it_is_a_deed(window: DeskWindow) -> None:
    verbs = ("new", "change", "record", "correct", "register", "stop", "refuse", "close", "export", "discard", "wait")
    silent = {
        action.id
        for action in everything(window).values()
        if action.id.rpartition(".")[2] in verbs and not action.is_deed
    }
    assert not silent


def test_a_choice_shows_its_tick_not_an_icon_in_its_place(window: DeskWindow) -> None:
    choices = [one for one in window.actions() if getattr(one, "action", None) and one.action.checked is not None]
    assert any(one.isChecked() for one in choices)
    assert not any(one.isIconVisibleInMenu() for one in choices)


def test_an_action_that_comes_back_is_not_made_again_and_rests_without_its_keys(window: DeskWindow) -> None:
    window.go("letters")
    first = window.actions_now.by_id("letter.export")
    assert first is not None
    keyed = [
        one for one in window.actions_now.all if one.objectName().startswith("letter.") and not one.shortcut().isEmpty()
    ]
    window.go("journal")
    assert keyed and all(one.shortcut().isEmpty() for one in keyed)
    window.go("letters")
    assert window.actions_now.by_id("letter.export") is first
    assert all(not one.shortcut().isEmpty() for one in keyed)


def test_the_palette_names_keys_in_the_language_of_the_window(window: DeskWindow, qapp: QApplication) -> None:
    Languages(qapp).choose(Language.KAZAKH)
    window.open_palette()
    window.palette_over.field.setText(">")
    window.palette_over.look_up()
    model = window.palette_over.model
    caps = {one.key: one.keys for one in map(model.entry, model.finds()) if isinstance(one, Found)}
    assert caps["view.back"].startswith("Alt+") and caps["view.back"] != "Alt+Left"
