"""A withdrawal in the real window: from the letter that came to the last notice."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.recipient import TELLING, Told
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, intake, letters, recipient_notices, requests, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.ui.inbox.closing import CloseSheet
from dpo_desk.ui.inbox.correction_sheets import LEFT, NoticesSheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.main_window import DeskWindow
from tests.cases import person as somebody
from tests.journeys.test_first_day import SOON, program, window
from tests.journeys.test_requests_by_keys import CTRL, Hands, confirm
from tests.recipient_cases import given, taker

__all__ = ["program", "window"]
ADDRESS = "010000, Астана қ., Көктем көшесі, 4-үй"
TAKERS = ("«Дала Төлем» АҚ", "«Хабар Пошта» ЖШС")


def withdrawn(window: DeskWindow) -> tuple[int, int]:
    """Somebody whose data two recipients have writes that all consent is withdrawn. Person and request."""
    office, on = window.desk.office, window.desk.today()
    person = office.do(subjects.add, somebody(surname="Жүнісова")).answer
    then = datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE)
    office.do(consents.record, ConsentDraft(person, ConsentAction.GIVEN, then, "registration_button"))
    for name in TAKERS:
        given(
            office,
            person,
            taker(office, name=name, bin="", address=ADDRESS),
            disclosed_on=on,
        )
    letter = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, on, (DemandDraft("withdrawal"),), subject_id=person, language="kk",
        reply_address="010000, Астана қ., Көктем к-сі, 5", summary="Келісімімді қайтарып аламын",
    )  # fmt: skip
    return person, office.do(intake.register, letter).answer


def test_the_chain_runs_from_the_letter_to_the_last_notice(window: DeskWindow, qtbot: QtBot) -> None:
    person, key = withdrawn(window)
    office, hands = window.desk.office, Hands(window, qtbot)
    window.open_item("request", key)
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    detail, on = screen.detail, window.desk.today()
    qtbot.waitUntil(lambda: detail.whole is not None and detail.whole.card.row.id == key, timeout=SOON)

    def next_is(duty: str) -> bool:
        found = detail.deeds.next_duty()
        return found is not None and found.duty == duty

    confirm(screen, hands, qtbot)
    for duty in ("stop", "destroy", "answer"):
        qtbot.waitUntil(partial(next_is, duty), timeout=SOON)
        hands.press(Qt.Key.Key_Return, CTRL)
    assert not any(one.in_force for one in office.ask(consents.standing, person, on).values())

    qtbot.waitUntil(lambda: next_is(TELLING), timeout=SOON)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(detail.place.sheet, NoticesSheet) and detail.place.sheet.is_ready, timeout=SOON)
    sheet = detail.place.sheet
    assert isinstance(sheet, NoticesSheet)
    assert set(sheet.told.text().splitlines()) == {f"– {name}" for name in TAKERS} and sheet.one_button.isHidden()
    sheet.way.choose(LEFT)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: detail.deeds.next_duty() is None, timeout=SOON)
    sent = office.ask(letters.rows, list(office.ask(letters.ids, LetterCriteria(segment="sent"))))
    assert [one.template for one in sent] == ["notice_recipient"] * 2 and all(one.sent_on == on for one in sent)

    hands.press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: isinstance(detail.place.sheet, CloseSheet), timeout=SOON)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not detail.deeds.is_open(), timeout=SOON)
    card = office.ask(requests.card, key)
    assert card.row.closed_at is not None and all(one.state == "done" for one in card.duties)
    assert [one.told for one in office.ask(recipient_notices.of_request, key)] == [Told.SENT] * 2
