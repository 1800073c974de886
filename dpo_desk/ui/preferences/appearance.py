"""Settings of this computer: palette, row height, text size and the language of the window."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import OWN_NAMES, Language, say_marked
from dpo_desk.ui.look import Look
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.settings import (
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
from dpo_desk.ui.window_actions import DENSITIES, THEMES


class Appearance(Group):
    """Palette, row height and text size."""

    icon = "sliders-horizontal"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._settings = settings
        self._labels = [PlainLabel("", "body", "text2", parent=self) for _ in range(3)]
        self.themes = Segments(parent=self)
        self.densities = Segments(parent=self)
        self.smaller = Button("A−", height="tight", parent=self)
        self.larger = Button("A+", height="tight", parent=self)
        self._size = PlainLabel("", "control", parent=self)
        self.themes.chosen.connect(self.choose_theme)
        self.densities.chosen.connect(self.choose_density)
        self.smaller.clicked.connect(self.make_smaller)
        self.larger.clicked.connect(self.make_larger)
        settings.changed.connect(self._setting_changed)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        sizes = QHBoxLayout()
        sizes.setSpacing(10)
        for part in (self.smaller, self._size, self.larger):
            sizes.addWidget(part)
        sizes.addStretch(1)
        card = Card(20, 12, parent=self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(2, 1)
        for row, label in enumerate(self._labels):
            grid.addWidget(label, row, 0)
        grid.addWidget(self.themes, 0, 1)
        grid.addWidget(self.densities, 1, 1)
        grid.addLayout(sizes, 2, 1)
        card.body.addLayout(grid)
        self.body.addWidget(card)

    def words(self) -> tuple[str, str]:
        return self.tr("Look"), self.tr("For this computer only.")

    def retranslate(self) -> None:
        super().retranslate()
        titles = (self.tr("Theme"), self.tr("Row height"), self.tr("Text size"))
        for label, text in zip(self._labels, titles, strict=True):
            label.setText(text)
        self.themes.setAccessibleName(titles[0])
        self.densities.setAccessibleName(titles[1])
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.themes.show_segments([Segment(theme.value, say_marked(title)) for theme, title in THEMES.items()])
        self.densities.show_segments([Segment(one.value, say_marked(title)) for one, title in DENSITIES.items()])
        self._show_choices()

    def _show_choices(self) -> None:
        size = self._settings.get(TEXT_SIZE)
        self.themes.choose(self._settings.get(THEME))
        self.densities.choose(self._settings.get(DENSITY))
        self._size.setText(self.tr("{size} px").format(size=size))
        self.smaller.setEnabled(size > SMALLEST_TEXT)
        self.larger.setEnabled(size < LARGEST_TEXT)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key in (TEXT_SIZE.key, THEME.key, DENSITY.key):
            self._show_choices()

    @Slot(str)
    def choose_theme(self, key: str) -> None:
        """Another palette at once."""
        look = look_of(self)
        if look is not None:
            look.choose_theme(Theme(key))

    @Slot(str)
    def choose_density(self, key: str) -> None:
        """Another row height at once."""
        self._settings.put(DENSITY, Density(key).value)

    @Slot()
    def make_smaller(self, _is_checked: bool = False) -> None:
        """A pixel smaller."""
        self._step(-1)

    @Slot()
    def make_larger(self, _is_checked: bool = False) -> None:
        """A pixel larger."""
        self._step(1)

    def _step(self, by: int) -> None:
        look = look_of(self)
        if look is not None:
            look.change_text(by)


class Tongue(Group):
    """The language of the window; letters have their own."""

    icon = "globe"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._settings = settings
        self.languages = Segments([Segment(one.value, name) for one, name in OWN_NAMES.items()], parent=self)
        self.languages.chosen.connect(self.choose)
        settings.changed.connect(self._setting_changed)
        card = Card(20, 12, parent=self)
        row = QHBoxLayout()
        row.addWidget(self.languages)
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("Language"), self.tr("Of the window. Letters are written in the language of their addressee.")

    def retranslate(self) -> None:
        super().retranslate()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.choose(self._settings.get(LANGUAGE))

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == LANGUAGE.key:
            self.languages.choose(self._settings.get(LANGUAGE))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Speak another language at once."""
        look = look_of(self)
        if look is not None:
            look.choose_language(Language(key))


def look_of(widget: QWidget) -> Look | None:
    """The look of the window this widget stands in."""
    found = getattr(widget.window(), "look", None)
    return found if isinstance(found, Look) else None
