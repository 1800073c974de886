"""The recipients screen on a real office."""

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.recipients.screen import Recipients
from dpo_desk.ui.settings import Settings
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]


@pytest.fixture
def screen(office: Office, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Recipients:
    """The screen, shown, with an empty register."""
    made = Recipients(desk, settings)
    qtbot.addWidget(made)
    made.resize(1230, 820)
    made.show()
    return made
