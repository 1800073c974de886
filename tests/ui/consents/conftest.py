"""The consents screen on a real office with the history of one person."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from tests.cases import person
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]


@pytest.fixture
def asel(office: Office) -> int:
    """Gave everything on 12 March 2024, refused newsletters on 21 January 2025, withdrew on 20 November 2026."""
    identity = office.do(subjects.add, person()).answer
    steps = (
        (ConsentAction.GIVEN, datetime(2024, 3, 12, 14, 7, tzinfo=OFFICE_ZONE), "registration_button", ()),
        (ConsentAction.REFUSED, datetime(2025, 1, 21, 11, 15, tzinfo=OFFICE_ZONE), "email", ("purpose_4",)),
        (ConsentAction.WITHDRAWN, datetime(2026, 11, 20, 9, 15, tzinfo=OFFICE_ZONE), "paper", ()),
    )
    for action, when, way, purposes in steps:
        draft = ConsentDraft(identity, action, when, way, purposes, evidence="log 2841", ip="95.56.104.18")
        office.do(consents.record, draft)
    return identity


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, asel: int, qtbot: QtBot) -> Consents:
    """The screen on that person."""
    made = Consents(desk, settings)
    qtbot.addWidget(made)
    made.resize(1230, 820)
    made.show()
    made.open_item("consents", asel)
    return made
