"""Journeys of ux.md through requests in the real window, every key, drop and typed text counted as one action."""

from datetime import date, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, letters, requests, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.inbox.data_sheet import DataSheetPane
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.post import post_of
from tests.journeys.test_first_day import SOON, import_users, letter_from, program, window
from tests.mail_servers import HOST, PASSWORD, USER, Authority
from tests.pdfs import pdf_saying
from tests.smtp_servers import SmtpServer, smtp
from tests.ui.typing_keys import write

__all__ = ["program", "smtp", "window"]

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """The hands of the officer; `count` is what ux.md limits."""

    def __init__(self, window: DeskWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot
        self.count = 0
        window.activateWindow()

    def drop(self, file: Path) -> None:
        self.count += 1
        self._window.take_files([file])

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)

    def can(self, action: str) -> bool:
        """Whether the window offers an action by now."""
        found = self._window.actions_now.by_id(action)
        return found is not None and found.isEnabled()

    def type(self, text: str) -> None:
        self.count += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        write(focused, text)


def person_of(window: DeskWindow) -> tuple[int, str]:
    """Somebody of the register and his e-mail address."""
    office = window.desk.office
    (person, *_others) = office.ask(subjects.rows, list(office.ask(subjects.ids, subjects.criteria("Жүнісов"))))
    card = office.ask(subjects.card, person.id)
    return person.id, next(contact.value for contact in card.contacts if contact.kind == "email")


def begun(window: DeskWindow, qtbot: QtBot) -> tuple[Inbox, Hands]:
    """The requests screen of a desk with a register."""
    import_users(window, qtbot)
    window.go("requests")
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    return screen, Hands(window, qtbot)


def confirm(screen: Inbox, hands: Hands, qtbot: QtBot) -> None:
    """The next step asks for the identity; the way it was checked is chosen by hand."""
    qtbot.waitUntil(lambda: hands.can("request.next") and screen.detail.deeds.next_duty() is not None, timeout=SOON)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(screen.detail.place.sheet, IdentitySheet), timeout=SOON)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _is_confirmed(screen) and screen.detail.place.sheet is None, timeout=SOON)


def _is_confirmed(screen: Inbox) -> bool:
    whole = screen.detail.whole
    return whole is not None and whole.card.identity_at is not None


def _state(screen: Inbox, duty: str) -> str:
    whole = screen.detail.whole
    return next((one.state for one in whole.card.duties if one.duty == duty), "") if whole else ""


def replying(window: DeskWindow, hands: Hands, qtbot: QtBot) -> Letters:
    """R writes the letter, which stands in the queue of the post from now on."""
    hands.press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: isinstance(window.screen_in_front, Letters), timeout=SOON)
    screen = window.screen_in_front
    assert isinstance(screen, Letters)
    qtbot.waitUntil(lambda: screen.session.card is not None, timeout=SOON)
    assert len(window.desk.office.ask(letters.ids, LetterCriteria(segment="queued"))) == 1
    return screen


def test_j1_a_withdrawal_by_post_in_ten_actions(window: DeskWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen, hands = begun(window, qtbot)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf_saying("I withdraw my consent"))
    form = screen.intake.form
    hands.drop(scan)
    qtbot.waitUntil(lambda: form.kinds.proposed() == "withdrawal", timeout=SOON)
    hands.press(Qt.Key.Key_Return)
    hands.type("жүніс")
    qtbot.waitUntil(lambda: form.subject.found.count() > 0, timeout=SOON)
    hands.press(Qt.Key.Key_Return)
    assert form.subject.subject is not None
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.detail.whole is not None and screen.has_list(), timeout=SOON)
    confirm(screen, hands, qtbot)
    hands.press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _state(screen, "stop") == "done", timeout=SOON)
    replying(window, hands, qtbot)
    assert hands.count <= 10


def is_collected(screen: Inbox) -> bool:
    """Whether the data sheet stands there with its lines."""
    sheet = screen.detail.place.sheet
    return isinstance(sheet, DataSheetPane) and bool(sheet.rows)


def consented(window: DeskWindow, person: int) -> None:
    """The person registered on the site: purposes, source and terms of the answer are known."""
    given = datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE)
    window.desk.office.do(consents.record, ConsentDraft(person, ConsentAction.GIVEN, given, "registration_button"))


def sending(window: DeskWindow, smtp: SmtpServer, authority: Authority) -> None:
    """The desk sends by this server; its password was typed at the start of the day."""
    draft = MailboxDraft(
        user=USER, since=date(2026, 11, 1), minutes=0, authority=authority.pem, smtp_host=HOST, smtp_port=smtp.port
    )
    window.desk.office.do(change_mailbox, draft)
    post_of(window.desk).remember(draft, PASSWORD)


def test_j2_an_access_request_by_mail_in_nine_actions(
    window: DeskWindow, tmp_path: Path, smtp: SmtpServer, authority: Authority, qtbot: QtBot
) -> None:
    screen, hands = begun(window, qtbot)
    person, address = person_of(window)
    consented(window, person)
    sending(window, smtp, authority)
    office, form, detail = window.desk.office, screen.intake.form, screen.detail
    hands.drop(letter_from(address, tmp_path))
    qtbot.waitUntil(lambda: form.subject.subject is not None, timeout=SOON)
    assert form.kinds.chosen() == ("access",)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: detail.whole is not None and screen.has_list(), timeout=SOON)
    assert detail.whole is not None and detail.whole.card.row.subject_id == person
    request_id = detail.whole.card.row.id
    confirm(screen, hands, qtbot)
    hands.press(Qt.Key.Key_D)
    qtbot.waitUntil(
        lambda: isinstance(detail.place.sheet, DataSheetPane) and bool(detail.place.sheet.rows), timeout=SOON
    )
    reply = replying(window, hands, qtbot)
    assert reply.form.text.gap_count() == 0
    hands.press(Qt.Key.Key_Return, CTRL)
    leaving = reply.form.leaving
    qtbot.waitUntil(lambda: leaving.is_asking, timeout=SOON)
    assert leaving.by_mail.isChecked() and leaving.closes.isChecked()
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(leaving.password.text()), timeout=SOON)
    password = leaving.password.text()
    assert hands.count <= 9

    (letter_id,) = departures_of(window.desk).timers
    assert not smtp.taken
    departures_of(window.desk).timers[letter_id].start(0)  # thirty seconds later
    qtbot.waitUntil(lambda: bool(smtp.taken), timeout=SOON)
    qtbot.waitUntil(lambda: bool(office.ask(letters.ids, LetterCriteria(segment="sent"))), timeout=SOON)
    request = office.ask(requests.card, request_id)
    assert request is not None and request.row.closed_at is not None
    assert all(one.state == "done" for one in request.duties)
    message = message_from_bytes(smtp.taken[0][2], policy=default)
    assert (message["To"], message["In-Reply-To"]) == (address, "<1@pochta.example.kz>")
    (file,) = message.iter_attachments()
    with pypdfium2.PdfDocument(file.get_content(), password=password) as document:
        said = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Дербес деректеріңіз туралы мәлімет" in said
    assert "7. Саясат редакциясы" in said
