"""The theme: both palettes, text sizes, fonts that ship with the desk, icons."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.resources import resource_path
from dpo_desk.ui import icons, theme


@pytest.fixture
def look(qtbot: QtBot) -> Iterator[theme.Theme]:
    found = theme.install(theme.Scheme.LIGHT)
    found.set_scheme(theme.Scheme.LIGHT)
    yield found
    found.set_scheme(theme.Scheme.LIGHT)
    found.set_text_px(theme.BODY_PX)


def test_switching_to_dark_changes_the_colours_the_palette_and_says_so(look: theme.Theme, qtbot: QtBot) -> None:
    light = theme.colour("surface")
    with qtbot.waitSignal(look.changed, timeout=1000):
        look.set_scheme(theme.Scheme.DARK)
    assert look.dark
    assert theme.colour("surface") != light
    assert QApplication.palette().color(QPalette.ColorRole.Base) == theme.colour("surface")


def test_the_style_sheet_has_no_token_left_unfilled(look: theme.Theme) -> None:
    sheet = QApplication.instance().styleSheet()  # type: ignore[union-attr]
    assert "border-radius" in sheet
    assert "@" not in sheet


def test_text_size_stays_between_12_and_18_and_scales_every_role(look: theme.Theme) -> None:
    look.set_text_px(40)
    assert look.text_px == 18
    assert theme.font("body").pixelSize() == 18
    assert theme.font("title").pixelSize() == 28
    look.set_text_px(1)
    assert look.text_px == 12


def test_the_fonts_come_from_the_resources_and_hold_kazakh_letters(look: theme.Theme) -> None:
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.letter_font()).family() == "Tinos"
    systems = QFontDatabase.writingSystems("Inter")
    assert QFontDatabase.WritingSystem.Cyrillic in systems


def test_figures_have_one_width(look: theme.Theme) -> None:
    metrics = QFontMetricsF(theme.font("body"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_in_the_colour_asked_for(look: theme.Theme, path: object) -> None:
    name = path.stem  # type: ignore[attr-defined]
    image = icons.pixmap(name, "accent", 24, 2.0).toImage()
    assert image.width() == 48
    opaque = {
        image.pixelColor(x, y).rgb() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {QColor(theme.colour("accent")).rgb()}


def test_an_unknown_icon_is_an_error_not_an_empty_square(look: theme.Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_icons_are_put_on_again_when_the_scale_of_a_screen_may_have_changed(look: theme.Theme, qtbot: QtBot) -> None:
    screen = QApplication.primaryScreen()
    with qtbot.waitSignal(look.changed, timeout=1000):
        screen.geometryChanged.emit(screen.geometry())
