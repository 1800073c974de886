"""The screen of data subjects: the register, the profile of one, the form, and the import."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import subjects
from dpo_desk.services.profile import Profile, profile
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.editing import Editing
from dpo_desk.ui.subjects.subjects_frame import SubjectsFrame

TABLES = (".xlsx", ".csv", ".txt")


class Subjects(SubjectsFrame):
    """List at the left, profile or form at the right; the import takes the whole pane while it lasts."""

    name = "subjects"
    opens = ("subject", "subject_import")
    concerns = (
        "subject", "contact", "held_category", "consent_event", "request", "duty", "request_subject", "disclosure",
        "two_people", "data_category", "letter", "recipient_notice", "representative",
    )  # fmt: skip

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        self.current = 0
        self._profile: Profile | None = None
        super().__init__(desk, settings, parent)
        self.editing = Editing(desk, self.form, self)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_subject)
        self.list.opened.connect(self._focus_profile)
        self.list.loaded.connect(self._loaded)
        self.list.model.ticks_changed.connect(self.heading_changed)
        self.export_button.clicked.connect(self.export)
        for button in (self.import_button, self._empty_import):
            button.clicked.connect(self.open_import)
        self._empty_add.clicked.connect(self.add_subject)
        head = self.panel.head
        head.request_wanted.connect(self.want_request)
        head.history_wanted.connect(self.want_history)
        head.change_wanted.connect(self.change_subject)
        head.confirm_wanted.connect(self.confirm_subject)
        self.panel.opened.connect(self.open_wanted)
        self.editing.begun.connect(self.open_form)
        self.editing.saved.connect(self._saved)
        self.form.closed.connect(self.close_form)
        self.disclosing.opened.connect(self.open_disclosing)
        self.disclosing.closed.connect(self.close_form)
        self.importing.closed.connect(self.close_import)
        self.desk.ticked.connect(self._tick)

    # what the window asks

    def title(self) -> str:
        return self.tr("Data subjects")

    def primary(self) -> Action | None:
        title = QT_TRANSLATE_NOOP("action", "New subject")
        return Action("subject.new", title, "plus", self.add_subject, "Ctrl+N", Menu.SUBJECT, is_deed=True)

    def actions_of_screen(self) -> Sequence[Action]:
        menu = Menu.SUBJECT
        chosen, live = self._has_current, self._has_live
        return (
            Action("subject.change", QT_TRANSLATE_NOOP("action", "Change the data"),
                   "pencil", self.change_subject, "F2", menu, enabled=live, is_deed=True),
            Action("subject.request", QT_TRANSLATE_NOOP("action", "Register request"),
                   "inbox", self.want_request, "", menu, enabled=live, is_deed=True),
            Action("subject.consents", QT_TRANSLATE_NOOP("action", "Consent history"),
                   "history", self.want_history, "Shift+H", menu, enabled=chosen),
            Action("subject.disclose", QT_TRANSLATE_NOOP("action", "Disclosure for the ticked…"),
                   "send", self.disclosing.begin, "", menu, 1, enabled=self.disclosing.is_any, is_deed=True),
            Action("subject.import", QT_TRANSLATE_NOOP("action", "Import subjects"),
                   "upload", self.open_import, "", menu, 1, is_deed=True),
            Action("subject.export", QT_TRANSLATE_NOOP("action", "Export to Excel"),
                   "file-spreadsheet", self.export, "Ctrl+E", menu, 1, is_deed=True),
            *self.actions_on_doubles(),
            Action("subject.find", QT_TRANSLATE_NOOP("action", "Find in this list"),
                   "search", self.find_in_list, "Ctrl+F", menu, 1),
        )  # fmt: skip

    def status_text(self) -> str:
        model = self.list.model
        parts = [self.tr("%n subject(s)", "", self.list.total)]
        ticked = model.ticks.count(model.rowCount())
        if ticked:
            parts.append(self.tr("%n ticked", "", ticked))
        parts.append(self.tr("%n shown", "", model.rowCount()))
        return " · ".join(parts)

    def open_item(self, kind: str, identity: int) -> None:
        """Show a subject, whom no filter hides then, or begin an import."""
        if kind == "subject_import":
            self.open_import()
            return
        self.close_import()
        self.current = self.list.wanted = identity
        if self.list.is_filtered and self.list.model.place_of(identity) < 0:
            self.list.clear()
        self.list.view.choose(identity)
        self.desk.ask(self, profile, identity, then=self._show_profile)

    def files_came(self, paths: Sequence[Path]) -> bool:
        """One table file begins an import."""
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        if not tables:
            return False
        self.open_import()
        self.importing.take(tables[0])
        if len(paths) > 1:
            said = self.tr("One file at a time: “{name}” was taken, the others were not.")
            self.desk.door.note(said.format(name=tables[0].name))
        return True

    def panes(self) -> Sequence[QWidget]:
        whole = next((page for page in (self.importing, self.doubles) if page.isVisible()), None)
        return (self.list.view, self.side) if whole is None else (whole,)

    def refresh(self) -> None:
        self.list.ask()
        self.doubles.refresh()
        if self.current:
            self.desk.ask(self, profile, self.current, then=self._show_profile)

    # the subject that is current

    @Slot(int)
    def show_subject(self, identity: int) -> None:
        """Show the profile of another subject."""
        if identity != self.current:
            self.current = self.list.wanted = identity
            if identity:
                self.desk.ask(self, profile, identity, then=self._show_profile)
            else:
                self._show_profile(None)

    def _show_profile(self, found: Profile | None) -> None:
        if found is not None and found.card.row.id != self.current:
            return
        self._profile = found
        self.panel.show_profile(found)
        self.heading_changed.emit()

    @Slot()
    def _loaded(self) -> None:
        self.show_total()
        self.heading_changed.emit()

    def _has_current(self) -> bool:
        return self._profile is not None

    def _has_live(self) -> bool:
        return self._profile is not None and self._profile.card.row.state != "destroyed"

    @Slot(int)
    def _focus_profile(self, _identity: int) -> None:
        self.panel.tabs.setFocus()

    @Slot()
    def want_request(self) -> None:
        """Begin a request of this subject."""
        if self.current:
            self.open_wanted.emit("request_for_subject", self.current)

    @Slot()
    def want_history(self) -> None:
        """Go to the consents of this subject."""
        if self.current:
            self.open_wanted.emit("consents", self.current)

    @Slot()
    def confirm_subject(self) -> None:
        """Note that the person confirmed the data today."""
        if self._profile is not None:
            row = self._profile.card.row
            self.desk.do(self, subjects.confirm, row.id, row.version, self.desk.today())

    # the form

    @Slot()
    def add_subject(self) -> None:
        """Open the form for somebody new, with the draft that was left."""
        self.close_import()
        self.editing.begin_new()

    @Slot()
    def change_subject(self) -> None:
        """Open the form for the current subject; blocked data are refused at once."""
        if self._profile is not None:
            self.editing.begin_change(self._profile)

    @Slot()
    def open_form(self) -> None:
        """Bring the form to the side."""
        self.side.setCurrentWidget(self.form)
        self.show_side()
        self.form.fields["surname"].setFocus()

    @Slot()
    def close_form(self) -> None:
        """Put the form away; the draft stays until it is saved."""
        self.side.setCurrentWidget(self.panel)
        self.show_side()
        self.list.view.setFocus()

    @Slot(int)
    def _saved(self, identity: int) -> None:
        self.list.follow(identity)
        self.close_form()

    # the import

    @Slot()
    def open_import(self) -> None:
        """Begin to take in a file."""
        self.pages.setCurrentWidget(self.importing)
        self.importing.setFocus()

    @Slot()
    def close_import(self) -> None:
        """Back to the register."""
        self.pages.setCurrentWidget(self.splitter)

    @Slot()
    def export(self) -> None:
        """The register as filtered, as a workbook."""
        if self.list.model.criteria is not None:
            self.exporting.begin(self.list.model.criteria)

    @Slot()
    def find_in_list(self) -> None:
        """Put the cursor into the search line."""
        self.list.find_in_list()

    @Slot()
    def _tick(self) -> None:
        if self._profile is not None and self.isVisible():
            self.panel.keeping.retranslate()
            self.list.view.viewport().update()
