"""The sheets that no walk through the places opens: whole, translated and named in three languages."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.own_norms import newest
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services.office import open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.settings import LANGUAGE, Settings
from dpo_desk.ui.worker import AtOnce
from tests.cases import registered
from tests.conftest import Clock
from tests.house.sources import listed
from tests.house.test_screens import LANGUAGES, clipped, latin, nameless, words_of

SIZES = (QSize(1280, 800), QSize(1440, 900))


@pytest.fixture(params=LANGUAGES)
def window(
    request: pytest.FixtureRequest, qapp: QApplication, sqlite_template: Path, tmp_path: Path
) -> Iterator[DeskWindow]:
    """A real window in one language, with one open request."""
    place = tmp_path / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    settings = Settings(tmp_path / "window.ini", qapp)
    settings.put(LANGUAGE, request.param)
    look = Look(settings, qapp)
    look.apply()
    office = open_office(str(place), clock=Clock())
    registered(office, "access")
    made = DeskWindow(Desk(office, qapp, runner=AtOnce(qapp)), settings, look)
    made.setProperty("language", request.param)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def calculator(window: DeskWindow, _folder: Path) -> QWidget:
    window.show_calculator()
    shown = window.findChildren(QWidget)
    return next(one for one in shown if type(one).__name__ == "Calculator")


def moves(window: DeskWindow, _folder: Path) -> QWidget:
    calendar = preferences(window).calendar
    day = DayRow(date(2026, 11, 24), DayKind.MOVED_OFF, Title("Демалыс", "Выходной", "Day off"), "№ 1")
    calendar.propose(CalendarChange(entered=(day,)))
    assert calendar.place.sheet is not None
    return calendar


def year(window: DeskWindow, folder: Path) -> QWidget:
    calendar = preferences(window).calendar
    file = folder / "2028.csv"
    file.write_text("күні;түрі;атауы\n01.01.2028;мереке;Жаңа жыл\n01.01.2028;мереке;Жаңа жыл\n", encoding="utf-8")
    calendar.take_file(file)
    assert calendar.place.sheet is not None
    return calendar


def norm(window: DeskWindow, _folder: Path) -> QWidget:
    screen = preferences(window)
    rules = next(one for one in screen.groups if type(one).__name__ == "Rules")
    rule = newest(window.desk.rulebook, "own.inquiry")
    assert rule is not None
    rules.change(rule)  # type: ignore[attr-defined]
    return rules


def preferences(window: DeskWindow) -> Preferences:
    window.go("settings")
    screen = window.screen_in_front
    assert isinstance(screen, Preferences)
    return screen


@pytest.mark.parametrize("opened", [calculator, moves, year, norm])
def test_the_sheet_is_whole_translated_and_named(
    window: DeskWindow, opened: Callable[[DeskWindow, Path], QWidget], tmp_path: Path
) -> None:
    part = opened(window, tmp_path)
    cut: set[str] = set()
    for size in SIZES:
        window.resize(size)
        QApplication.processEvents()
        cut |= {f"{size.width()}: {one}" for one in clipped(part)}
    foreign = set() if window.property("language") == "en" else {text for text in words_of(part) if latin(text)}
    assert part.isVisible()
    assert not cut, listed(sorted(cut))
    assert not foreign, listed(sorted(foreign))
    assert not nameless(part), listed(nameless(part))
