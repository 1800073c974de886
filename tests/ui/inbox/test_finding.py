"""Unlawful processing found, in the window: J4 within its count of actions, refusals beside fields, both clocks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind, Channel
from dpo_desk.services import findings
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.finding import Finding
from dpo_desk.ui.inbox.finding_form import AUTHORITY, COMPLAINT, YES
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import Settings
from tests.cases import shown
from tests.ui.offices import look
from tests.ui.typing_keys import press, press_key, write

__all__ = ["look"]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_ACTIONS = 9


class Officer:
    """Works on whatever has the focus and counts actions: a chord, a dropped file, a typed text."""

    def __init__(self) -> None:
        self.actions = 0

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def chord(self, letter: str, latin: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.actions += 1
        press(self.focused, letter, latin, modifiers)

    def key(self, key: Qt.Key) -> None:
        self.actions += 1
        press_key(self.focused, key)

    def types(self, text: str) -> None:
        self.actions += 1
        write(self.focused, text)

    def accepts(self, window: DeskWindow) -> None:
        """Ctrl+Enter, which the window matches by itself."""
        self.actions += 1
        action = window.actions_now.by_keys("Ctrl+Return")
        assert action is not None
        action.trigger()


@pytest.fixture
def window(desk: Desk, settings: Settings, look: Look, english: Languages, qtbot: QtBot) -> Iterator[DeskWindow]:
    made = DeskWindow(desk, settings, look)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    made.hide()
    made.deleteLater()


def begun(window: DeskWindow) -> tuple[Officer, Inbox]:
    """Ctrl+Shift+N on the Russian layout, then the source by one figure, then what was found."""
    window.go("today")
    officer = Officer()
    officer.chord("Т", "n", CTRL | SHIFT)
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    officer.chord('"', "1")
    officer.types("Қонақтар парағы")
    officer.key(Qt.Key.Key_Return)
    officer.types("312")
    return officer, screen


def scan_in(folder: Path) -> Path:
    scan = folder / "scan.png"
    Image.new("L", (300, 420), 255).save(scan)
    return scan


def duties(inbox: Inbox) -> dict[str, tuple[str, date | None]]:
    assert inbox.detail.whole is not None
    return {row.duty: (row.state, row.due) for row in inbox.detail.whole.card.duties}


def test_a_breach_is_registered_with_its_notice_in_nine_actions(window: DeskWindow, office: Office) -> None:
    officer, inbox = begun(window)
    officer.key(Qt.Key.Key_Return)
    officer.chord("ә", "2")
    officer.types("Сілтеме жабылды")
    officer.accepts(window)
    assert officer.actions <= MOST_ACTIONS
    assert inbox.detail.head._identity.isHidden(), "the office found it itself: there is nobody to identify"
    # Tuesday 24 November 2026: one working day is Wednesday the 25th, three are Friday the 27th.
    found = duties(inbox)
    assert found["tell_authority"] == ("open", date(2026, 11, 25))
    assert found["stop"] == ("open", date(2026, 11, 27))
    assert inbox.detail.whole is not None
    kept = office.ask(findings.breach_of, inbox.detail.whole.card.row.id)
    assert kept is not None
    assert (kept.summary, kept.measures, kept.subjects, kept.source) == (
        "Қонақтар парағы", "Сілтеме жабылды", 312, "own",
    )  # fmt: skip


def test_found_stopped_proven_and_blocked_in_nine_actions(window: DeskWindow, office: Office, tmp_path: Path) -> None:
    proof = scan_in(tmp_path)
    officer, inbox = begun(window)
    officer.accepts(window)
    officer.chord("Е", "t")
    officer.actions += 1
    inbox.detail.papers.files_came.emit([proof])
    officer.accepts(window)
    assert officer.actions <= MOST_ACTIONS
    found = duties(inbox)
    assert (found["stop"][0], found["block"][0]) == ("done", "done")
    assert inbox.detail.whole is not None
    card = shown(office, inbox.detail.whole.card.row.id)
    assert [paper.file_name for paper in card.papers] == ["scan.png"]
    assert "312" in card.summary
    assert (card.row.channel, card.applicant_kind) == (Channel.OWN_FINDING, ApplicantKind.OFFICE)


def test_r_on_the_duty_to_notify_opens_its_filled_notice(window: DeskWindow) -> None:
    officer, inbox = begun(window)
    officer.key(Qt.Key.Key_Return)
    officer.chord("2", "2")
    officer.types("Сілтеме жабылды")
    officer.accepts(window)
    line = next(one for one in inbox.detail.duties.lines() if one.duty.duty == "tell_authority")
    QApplication.processEvents()  # rows of a card show when it is laid out
    line.setFocus()
    officer.chord("К", "r")
    screen = window.screen_in_front
    assert isinstance(screen, Letters)
    assert screen.session.work is not None
    text = screen.session.work.text
    assert text.template == "breach_notice"
    assert "Сілтеме жабылды" in "\n".join(paragraph.shown for paragraph in text.body)


@pytest.fixture
def sheet(inbox: Inbox) -> Finding:
    inbox.show()
    inbox.open_item("finding", 0)
    inbox.finding.form.what.show_text("Сауалнама")
    return inbox.finding


def test_duties_stand_beside_the_form_while_it_is_filled(sheet: Finding) -> None:
    assert {line.planned.kind.key for line in sheet.plan.lines()} == {"block", "stop", "destroy", "notify_recipients"}
    sheet.form.breach.choose(YES)
    sheet.form.asked.found.show_text("20.11.2026 16:40")
    sheet.form.breach.edited.emit()
    found = {line.planned.kind.key: line.planned.due for line in sheet.plan.lines()}
    assert (found["tell_authority"], found["stop"]) == (date(2026, 11, 23), date(2026, 11, 25))
    assert not sheet.form.asked.measures.isHidden()


def test_a_complaint_names_its_applicant(sheet: Finding, inbox: Inbox) -> None:
    sheet.form.source.choose(COMPLAINT)
    sheet.form.settle()
    sheet.register()
    assert [name for name, field in sheet.form.fields().items() if field.error()] == ["applicant_name"]
    sheet.form.subject.show_name("Бекова Дана")
    sheet.register()
    assert inbox.detail.whole is not None
    card = inbox.detail.whole.card
    assert (card.applicant_kind, card.applicant_name) == (ApplicantKind.SUBJECT, "Бекова Дана")
    assert card.row.channel == Channel.POST


def test_the_authority_is_named_and_its_letter_kept(sheet: Finding, inbox: Inbox, tmp_path: Path) -> None:
    sheet.form.source.choose(AUTHORITY)
    sheet.form.body.show_text("Уәкілетті орган")
    assert inbox.files_came([scan_in(tmp_path)])
    sheet.register()
    assert inbox.detail.whole is not None
    card = inbox.detail.whole.card
    assert card.applicant_kind == ApplicantKind.AUTHORITY
    assert [paper.file_name for paper in card.papers] == ["scan.png"]
    assert sheet.papers == []


@pytest.mark.parametrize(
    ("spoil", "field"),
    [
        ({"what": " "}, "what"),
        ({"found": "05.12.2026 10:00"}, "received"),
        ({"found": "ертең"}, "received"),
        ({"found": ""}, "received"),
        ({"subjects": "көп"}, "subjects"),
        ({"measures": ""}, "measures"),
        ({"occurred": "24.11.2026 23:50"}, "occurred_at"),
        ({"occurred": "кеше түнде"}, "occurred_at"),
    ],
)
def test_every_refusal_stands_beside_its_field(sheet: Finding, spoil: dict[str, str], field: str) -> None:
    form = sheet.form
    form.breach.choose(YES)
    form.settle()
    values = {"measures": "Жабылды", "summary": "Жіберілген", **spoil}
    for name, text in values.items():
        line = form.what if name == "what" else getattr(form.asked, name)
        line.show_text(text)
    sheet.register()
    assert next(name for name, one in form.fields().items() if one.error()) == field
    assert sheet.isVisible()


def test_esc_leaves_the_sheet_and_its_draft_stays(sheet: Finding, inbox: Inbox) -> None:
    press_key(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    inbox.open_item("finding", 0)
    assert sheet.form.what.text() == "Сауалнама"
    sheet.clear_button.click()
    assert sheet.form.what.text() == ""


def test_tab_goes_as_the_eye_does_in_every_language(sheet: Finding) -> None:
    form = sheet.form
    form.source.choose(COMPLAINT)
    form.breach.choose(YES)
    form.settle()
    form.retranslate()
    asked = form.asked
    eye = [form.what.line, asked.subjects.line, asked.found.line, asked.systems.line, asked.summary.area]
    chain: list[QWidget] = [form.subject.line]
    while len(chain) < 60:
        chain.append(chain[-1].nextInFocusChain())
    assert [widget for widget in chain if widget in eye][:5] == eye
    breach = [place for place, widget in enumerate(chain) if form.breach.switch.isAncestorOf(widget)]
    assert chain.index(asked.systems.line) < breach[0] < chain.index(asked.summary.area)
