"""The day on paper: the button of the first screen and the page it prints."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.countdown import Countdown
from dpo_desk.services.today import note_day_printed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.today.cards import DayCards
from dpo_desk.ui.today.plan import Plan

if TYPE_CHECKING:
    from dpo_desk.ui.letters.printing import Printing
    from dpo_desk.ui.paper.day_page import DayPage


class DayPrinting(QObject):
    """`button` prints what the plan holds when it is pressed."""

    def __init__(self, desk: Desk, makes: DayCards, screen: Screen) -> None:
        super().__init__(screen)
        self._desk, self._makes = desk, makes
        self._plan: Plan | None = None
        self._screen = screen
        self.button = Button("", icon="printer", height="main", parent=screen)
        self.button.clicked.connect(self.print_day)
        self.retranslate()

    @cached_property
    def printing(self) -> "Printing":
        """The way to a printer, made when the first page is printed: Today is the first screen and opens without it."""
        from dpo_desk.ui.letters.printing import Printing

        made = Printing(self._desk, self._screen)
        made.left.connect(self._note)
        return made

    def retranslate(self) -> None:
        """Say the button again."""
        self.button.set_words(self.tr("Print the day"))

    def show_plan(self, plan: Plan) -> None:
        """Keep what is to be printed; a day without terms has nothing for paper."""
        self._plan = plan
        self.button.setEnabled(bool(plan.first or plan.soon))

    @Slot()
    def print_day(self, _is_checked: bool = False) -> None:
        """Ask for the printer, then print one page."""
        if self._plan is not None:
            self.printing.print_papers((self.page(self._plan),))

    @Slot(bool)
    def _note(self, _is_on_paper: bool) -> None:
        """A page with names left the desk: the journal keeps that."""
        self._desk.do(self, note_day_printed)

    def page(self, plan: Plan) -> "DayPage":
        """The page; its title, which printers show in their queue, names nobody."""
        from dpo_desk.ui.paper.day_page import DayGroup, DayLine, DayPage  # as above

        now = self._desk.now()
        written = say_date(now.date(), "dddd, d MMMM yyyy")
        printed = self.tr("Printed at {time}").format(time=f"{now:%H:%M}")
        titles = {
            Countdown.OVERDUE: self.tr("Overdue"),
            Countdown.TODAY: self.tr("Ends today"),
            Countdown.SOON: self.tr("Ends soon"),
        }
        lines = (*plan.first, *plan.soon)
        groups = [
            DayGroup(title, tuple(
                DayLine(self._makes.title(line), self._makes.note(line), line.pill)
                for line in lines if line.state is state
            ))
            for state, title in titles.items()
        ]  # fmt: skip
        heading = f"{written[:1].upper()}{written[1:]}"
        shown = [group for group in groups if group.lines]
        return DayPage(f"dpo-day_{now:%Y.%m.%d}", heading, printed, shown, self.tr("Not on this page: {count}"))
