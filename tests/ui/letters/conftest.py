"""The letters screen on a real office: one request of one person, and a runner that answers at once."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import intake, subjects
from dpo_desk.services.office import Office, open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.settings import Settings
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
def request_id(office: Office) -> int:
    """A withdrawal that came by post."""
    person = SubjectDraft("Қалиева", "Әсел", "Тұрсынқызы", language="kk")
    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, date(2026, 11, 23), (DemandDraft("withdrawal"),),
        subject_id=office.do(subjects.add, person).answer, reply_address="Қараөткел к-сі, 7-үй, Астана қ.",
        reply_postcode="010000", summary="Келісімді кері қайтарып алу",
    )  # fmt: skip
    return office.do(intake.register, draft).answer


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a computer on which nothing was chosen yet."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def screen(desk: Desk, settings: Settings, qtbot: QtBot) -> Letters:
    """The screen in English, shown with an empty queue."""
    app = QCoreApplication.instance()
    assert app is not None
    Languages(app).choose(Language.ENGLISH)
    return shown(desk, settings, qtbot)


def shown(desk: Desk, settings: Settings, qtbot: QtBot) -> Letters:
    """Another screen on the same desk, as after a restart."""
    made = Letters(desk, settings)
    qtbot.addWidget(made)
    made.resize(1232, 820)
    made.show()
    qtbot.waitExposed(made)
    return made
