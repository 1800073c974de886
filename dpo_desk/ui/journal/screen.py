"""The journal of deeds: what was done, when and by whom, and the check of its chain."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.changes import FILE_ACTOR
from dpo_desk.domain.rows import JournalRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local
from dpo_desk.services import journal
from dpo_desk.services.journal import JournalCriteria, Verified
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.forms.journal_check import JournalCheck
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say, say_date
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.parts.table_delegate import TextCell
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.tables.columns import Column, Kind
from dpo_desk.ui.tables.page_model import PageModel, Source
from dpo_desk.ui.tables.view import RegisterView

"""The actor of deeds done before people have log-ins."""


class Journal(Screen):
    """Every deed is written here by the transaction that does it; nothing can be changed or taken out."""

    name = "journal"
    opens = ("journal",)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._count = 0
        self._wanted = 0
        self._verified: Verified | None = None
        self.heading = TitleLabel("", "title", self)
        self.note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.chips = ChipRow(parent=self)
        self.chips.chosen.connect(self.choose_register)
        self.check = Button("", icon="shield-check", parent=self)
        self.check.clicked.connect(self.verify)
        self.export_button = Button("", icon="file-spreadsheet", parent=self)
        self.export_button.clicked.connect(self.export)
        self.exporting = ExportStrip(desk, "journal", self)
        self.checking = JournalCheck(desk, self)
        self.checking.verified.connect(self._verified_now)
        self.checking.stopped.connect(self._stopped)
        self.checking.failed.connect(self._not_verified)
        self.result = Banner("info", "", parent=self)
        self.result.acted.connect(self.copy_head)
        self.result.hide()
        source = Source(journal.ids, journal.rows, _number)
        self.model = PageModel(desk, source, self._columns(), self, sentence=self.sentence)
        self.model.loaded.connect(self._loaded)
        self.view = RegisterView(self.model, settings, "journal", self)
        self.stack = QStackedWidget(self)
        self._empty = EmptyState("history", "", small=True, parent=self)
        self._lay_out()
        self.retranslate()
        desk.changed.connect(self.on_any_deed)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("number", QT_TRANSLATE_NOOP("column", "No."), self._number_cell, 80, Kind.NUMBER, "number"),
            Column("at", QT_TRANSLATE_NOOP("column", "Time"), self._time_cell, 190, Kind.DATE),
            Column("deed", QT_TRANSLATE_NOOP("column", "Deed"), _deed_cell, 520),
            Column("who", QT_TRANSLATE_NOOP("column", "Who"), self._who_cell, 200),
        )

    def _lay_out(self) -> None:
        head = Ground("surface", "b", self)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.heading)
        words.addWidget(self.note)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        for button in (self.export_button, self.check):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(head)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.checking)
        column.addWidget(self.result)
        column.addWidget(self.chips)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.exporting)

    # what the window asks

    def title(self) -> str:
        return self.tr("Journal")

    def actions_of_screen(self) -> Sequence[Action]:
        title = QT_TRANSLATE_NOOP("action", "Verify the chain")
        export = QT_TRANSLATE_NOOP("action", "Export to Excel")
        return (
            Action("journal.verify", title, "shield-check", self.verify, "", Menu.TOOLS, 4),
            Action("journal.export", export, "file-spreadsheet", self.export, "Ctrl+E", Menu.TOOLS, 4, is_deed=True),
        )

    def status_text(self) -> str:
        return self.tr("%n journal entry(ies)", "", self._count)

    def panes(self) -> Sequence[QWidget]:
        return (self.view, self.chips)

    def open_item(self, kind: str, identity: int) -> None:
        """Show one entry, which no chip hides then."""
        self._wanted = identity
        self.chips.choose("")
        self.refresh()

    def refresh(self) -> None:
        self.model.show(JournalCriteria(self.chips.current()), sort="number", is_descending=True)

    @Slot(object)
    def on_any_deed(self, _changes: object) -> None:
        """Any deed is a new entry; a check made before says nothing of it."""
        self.result.hide()
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Journal of deeds"))
        self.note.setText(
            self.tr("Entries are only added. Each one seals the one before, so a change made from outside is found.")
        )
        self.check.set_words(self.tr("Verify the chain"))
        self.export_button.set_words(self.tr("Export to Excel"))
        self._empty.show_words(self.tr("No such deeds yet"))
        kept = self.chips.current()
        titles = {
            "": self.tr("All"),
            "requests": self.tr("Requests"),
            "subjects": self.tr("Data subjects"),
            "letters": self.tr("Letters"),
            "settings": self.tr("Settings"),
        }
        self.chips.show_chips([Chip(key, words) for key, words in titles.items()], kept)
        if self._verified is not None and self.result.isVisible():
            self._show_verdict(self._verified)

    @Slot(str)
    def choose_register(self, _key: str) -> None:
        """Show the deeds on one register only."""
        self.refresh()

    @Slot(int)
    def _loaded(self, count: int) -> None:
        self._count, wanted, self._wanted = count, self._wanted, 0
        self.stack.setCurrentWidget(self.view if count else self._empty)
        self.view.choose(wanted)
        self.heading_changed.emit()

    # cells

    def _number_cell(self, row: JournalRow) -> TextCell:
        return TextCell(str(row.seq), right=True)

    def _time_cell(self, row: JournalRow) -> str:
        at = local(row.at)
        today = self.desk.today()
        days = {today: self.tr("today"), today - timedelta(days=1): self.tr("yesterday")}
        return f"{days.get(at.date()) or say_date(at.date(), 'd MMM yyyy')}, {at:%H:%M:%S}"

    def _who_cell(self, row: JournalRow) -> TextCell:
        return TextCell(self.tr("this desk") if row.actor == FILE_ACTOR else row.actor)

    def sentence(self, row: JournalRow) -> str:
        """The entry in one breath, for screen readers."""
        return ". ".join((say(row.title), self._time_cell(row), self._who_cell(row).text, str(row.seq)))

    @Slot()
    def export(self) -> None:
        """The entries on the chosen register as a workbook."""
        self.exporting.begin(JournalCriteria(self.chips.current()))

    # the check

    @Slot()
    def verify(self, _is_checked: bool = False) -> None:
        """Recompute the whole chain."""
        self.check.setEnabled(False)
        self.result.hide()
        self.checking.begin()

    @Slot(object)
    def _verified_now(self, found: Verified) -> None:
        self.check.setEnabled(True)
        self._verified = found
        self._show_verdict(found)

    @Slot()
    def _stopped(self) -> None:
        self.check.setEnabled(True)
        self.result.show_words("info", self.tr("The check was stopped before its end: it says nothing of the journal."))
        self.result.show()

    @Slot(object)
    def _not_verified(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self.desk.door.tell(error, self.verify)

    def _show_verdict(self, found: Verified) -> None:
        if found.whole:
            title = self.tr("The journal is whole: %n entry(ies) verified", "", found.events)
            text = self.tr("Last seal: {seal}").format(seal=found.head.hex())
            self.result.show_words("done", title, text, self.tr("Copy the seal"))
        else:
            title = self.tr("The journal was changed from outside: entry {number}").format(number=found.broken_at)
            text = self.tr("Entries before it fit. Keep this file as it is and compare it with the last backup.")
            self.result.show_words("overdue", title, text)
        self.result.show()

    @Slot()
    def copy_head(self) -> None:
        """Put the last seal on the clipboard, to be kept outside the program."""
        if self._verified is not None:
            QGuiApplication.clipboard().setText(self._verified.head.hex())


def _number(row: JournalRow) -> int:
    return row.seq


def _deed_cell(row: JournalRow) -> TextCell:
    return TextCell(say(row.title), "text")
