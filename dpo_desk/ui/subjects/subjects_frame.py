"""The frame of the subjects screen: register at the left, profile or form at the right, import over both."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.curtain import Curtain
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings
from dpo_desk.ui.subjects.disclosing import Disclosing
from dpo_desk.ui.subjects.doubles_page import DoublesPage
from dpo_desk.ui.subjects.importing import SubjectImport
from dpo_desk.ui.subjects.profile_panel import ProfilePanel
from dpo_desk.ui.subjects.register_list import RegisterList
from dpo_desk.ui.subjects.subject_form import SubjectForm
from dpo_desk.ui.subjects.words import counted

PANEL_WIDTH, LEAST_PANEL, MOST_PANEL = 392, 340, 520


class SubjectsFrame(Screen):
    """The widgets and where they stand; what they do is in screen.py."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        # Each is made where it stands: Qt goes through all of a widget that moves to another parent.
        self.pages = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.pages)
        self.list = RegisterList(desk, settings, "subjects", self.splitter)
        self.side = QStackedWidget(self.splitter)
        self.panel = ProfilePanel(desk, self.list.words, self.side)
        self.form = SubjectForm(desk.today(), self.side)
        self.importing = SubjectImport(desk, self.pages)
        self.doubles = DoublesPage(desk, self.list.words, self.pages)
        self.disclosing = Disclosing(desk, self.list)
        self._lay_out_list()
        self._lay_out()
        self.settings.changed.connect(self._setting_changed)
        self.retranslate()

    def _lay_out_list(self) -> None:
        self._title = TitleLabel("", "title", self.list)
        self._count = PlainLabel("", "row", "text2", parent=self.list)
        self.export_button = Button("", icon="file-spreadsheet", height="main", parent=self.list)
        self.import_button = Button("", icon="upload", height="main", parent=self.list)
        self.exporting = ExportStrip(self.desk, "subjects", self.list)
        self.list.add_foot(self.exporting)
        for widget in (self._title, self._count):
            self.list.head.addWidget(widget)
        self.list.head.addStretch(1)
        self.list.head.addWidget(self.export_button)
        self.list.head.addWidget(self.import_button)
        self._empty_import = Button("", "primary", "upload", "main", parent=self.list.empty)
        self._empty_add = Button("", icon="plus", height="main", parent=self.list.empty)
        self.list.empty.add_button(self._empty_import)
        self.list.empty.add_button(self._empty_add)

    def _lay_out(self) -> None:
        self.side.addWidget(self.panel)
        self.side.addWidget(self.form)
        self.side.addWidget(self.disclosing.pane)
        self.side.setMinimumWidth(LEAST_PANEL)
        self.side.setMaximumWidth(MOST_PANEL)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([840, PANEL_WIDTH])
        self.remember_splitter("subjects", self.splitter)
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.importing)
        self.pages.addWidget(self.doubles)
        self.doubles.closed.connect(self.close_doubles)
        self.doubles.opened.connect(partial(self.open_item, "subject"))
        self.curtain = Curtain(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def show_total(self) -> None:
        """The count beside the title; an empty register shows no import button twice."""
        total = self.list.total
        self._count.setText(counted(total) if total else "")
        for button in (self.export_button, self.import_button):
            button.setVisible(not self.is_empty)
        self.show_side()

    @property
    def is_empty(self) -> bool:
        """Whether the register has nobody."""
        return self.list.stack.currentWidget() is self.list.empty

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == CONTEXT_PANEL.key:
            self.show_side()

    @Slot()
    def open_disclosing(self) -> None:
        """Bring the disclosure for the ticked to the side."""
        self.side.setCurrentWidget(self.disclosing.pane)
        self.show_side()

    # duplicates

    def actions_on_doubles(self) -> Sequence[Action]:
        """Looking for duplicates, and joining two records that are ticked."""
        return (
            Action("subject.doubles", QT_TRANSLATE_NOOP("action", "Likely duplicates"),
                   "users", self.open_doubles, "Shift+D", Menu.SUBJECT, 1),
            Action("subject.join", QT_TRANSLATE_NOOP("action", "Join the two ticked…"),
                   "link", self.join_ticked, "", Menu.SUBJECT, 1, enabled=self._is_pair_ticked, is_deed=True),
        )  # fmt: skip

    def _is_pair_ticked(self) -> bool:
        model = self.list.model
        return model.ticks.count(model.rowCount()) == 2

    @Slot()
    def open_doubles(self) -> None:
        """Show the likely pairs in place of the register."""
        self.pages.setCurrentWidget(self.doubles)
        self.doubles.begin()

    @Slot()
    def join_ticked(self) -> None:
        """Look at the two ticked records side by side."""
        ticked = self.disclosing.ids() if self._is_pair_ticked() else ()
        if len(ticked) == 2:  # a filter may hide one of them
            self.pages.setCurrentWidget(self.doubles)
            self.doubles.begin_with(*ticked)

    @Slot()
    def close_doubles(self) -> None:
        """Back to the register."""
        self.pages.setCurrentWidget(self.splitter)
        self.list.view.setFocus()

    def show_side(self) -> None:
        """A form always, the profile while the person wants a side panel and there is somebody."""
        is_form = self.side.currentWidget() is not self.panel
        self.side.setVisible(is_form or (self.settings.get(CONTEXT_PANEL) and not self.is_empty))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Data subjects"))
        self.export_button.set_words(self.tr("Export to Excel"))
        self.import_button.set_words(self.tr("Import"))
        self._empty_import.set_words(self.tr("Import from Excel"))
        self._empty_add.set_words(self.tr("Add by hand"))
        for part in (self.list, self.panel, self.form, self.importing, self.doubles):
            part.retranslate()
