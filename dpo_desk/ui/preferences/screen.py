"""Settings: groups beside a search field; what is changed applies at once and can be undone."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dpo_desk.services.organisation import OfficeCard, card
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.icons import icon
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.fields import SearchLine
from dpo_desk.ui.parts.labels import TitleLabel
from dpo_desk.ui.preferences.appearance import Appearance, Tongue
from dpo_desk.ui.preferences.calendar import Calendar
from dpo_desk.ui.preferences.data_list import DataList
from dpo_desk.ui.preferences.database import Database
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.preferences.legal import Rules
from dpo_desk.ui.preferences.mailbox import Mailbox
from dpo_desk.ui.preferences.people import Officer, Organisation
from dpo_desk.ui.preferences.reminders import Reminders
from dpo_desk.ui.preferences.watched_folder import ScannerFolder
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.turns import Turns

LIST_WIDTH, WIDEST, ROW = 272, 860, 36
T = TypeVar("T", bound=Group)
SETTLED_MS = 400  # wrapped sentences settle their heights one after another


class Preferences(Screen):
    """Settings of the office and of this computer."""

    name = "settings"
    opens = ("calendar_year", "calendar_import")
    concerns = ("organisation", "officer", "setting", "calendar_day", "law_edition", "policy_edition", "data_category")
    database_wanted = Signal(str)
    """Open the database at this address instead."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._anchor: tuple[int, int] | None = None
        self.heading = TitleLabel("", "title", self)
        self.search = SearchLine("", self)
        self.search.textChanged.connect(self.narrow)
        self.list = QListWidget(self)
        self._inside = QWidget(self)
        self.groups: list[Group] = []
        """Those made so far, in the order of the screen."""
        self._card: OfficeCard | None = None
        here = (desk, settings, self._inside)
        of_office = (Organisation, Officer, Calendar, Rules, DataList, Mailbox)
        self._makers: deque[Callable[[], Group]] = deque(
            (
                *(partial(kind, desk, self._inside) for kind in of_office),
                partial(ScannerFolder, *here),
                self._make_database,
                *(partial(kind, *here) for kind in (Appearance, Tongue, Reminders)),
            )
        )
        self._making, self._showing = (Turns(self, at_once=desk.is_at_once) for _ in range(2))
        self._nothing = EmptyState("search", "", small=True, parent=self._inside)
        self._lay_out()
        self.pages.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        theme.current().changed.connect(self._draw_list)
        self.retranslate()
        self._making.begin([self._make] * len(self._makers))

    def _make_database(self) -> Database:
        made = Database(self.desk, self._inside)
        made.database_wanted.connect(self.database_wanted)
        return made

    def _make(self) -> None:
        """Make the next group below the others: one in a turn, so that the window answers keys in between."""
        if not self._makers:
            return
        group = self._makers.popleft()()
        self._column.insertWidget(len(self.groups), group)
        self.groups.append(group)
        self._add_row(group)
        self.narrow(self.search.text())
        if self._card is not None:
            group.show_card(self._card)

    def _made(self, kind: type[T]) -> T:
        """The group of this kind, made now with those above it if its turn has not come."""
        while not any(isinstance(one, kind) for one in self.groups):
            self._make()
        return next(one for one in self.groups if isinstance(one, kind))

    @property
    def calendar(self) -> Calendar:
        """The group of the working calendar."""
        return self._made(Calendar)

    @property
    def database(self) -> Database:
        """The group of the database."""
        return self._made(Database)

    def _lay_out(self) -> None:
        self._inside.setMaximumWidth(WIDEST)
        self._column = column = QVBoxLayout(self._inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.addWidget(self._nothing)
        column.addStretch(1)
        ground = Ground("sunken", parent=self)
        wide = QHBoxLayout(ground)
        wide.setContentsMargins(0, 0, 0, 0)
        wide.addWidget(self._inside, 1)
        self.pages = Scroll(ground, self)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setIconSize(QSize(18, 18))
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        side = Ground("surface", "r", self)
        side.setFixedWidth(theme.px(LIST_WIDTH))
        left = QVBoxLayout(side)
        left.setContentsMargins(16, 20, 16, 12)
        left.setSpacing(12)
        left.addWidget(self.heading)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.pages, 1)

    def title(self) -> str:
        return self.tr("Settings")

    def panes(self) -> Sequence[QWidget]:
        return (self.search, self.list)

    def refresh(self) -> None:
        self.desk.ask(self, card, then=self._take)

    def _take(self, found: OfficeCard) -> None:
        self._card = found
        self._showing.begin([partial(group.show_card, found) for group in self.groups])

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self._nothing.show_words(self.tr("No such setting"))
        self._draw_list()
        if self._anchor is None and self.isVisible():  # the language changes in several steps, a translator each
            self._anchor = self._in_sight()
            QTimer.singleShot(SETTLED_MS, self, self._let_go)

    def _in_sight(self) -> tuple[int, int]:
        """The group the person works in, else the first one seen, and how far below the upper edge it stands."""
        top = self.pages.verticalScrollBar().value()
        focused = QApplication.focusWidget()
        for place, group in enumerate(self.groups):
            if focused is not None and group.isAncestorOf(focused) and group.y() + group.height() > top:
                return place, group.y() - top
        seen = [place for place, group in enumerate(self.groups) if group.y() + group.height() > top]
        place = seen[0] if seen else 0
        return place, self.groups[place].y() - top

    @Slot()
    def _keep_in_sight(self) -> None:
        """Words of another language take more or less room above: the group stays where the person sees it."""
        if self._anchor is not None:
            place, offset = self._anchor
            self.pages.verticalScrollBar().setValue(self.groups[place].y() - offset)

    @Slot()
    def _let_go(self) -> None:
        self._keep_in_sight()
        self._anchor = None

    @Slot()
    def _draw_list(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for group in self.groups:
            self._add_row(group)
        self.list.setCurrentRow(max(0, row))
        self.narrow(self.search.text())

    def _add_row(self, group: Group) -> None:
        item = QListWidgetItem(icon(group.icon), group.words()[0])
        item.setSizeHint(QSize(0, theme.px(ROW)))
        self.list.addItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    @Slot(str)
    def narrow(self, text: str) -> None:
        """Show the groups that speak of it."""
        fitting = [group.has_words(text) for group in self.groups]
        for place, (group, is_shown) in enumerate(zip(self.groups, fitting, strict=True)):
            group.setVisible(is_shown)
            item = self.list.item(place)
            if item is not None:
                item.setHidden(not is_shown)
        self._nothing.setVisible(not any(fitting) and not self._makers)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.show_group(self.list.row(item))

    def open_item(self, kind: str, identity: int) -> None:
        """Go to the calendar: to a file for a year, or to the form with the first day of that year."""
        self.search.clear()
        place = self.groups.index(self.calendar)  # makes it if need be
        QTimer.singleShot(0, self, partial(self.show_group, place))
        if kind == "calendar_import":
            self.calendar.ask_file()
        else:
            self.calendar.day.begin_year(identity)

    def show_group(self, place: int) -> None:
        """Scroll a group to the top."""
        self.list.setCurrentRow(place)
        self.pages.verticalScrollBar().setValue(self.groups[place].y() - 24)
