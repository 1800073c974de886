"""The profile of the subject that is current: head, five tabs, retention; or what is left of a destroyed one."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.subjects.data_tab import DataTab
from dpo_desk.ui.subjects.destroyed_panel import DestroyedPanel
from dpo_desk.ui.subjects.disclosures_tab import DisclosuresTab
from dpo_desk.ui.subjects.fact_tabs import FactTab, PurposesTab
from dpo_desk.ui.subjects.joined_line import JoinedLine
from dpo_desk.ui.subjects.keeping_line import KeepingLine
from dpo_desk.ui.subjects.profile_head import ProfileHead
from dpo_desk.ui.subjects.timeline_tab import TimelineTab
from dpo_desk.ui.subjects.trail_tabs import RequestsTab
from dpo_desk.ui.subjects.words import RegisterWords


class ProfilePanel(Ground):
    """Shows a profile; the deeds it offers are done by the screen."""

    opened = Signal(str, int)
    """A thing to show on its own screen: kind and id."""

    def __init__(self, desk: Desk, words: RegisterWords, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self.profile: Profile | None = None
        self.stack = QStackedWidget(self)
        self._whole = QWidget(self.stack)
        self.head = ProfileHead(words, self._whole)
        self.joined = JoinedLine(desk, self._whole)
        self.data = DataTab(desk, self)
        self.purposes = PurposesTab(desk, self)
        self.disclosures = DisclosuresTab(desk, self)
        self.requests = RequestsTab(desk, self)
        self.timeline = TimelineTab(desk, self)
        self.keeping = KeepingLine(desk, self._whole)
        self.remains = DestroyedPanel(desk, words, self.stack)
        self._nobody = EmptyState("user", "", small=True, parent=self.stack)
        self._lay_out()
        self.requests.opened.connect(partial(self.opened.emit, "request"))
        for timeline in (self.timeline, self.remains.timeline):
            timeline.opened.connect(self.opened)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.retranslate()

    def _lay_out(self) -> None:
        self._make_pages()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.joined)
        column.addSpacing(10)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(20, 0, 0, 0)
        tabs.setSpacing(0)
        tabs.addWidget(self.tabs)
        tabs.addWidget(Rule(self._whole))
        column.addLayout(tabs)
        column.addWidget(self._pages, 1)
        column.addWidget(Rule(self._whole))
        column.addWidget(self.keeping)
        for page in (self._whole, self.remains, self._nobody):
            self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self.stack)
        self.stack.setCurrentWidget(self._nobody)

    def _make_pages(self) -> None:
        self.tabs = QTabBar(self._whole)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self._pages = QStackedWidget(self._whole)
        for tab in (self.data, self.purposes, self.disclosures, self.requests, self.timeline):
            self.tabs.addTab("")
            holder = Ground("surface", parent=self._pages)
            self._pages.addWidget(Scroll(holder, self._pages))
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(20, 0, 20, 0)
            inside.addWidget(tab)
            inside.addStretch(1)

    def show_profile(self, profile: Profile | None) -> None:
        """Show another profile, or that nobody is chosen."""
        self.profile = profile
        if profile is None:
            self.hide_values()
            self.stack.setCurrentWidget(self._nobody)
            return
        if profile.card.row.state == "destroyed":
            self.hide_values()
            self.remains.show_profile(profile)
            self.stack.setCurrentWidget(self.remains)
            return
        self.head.show_profile(profile)
        self.joined.show_profile(profile)
        self.data.show_profile(profile)
        self.keeping.show_profile(profile)
        self._fill_tab(self.tabs.currentIndex())
        self.stack.setCurrentWidget(self._whole)

    def hide_values(self) -> None:
        """Mask whatever was asked for."""
        self.data.hide_value()
        self.timeline.hide_values()

    @Slot(int)
    def _tab_changed(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self._fill_tab(place)

    def _fill_tab(self, place: int) -> None:
        """Build only the tab that is seen."""
        tabs: dict[int, FactTab | DisclosuresTab | TimelineTab] = {
            1: self.purposes, 2: self.disclosures, 3: self.requests, 4: self.timeline,
        }  # fmt: skip
        if self.profile is not None and place in tabs:
            tabs[place].show_profile(self.profile)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        names = (
            self.tr("Data"), self.tr("Purposes"), self.tr("Disclosures"), self.tr("Requests"), self.tr("History"),
        )  # fmt: skip
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        self.tabs.setAccessibleName(self.tr("Parts of the profile"))
        self._nobody.show_words(self.tr("Nobody is chosen"))
        self.head.retranslate()
        self.show_profile(self.profile)
