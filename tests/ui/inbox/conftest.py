"""The requests screen on a real office: a founded local database and a runner that answers at once."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]


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
