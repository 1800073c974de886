"""The window: places, actions, keys on any layout, languages, bars, files, the end."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.bug import BugCatcher, details_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Language, current_language
from dpo_desk.ui.look import Look
from dpo_desk.ui.palette import Asked, Scope, asked
from dpo_desk.ui.palette_list import Found
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import DENSITY, LANGUAGE, LAST_PLACE, SINGLE_LETTERS, TEXT_SIZE, Density, Settings
from dpo_desk.ui.shell.places import PLACES, Badge
from dpo_desk.ui.shell.visits import Visit, Visits
from dpo_desk.ui.trouble import Grade, Notice
from dpo_desk.ui.window import Window
from dpo_desk.ui.worker import AtOnce
from tests.ui.desks import ListOffice, office_of, rename
from tests.ui.typing_keys import press, press_key, write

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class PlainScreen(Screen):
    """A screen that writes down what it was asked."""

    concerns = ("row",)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.refreshed = 0
        self.said: list[Language] = []
        self.done: list[str] = []
        self.opened: list[tuple[str, int]] = []
        self.files: list[Path] = []
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)

    def title(self) -> str:
        return self.name

    def primary(self) -> Action:
        return Action(f"{self.name}.new", QT_TRANSLATE_NOOP("action", "New request"), "plus", self.new, "Ctrl+N")

    def new(self) -> None:
        self.done.append("new")

    def reply(self) -> None:
        self.done.append("reply")

    def actions_of_screen(self) -> Sequence[Action]:
        reply = QT_TRANSLATE_NOOP("action", "Reply letter")
        return [Action(f"{self.name}.reply", reply, "mail", self.reply, "R", Menu.REQUEST, is_deed=True)]

    def status_text(self) -> str:
        return "10 open"

    def refresh(self) -> None:
        self.refreshed += 1

    def retranslate(self) -> None:
        self.said.append(current_language())

    def open_item(self, kind: str, identity: int) -> None:
        self.opened.append((kind, identity))

    def files_came(self, paths: Sequence[Path]) -> bool:
        self.files += paths
        return self.name == "requests"


def screens() -> dict[str, type[Screen]]:
    kinds = {"requests": ("request",), "subjects": ("subject",)}
    made: dict[str, type[Screen]] = {}
    for place in PLACES:
        attributes = {"name": place.name, "opens": kinds.get(place.name, ())}
        made[place.name] = type(f"{place.name.title()}Screen", (PlainScreen,), attributes)
    return made


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    return Settings(tmp_path / "window.ini", qapp)


@pytest.fixture
def office() -> ListOffice:
    return office_of(3)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, office: ListOffice, qapp: QApplication) -> Iterator[Window]:
    look = Look(settings, qapp)
    settings.put(LANGUAGE, "en")
    look.apply()
    made = Window(Desk(office, qapp, runner=AtOnce(qapp)), settings, look, screens())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    look.choose_language(Language.ENGLISH)
    look.usual_text()
    made.close()
    made.deleteLater()


def front(window: Window) -> PlainScreen:
    shown = window.screen_in_front
    assert isinstance(shown, PlainScreen)
    return shown


def test_every_action_has_an_icon_a_title_and_keys_of_its_own(window: Window) -> None:
    for place in window.places:
        window.go(place.name)
        actions = [shown.action for shown in window.actions_now.all]
        assert all(action.said() and action.icon for action in actions)
        ids = [action.id for action in actions]
        keys = [action.keys for action in actions if action.keys]
        assert len(set(ids)) == len(ids)
        assert len(set(keys)) == len(keys)


def test_every_action_of_the_window_stands_in_a_menu(window: Window) -> None:
    assert [shown.action.id for shown in window.actions_now.all if shown.action.menu is None] == ["today.new"]


@pytest.mark.parametrize(("number", "place"), [(1, "today"), (2, "requests"), (7, "reports")])
def test_alt_and_a_digit_go_to_a_place(window: Window, qtbot: QtBot, number: int, place: str) -> None:
    window.go("letters")
    qtbot.keyClick(window, Qt.Key(ord(str(number))), ALT)
    assert front(window).name == place
    assert window.navigation.buttons[place].isChecked()


def test_alt_and_the_key_of_two_work_on_the_kazakh_layout(window: Window) -> None:
    window.go("today")
    line = front(window).line
    line.setFocus()
    press(line, "ә", "2", ALT)
    assert front(window).name == "requests"
    assert line.text() == ""


def test_a_command_key_works_on_a_cyrillic_layout(window: Window) -> None:
    line = front(window).line
    line.setFocus()
    press(line, "т", "n", CTRL)
    assert front(window).done == ["new"]


def test_a_command_key_works_without_a_scan_code(window: Window) -> None:
    line = front(window).line
    line.setFocus()
    press(line, "т", "", CTRL)
    assert front(window).done == ["new"]


def test_a_single_letter_acts_in_the_screen_but_never_in_a_text_field(window: Window) -> None:
    screen = front(window)
    screen.setFocus()
    press(screen, "к", "r")
    assert screen.done == ["reply"]
    screen.line.setFocus()
    press(screen.line, "к", "r")
    write(screen.line, "Қалиева")
    assert screen.done == ["reply"]
    assert screen.line.text() == "кҚалиева"


def test_single_letters_can_be_switched_off(window: Window, settings: Settings) -> None:
    settings.put(SINGLE_LETTERS, False)
    screen = front(window)
    screen.setFocus()
    press(screen, "r", "r")
    assert screen.done == []


def test_a_screen_is_made_at_the_first_visit_and_kept(window: Window) -> None:
    window.go("subjects")
    first = window.screen_in_front
    window.go("letters")
    window.go("subjects")
    assert window.screen_in_front is first


def test_back_and_forward_walk_through_places_and_things(window: Window) -> None:
    window.go("letters")
    window.open_item("request", 17)
    window.open_item("subject", 3)
    window.ways.go_back()
    assert front(window).opened == [("request", 17), ("request", 17)]
    window.ways.go_back()
    assert front(window).name == "letters"
    window.ways.go_forward()
    window.ways.go_forward()
    assert front(window).name == "subjects"
    assert not window.ways.can_go_forward()


def test_the_same_visit_twice_is_one() -> None:
    visits = Visits()
    visits.go(Visit("today"))
    visits.go(Visit("today"))
    assert not visits.can_go_back


def test_a_hidden_screen_refreshes_when_it_is_shown_again(window: Window, office: ListOffice) -> None:
    window.go("letters")
    letters = front(window)
    window.go("today")
    shown = front(window).refreshed
    window.desk.do(window, rename, 1, "A")
    assert (front(window).refreshed, letters.refreshed) == (shown + 1, 1)
    window.go("letters")
    assert letters.refreshed == 2


def test_every_screen_hears_the_new_language(window: Window, settings: Settings, qtbot: QtBot) -> None:
    window.go("subjects")
    window.go("today")
    screens_made = [window.ways.screen_named(name) for name in ("subjects", "today")]
    window.look.choose_language(Language.RUSSIAN)
    qtbot.waitUntil(lambda: all(Language.RUSSIAN in made.said for made in screens_made))  # type: ignore[attr-defined]
    assert settings.get(LANGUAGE) == "ru"
    ticked = [a.action.id for a in window.actions_now.all if a.action.id.startswith("language.") and a.isChecked()]
    assert ticked == ["language.ru"]


def test_a_deed_is_told_in_the_toast_and_undone_from_it(window: Window, office: ListOffice) -> None:
    window.desk.do(window, rename, 1, "A")
    assert window.toast.isVisible()
    window.toast.undo_button().click()
    assert office.rows[1].name == "Row 1"
    window.desk.do(window, rename, 1, "B")
    window.desk.undo()
    assert not window.toast.isVisible(), "undone by key, it is no longer told as done"


def test_the_edit_menu_names_the_deed(window: Window) -> None:
    undo = window.actions_now.by_id("edit.undo")
    assert undo is not None and not undo.isEnabled()
    window.desk.do(window, rename, 1, "A")
    assert (undo.isEnabled(), undo.text()) == (True, "Undo: Renamed 1")


def test_trouble_stands_as_a_bar_until_it_is_tried_again(window: Window) -> None:
    tries: list[int] = []
    window.pane.show_notice(Notice(Grade.TROUBLE, "No answer", lambda: tries.append(1)))
    window.pane.show_notice(Notice(Grade.TROUBLE, "No answer", lambda: tries.append(1)))
    assert len(window.pane.bars) == 1
    window.pane.bars[0].banner.acted.emit()
    assert (tries, window.pane.bars) == ([1], [])


def test_files_dropped_go_to_the_screen_in_front_or_to_whoever_listens(window: Window, tmp_path: Path) -> None:
    came: list[list[Path]] = []
    window.files_dropped.connect(came.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "scan.pdf"))])
    for place in ("requests", "today"):
        window.go(place)
        event = QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        window.dropEvent(event)
    assert came == [[tmp_path / "scan.pdf"]]
    assert front(window).files == [tmp_path / "scan.pdf"]


def test_pasting_without_a_file_says_so(window: Window) -> None:
    QGuiApplication.clipboard().setText("no file")
    window.paste_files()
    assert [bar.notice.grade for bar in window.pane.bars] == [Grade.NOTE]


def test_the_navigation_folds_to_icons_below_1180(window: Window) -> None:
    window.resize(1179, 700)
    assert window.navigation.width() == 56
    window.resize(1180, 700)
    assert window.navigation.width() == 208


def test_a_badge_is_told_to_screen_readers(window: Window) -> None:
    window.navigation.show_badges({"requests": Badge(10, is_overdue=True)})
    assert window.navigation.buttons["requests"].accessibleName() == "Requests, 10, something is overdue"


def test_larger_text_keeps_its_bounds_and_is_remembered(window: Window, settings: Settings) -> None:
    for _ in range(9):
        window.look.change_text(1)
    assert settings.get(TEXT_SIZE) == 18
    window.look.usual_text()
    assert settings.get(TEXT_SIZE) == 13


def test_density_is_a_choice_in_the_view_menu(window: Window, settings: Settings) -> None:
    action = window.actions_now.by_id("density.compact")
    assert action is not None
    action.trigger()
    assert settings.get(DENSITY) == Density.COMPACT


def test_the_palette_reads_its_signs_and_other_spellings() -> None:
    assert asked("@қали").scope is Scope.SUBJECTS
    assert asked("> жаңа") == Asked("жаңа", Scope.COMMANDS, asked("жаңа").spellings)
    assert "кали" in asked("rfkb").spellings
    assert any(spelling.startswith("қали") for spelling in asked("qalieva").spellings)


def test_the_palette_opens_what_is_found_and_does_what_is_commanded(window: Window, qtbot: QtBot) -> None:
    window.palette_over.set_search(lambda _asked, then: then([Found("subject", "Қалиева Әсел", identity=3)]))
    window.open_palette()
    write(window.palette_over.field, "қали")
    press_key(window.palette_over.field, Qt.Key.Key_Return)
    assert (front(window).name, front(window).opened) == ("subjects", [("subject", 3)])
    window.open_palette()
    write(window.palette_over.field, "> reports")
    press_key(window.palette_over.field, Qt.Key.Key_Return)
    assert front(window).name == "reports"


def test_answers_to_an_earlier_text_are_dropped(window: Window) -> None:
    waiting = []
    window.palette_over.set_search(lambda question, then: waiting.append((question.text, then)))
    window.open_palette()
    for letters in ("a", "ab"):
        window.palette_over.field.setText(letters)
        window.palette_over.look_up()
    waiting[1][1]([Found("subject", "second", identity=2)])
    waiting[0][1]([Found("subject", "first", identity=1)])
    chosen = window.palette_over.chosen()
    assert chosen is not None and chosen.title == "second"


def test_escape_gives_the_focus_back(window: Window) -> None:
    line = front(window).line
    line.setFocus()
    window.open_palette()
    press_key(window.palette_over.field, Qt.Key.Key_Escape)
    assert not window.palette_over.isVisible()
    assert QApplication.focusWidget() is line


def test_the_shortcut_sheet_names_every_key(window: Window) -> None:
    window.show_shortcuts()
    keys = [keys for _, keys in window.shortcut_sheet.lines()]
    assert {"Ctrl+K", "Alt+1", "R", "F5"} <= set(keys)
    press_key(window.shortcut_sheet, Qt.Key.Key_Escape)
    assert not window.shortcut_sheet.isVisible()


def test_f6_steps_between_navigation_and_screen(window: Window) -> None:
    screen = front(window)
    screen.setFocus()
    window.next_pane()
    assert QApplication.focusWidget() is window.navigation.buttons[screen.name]
    window.next_pane()
    assert QApplication.focusWidget() is screen


def test_closing_keeps_the_place_and_stops_the_work(
    qtbot: QtBot, settings: Settings, office: ListOffice, qapp: QApplication
) -> None:
    window = Window(Desk(office, qapp, runner=AtOnce(qapp)), settings, Look(settings, qapp), screens())
    window.go("journal")
    window.close()
    assert office.is_closed
    assert Settings(Path(settings._store.fileName())).get(LAST_PLACE) == "journal"
    window.deleteLater()


def test_the_details_of_a_bug_hold_places_and_no_values() -> None:
    try:
        raise ValueError("Әсел Қалиева")
    except ValueError as error:
        details = details_of(error)
    assert "ValueError" in details and "test_window.py" in details
    assert "Қалиева" not in details


def test_the_same_bug_is_shown_once(qapp: QApplication) -> None:
    catcher = BugCatcher(qapp)
    catcher.caught.disconnect(catcher._show)
    shown: list[str] = []
    catcher.caught.connect(shown.append)
    error = ValueError("x")
    for _ in range(21):
        catcher.on_exception(ValueError, error, None)
    assert len(shown) == 1
