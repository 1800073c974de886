"""The data sheet of an access request on the screen: one line after another, each shown or blacked out by Space."""

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.data_sheet import DataSheet, SheetLine
from dpo_desk.services import data_sheet, subjects
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheet_line import SheetRow
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.letters.printing import Printing
from dpo_desk.ui.paper.data_sheet_page import DataSheetPage
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.labels import PlainLabel

SHOWN_MS = 30_000


class DataSheetPane(Sheet):
    """Arrows go from line to line, Space hides or shows one, Enter reveals a masked value for thirty seconds.

    `accepted` asks for the letter that encloses the sheet.
    """

    filled = Signal()

    def __init__(self, desk: Desk, request_id: int, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.request_id = request_id
        self.shown: DataSheet | None = None
        self.rows: list[SheetRow] = []
        self._revealed = ""
        self._printing = Printing(desk, self)
        self.hiding = QTimer(self)
        self.hiding.setSingleShot(True)
        self.hiding.setInterval(SHOWN_MS)
        self.hiding.timeout.connect(self.hide_value)
        self.flagged = PlainLabel("", "control", "soon", wrap=True, parent=self)
        self.body.insertWidget(self.body.count() - 1, self.flagged)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.insertLayout(self.body.count() - 1, self._lines)
        self.print = IconButton("printer", self.tr("Print"), parent=self)
        self.pdf = IconButton("file-text", self.tr("Save PDF"), parent=self)
        self.add_way(self.pdf)
        self.add_way(self.print)
        self.print.clicked.connect(self.print_sheet)
        self.pdf.clicked.connect(self.save_pdf)
        self.say_words(
            self.tr("Data sheet"),
            self.tr("Write the letter"),
            self.tr("Space hides a line or shows it again. Enter shows a masked value, which is journaled."),
        )
        self.ask()

    def ask(self) -> None:
        """Ask for the sheet as it stands."""
        self.desk.ask(self, data_sheet.data_sheet, self.request_id, then=self._came)

    def _came(self, sheet: DataSheet | None) -> None:
        if sheet is None or sheet == self.shown:
            return
        first, place = self.shown is None, self._place()
        self.shown = sheet
        if [(one.line.key) for one in self.rows] == [line.key for line in sheet.lines]:
            for row, line in zip(self.rows, sheet.lines, strict=True):
                row.show_line(line, is_open=line.key == self._revealed)
        else:
            self._fill(sheet)
        if first or place >= 0:
            self._go_to(max(0, place))
        self.flagged.setVisible(bool(sheet.undecided))
        self.flagged.setText(self.tr("%n line(s) may be about another person", "", sheet.undecided))
        self.filled.emit()

    def _fill(self, sheet: DataSheet) -> None:
        clear(self._lines)
        self.rows = []
        for part, heading in sheet.parts:
            lines = sheet.of(part)
            if lines:
                self._lines.addWidget(PlainLabel(heading, "control", parent=self))
            for line in lines:
                self._add(line, sheet.said("sheet_hidden"))

    def _add(self, line: SheetLine, hidden: str) -> None:
        row = SheetRow(line, hidden, self)
        row.toggled.connect(partial(self.toggle, line.key))
        row.revealed.connect(partial(self.reveal, line.key))
        row.stepped.connect(self.step)
        self.rows.append(row)
        self._lines.addWidget(row)

    def begin(self) -> None:
        """The first line has the focus."""
        if self.rows:
            self._go_to(0)
        else:
            super().begin()

    # from line to line

    def _place(self) -> int:
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)

    def _go_to(self, place: int) -> None:
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    @Slot(int)
    def step(self, by: int) -> None:
        """The line so many further down."""
        self._go_to(max(0, self._place() + by))

    # hidden lines and masked values

    def toggle(self, key: str) -> None:
        """Hide a line, or show it again; the answer keeps the choice."""
        line = self._line(key)
        if line is not None:
            self.desk.do(self, data_sheet.hide_line, self.request_id, key, not line.is_hidden, then=self._changed)

    def _changed(self, _done: None) -> None:
        self.ask()

    def reveal(self, key: str) -> None:
        """Write the reveal down, then show the value."""
        line = self._line(key)
        if line is not None and line.category and self.shown is not None and not line.is_hidden:
            asked, done = (self.shown.subject_id, line.category), partial(self._show_value, key)
            self.desk.do(self, subjects.note_reveal, *asked, "", self.request_id, then=done)

    def _show_value(self, key: str, _done: None) -> None:
        self.hide_value()
        self._revealed = key
        self._show_row(key)
        self.hiding.start()

    @Slot()
    def hide_value(self) -> None:
        """Mask the value again."""
        self.hiding.stop()
        key, self._revealed = self._revealed, ""
        self._show_row(key)

    def _show_row(self, key: str) -> None:
        line = self._line(key)
        for row in self.rows:
            if line is not None and row.line.key == key:
                row.show_line(line, is_open=key == self._revealed)

    def _line(self, key: str) -> SheetLine | None:
        lines = self.shown.lines if self.shown is not None else ()
        return next((line for line in lines if line.key == key), None)

    # on paper

    def _papers(self) -> tuple[DataSheetPage, ...]:
        return (DataSheetPage(self.shown),) if self.shown is not None else ()

    @Slot()
    def print_sheet(self) -> None:
        """Print the sheet alone."""
        self._printing.print_papers(self._papers())

    @Slot()
    def save_pdf(self) -> None:
        """Save the sheet alone; named by the request's number, never after anybody."""
        if self.shown is not None:
            self._printing.save_pdf(self._papers(), f"{self.shown.number}.pdf")
