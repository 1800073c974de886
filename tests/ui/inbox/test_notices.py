"""Notices to recipients beside a request: who is to be told, begun by one button, sent one by one."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.services import recipient_notices
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.recipients.notice_sheets import SentSheet
from dpo_desk.ui.recipients.notices_card import NoticesCard
from tests.cases import added, registered
from tests.recipient_cases import given, taker
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel))


def test_everybody_to_be_told_is_named_begun_and_marked(
    desk: Desk, office: Office, english: Languages, qtbot: QtBot
) -> None:
    who = added(office)
    for name in ("«Хабар Пошта» ЖШС", "«Дала Төлем» АҚ"):
        given(office, who, taker(office, name=name, bin=""))
    request_id = registered(office, "correction", subject_id=who).row.id
    holder = QWidget()
    qtbot.addWidget(holder)
    card = NoticesCard(desk, holder)
    card.show_request(registered(office, "access", subject_id=who).row.id)
    assert card.isHidden()
    card.show_request(request_id)
    assert "To be told: «Хабар Пошта» ЖШС, «Дала Төлем» АҚ" in words(card)
    card.begin_button.click()
    assert card.begin_button.isHidden()
    notices = office.ask(recipient_notices.of_request, request_id)
    assert [one.cause for one in notices] == ["correction", "correction"]
    card.rows._open_sent(notices[0])
    sheet = card.rows.place.sheet
    assert isinstance(sheet, SentSheet)
    sheet.accept_button.click()
    assert office.ask(recipient_notices.count_unsent) == 1
    assert "Notices to recipients · 1 to send" in words(card).replace("%n", "1")
