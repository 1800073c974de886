"""The screen of consents: whose history is wanted, then the history itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import consents, subjects
from dpo_desk.services.consents import ConsentHistory
from dpo_desk.services.exports import ConsentCriteria
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.consents.certifying import Certifying
from dpo_desk.ui.consents.history_page import HistoryPage
from dpo_desk.ui.consents.recording import Recording
from dpo_desk.ui.consents.register_ways import RegisterWays
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings
from dpo_desk.ui.subjects.register_list import RegisterList
from dpo_desk.ui.subjects.words import subject_number


class Consents(Screen):
    """Without a subject the register to choose from; with one the history."""

    name = "consents"
    opens = ("consents", "edition_retelling")
    concerns = ("subject", "consent_event", "policy_edition")

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.current = 0
        self._card: SubjectCard | None = None
        self._wants_day = False
        self.stack = QStackedWidget(self)
        self.chooser = RegisterList(desk, settings, "consents", self.stack, is_ticked=False)
        self._title = TitleLabel("", "title", self.chooser)
        self.open_button = Button("", "primary", "history", "main", parent=self.chooser)
        self.chooser.head.addWidget(self._title, 1)
        self.ways = RegisterWays(desk, settings, self.chooser, self.stack)
        self.chooser.head.addWidget(self.open_button)
        self.chooser.search.show()
        self.chooser.search_button.hide()
        self.page = HistoryPage(desk, self.stack)
        self.certifying = Certifying(desk, self.page)
        self.recording = Recording(desk, self.page)
        self.remember_splitter("consents", self.page.splitter)
        self.stack.addWidget(self.chooser)
        self.stack.addWidget(self.page)
        self.ways.join(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.chooser.opened.connect(self.open_subject)
        self.chooser.loaded.connect(self._loaded)
        self.ways.opened.connect(self.open_subject)
        self.ways.left.connect(self.choose_subject)
        self.ways.changed.connect(self._close_subject)
        self.open_button.clicked.connect(self._open_chosen)
        self.page.head.left.connect(self.choose_subject)
        self.page.head.subject_wanted.connect(self._want_subject)
        self.page.head.record_button.clicked.connect(self.record)
        self.page.head.correct_button.clicked.connect(self.correct)
        self.page.head.export_button.clicked.connect(self.export)
        self.page.head.certificate_button.clicked.connect(self.certifying.show_certificate)
        self.page.day_changed.connect(self.heading_changed)
        self.settings.changed.connect(self._setting_changed)

    # what the window asks

    def title(self) -> str:
        return self.tr("Consents")

    def actions_of_screen(self) -> Sequence[Action]:
        menu, is_open = Menu.SUBJECT, self._is_open
        return (
            *self.ways.actions(),
            Action("consent.record", QT_TRANSLATE_NOOP("action", "Record a consent event"),
                   "plus", self.record, "Ctrl+N", menu, enabled=is_open, is_deed=True),
            Action("consent.correct", QT_TRANSLATE_NOOP("action", "Correct the event"),
                   "pencil-line", self.correct, "F2", menu, enabled=self._can_correct, is_deed=True),
            Action("consent.export", QT_TRANSLATE_NOOP("action", "Export to Excel"),
                   "file-spreadsheet", self.export, "Ctrl+E", menu, 1, enabled=self._can_export, is_deed=True),
            Action("consent.before", QT_TRANSLATE_NOOP("action", "Event before"),
                   "chevron-left", self.page.bar.go_before, "Shift+J", menu, 1, enabled=is_open),
            Action("consent.after", QT_TRANSLATE_NOOP("action", "Event after"),
                   "chevron-right", self.page.bar.go_after, "Shift+K", menu, 1, enabled=is_open),
            Action("consent.day", QT_TRANSLATE_NOOP("action", "State as of a day"),
                   "calendar", self._focus_day, "Ctrl+F", menu, 1),
            Action("consent.known", QT_TRANSLATE_NOOP("action", "State as it was known on a day"),
                   "history", self.page.bar.ask_known, "Ctrl+Shift+F", menu, 1, enabled=is_open),
            Action("consent.certificate", QT_TRANSLATE_NOOP("action", "Consent certificate…"),
                   "printer", self.certifying.print_certificate, "Ctrl+P", Menu.FILE, 2, enabled=is_open, is_deed=True),
            Action("consent.receipt", QT_TRANSLATE_NOOP("action", "Save consent receipt…"),
                   "download", self.certifying.save_receipt, "", Menu.FILE, 2, enabled=is_open, is_deed=True),
        )  # fmt: skip

    def status_text(self) -> str:
        if self._card is None or not self._is_open():
            return self.tr("%n subject(s)", "", self.chooser.total)
        events = self.tr("%n event(s)", "", len(self.page.table.events.deeds))
        return f"{subject_number(self._card.row.number)} · {events}"

    def open_item(self, kind: str, identity: int) -> None:
        """Show the history of a subject, as of today, or who is asked again after a new edition."""
        if kind == "edition_retelling":
            self.ways.show_retelling()
            return
        if identity != self.current:
            self.page.begin(identity)
        self.current = identity
        self._wants_day = True
        self._ask()

    def files_came(self, paths: Sequence[Path]) -> bool:
        """A dropped paper proves the event that is being recorded; a log is taken in where nobody is open."""
        return self.recording.files_came(paths) if self.current else self.ways.files_came(paths)

    def panes(self) -> Sequence[QWidget]:
        if self._is_open():
            return (self.page.lanes, self.page.table, self.page.side)
        return self.ways.panes()

    def refresh(self, *, by_person: bool = False) -> None:
        if self.current:
            self._ask()
        else:
            self.ways.refresh(by_person=by_person)

    def refresh_by_person(self) -> None:
        self.refresh(by_person=True)

    # whose history

    @Slot(int)
    def open_subject(self, identity: int) -> None:
        """Enter or double click in the register."""
        if identity:
            self.open_wanted.emit("consents", identity)
            if self.current != identity:
                self.open_item("consents", identity)

    @Slot()
    def _open_chosen(self) -> None:
        self.open_subject(self.chooser.view.current_id())

    @Slot()
    def choose_subject(self) -> None:
        """Back to the register."""
        self.stack.setCurrentWidget(self.chooser)
        self.chooser.ask()
        self._close_subject()

    @Slot()
    def _close_subject(self) -> None:
        self.current, self._card = 0, None
        self.heading_changed.emit()

    @Slot()
    def _want_subject(self) -> None:
        self.open_wanted.emit("subject", self.current)

    @Slot()
    def _loaded(self) -> None:
        self.open_button.setEnabled(self.chooser.model.rowCount() > 0)
        self.chooser.search.setVisible(self.chooser.total > 0)
        self.heading_changed.emit()

    def _ask(self) -> None:
        self.desk.ask(self, subjects.card, self.current, then=self._card_came)

    def _card_came(self, card: SubjectCard | None) -> None:
        if card is None:
            self.choose_subject()
        elif card.row.id == self.current:
            self._card = card
            self.desk.ask(self, consents.history, card.row.id, then=partial(self._history_came, card))

    def _history_came(self, card: SubjectCard, history: ConsentHistory) -> None:
        if card.row.id != self.current:
            return
        self.stack.setCurrentWidget(self.page)
        self.page.subject_number = card.row.number
        self.page.show_history(self.chooser.words.name(card.row), history)
        if self._wants_day:
            self._wants_day = False
            self._focus_day()
        self.heading_changed.emit()

    def _is_open(self) -> bool:
        return self.stack.currentWidget() is self.page

    def _can_export(self) -> bool:
        return self._is_open() or self.ways.is_counting

    def _can_correct(self) -> bool:
        return self._is_open() and self.page.head.correct_button.isEnabled()

    # recording

    @Slot()
    def record(self) -> None:
        """Record a new event."""
        if self._is_open():
            self.page.open_form(self.current)

    @Slot()
    def correct(self) -> None:
        """Correct the event that is current, by a new one."""
        deed = self.page.table.current_deed()
        if self._is_open() and deed is not None and not deed.is_corrected:
            self.page.open_form(self.current, deed)

    @Slot()
    def export(self) -> None:
        """The events of this subject, or the list of everybody's consent, as a workbook."""
        if self.ways.is_counting:
            self.ways.matrix.export()
        else:
            self.page.exporting.begin(ConsentCriteria(subject_id=self.current))

    # looks

    def _focus_day(self) -> None:
        if self._is_open():
            self.page.bar.ask_day()
        else:
            self.ways.find()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == CONTEXT_PANEL.key:
            self.page.side.setVisible(self.settings.get(CONTEXT_PANEL))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Consents"))
        self.open_button.set_words(self.tr("Consent history"))
        self.ways.retranslate()
        self.chooser.retranslate()
        self.page.retranslate()
