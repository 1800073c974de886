"""What the person chose of language, palette, row height and text size; applied at once and kept."""

from PySide6.QtCore import QObject, Signal, Slot

from dpo_desk.ui import theme
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.settings import (
    CONTEXT_PANEL,
    DENSITY,
    LANGUAGE,
    LARGEST_TEXT,
    SMALLEST_TEXT,
    TEXT_SIZE,
    THEME,
    Density,
    Settings,
    Theme,
)

USUAL_TEXT = TEXT_SIZE.default


class Look(QObject):
    """Changes the settings and everything that hangs on them."""

    language_changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._languages = Languages(self)

    def apply(self) -> None:
        """Dress and speak as the settings say."""
        theme.install(theme.Scheme(self._known_theme().value), self._settings.get(TEXT_SIZE))
        self._languages.choose(self._known_language())

    def choose_language(self, language: Language) -> None:
        """Speak another language; every widget hears LanguageChange."""
        self._settings.put(LANGUAGE, language.value)
        self._languages.choose(language)
        self.language_changed.emit(language.value)

    def choose_theme(self, chosen: Theme) -> None:
        """Follow the system, or stay light or dark."""
        self._settings.put(THEME, chosen.value)
        theme.current().set_scheme(theme.Scheme(chosen.value))

    def choose_density(self, density: Density) -> None:
        """Another row height; tables hear `Settings.changed`."""
        self._settings.put(DENSITY, density.value)

    def change_text(self, step: int) -> None:
        """Larger or smaller by a pixel, within bounds."""
        self._set_text(self._settings.get(TEXT_SIZE) + step)

    @Slot()
    def usual_text(self) -> None:
        """The size the program is drawn for."""
        self._set_text(USUAL_TEXT)

    @Slot()
    def toggle_context(self) -> None:
        """Show or hide the side panel; screens hear `Settings.changed`."""
        self._settings.put(CONTEXT_PANEL, not self._settings.get(CONTEXT_PANEL))

    def _set_text(self, size: int) -> None:
        size = max(SMALLEST_TEXT, min(LARGEST_TEXT, size))
        self._settings.put(TEXT_SIZE, size)
        theme.current().set_text_px(size)

    def _known_language(self) -> Language:
        chosen = self._settings.get(LANGUAGE)
        return Language(chosen) if chosen in set(Language) else Language.KAZAKH

    def _known_theme(self) -> Theme:
        chosen = self._settings.get(THEME)
        return Theme(chosen) if chosen in set(Theme) else Theme.SYSTEM
