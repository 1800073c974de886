"""Settings of the mailbox: saved as they are left, tested against a real server, and a word when it stands abroad."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.services.mailbox import MailboxDraft, change_mailbox, mailbox
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.post import post_of
from dpo_desk.ui.preferences.mailbox import Mailbox
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.trouble import Notice
from tests.mail_servers import HOST, PASSWORD, USER, Authority, ImapServer


class OpenKeyring(KeyringBackend):
    """A keyring in memory, as a system's own would answer."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def ring() -> Iterator[OpenKeyring]:
    """This computer has a keyring for the time of a test."""
    before = keyring.get_keyring()
    made = OpenKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Preferences:
    made = Preferences(desk, settings)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def group(screen: Preferences) -> Mailbox:
    return next(one for one in screen.groups if isinstance(one, Mailbox))


def fill(group: Mailbox, host: str, port: int, user: str = USER, password: str = "") -> None:
    """What the person types, field by field; Kazakh letters cannot be typed by key events."""
    form = group.form
    for field, text in ((form.host, host), (form.port, str(port)), (form.user, user), (form.password, password)):
        field.line.setText(text)
        field.line.textEdited.emit(text)
        field.line.editingFinished.emit()


def test_a_field_that_is_left_is_saved_and_can_be_undone(group: Mailbox, office: Office, desk: Desk) -> None:
    fill(group, "imap.dalasifr.example.kz", 993)
    assert office.ask(mailbox) == MailboxDraft("imap.dalasifr.example.kz", 993, USER, since=date(2026, 11, 17))
    desk.undo()
    assert office.ask(mailbox).user == ""
    assert group.form.user.text() == ""


def test_a_wrong_port_is_refused_beside_its_field(group: Mailbox, office: Office) -> None:
    fill(group, "imap.dalasifr.example.kz", 70000)
    assert group.form.port.error() == "A port is a number from 1 to 65535."
    assert office.ask(mailbox).port == 993


def test_gmail_is_a_choice_that_asks_for_an_app_password_and_is_flagged_abroad(group: Mailbox, office: Office) -> None:
    group.form.provider.choose("gmail")
    group.form.provider.chosen.emit("gmail")
    assert (group.form.host.text(), group.form.port.text()) == ("imap.gmail.com", "993")
    assert "App passwords" in group.hint.text()
    assert "stands abroad: the USA" in group.abroad.accessibleName()
    assert "article 16" in group.abroad.accessibleName()
    assert office.ask(mailbox).host == "imap.gmail.com"


def test_of_an_unknown_server_nothing_is_claimed(group: Mailbox) -> None:
    assert group.abroad.isHidden()
    fill(group, "imap.dalasifr.example.kz", 993)
    assert "not known to the program" in group.abroad.accessibleName()
    assert group.form.provider.key() == "own"


def test_the_password_goes_to_the_keyring_and_to_no_setting(group: Mailbox, office: Office, ring: OpenKeyring) -> None:
    group.password_note.look()
    assert "kept by the keyring" in group.password_note.text()
    fill(group, "imap.dalasifr.example.kz", 993, password=PASSWORD)
    assert list(ring.kept.values()) == [PASSWORD]
    assert PASSWORD not in repr(office.ask(mailbox))


def test_without_a_keyring_it_is_said_and_the_session_remembers(
    group: Mailbox, office: Office, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends import fail

    monkeypatch.setattr(keyring.core, "_keyring_backend", fail.Keyring())
    group.password_note.look()
    assert "asked again at every start" in group.password_note.text()
    fill(group, "imap.dalasifr.example.kz", 993, password=PASSWORD)
    assert post_of(desk).typed(office.ask(mailbox)) == PASSWORD


def test_a_locked_keyring_is_not_said_to_keep_the_password(
    group: Mailbox, office: Office, desk: Desk, ring: OpenKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_service: str, _name: str, _password: str) -> None:
        raise KeyringLocked

    group.password_note.look()
    monkeypatch.setattr(ring, "set_password", locked)
    fill(group, "imap.dalasifr.example.kz", 993, password=PASSWORD)
    assert "did not take the password" in group.password_note.text()
    assert post_of(desk).typed(office.ask(mailbox)) == PASSWORD
    monkeypatch.undo()
    group.keep_password()
    assert "kept by the keyring" in group.password_note.text()


def test_the_test_of_the_connection_says_what_the_server_answers(
    group: Mailbox, imap: ImapServer, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(group, HOST, imap.port, password=PASSWORD)
    qtbot.mouseClick(group.test, Qt.MouseButton.LeftButton)
    assert "signed by nobody" in group.result.accessibleName()
    file = tmp_path / "ca.pem"
    file.write_text(authority.pem)
    group.take_authority(file)
    assert "office's own authority" in group._authority_words.text()
    qtbot.mouseClick(group.test, Qt.MouseButton.LeftButton)
    assert group.result.accessibleName().startswith("The mailbox answers, its certificate is good: 0 ")
    fill(group, HOST, imap.port, password="basqa")
    qtbot.mouseClick(group.test, Qt.MouseButton.LeftButton)
    assert "did not accept the user name and password" in group.result.accessibleName()


def test_a_file_that_is_no_certificate_is_refused(group: Mailbox, desk: Desk, tmp_path: Path) -> None:
    told: list[Notice] = []
    desk.door.noticed.connect(told.append)
    file = tmp_path / "ca.pem"
    file.write_text("no certificate")
    group.take_authority(file)
    assert "holds no certificate" in told[0].text


def test_wanting_fields_are_named_before_anything_is_sent(group: Mailbox, qtbot: QtBot) -> None:
    for button in (group.test, group.fetch):
        group.form.host.clear_error()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert group.form.host.error() == "Fill this in."
        assert group.form.user.error() == "Fill this in."


def test_a_colleague_s_change_is_shown(group: Mailbox, desk: Desk, office: Office) -> None:
    desk.do(group, change_mailbox, MailboxDraft("imap.basqa.example.kz", 993, USER, after="move", target="Тіркелген"))
    assert group.form.host.text() == "imap.basqa.example.kz"
    assert not group.form.target.isHidden()
