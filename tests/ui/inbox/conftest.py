"""The requests screen on a real office: a founded local database and a runner that answers at once."""

import shutil
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office, open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.languages import Language, Languages
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
def english(qtbot: QtBot) -> Iterator[Languages]:
    """The window speaks English, the language of its source."""
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance()
    assert app is not None
    languages = Languages(app)
    languages.choose(Language.ENGLISH)
    yield languages


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a computer on which nothing was chosen yet."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def inbox(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Inbox:
    """The screen, not shown yet: a test fills the office first and shows it then."""
    screen = Inbox(desk, settings)
    qtbot.addWidget(screen)
    screen.resize(1232, 820)
    return screen


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A withdrawal that came by e-mail on Monday 23 November 2026, with a scan inside."""
    mail = EmailMessage()
    mail["From"] = "Әсел Жүнісова <Asel@pochta.example.kz>"
    mail["To"] = "dpo@dalasifr.example.kz"
    mail["Subject"] = "Келісімді кері қайтарып алу туралы"
    mail["Date"] = "Mon, 23 Nov 2026 18:20:00 +0500"
    mail["Received"] = "from a by b; Mon, 23 Nov 2026 18:21:00 +0500"
    mail["Message-ID"] = "<1@pochta.example.kz>"
    mail.set_content("Дербес деректерімді өңдеуге берген келісімімді кері қайтарып аламын.\n")
    mail.add_attachment(b"%PDF-1.4 scan", maintype="application", subtype="pdf", filename="өтініш.pdf")
    path = tmp_path / "letter.eml"
    path.write_bytes(mail.as_bytes())
    return path
