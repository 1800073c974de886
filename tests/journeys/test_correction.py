"""Journey J3 of ux.md in the real window: a correction within one working day, every key counted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.identity import REGISTER
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.services import (
    corrections,
    demands,
    intake,
    letters,
    recipient_notices,
    requests,
    subjects,
)
from dpo_desk.services.inbox import confirm_and_tick
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.correction_sheets import NoticesSheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.today.screen import Today
from tests.cases import person as somebody
from tests.journeys.test_first_day import SOON, program, window
from tests.journeys.test_requests_by_keys import CTRL, Hands
from tests.recipient_cases import given, taker

__all__ = ["program", "window"]


def asked(window: DeskWindow) -> tuple[int, int]:
    """Somebody who was disclosed to a recipient asks to correct two values; the papers came. Person and request."""
    office: Office = window.desk.office  # type: ignore[assignment]
    draft = somebody(surname="Жунусова", position="маман", workplace="«Көктем» ЖШС")
    person, on = office.do(subjects.add, draft).answer, window.desk.today()
    given(office, person, taker(office, email="dpo@habar.example.kz"), disclosed_on=on)
    letter = RequestDraft(
        Channel.EMAIL, ApplicantKind.SUBJECT, on, (DemandDraft("correction"),), subject_id=person,
        reply_email="asel@pochta.example.kz", summary="Лауазымымды түзетуді сұраймын", language="kk",
    )  # fmt: skip
    key = office.do(intake.register, letter).answer
    card = office.ask(requests.card, key)
    assert card is not None
    office.do(demands.papers_came, card.demands[0].id, card.demands[0].version, on)
    card = office.ask(requests.card, key)
    assert card is not None
    first = [one.id for one in card.duties if one.duty == REGISTER]
    office.do(confirm_and_tick, key, card.row.version, "signature", *first)
    for field, value in (("surname", "Жүнісова"), ("position", "жетекші маман"), ("workplace", "«Көктем Тех» ЖШС")):
        office.do(corrections.propose, key, field, value, "№ 84-к бұйрық")
    return person, key


def first_card(window: DeskWindow, qtbot: QtBot) -> ActionCard:
    """The first row of "Today"."""
    window.go("today")
    screen = window.screen_in_front
    assert isinstance(screen, Today)
    screen.refresh()  # what stands in the database came by another way than this window
    qtbot.waitUntil(lambda: bool(screen.cards), timeout=SOON)
    return screen.cards[0]


def test_j3_a_correction_in_five_keys(window: DeskWindow, tmp_path: Path, qtbot: QtBot) -> None:
    person, key = asked(window)
    office = window.desk.office
    first_card(window, qtbot)
    hands = Hands(window, qtbot)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ActionCard), timeout=SOON)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.screen_in_front, Inbox), timeout=SOON)
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    detail = screen.detail
    qtbot.waitUntil(lambda: len(detail.deeds.correcting.table.lines()) == 3 and hands.can("request.next"), timeout=SOON)
    assert detail.bar.primary.text() == "Түзетуді енгізу"
    assert all(line.box.isChecked() for line in detail.deeds.correcting.table.lines())
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(detail.deeds.correcting.can_tell, timeout=SOON)
    hands.press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: isinstance(detail.place.sheet, NoticesSheet) and detail.place.sheet.is_ready, timeout=SOON)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: detail.deeds.next_duty() is None, timeout=SOON)
    hands.press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: not detail.deeds.is_open(), timeout=SOON)
    assert hands.count <= 5

    card = office.ask(subjects.card, person)
    assert (card.surname, card.row.position) == ("Жүнісова", "жетекші маман")
    sent = office.ask(letters.rows, list(office.ask(letters.ids, LetterCriteria(segment="sent"))))
    assert sorted(one.template for one in sent) == ["correction_made", "notice_recipient"]
    assert [one.sent_on for one in office.ask(recipient_notices.of_request, key)] == [window.desk.today()]
    assert all(one.state == "done" for one in office.ask(requests.card, key).duties)
