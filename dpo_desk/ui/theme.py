"""How the desk looks: colours, type and the style sheet, switched between light and dark while it runs."""

import json
import re
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QStyleFactory

from dpo_desk.resources import resource_path, resource_text

BODY_PX = 13
SMALLEST_TEXT_PX = 12
LARGEST_TEXT_PX = 18

# px and weight of every use of type (400 regular, 500 medium, 600 semi-bold)
TYPE: dict[str, tuple[int, int]] = {
    "kpi": (28, 600),
    "display": (24, 600),
    "title": (20, 600),
    "pane": (16, 600),
    "row": (14, 500),
    "row_strong": (14, 600),
    "body": (13, 400),
    "control": (13, 500),
    "body_strong": (13, 600),
    "meta": (12, 400),
    "label": (12, 500),
    "meta_strong": (12, 600),
    "micro": (11, 400),
    "micro_strong": (11, 600),
}


class Scheme(StrEnum):
    """Which palette the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours and type in force; `changed` tells painted parts to look again, also when a screen is new."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme, text_px: int) -> None:
        super().__init__(app)
        self._app = app
        self._tokens: dict[str, Any] = json.loads(resource_text("theme", "tokens.json"))
        self._sheet = resource_text("theme", "sheet.qss")
        self._system_palette = QPalette(app.palette())
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self.scheme = scheme
        self.text_px = text_px
        self.dark = False
        self._read_colours()

    def begin(self) -> None:
        """Dress the application; apart from the making, because widgets that are already shown ask back at once."""
        load_fonts()
        self._app.setStyle(QStyleFactory.create("Fusion"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()
        self._app.screenAdded.connect(self._watch)
        for screen in self._app.screens():
            self._watch(screen)

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self.scheme = scheme
        self._dress()

    def set_text_px(self, text_px: int) -> None:
        """The size of body text in pixels, kept within 12 to 18."""
        self.text_px = max(SMALLEST_TEXT_PX, min(LARGEST_TEXT_PX, text_px))
        self._dress()

    def colour(self, token: str) -> QColor:
        """The colour of a design token; KeyError for a token that does not exist."""
        return self._colours[token]

    def font(self, role: str, italic: bool) -> QFont:
        """A fresh copy of the font of a role, so that nobody changes it for the others."""
        key = (role, italic)
        if key not in self._fonts:
            size, weight = TYPE[role]
            made = QFont("Inter")
            made.setPixelSize(self.px(size))
            made.setWeight(QFont.Weight(weight))
            made.setItalic(italic)
            made.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = made
        return QFont(self._fonts[key])

    def px(self, size: int) -> int:
        """A size of the design (which is drawn for 13 px text) at the person's text size."""
        return round(size * self.text_px / BODY_PX)

    @Slot(Qt.ColorScheme)
    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._dress()

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)  # its scale may be another now
        self.changed.emit()

    def _read_colours(self) -> None:
        self.dark = self._wants_dark()
        table = self._tokens["dark" if self.dark else "light"]
        self._colours = {name: QColor(value) for name, value in table.items() if name != "name"}
        self._colours["onOver"] = QColor("#2A0B08" if self.dark else "#FFFFFF")
        if high_contrast():
            self._colours.update(contrast_colours(self._system_palette, self._colours))

    def _dress(self) -> None:
        self._read_colours()
        self._fonts.clear()
        self._app.setPalette(palette_of(self._colours))
        self._app.setFont(self.font("body", italic=False))
        self._app.setStyleSheet(self._filled_sheet())
        self.changed.emit()

    def _filled_size(self, found: re.Match[str]) -> str:
        return f"{self.px(int(found[1]))}px"

    def _wants_dark(self) -> bool:
        if self.scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    def _filled_sheet(self) -> str:
        text = self._sheet
        for name in sorted(self._colours, key=len, reverse=True):
            text = text.replace(f"@{name};", f"{self._colours[name].name()};")
            text = text.replace(f"@{name} ", f"{self._colours[name].name()} ")
        text = re.sub(r"@px([0-9]+)", self._filled_size, text)
        return text.replace("@icons/", resource_path("theme").as_posix() + ("/dark-" if self.dark else "/light-"))


_installed: list[Theme] = []


def install(scheme: Scheme = Scheme.SYSTEM, text_px: int = BODY_PX) -> Theme:
    """Dress the running application; called once, later calls only change the scheme and the size."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    if not _installed:
        _installed.append(Theme(app, scheme, text_px))
        _installed[0].begin()
    elif (_installed[0].scheme, _installed[0].text_px) != (scheme, text_px):
        _installed[0].scheme = scheme
        _installed[0].set_text_px(text_px)
    return _installed[0]


def current() -> Theme:
    """The theme in force, installed with the defaults if nobody did."""
    return _installed[0] if _installed else install()


def colour(token: str) -> QColor:
    """The colour of a design token, such as "over", "text2" or "accentBg"."""
    return current().colour(token)


def px(size: int) -> int:
    """A length of the design that grows with the person's text size."""
    return current().px(size)


def font(role: str, *, italic: bool = False) -> QFont:
    """The screen font of a role of `TYPE`, with figures of one width."""
    return current().font(role, italic)


def letter_font(points: float = 12.0, *, bold: bool = False, italic: bool = False) -> QFont:
    """The serif of letters and acts; `points` because paper is measured so."""
    result = QFont("Tinos")
    result.setPointSizeF(points)
    result.setBold(bold)
    result.setItalic(italic)
    return result


def load_fonts() -> None:
    """Register the fonts that ship with the desk."""
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def high_contrast() -> bool:
    """Whether the system asks for a high-contrast look (known to Qt since 6.10)."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def contrast_colours(system: QPalette, tokens: dict[str, QColor]) -> dict[str, QColor]:
    """Every token replaced by a colour of the system's own palette."""
    text, window = system.color(QPalette.ColorRole.WindowText), system.color(QPalette.ColorRole.Window)
    chosen = system.color(QPalette.ColorRole.Highlight)
    grounds = {"win", "nav", "surface", "sunken", "hover", "pressed", "onAccent", "onOver"}
    result = {name: window if name in grounds or name.endswith("Bg") else text for name in tokens}
    return result | {"accent": chosen, "focus": chosen, "sel": chosen, "selText": system.color(_CHOSEN_TEXT)}


_CHOSEN_TEXT = QPalette.ColorRole.HighlightedText


def palette_of(tokens: dict[str, QColor]) -> QPalette:
    """The Qt palette that standard widgets draw with."""
    role, result = QPalette.ColorRole, QPalette()
    pairs = {
        role.Window: "win", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "sunken",
        role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.BrightText: "over",
        role.Highlight: "sel", role.HighlightedText: "selText", role.Link: "accent", role.LinkVisited: "accent",
        role.PlaceholderText: "text3", role.ToolTipBase: "surface", role.ToolTipText: "text", role.Accent: "accent",
        role.Light: "surface", role.Midlight: "hover", role.Mid: "border2", role.Dark: "border2", role.Shadow: "shadow",
    }  # fmt: skip
    for name, token in pairs.items():
        result.setColor(name, tokens[token])
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, tokens["disabled"])
    return result
