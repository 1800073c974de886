"""The frame of the recipients screen: register at the left, one recipient at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.recipient import Role
from dpo_desk.services import recipients
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.recipients.columns import recipients_model
from dpo_desk.ui.recipients.recipient_panel import RecipientPanel
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings
from dpo_desk.ui.tables.view import RegisterView

PANEL_WIDTH, LEAST_PANEL, MOST_PANEL = 372, 340, 520
EVERY = "every"


class RecipientsFrame(Screen):
    """The widgets and where they stand; what they do is in screen.py."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.words = RecipientWords(desk, self)
        self.counts: dict[str, int] = {}
        self.ground = Ground("surface", "", self)
        self.heading = TitleLabel("", "title", self.ground)
        self.roles = Segments(parent=self.ground)
        self.search = SearchLine("", self.ground)
        self.chips = ChipRow(parent=self.ground)
        self.export_button = Button("", icon="file-spreadsheet", height="main", parent=self.ground)
        self.exporting = ExportStrip(desk, "recipients", self.ground)
        self.model = recipients_model(desk, self.words, self)
        self.view = RegisterView(self.model, settings, "recipients", self.ground)
        self.panel = RecipientPanel(desk, self.words, self)
        self._make_pages()
        self._lay_out()
        self.settings.changed.connect(self._setting_changed)
        self.retranslate()

    def _make_pages(self) -> None:
        self.stack = QStackedWidget(self.ground)
        self.empty = EmptyState("building-2", "", parent=self.stack)
        self.add_button = Button("", "primary", "plus", "main", parent=self.empty)
        self.empty.add_button(self.add_button)
        self.nothing = EmptyState("search", "", small=True, parent=self.stack)
        self.clear_button = Button("", parent=self.nothing)
        self.nothing.add_button(self.clear_button)
        for page in (self.view, self.empty, self.nothing):
            self.stack.addWidget(page)

    def _lay_out(self) -> None:
        head, line = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 14, 16, 0)
        head.setSpacing(14)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.export_button)
        line.setContentsMargins(24, 12, 16, 0)
        line.setSpacing(12)
        line.addWidget(self.roles)
        line.addWidget(self.search, 1)
        chips = QHBoxLayout()
        chips.setContentsMargins(24, 12, 16, 12)
        chips.addWidget(self.chips)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, line, chips):
            column.addLayout(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.exporting)
        self._split()

    def _split(self) -> None:
        self.panel.setMinimumWidth(LEAST_PANEL)
        self.panel.setMaximumWidth(MOST_PANEL)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.ground)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([860, PANEL_WIDTH])
        self.remember_splitter("recipients", self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    @property
    def is_bare(self) -> bool:
        """Whether the register holds nobody of the role that is shown."""
        return not self.counts.get("", 0)

    @property
    def is_filtered(self) -> bool:
        """Whether not all of the role are wanted."""
        return bool(self.search.text().strip()) or self.chips.current() not in ("", EVERY)

    def show_page(self) -> None:
        """The list, or why there is none."""
        page = self.view if self.model.rowCount() else self.empty if self.is_bare else self.nothing
        self.stack.setCurrentWidget(page)
        self.chips.setVisible(not self.is_bare)
        self.show_side()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == CONTEXT_PANEL.key:
            self.show_side()

    def show_side(self) -> None:
        """A sheet always, a recipient while the person wants a side panel."""
        has_sheet = self.panel.place.sheet is not None
        self.panel.setVisible(has_sheet or (self.settings.get(CONTEXT_PANEL) and self.panel.row is not None))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Data recipients"))
        self.roles.show_segments(
            [Segment(Role.THIRD_PARTY, self.tr("Third parties")), Segment(Role.PROCESSOR, self.tr("Processors"))]
        )
        self.roles.setAccessibleName(self.tr("Which recipients"))
        self.search.setPlaceholderText(self.tr("Name, BIN, contract, country"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.view.setAccessibleName(self.tr("Data recipients"))
        self.export_button.set_words(self.tr("Export to Excel"))
        self.add_button.set_words(self.tr("Add recipient"))
        self.clear_button.set_words(self.tr("Clear filter"))
        self.nothing.show_words(self.tr("Nobody matches"), self.tr("Try other words or another filter."))
        self.say_empty()
        self.show_chips()
        self.panel.retranslate()

    def say_empty(self) -> None:
        """What an empty register of this role is for."""
        if self.roles.current() == Role.PROCESSOR:
            text = self.tr("Whoever processes data on behalf of the organisation: a hosting firm, a mailing service.")
            self.empty.show_words(self.tr("No processors yet"), text)
        else:
            text = self.tr("Whoever is given data and decides itself what they are for: a bank, a partner, a body.")
            self.empty.show_words(self.tr("No third parties yet"), text)

    def show_chips(self) -> None:
        """The ready filters with their counts."""
        titles = (
            (EVERY, "", self.tr("All"), ""), (recipients.ABROAD, recipients.ABROAD, self.tr("Abroad"), "soon"),
            (recipients.RUNNING_OUT, recipients.RUNNING_OUT, self.tr("Contract running out"), "overdue"),
            (recipients.UNTOLD, recipients.UNTOLD, self.tr("Notices to send"), "today"),
            (recipients.ENDED, recipients.ENDED, self.tr("Ended"), "not_started"),
        )  # fmt: skip
        chips = [Chip(key, words, str(self.counts.get(only, 0)), state) for key, only, words, state in titles]
        self.chips.show_chips(chips, self.chips.current() or EVERY)
        self.chips.setAccessibleName(self.tr("Which recipients"))
