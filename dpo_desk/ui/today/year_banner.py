"""The reminder of the last weeks of a year: the calendar of the next one is missing, and the two ways to enter it."""

from PySide6.QtWidgets import QWidget

from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button


class YearBanner(Banner):
    """`acted` for the import of a file, `enter` to type the days."""

    def __init__(self, year: int, parent: QWidget) -> None:
        super().__init__("soon", "", parent=parent)
        self.enter = Button(self.tr("Enter"), height="tight", parent=self)
        row = self.layout()
        assert row is not None
        row.addWidget(self.enter)
        title = self.tr("The working calendar of {year} is missing").format(year=year)
        text = self.tr("Terms that reach into that year have no date until its holidays and moved days are entered.")
        self.show_words("soon", title, text, self.tr("Import"))
