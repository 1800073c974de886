"""The screen of policy editions on a real office with one edition."""

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.editions.screen import Editions
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]


@pytest.fixture
def screen(office: Office, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Editions:
    """The screen, shown."""
    made = Editions(desk, settings)
    qtbot.addWidget(made)
    made.resize(1230, 820)
    made.show()
    return made
