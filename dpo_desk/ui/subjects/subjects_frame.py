"""The frame of the subjects screen: register at the left, profile or form at the right, import over both."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings
from dpo_desk.ui.subjects.disclosing import Disclosing
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
        self.list = RegisterList(desk, settings, "subjects", self)
        self.panel = ProfilePanel(desk, self.list.words, self)
        self.form = SubjectForm(desk.today(), self)
        self.importing = SubjectImport(desk, self)
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
        self.side = QStackedWidget(self)
        self.side.addWidget(self.panel)
        self.side.addWidget(self.form)
        self.side.addWidget(self.disclosing.pane)
        self.side.setMinimumWidth(LEAST_PANEL)
        self.side.setMaximumWidth(MOST_PANEL)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([840, PANEL_WIDTH])
        self.remember_splitter("subjects", self.splitter)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.importing)
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
        for part in (self.list, self.panel, self.form, self.importing):
            part.retranslate()
