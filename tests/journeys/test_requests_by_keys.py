"""Journeys of ux.md through requests in the real window, every key, drop and typed text counted as one action."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services import letters, subjects
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.main_window import DeskWindow
from tests.journeys.test_first_day import SOON, import_users, letter_from, program, window
from tests.pdfs import pdf_saying
from tests.ui.typing_keys import write

__all__ = ["program", "window"]

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


def test_j2_an_access_request_by_mail_in_nine_actions(window: DeskWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen, hands = begun(window, qtbot)
    person, address = person_of(window)
    form = screen.intake.form
    hands.drop(letter_from(address, tmp_path))
    qtbot.waitUntil(lambda: form.subject.subject is not None, timeout=SOON)
    hands.press(Qt.Key.Key_Return)
    assert form.kinds.chosen() == ("access",)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.detail.whole is not None and screen.has_list(), timeout=SOON)
    assert screen.detail.whole is not None and screen.detail.whole.card.row.subject_id == person
    confirm(screen, hands, qtbot)
    reply = replying(window, hands, qtbot)
    while reply.form.text.gap_count():
        write(reply.form.text, "деректер")
        reply.form.text.go_to_gap()
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: reply.session.is_numbered, timeout=SOON)
    assert hands.count <= 9
