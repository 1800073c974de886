"""The tab of the profile that tells in one line all that happened with a person's data, narrowed by chips."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dpo_desk.domain.timeline import Happening, TimelineRow, counts
from dpo_desk.services import subjects
from dpo_desk.services.profile import Profile
from dpo_desk.services.timeline import timeline
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import current_language
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.subjects.data_tab import SHOWN_MS
from dpo_desk.ui.subjects.reveal_menu import Reason, RevealMenu
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.timeline_line import TimelineLine
from dpo_desk.ui.subjects.timeline_words import TimelineWords
from dpo_desk.ui.tables.columns import plain_cell

PAGE = 25
"""Lines shown at once: more are made when they are wanted."""


class TimelineTab(QWidget):
    """Arrows go from line to line, Enter opens what a line is about (`opened`), Space shows its masked values."""

    opened = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = TimelineWords(desk, self)
        self._profile: Profile | None = None
        self._rows: tuple[TimelineRow, ...] = ()
        self._room = PAGE
        self._open_entry = 0
        self._told = ""
        self.menu: RevealMenu | None = None
        self.lines: list[TimelineLine] = []
        self.hiding = QTimer(self)
        self.hiding.setSingleShot(True)
        self.hiding.setInterval(SHOWN_MS)
        self.hiding.timeout.connect(self.hide_values)
        self.chips = ChipRow(parent=self)
        self.chips.chosen.connect(self.choose)
        self.copy_link, self.more = LinkButton("", parent=self), LinkButton("", parent=self)
        self.copy_link.clicked.connect(self.copy_all)
        self.more.clicked.connect(self.show_more)
        self._list = Rows(parent=self)
        self._lay_out()

    def _lay_out(self) -> None:
        tail = QHBoxLayout()
        tail.addWidget(self.more)
        tail.addStretch(1)
        tail.addWidget(self.copy_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(self._list)
        column.addLayout(tail)

    def show_profile(self, profile: Profile) -> None:
        """Show another person, or the same one again."""
        if self._profile is None or self._profile.card.row.id != profile.card.row.id:
            self.chips.choose("")
            self._room, self._rows, self._told = PAGE, (), ""
            self.hide_values()
        self._profile = profile
        identity = profile.card.row.id
        self._desk.ask(self, timeline, identity, then=partial(self._found, identity))

    def _found(self, identity: int, rows: tuple[TimelineRow, ...]) -> None:
        if self._profile is None or self._profile.card.row.id != identity:
            return
        if rows == self._rows and self._told == current_language():
            return
        self._rows, self._told = rows, current_language()
        found = counts(rows)
        kept = self.chips.current() if self.chips.current() in found else ""
        chips = [Chip("", self.tr("All"), str(len(rows)))]
        chips += [Chip(kind.value, self._words.kind(kind), str(count)) for kind, count in found.items()]
        self.chips.setAccessibleName(self.tr("What to show"))
        self.chips.show_chips(chips)
        self.chips.choose(kept)
        self.chips.setVisible(bool(rows))
        self._fill()

    def chosen(self) -> list[TimelineRow]:
        """The lines that the chip lets through."""
        key = self.chips.current()
        return [row for row in self._rows if not key or row.kind is Happening(key)]

    @Slot(str)
    def choose(self, _key: str) -> None:
        """Show the lines of one kind only."""
        self._room = PAGE
        self._fill()

    @Slot()
    def show_more(self) -> None:
        """Show earlier lines too."""
        place = len(self.lines)
        self._room += PAGE
        self._fill()
        self._go_to(place)

    def _fill(self) -> None:
        focused = next((line.row for line in self.lines if line.hasFocus()), None)
        self._list.clear()
        rows = self.chosen()
        self.lines = [self._line(row, is_first=not place) for place, row in enumerate(rows[: self._room])]
        for line in self.lines:
            self._list.add(line)
            if line.row == focused:
                line.setFocus()
        if not rows:
            words = self.tr("Nothing happened with these data yet.")
            self._list.add(PlainLabel(words, "body", "text3", wrap=True, parent=self._list), 8)
        left = len(rows) - len(self.lines)
        self.more.setText(self.tr("Show earlier ({count})").format(count=left))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(left > 0)
        self.copy_link.setText(self.tr("Copy as a table"))
        self.copy_link.setAccessibleName(self.copy_link.text())
        self.copy_link.setVisible(bool(rows))

    def _line(self, row: TimelineRow, *, is_first: bool) -> TimelineLine:
        line = TimelineLine(row, self._words, self._list, is_first=is_first)
        line.show_values(is_open=bool(row.entry) and row.entry == self._open_entry)
        line.opened.connect(partial(self._open, row))
        line.revealed.connect(partial(self.ask_reason, line))
        line.stepped.connect(self.step)
        line.copied.connect(partial(self._copy, [row]))
        return line

    def _open(self, row: TimelineRow) -> None:
        if row.opens:
            self.opened.emit(row.opens, row.opens_id)

    # from line to line

    @Slot(int)
    def step(self, by: int) -> None:
        """The line so many further down."""
        self._go_to(max(0, next((place for place, line in enumerate(self.lines) if line.hasFocus()), -1) + by))

    def _go_to(self, place: int) -> None:
        if not self.lines:
            return
        line = self.lines[min(place, len(self.lines) - 1)]
        line.setFocus(Qt.FocusReason.TabFocusReason)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(line)

    # as a table

    @Slot()
    def copy_all(self) -> None:
        """Every line that the chip lets through, for a spreadsheet."""
        self._copy(self.chosen())

    def _copy(self, rows: list[TimelineRow]) -> None:
        lines = [self._words.headings(), *(self._words.cells(row) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(plain_cell, line)) for line in lines))

    # masked values

    def ask_reason(self, line: TimelineLine) -> None:
        """Ask why the values of a line are shown."""
        if self._profile is not None:
            self.menu = RevealMenu(self._profile.open_request, partial(self._reveal, line), self)
            self.menu.ask(line)

    def _reveal(self, line: TimelineLine, reason: Reason) -> None:
        if self._profile is None or line not in self.lines:
            return
        shown = dict.fromkeys(one.category for one in line.row.changes if self._words.is_masked(one))
        identity = self._profile.card.row.id
        asked = identity, ",".join(shown), reason.key, reason.request_id
        done = partial(self._show_values, identity, line.row.entry)
        self._desk.do(self, subjects.note_reveal, *asked, then=done)

    def _show_values(self, identity: int, entry: int, _done: None) -> None:
        if self._profile is not None and self._profile.card.row.id == identity:
            self.hide_values()
            self._open_entry = entry
            self._mask()
            self.hiding.start()

    @Slot()
    def hide_values(self) -> None:
        """Mask the values again."""
        self.hiding.stop()
        self._open_entry = 0
        self._mask()

    def _mask(self) -> None:
        for line in self.lines:
            line.show_values(is_open=bool(line.row.entry) and line.row.entry == self._open_entry)
