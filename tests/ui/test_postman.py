"""The first fetch after the window stands, and the toast that tells how many letters came."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.parts.toast import Toast
from dpo_desk.ui.post import post_of
from dpo_desk.ui.postman import Postman
from tests.mail_servers import HOST, PASSWORD, USER, Authority, ImapServer
from tests.mails import CAME, mail
from tests.ui.offices import desk, english, office, settings

__all__ = ["desk", "english", "office", "settings"]


def test_letters_that_waited_are_fetched_at_the_start_and_told_once(
    desk: Desk, office: Office, imap: ImapServer, authority: Authority, english: Languages, qtbot: QtBot
) -> None:
    draft = MailboxDraft(HOST, imap.port, USER, authority=authority.pem, since=date(2026, 11, 1))
    office.do(change_mailbox, draft)
    post_of(desk).remember(draft, PASSWORD)
    imap.deliver(mail(1), at=CAME)
    host = QWidget()
    qtbot.addWidget(host)
    toast = Toast(host)
    postman = Postman(desk, toast)
    postman.pause.timeout.emit()
    assert toast.accessibleName().startswith("1 letter")
    assert post_of(desk).timer.isActive()
    toast.setAccessibleName("")
    post_of(desk).timer.timeout.emit()
    assert toast.accessibleName() == ""


def test_a_desk_without_a_mailbox_asks_nobody(desk: Desk, english: Languages, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    postman = Postman(desk, Toast(host))
    postman.begin()
    assert not post_of(desk).timer.isActive()
    assert not post_of(desk).is_busy
