"""The letters screen on a real office: one request of one person, and a runner that answers at once."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import intake, requests, subjects
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.settings import Settings
from tests.ui.offices import desk, english, office, settings

__all__ = ["desk", "english", "office", "settings"]


@pytest.fixture
def request_id(office: Office) -> int:
    """A withdrawal that came by post; who asks has been checked."""
    person = SubjectDraft("Қалиева", "Әсел", "Тұрсынқызы", language="kk")
    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, date(2026, 11, 23), (DemandDraft("withdrawal"),),
        subject_id=office.do(subjects.add, person).answer, reply_address="Қараөткел к-сі, 7-үй, Астана қ.",
        reply_postcode="010000", summary="Келісімді кері қайтарып алу",
    )  # fmt: skip
    made = office.do(intake.register, draft).answer
    office.do(requests.confirm_identity, made, office.ask(requests.rows, [made])[0].version, "passport")
    return made


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Letters:
    """The screen in English, shown with an empty queue."""
    return shown(desk, settings, qtbot)


def shown(desk: Desk, settings: Settings, qtbot: QtBot) -> Letters:
    """Another screen on the same desk, as after a restart."""
    made = Letters(desk, settings)
    qtbot.addWidget(made)
    made.resize(1232, 820)
    made.show()
    qtbot.waitExposed(made)
    return made
