"""The help panel in the window: F1, links, the way back, search, languages, themes, Esc, and nothing fetched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.help.pages import PAGES, read_page
from dpo_desk.ui.help.panel import CONTENTS, HelpPanel, attach_help
from dpo_desk.ui.languages import Language
from dpo_desk.ui.look import Look
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import LANGUAGE, LAST_PLACE, Settings, Theme
from dpo_desk.ui.window import Window
from dpo_desk.ui.worker import AtOnce
from tests.ui.desks import office_of


class OneLine(Screen):
    """A screen with one line to type in."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)

    def title(self) -> str:
        return self.name


class TodayScreen(OneLine):
    name = "today"


class SubjectsScreen(OneLine):
    name = "subjects"


class MeasuresScreen(OneLine):
    name = "measures"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Window]:
    settings = Settings(tmp_path / "window.ini", qapp)
    settings.put(LANGUAGE, "en")
    settings.put(LAST_PLACE, "today")
    look = Look(settings, qapp)
    look.apply()
    classes: tuple[type[Screen], ...] = (TodayScreen, SubjectsScreen, MeasuresScreen)
    made = Window(Desk(office_of(1), qapp, runner=AtOnce(qapp)), settings, look, {one.name: one for one in classes})
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    look.choose_theme(Theme.LIGHT)
    look.choose_language(Language.ENGLISH)
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(window: Window) -> HelpPanel:
    return attach_help(window)


def line_of(window: Window) -> QLineEdit:
    screen = window.screen_in_front
    assert isinstance(screen, OneLine)
    return screen.line


def shown(panel: HelpPanel) -> str:
    return panel.reader.toPlainText()


def press_f1(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)


def test_f1_opens_the_page_of_the_screen_in_front(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    assert not panel.isVisible()
    window.go("subjects")
    press_f1(qtbot, window)
    assert panel.isVisible()
    assert panel.page == "subjects"
    assert shown(panel).startswith("Data subjects\n")
    assert panel.reader.hasFocus()
    assert panel.reader.accessibleName() == "Data subjects"


def test_a_page_opens_at_its_top(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    window.go("subjects")
    press_f1(qtbot, window)
    QApplication.processEvents()
    bar = panel.reader.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_a_screen_without_a_page_opens_the_contents(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    window.go("measures")
    press_f1(qtbot, window)
    assert panel.page == CONTENTS
    assert all(read_page(name, "en").title in shown(panel) for name in PAGES)


def test_f1_twice_shows_the_keys_over_the_help(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    press_f1(qtbot, window)
    assert window.shortcut_sheet.isVisible()


def test_another_language_changes_the_page_that_is_read(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    window.look.choose_language(Language.KAZAKH)
    qtbot.waitUntil(lambda: shown(panel).startswith("Бүгін\n"))
    window.look.choose_language(Language.RUSSIAN)
    qtbot.waitUntil(lambda: shown(panel).startswith("Сегодня\n"))
    assert panel.reader.accessibleName() == "Сегодня"


def test_another_theme_changes_the_ink_of_the_page(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    window.look.choose_theme(Theme.LIGHT)
    press_f1(qtbot, window)
    light = panel.reader.textCursor().charFormat().foreground().color()
    window.look.choose_theme(Theme.DARK)
    dark = panel.reader.textCursor().charFormat().foreground().color()
    assert light != dark
    assert dark == theme.colour("text")


def test_a_link_leads_to_its_page_and_the_way_back_returns(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    assert not panel.back.isEnabled()
    panel.reader.anchorClicked.emit(QUrl("deadlines"))
    assert panel.page == "deadlines"
    qtbot.keyClick(panel.reader, Qt.Key.Key_Backspace)
    assert panel.page == "today"
    assert not panel.back.isEnabled()


def test_the_keyboard_alone_follows_a_link(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    qtbot.keyClick(panel.reader, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.reader, Qt.Key.Key_Return)
    assert panel.page == read_page("today", "en").links[0]


@pytest.mark.parametrize("address", ["https://example.kz/", "file:///etc/passwd", "../today", ""])
def test_an_address_that_is_no_page_is_not_followed(
    window: Window, panel: HelpPanel, qtbot: QtBot, address: str
) -> None:
    press_f1(qtbot, window)
    before = shown(panel)
    panel.reader.anchorClicked.emit(QUrl(address))
    assert (panel.page, shown(panel)) == ("today", before)


def test_a_page_loads_no_pictures_and_no_html(window: Window, panel: HelpPanel) -> None:
    image = QTextDocument.ResourceType.ImageResource
    assert panel.reader.loadResource(image.value, QUrl.fromLocalFile("/etc/hostname")) is None
    panel.reader.show_text("# A\n\n<b>plain</b>", "A")
    assert "<b>plain</b>" in shown(panel)


def test_search_lists_pages_and_enter_opens_the_first(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "deadl")
    assert "Deadlines" in shown(panel)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.page == "deadlines"
    assert panel.search.text() == ""
    assert panel.reader.hasFocus()


def test_search_without_a_page_says_so(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    press_f1(qtbot, window)
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "unicorn")
    assert "No page has these words." in shown(panel)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.page == "today"


def test_esc_closes_the_help_and_gives_the_focus_back(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    line_of(window).setFocus()
    press_f1(qtbot, window)
    qtbot.keyClick(panel.reader, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert line_of(window).hasFocus()
    press_f1(qtbot, window)
    window.shortcut_sheet.put_away()
    panel.show_for("today")
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_an_open_page_of_a_screen_follows_the_screen_and_another_page_stays(window: Window, panel: HelpPanel) -> None:
    panel.show_for("today")
    window.go("subjects")
    assert panel.page == "subjects"
    panel.go("deadlines")
    window.go("today")
    assert panel.page == "deadlines"


def test_help_stands_beside_the_screen_where_there_is_room(window: Window, panel: HelpPanel, qtbot: QtBot) -> None:
    window.resize(1920, 1000)
    panel.show_for("today")
    stack = window.pane.stack
    qtbot.waitUntil(lambda: stack.geometry().right() < panel.geometry().left())
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: stack.geometry().right() >= panel.geometry().right())
    panel.put_away()
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: stack.width() == window.pane.width() > 1200)


def test_every_button_of_the_help_has_a_name(panel: HelpPanel) -> None:
    assert all(button.accessibleName() for button in (panel.back, panel.contents, panel.close_button))
    assert panel.accessibleName() and panel.search.accessibleName()
