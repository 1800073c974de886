"""The open dates a change of the calendar moves, before and after, to apply together or not at all."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.services.calendar import Moves
from dpo_desk.services.moved_dates import MovedDate
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.subjects.import_tables import CellTable

WIDTHS = (112, 236, 132, 132, 0)
SHOWN, ROW = 8, 36


class MovesSheet(Sheet):
    """Nothing is written until it is accepted; `change` and `moves` are what was looked at."""

    def __init__(self, desk: Desk, change: CalendarChange, moves: Moves, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.change, self.moves = change, moves
        self.table = CellTable(WIDTHS, "", self)
        self.body.insertWidget(2, self.table)
        rows = min(SHOWN, max(1, len(moves.moved)))
        self.table.setFixedHeight(theme.px(ROW) * (rows + 1) + 8)
        self.table.setVisible(bool(moves.moved))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        count = len(self.moves.moved)
        note = self.tr("Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.")
        if not count:
            note = self.tr("No open date hangs on these days.")
        title = self.tr("These open dates move: %n", "", count) if count else self.tr("No open date moves")
        self.say_words(title, self.tr("Apply the change"), note)
        heads = (self.tr("Request"), self.tr("Duty"), self.tr("Before"), self.tr("After"), self.tr("Law and policy"))
        self.table.setAccessibleName(title)
        self.table.show_rows(heads, [self._cells(move) for move in self.moves.moved])

    def _cells(self, move: MovedDate) -> tuple[str, ...]:
        clocks = (
            (self.tr("Law"), move.before.law, move.after.law),
            (self.tr("Policy"), move.before.policy, move.after.policy),
            (self.tr("Own norm"), move.before.own, move.after.own),
        )
        told = [self._clock(name, before, after) for name, before, after in clocks if before or after]
        return (
            words.number_of(move.year, move.number),
            words.duty_title(self.desk, move.kind, move.duty),
            self._day(move.before.due),
            self._day(move.after.due),
            "; ".join(told),
        )

    def _clock(self, name: str, before: date | None, after: date | None) -> str:
        if before == after:
            return self.tr("{source}: {day}, stays").format(source=name, day=self._short(after))
        text = self.tr("{source}: {before} → {after}")
        return text.format(source=name, before=self._short(before), after=self._short(after))

    def _day(self, on: date | None) -> str:
        return say_date(on, "d MMM yyyy, ddd") if on is not None else self.tr("no date yet")

    def _short(self, on: date | None) -> str:
        return say_date(on, "d MMM") if on is not None else self.tr("no date yet")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
