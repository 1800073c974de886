"""A registration that was interrupted is offered in the list and on the first screen, and comes back whole."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.today.screen import Today
from tests.cases import added
from tests.conftest import Clock
from tests.ui.typing_keys import write

TYPED = "Деректерімнің көшірмесін сұраймын"


@pytest.fixture
def begun(inbox: Inbox) -> Iterator[Inbox]:
    """The screen with something typed into its sheet, which was left."""
    inbox.show()
    inbox.begin_intake()
    write(inbox.intake.form.summary.area, TYPED)
    inbox.intake.cancel_button.click()
    yield inbox
    for path in inbox.recovery.drafts.path("x").parent.glob("intake-*"):
        path.unlink()


def test_the_list_offers_what_was_begun_until_it_is_ended(begun: Inbox, clock: Clock, english: Languages) -> None:
    strip = begun.unfinished
    assert begun.has_list() and strip.isVisible()
    assert strip.label.text() == "Unfinished request of 10:00"
    clock.moment += timedelta(days=1)
    strip.look()
    assert strip.label.text() == "Unfinished request of 24 Nov"
    strip.go_button.click()
    assert begun.intake.isVisible() and begun.intake.form.summary.text() == TYPED
    begun.intake.cancel_button.click()
    strip.drop_button.click()
    assert not strip.isVisible() and begun.recovery.drafts.newest() is None
    assert begun.intake.form.summary.text() == ""


def test_the_next_start_offers_it_before_anything_is_pressed(
    begun: Inbox, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    again = Inbox(desk, settings)
    qtbot.addWidget(again)
    again.show()
    assert again.unfinished.isVisible()
    again.unfinished.go_button.click()
    assert again.intake.form.summary.text() == TYPED
    assert not again.intake.form.found.isVisible()
    again.intake.cancel_button.click()
    again.unfinished.drop_button.click()
    assert not again.unfinished.isVisible()


def test_the_first_screen_leads_back_to_it(
    begun: Inbox, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    screen = Today(desk, settings)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.cards[0].accessibleName().startswith("Unfinished request of 10:00")
    opened = QSignalSpy(screen.open_wanted)
    screen.cards[0].button.click()
    assert opened.at(0) == ["unfinished", 0]
    begun.open_item("unfinished", 0)
    assert begun.intake.isVisible()
    screen.hide()
    begun.recovery.forget()
    screen.show()
    assert screen.cards == []


def test_a_letter_comes_back_with_its_sender_and_its_subject_line(
    begun: Inbox, office: Office, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot, letter: Path
) -> None:
    added(office)
    begun.files_came([letter])
    came = begun.intake.preview.text.toPlainText()
    assert "Subject line: Келісімді кері қайтарып алу туралы" in came
    begun.intake.cancel_button.click()
    again = Inbox(desk, settings)
    qtbot.addWidget(again)
    again.show()
    again.open_item("unfinished", 0)
    assert again.intake.preview.text.toPlainText() == came
