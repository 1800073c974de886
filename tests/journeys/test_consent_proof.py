"""Journey J6: an inspector asks what a person had consented to on a day, and gets one page; every key counted."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents, journal
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.paper.render import to_pdf
from tests.journeys.test_first_day import SOON, import_users, program, window
from tests.journeys.test_requests_by_keys import CTRL, Hands, person_of
from tests.ui.paper.test_render import text_of

__all__ = ["program", "window"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def consented(window: DeskWindow, person: int) -> None:
    """Everything on 12 March 2024; newsletters refused on 21 January 2025."""
    given = datetime(2024, 3, 12, 14, 7, 52, tzinfo=OFFICE_ZONE)
    refused = datetime(2025, 1, 21, 11, 15, tzinfo=OFFICE_ZONE)
    facts = {"evidence": "log 2841", "form_version": "register v14", "ip": "192.0.2.18"}
    office = window.desk.office
    office.do(consents.record, ConsentDraft(person, ConsentAction.GIVEN, given, "registration_button", **facts))
    office.do(consents.record, ConsentDraft(person, ConsentAction.REFUSED, refused, "email", ("purpose_4",)))


def asked_for(window: DeskWindow, hands: Hands, day: str, qtbot: QtBot) -> Consents:
    """Search by name, the consent history, the day."""
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("жүніс")
    qtbot.waitUntil(
        lambda: (found := window.palette_over.chosen()) is not None and found.kind == "subject", timeout=SOON
    )
    hands.press(Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: isinstance(window.screen_in_front, Consents), timeout=SOON)
    screen = window.screen_in_front
    assert isinstance(screen, Consents)
    qtbot.waitUntil(screen.page.bar.field.line.hasFocus, timeout=SOON)
    hands.type(day)
    return screen


def test_j6_consent_is_proven_to_an_inspector_in_five_actions(window: DeskWindow, qtbot: QtBot) -> None:
    import_users(window, qtbot)
    person, _address = person_of(window)
    consented(window, person)
    hands = Hands(window, qtbot)
    screen = asked_for(window, hands, "15.03.2025", qtbot)
    assert screen.page.day == date(2025, 3, 15)
    assert sum(state.in_force for state in screen.page.states.values()) == 5
    hands.press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: screen.certifying.printing.dialog is not None, timeout=SOON)
    assert hands.count <= 5
    paper, made = screen.certifying.paper, screen.certifying.certificate
    assert paper is not None and made is not None and paper.page_count == 1
    words = text_of(to_pdf(paper))
    for said in ("12.03.2024 14:07:52", "register v14", "log 2841", f"{made.entry}"):
        assert said in words
    assert window.desk.office.ask(journal.fits, made.entry, made.digest) is True
    dialog = screen.certifying.printing.dialog
    assert dialog is not None
    dialog.reject()


def test_j6_no_consent_is_told_in_the_same_place_and_printed_as_well(window: DeskWindow, qtbot: QtBot) -> None:
    import_users(window, qtbot)
    person, _address = person_of(window)
    consented(window, person)
    hands = Hands(window, qtbot)
    screen = asked_for(window, hands, "11032020", qtbot)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(screen.page.table.hasFocus, timeout=SOON)
    assert not any(state.in_force for state in screen.page.states.values())
    screen.certifying.show_certificate()
    qtbot.waitUntil(lambda: screen.certifying.certificate is not None, timeout=SOON)
    made = screen.certifying.certificate
    assert made is not None and not made.has_consent
    assert screen.certifying.printing.dialog is None
