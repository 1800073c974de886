"""What the screen of consents offers while nobody is open: consent of everybody, and taking in a log."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.consent_matrix import Wanted
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.consents.log_sheet import LOGS, ConsentLogSheet
from dpo_desk.ui.consents.matrix_page import MatrixPage
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.register_list import RegisterList


class RegisterWays(QObject):
    """`opened` with a subject, `left` to go back to the register, `changed` when another page is in front."""

    opened = Signal(int)
    left = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, settings: Settings, chooser: RegisterList, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._chooser = desk, chooser
        self._stack: QStackedWidget | None = None
        self.matrix = MatrixPage(desk, settings, parent)
        self.log = ConsentLogSheet(desk, parent)
        self.matrix_button = Button("", icon="table", height="main", parent=chooser)
        self.log_button = Button("", icon="upload", height="main", parent=chooser)
        for button in (self.log_button, self.matrix_button):
            chooser.head.addWidget(button)
        self.matrix_button.clicked.connect(self.show_matrix)
        self.log_button.clicked.connect(self.show_log)
        self.matrix.opened.connect(self.opened)
        self.matrix.left.connect(self.left)
        self.log.closed.connect(self.left)

    def join(self, stack: QStackedWidget) -> None:
        """Stand beside the register and the history."""
        self._stack = stack
        stack.addWidget(self.matrix)
        stack.addWidget(self.log)

    def actions(self) -> Sequence[Action]:
        """For menus and the palette."""
        menu = Menu.SUBJECT
        return (
            Action("consent.matrix", QT_TRANSLATE_NOOP("action", "Consents of everybody"),
                   "table", self.show_matrix, "", menu, 2),
            Action("consent.log", QT_TRANSLATE_NOOP("action", "Import a log of consents…"),
                   "upload", self.show_log, "", menu, 2, is_deed=True),
        )  # fmt: skip

    def panes(self) -> Sequence[QWidget]:
        """What F6 steps through."""
        if self.is_counting:
            return (self.matrix.table, self.matrix.questions, self.matrix.view)
        return (self.log,) if self._front is self.log else (self._chooser.view,)

    def refresh(self, *, by_person: bool = False) -> None:
        """The register asks again; everybody is counted again only where the person says so."""
        if self.is_counting:
            (self.matrix.count if by_person else self.matrix.say_old)()
        elif self._front is not self.log:
            self._chooser.ask()

    def find(self) -> None:
        """Ctrl+F: the day of the count, or the line that narrows the register."""
        if self.is_counting:
            self.matrix.head.day.line.setFocus()
            self.matrix.head.day.line.selectAll()
        elif self._front is not self.log:
            self._chooser.find_in_list()

    def files_came(self, paths: Sequence[Path]) -> bool:
        """One table or one file of JSON lines is a log; other files are meant for others."""
        logs = [path for path in paths if path.suffix.lower() in LOGS]
        if not logs or self.log.work.is_busy:
            return False
        self.show_log()
        self.log.try_out(logs[0])
        if len(paths) > 1:
            said = self.tr("One file at a time: “{name}” was taken, the others were not.")
            self._desk.door.note(said.format(name=logs[0].name))
        return True

    @Slot()
    def show_matrix(self) -> None:
        """Count everybody's consent as of today."""
        self._bring(self.matrix)
        self.matrix.begin()
        self.matrix.table.setFocus()

    @Slot()
    def show_retelling(self) -> None:
        """Who has consent in force and has not answered the newest edition."""
        self._bring(self.matrix)
        self.matrix.begin(Wanted.OLD_EDITION)
        self.matrix.view.setFocus()

    @Slot()
    def show_log(self) -> None:
        """Begin to take in a log."""
        if self._front is not self.log:
            self._bring(self.log)
            self.log.begin()

    @property
    def is_counting(self) -> bool:
        """Whether everybody's consent is in front."""
        return self._front is self.matrix

    @property
    def _front(self) -> QWidget | None:
        return self._stack.currentWidget() if self._stack is not None else None

    def _bring(self, page: QWidget) -> None:
        if self._stack is not None:
            self._stack.setCurrentWidget(page)
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.matrix_button.set_words(self.tr("Consents of everybody"))
        self.log_button.set_words(self.tr("Import a log…"))
        self.matrix.retranslate()
        self.log.retranslate()
