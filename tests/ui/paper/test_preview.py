"""The preview lays the painted pages on a desk, zooms them and says which page is looked at."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.correspondence import ComposedLetter
from dpo_desk.domain.letter_facts import LetterFacts
from dpo_desk.exchange.letter_templates import address_envelope
from dpo_desk.ui import theme
from dpo_desk.ui.paper.envelope import EnvelopePage
from dpo_desk.ui.paper.letter_page import LetterPage
from dpo_desk.ui.paper.preview import PagePreview


@pytest.fixture
def pane(qtbot: QtBot, long_letter: ComposedLetter) -> PagePreview:
    theme.install(theme.Scheme.LIGHT)
    pane = PagePreview()
    qtbot.addWidget(pane)
    pane.resize(520, 640)
    pane.show_papers(LetterPage(long_letter))
    pane.show()
    return pane


def test_pages_are_as_wide_as_the_desk_until_a_zoom_is_chosen(pane: PagePreview) -> None:
    fitted = pane.desk.zoom
    pane.resize(900, 640)
    assert pane.desk.zoom > fitted
    pane.desk.set_zoom(64)
    pane.resize(520, 640)
    assert pane.desk.zoom == 64
    assert pane.zoom_bar.percent.text() == "64\u00a0%"


def test_the_bar_steps_through_the_sizes_and_back_to_the_width(qtbot: QtBot, pane: PagePreview) -> None:
    fitted = pane.desk.zoom
    pane.desk.set_zoom(64)
    qtbot.mouseClick(pane.zoom_bar.larger, Qt.MouseButton.LeftButton)
    assert pane.desk.zoom == 80
    qtbot.mouseClick(pane.zoom_bar.smaller, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.zoom_bar.smaller, Qt.MouseButton.LeftButton)
    assert pane.desk.zoom == 50
    qtbot.mouseClick(pane.zoom_bar.percent, Qt.MouseButton.LeftButton)
    assert pane.desk.zoom == fitted


def test_zoom_stays_between_its_ends(pane: PagePreview) -> None:
    pane.desk.set_zoom(5)
    pane.desk.zoom_out()
    assert pane.desk.zoom == 25
    pane.desk.set_zoom(900)
    pane.desk.zoom_in()
    assert pane.desk.zoom == 300


def test_the_keyboard_turns_pages_and_zooms(pane: PagePreview) -> None:
    desk = pane.desk
    assert desk.page == 1
    QTest.keyClick(desk, Qt.Key.Key_PageDown)
    assert desk.page == 2
    QTest.keyClick(desk, Qt.Key.Key_End)
    assert desk.page == desk.page_count > 2
    QTest.keyClick(desk, Qt.Key.Key_Home)
    assert desk.page == 1
    desk.set_zoom(64)
    QTest.keyClick(desk, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert desk.zoom == 80
    QTest.keyClick(desk, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert desk.zoom == 64


def test_the_bar_and_screen_readers_say_the_page(pane: PagePreview) -> None:
    pane.desk.go_to(2)
    pages = pane.desk.page_count
    assert pane.zoom_bar.page_label.text() == f"2 / {pages}"
    assert pane.desk.accessibleDescription() == f"Page 2 of {pages}"


def test_an_empty_desk_has_no_page(qtbot: QtBot) -> None:
    pane = PagePreview()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_papers(())
    pane.desk.go_to(3)
    assert pane.desk.page == 0
    assert pane.zoom_bar.page_label.isHidden()
    assert not pane.grab().isNull()


def test_a_page_is_white_and_the_desk_is_not_in_both_themes(qtbot: QtBot, pane: PagePreview) -> None:
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.current().set_scheme(scheme)
        view = pane.desk.viewport()
        image = view.grab().toImage()
        assert image.pixelColor(QPoint(view.width() // 2, 40)).lightness() > 240
        assert image.pixelColor(QPoint(6, 40)) == theme.colour("nav")
    theme.current().set_scheme(theme.Scheme.LIGHT)


def test_several_papers_lie_one_under_another_with_their_captions(
    qtbot: QtBot, pane: PagePreview, facts: LetterFacts, letter: ComposedLetter
) -> None:
    pane.show_papers([EnvelopePage(address_envelope(facts, "kk")), LetterPage(letter)], ["Конверт DL", ""])
    assert pane.desk.page_count == 2
    QTest.keyClick(pane.desk, Qt.Key.Key_End)
    assert not pane.grab().isNull()
    assert pane.desk.page == 2
