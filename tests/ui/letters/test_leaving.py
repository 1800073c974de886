"""A letter leaves by e-mail from its form: asked, held, taken back, stopped, and told after a start."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.request import Channel
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, requests
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox, mailbox
from dpo_desk.services.office import Office
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.toast import Toast
from dpo_desk.ui.post import post_of
from dpo_desk.ui.postman import Postman
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.shell.undoing import Undoing
from dpo_desk.ui.worker import AtOnce
from tests.cases import added, registered
from tests.mail_servers import HOST, PASSWORD, USER, Authority
from tests.smtp_servers import SmtpServer, smtp
from tests.ui.letters.conftest import shown

__all__ = ["smtp"]


@pytest.fixture
def asking(screen: Letters, desk: Desk, office: Office, smtp: SmtpServer, authority: Authority) -> Letters:
    """The answer to a request by e-mail, numbered by Ctrl+Enter, which then asks how it leaves."""
    draft = MailboxDraft(
        user=USER, since=date(2026, 11, 1), authority=authority.pem, smtp_host=HOST, smtp_port=smtp.port
    )
    office.do(change_mailbox, draft)
    post_of(desk).remember(draft, PASSWORD)
    subject = added(office)
    given = datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE)
    office.do(consents.record, ConsentDraft(subject, ConsentAction.GIVEN, given, "registration_button"))
    row = registered(office, subject_id=subject, channel=Channel.EMAIL, reply_email="asel@pochta.example.kz").row
    request_id = row.id
    office.do(requests.confirm_identity, request_id, row.version, "eds")
    screen.open_item("letter_for_request", request_id)
    screen.outgoing.go_on()
    assert screen.form.leaving.is_asking
    return screen


def state_of(screen: Letters) -> str:
    assert screen.session.card is not None
    return screen.session.card.row.state


def test_enter_holds_the_letter_and_take_back_brings_it_into_the_queue(asking: Letters, smtp: SmtpServer) -> None:
    leaving = asking.form.leaving
    assert "asel@" not in leaving.by_mail.text()
    QTest.keyClick(leaving.by_mail, Qt.Key.Key_Return)
    assert state_of(asking) == "leaving"
    assert "30 second" in leaving.title.text()
    assert len(leaving.password.text()) == 19
    leaving.back.click()
    assert state_of(asking) == "numbered"
    assert leaving.isHidden()
    assert not departures_of(asking.desk).timers
    assert smtp.taken == []


def test_the_toast_of_a_held_letter_lasts_as_long_as_the_hold(asking: Letters, desk: Desk) -> None:
    toast = Toast(asking)
    undoing = Undoing(desk, toast)
    QTest.keyClick(asking.form.leaving.by_mail, Qt.Key.Key_Return)
    words = toast.findChild(PlainLabel)
    assert words is not None and "30 s" in words.text()
    undoing.undo_told()
    assert state_of(asking) == "numbered"
    assert not toast.waits()


def test_undo_by_key_takes_a_held_letter_back_too(asking: Letters, smtp: SmtpServer, desk: Desk) -> None:
    leaving = asking.form.leaving
    QTest.keyClick(leaving.by_mail, Qt.Key.Key_Return)
    desk.undo()
    assert state_of(asking) == "numbered"
    assert leaving.isHidden()
    (timer,) = departures_of(desk).timers.values()
    timer.timeout.emit()
    assert smtp.taken == []
    assert state_of(asking) == "numbered"
    assert not departures_of(desk).passwords


def test_the_password_stays_until_it_is_passed_on(asking: Letters, smtp: SmtpServer, desk: Desk) -> None:
    leaving = asking.form.leaving
    QTest.keyClick(leaving.by_mail, Qt.Key.Key_Return)
    password = leaving.password.text()
    departures_of(desk).leave(asking.session.letter_id, False)
    assert state_of(asking) == "sent"
    assert len(smtp.taken) == 1
    assert leaving.password.text() == password
    assert "250" in asking.form.deeds.state.text()
    leaving.passed.click()
    assert leaving.isHidden()


def test_a_letter_the_server_refused_says_why_and_is_sent_again_by_hand(
    asking: Letters, smtp: SmtpServer, desk: Desk
) -> None:
    leaving, answer = asking.form.leaving, smtp.answer
    smtp.answer = "451 4.7.1 Later"
    QTest.keyClick(leaving.by_mail, Qt.Key.Key_Return)
    departures_of(desk).leave(asking.session.letter_id, False)
    assert state_of(asking) == "leaving"
    assert "try again later" in leaving.note.text()
    assert not leaving.found_left.isVisible()
    smtp.answer = answer
    leaving.send.click()
    assert state_of(asking) == "sent"
    assert len(smtp.taken) == 1


def test_a_held_letter_waits_after_a_restart_and_leaves_by_hand_only(
    asking: Letters, smtp: SmtpServer, office: Office, settings: Settings, qtbot: QtBot
) -> None:
    QTest.keyClick(asking.form.leaving.by_mail, Qt.Key.Key_Return)
    letter_id = asking.session.letter_id
    again = Desk(office, None, runner=AtOnce())
    later = shown(again, settings, qtbot)
    post_of(again).remember(office.ask(mailbox), PASSWORD)
    toast = Toast(later)
    Postman(again, toast).begin()
    later.open_item("letter", letter_id)
    leaving = later.form.leaving
    assert "has not left" in leaving.title.text()
    assert leaving.password.text() == ""
    leaving.send.click()
    assert len(smtp.taken) == 1
    assert toast.accessibleName() == "The letter has left by e-mail"


def test_to_the_post_batch_makes_it_a_registered_letter(asking: Letters, smtp: SmtpServer) -> None:
    leaving = asking.form.leaving
    leaving.by_post.setChecked(True)
    QTest.keyClick(leaving.by_post, Qt.Key.Key_Return)
    assert asking.session.work is not None
    assert asking.session.work.address.kind is ItemKind.REGISTERED_WITH_ADVICE
    assert state_of(asking) == "numbered"
