"""The screen of policy editions: the list, one edition at the right, and the sheet of a new one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import policy_editions
from dpo_desk.services.policy_editions import Edition
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.editions.edition_panel import EditionPanel
from dpo_desk.ui.editions.publish_sheet import PublishSheet
from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.sheet_scroll import SheetScroll
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.words import SHORT_DATE, counted

TEXTS = (".txt", ".md")
_WIDTHS = (52, 118, 118)
LEAST_LIST = 400


class Editions(Screen):
    """Newest first; what people consented to is kept word for word."""

    name = "editions"
    concerns = ("policy_edition", "consent_event")

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.editions: Sequence[Edition] = ()
        self._wanted = 0
        self.ground = Ground("surface", "", self)
        self.heading = TitleLabel("", "title", self.ground)
        self.note = PlainLabel("", "body", "text2", wrap=True, parent=self.ground)
        self.table = CellTable(_WIDTHS, "", self.ground)
        self.place = SheetPlace(self.ground)
        self.panel = EditionPanel(desk, self)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.panel.telling_wanted.connect(self.start_telling)
        self.panel.people_wanted.connect(self.show_people)
        self.place.closed.connect(self._sheet_closed)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 14, 16, 12)
        head.setSpacing(3)
        head.addWidget(self.heading)
        head.addWidget(self.note)
        sheet = QHBoxLayout()
        sheet.setContentsMargins(16, 0, 16, 0)
        sheet.addWidget(SheetScroll(self.place, self.ground))
        self.table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(sheet)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.ground.setMinimumWidth(LEAST_LIST)
        self.splitter.addWidget(self.ground)
        self.splitter.addWidget(self.panel)
        self.splitter.setSizes([470, 760])
        self.remember_splitter("editions", self.splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    # what the window asks

    def title(self) -> str:
        return self.tr("Policy editions")

    def primary(self) -> Action | None:
        title = QT_TRANSLATE_NOOP("action", "New policy edition")
        return Action("edition.new", title, "plus", self.open_sheet, "Ctrl+N", Menu.TOOLS, 6, is_deed=True)

    def actions_of_screen(self) -> Sequence[Action]:
        menu = Menu.TOOLS
        return (
            Action("edition.tell", QT_TRANSLATE_NOOP("action", "Start telling of the edition"),
                   "send", self.start_telling, "", menu, 6, enabled=self._can_tell, is_deed=True),
            Action("edition.people", QT_TRANSLATE_NOOP("action", "Whom to ask again"),
                   "users", self.show_people, "", menu, 6),
        )  # fmt: skip

    def status_text(self) -> str:
        return self.tr("%n edition(s)", "", len(self.editions))

    def files_came(self, paths: Sequence[Path]) -> bool:
        """A dropped text is for the edition being published."""
        sheet = self.place.sheet
        texts = [path for path in paths if path.suffix.lower() in TEXTS]
        if not isinstance(sheet, PublishSheet) or not texts:
            return False
        sheet.take_next(texts[0])
        return True

    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.panel.text)

    def refresh(self) -> None:
        self.desk.ask(self, policy_editions.editions, then=self._came)

    # the list

    def _came(self, found: Sequence[Edition]) -> None:
        current = self._wanted or (self.current.record.id if self.current else 0)
        self._wanted = 0
        self.editions = found
        self._show_rows()
        row = next((row for row, one in enumerate(found) if one.record.id == current), 0)
        self.table.setCurrentIndex(self.table.rows.index(row, 0))
        self._show_current()

    def _show_rows(self) -> None:
        blocker = self.table.selectionModel().blockSignals(True)
        heads = (self.tr("No."), self.tr("From"), self.tr("Until"), self.tr("Consents"))
        self.table.show_rows(heads, [self._cells(one) for one in self.editions])
        self.table.selectionModel().blockSignals(blocker)

    def _cells(self, edition: Edition) -> tuple[str, ...]:
        until = say_date(edition.until, SHORT_DATE) if edition.until else "—"
        since = say_date(edition.record.valid_from, SHORT_DATE)
        return str(edition.record.number), since, until, counted(edition.consented)

    @property
    def current(self) -> Edition | None:
        """The edition shown."""
        return self.panel.edition

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        row = self.table.currentIndex().row()
        found = self.editions[row] if 0 <= row < len(self.editions) else None
        if found is not None:
            self.panel.show_edition(found, self.editions)
        self.heading_changed.emit()

    # deeds

    @Slot()
    def open_sheet(self) -> None:
        """The sheet of a new edition."""
        sheet = PublishSheet(self.desk, self.place)
        sheet.done.connect(self._published)
        self.place.open(sheet)

    @Slot(int)
    def _published(self, identity: int) -> None:
        self._wanted = identity
        self.place.put_away()
        self.refresh()

    @Slot()
    def _sheet_closed(self) -> None:
        self.table.setFocus()

    def _can_tell(self) -> bool:
        if self.current is None or len(self.editions) < 2:
            return False
        is_newest = self.current.record.id == self.editions[0].record.id
        return is_newest and self.current.record.told_from is None

    @Slot()
    def start_telling(self) -> None:
        """Note that people are told from today, and show whom it means."""
        if self.current is not None and self._can_tell():
            record = self.current.record
            self.desk.do(self, policy_editions.start_telling, record.id, record.version, then=self._telling)

    def _telling(self, _nothing: None) -> None:
        self.show_people()

    @Slot()
    def show_people(self) -> None:
        """Who has consent in force and has answered only earlier editions."""
        newest = self.editions[0].record.id if self.editions else 0
        self.open_wanted.emit("edition_retelling", newest)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Policy editions"))
        self.note.setText(self.tr("Each edition is in force until the day before the next one."))
        self.table.setAccessibleName(self.tr("Policy editions"))
        self._show_rows()
        if self.current is not None:
            row = next((row for row, one in enumerate(self.editions) if one is self.current), 0)
            self.table.setCurrentIndex(self.table.rows.index(row, 0))
        self.panel.retranslate()
