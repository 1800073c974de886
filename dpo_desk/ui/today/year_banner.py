"""The reminder of the last weeks of a year: the calendar of the next one is missing, and the two ways to enter it."""

from functools import partial

from PySide6.QtCore import Slot

from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.screen import Screen


class YearBanner(Banner):
    """Leads from `screen` to the import of a file, or by `enter` to where the days are typed."""

    def __init__(self, year: int, screen: Screen) -> None:
        super().__init__("soon", "", parent=screen)
        self._year, self._screen = year, screen
        self.acted.connect(partial(screen.open_wanted.emit, "calendar_import", year))
        self.enter = Button(self.tr("Enter"), height="tight", parent=self)
        self.enter.clicked.connect(self._type)
        row = self.layout()
        assert row is not None
        row.addWidget(self.enter)
        title = self.tr("The working calendar of {year} is missing").format(year=year)
        text = self.tr("Terms that reach into that year have no date until its holidays and moved days are entered.")
        self.show_words("soon", title, text, self.tr("Import"))

    @Slot()
    def _type(self) -> None:
        self._screen.open_wanted.emit("calendar_year", self._year)
