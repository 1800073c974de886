"""Typing that was not saved outlives a crash and goes once it is saved."""

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.settings import Settings
from tests.ui.letters.conftest import shown
from tests.ui.typing_keys import write

DONE_ON = "2026 жылғы 24 қарашада"


@pytest.fixture
def draft(screen: Letters, request_id: int) -> Letters:
    """The screen with the reply to the request in hand."""
    screen.open_item("letter_for_request", request_id)
    return screen


def test_typing_is_put_aside_and_offered_after_a_crash(
    draft: Letters, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    write(draft.form.text, DONE_ON)
    draft.session.put_aside()
    letter_id = draft.session.letter_id
    again = shown(desk, settings, qtbot)
    again.open_item("letter", letter_id)
    assert again.form.found.isVisible()
    assert again.form.text.gap_count() == 1
    again.form.found.acted.emit()
    assert again.form.text.gap_count() == 0
    again.session.keep()
    assert again.session.aside() is None


def test_saving_takes_the_put_aside_typing_away(draft: Letters) -> None:
    write(draft.form.text, DONE_ON)
    draft.session.put_aside()
    assert draft.session.aside() is not None
    draft.session.keep()
    assert draft.session.aside() is None


def test_typing_that_is_not_wanted_is_dropped(draft: Letters, desk: Desk, settings: Settings, qtbot: QtBot) -> None:
    write(draft.form.text, DONE_ON)
    draft.session.put_aside()
    again = shown(desk, settings, qtbot)
    again.open_item("letter", draft.session.letter_id)
    again.form.drop.click()
    assert again.session.aside() is None
    assert again.form.text.gap_count() == 1


def test_a_damaged_file_counts_as_none(draft: Letters) -> None:
    write(draft.form.text, DONE_ON)
    draft.session.put_aside()
    file = draft.session.store.path(draft.session.letter_id)
    file.write_bytes(file.read_bytes()[:40])
    assert draft.session.aside() is None


def test_the_offer_has_the_width_of_the_form(
    draft: Letters, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    draft.form.show_found("24.11, 10:05")
    found, column = draft.form.found, draft.form.heading
    qtbot.waitUntil(lambda: found.width() == column.width())
    assert draft.form.drop.y() > found.y()


def test_templates_are_named_in_the_language_of_the_window(draft: Letters, english: Languages) -> None:
    box = draft.form.heading.template.box
    draft.form.retranslate()
    draft.refresh()
    assert draft.session.card is not None and draft.session.card.row.language == "kk"
    assert "Free reply" in [box.itemText(place) for place in range(box.count())]
