"""The page of keys against the actions of the real window: nothing named that does nothing, nothing left out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dpo_desk.services.office import open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.help.pages import LINK, read_page
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import LANGUAGE, Settings
from dpo_desk.ui.worker import AtOnce
from tests.conftest import Clock

EVERYWHERE, PLACES, REQUESTS, SUBJECTS, CONSENTS, LETTERS, REPORTS, JOURNAL = range(1, 9)
SCREENS = {
    "requests": REQUESTS,
    "subjects": SUBJECTS,
    "consents": CONSENTS,
    "letters": LETTERS,
    "reports": REPORTS,
    "journal": JOURNAL,
}


@pytest.fixture
def window(qapp: QApplication, sqlite_template: Path, tmp_path: Path) -> Iterator[DeskWindow]:
    place = tmp_path / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    settings = Settings(tmp_path / "window.ini", qapp)
    settings.put(LANGUAGE, "en")
    look = Look(settings, qapp)
    look.apply()
    made = DeskWindow(Desk(open_office(str(place), clock=Clock()), qapp, runner=AtOnce(qapp)), settings, look)
    yield made
    made.close()
    made.deleteLater()


def sections() -> list[list[str]]:
    """The keys of each part of the page, before its first heading too; chords as actions write them."""
    parts = re.split(r"^## ", read_page("keyboard", "en").text, flags=re.MULTILINE)
    return [[key.replace("Enter", "Return") for key in re.findall(r"`([^`]+)`", part)] for part in parts]


def bound(window: DeskWindow, place: str) -> set[str]:
    window.go(place)
    return {shown.action.keys for shown in window.actions_now.all if shown.action.keys}


def test_keys_of_every_screen_are_bound_on_every_screen(window: DeskWindow) -> None:
    named = {*sections()[0], *sections()[EVERYWHERE], *sections()[PLACES]}
    for place in window.places:
        assert named - bound(window, place.name) == set()


def test_keys_of_a_screen_are_bound_there(window: DeskWindow) -> None:
    for place, section in SCREENS.items():
        assert set(sections()[section]) - bound(window, place) == set()


def test_every_bound_key_is_named_on_the_page(window: DeskWindow) -> None:
    named = {key for section in sections() for key in section}
    for place in window.places:
        assert bound(window, place.name) - named == set()


def test_a_key_between_screens_leads_to_the_page_it_links(window: DeskWindow) -> None:
    part = re.split(r"^## ", read_page("keyboard", "en").text, flags=re.MULTILINE)[PLACES]
    linked = [name for _, name in LINK.findall(part)]
    acts = [window.actions_now.by_keys(keys) for keys in sections()[PLACES]]
    assert [shown.action.id for shown in acts if shown is not None] == [f"go.{name}" for name in linked]
