"""A real founded office on a file of its own, with a desk that answers at once, for tests of whole screens."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office, open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.look import Look
from dpo_desk.ui.settings import LANGUAGE, Settings
from dpo_desk.ui.worker import AtOnce
from tests.conftest import Clock


@pytest.fixture
def office(sqlite_template: Path, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """A founded office with nothing in it."""
    place = tmp_path / "desk.sqlite"
    shutil.copy(sqlite_template, place)
    opened = open_office(str(place), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(office: Office, qtbot: QtBot) -> Iterator[Desk]:
    """A desk whose answers come before the call returns."""
    made = Desk(office, None, runner=AtOnce())
    yield made
    made.deleteLater()


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> Settings:
    """The settings of a computer where English was chosen, the language of the source."""
    made = Settings(tmp_path / "window.ini")
    made.put(LANGUAGE, "en")
    return made


@pytest.fixture
def english(qtbot: QtBot) -> Languages:
    """The window speaks English."""
    app = QCoreApplication.instance()
    assert app is not None
    languages = Languages(app)
    languages.choose(Language.ENGLISH)
    return languages


@pytest.fixture
def look(settings: Settings, qtbot: QtBot) -> Look:
    """The look of a window, applied."""
    made = Look(settings, settings)
    made.apply()
    return made
