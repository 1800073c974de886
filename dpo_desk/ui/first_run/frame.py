"""The frame of the first run: the rail, the pages in their order, and the buttons beneath."""

from datetime import date
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.rulebook import read_rulebook
from dpo_desk.domain.words import Message
from dpo_desk.services import passwords
from dpo_desk.services.founding import shipped_calendar_rows
from dpo_desk.services.legal import shipped_texts
from dpo_desk.ui import theme
from dpo_desk.ui.first_run.database_page import DatabasePage
from dpo_desk.ui.first_run.join_page import JoinPage
from dpo_desk.ui.first_run.office_pages import CalendarPage, OfficerPage, OrganisationPage
from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.first_run.policy_page import PolicyPage
from dpo_desk.ui.first_run.rail import Rail, Step
from dpo_desk.ui.first_run.summary_page import SummaryPage
from dpo_desk.ui.first_run.welcome import Welcome
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, Height, Kind
from dpo_desk.ui.settings import default_folder
from dpo_desk.ui.trouble import Door, Notice
from dpo_desk.ui.worker import Runner, Worker

OWN_NAME = "desk.sqlite"
WIDEST = 860
WELCOME, JOIN = -1, -2
"""Pages that are no steps."""


class StepFrame(QWidget):
    """Goes from page to page; `go_on` asks the page first."""

    gone_through = Signal()
    """Every step was confirmed or left for later."""
    join_wanted = Signal()
    """A server was named that has a desk already."""

    def __init__(self, place: str, trouble: Message | None, today: date, runner: Runner | None) -> None:
        super().__init__()
        self.door = Door(self)
        self.runner: Runner = runner or Worker("first run", self)
        self.step = WELCOME
        self.skipped: set[int] = set()
        self.rail = Rail(self)
        self._trouble = trouble
        self.bar = Banner("overdue", "", parent=self)
        self.bar.setVisible(trouble is not None)
        self.stack = QStackedWidget(self)
        self._make_pages(place, today)
        self.back = Button("", Kind.SECONDARY, "arrow-left", Height.MAIN, parent=self)
        self.later = Button("", Kind.QUIET, height=Height.MAIN, parent=self)
        self.next = Button("", Kind.PRIMARY, height=Height.MAIN, parent=self)
        self._lay_out()
        self._connect_steps()
        self.retranslate()
        self.show_step(JOIN if trouble is not None and passwords.is_server(place) else WELCOME)
        if self.step == JOIN:
            self.join.connection.show_place(place)

    def _make_pages(self, place: str, today: date) -> None:
        own = str(_unused(default_folder() / OWN_NAME))
        law, office = shipped_texts()
        self.welcome = Welcome(self)
        self.join = JoinPage(self.runner, self.door, self)
        self.organisation = OrganisationPage(today, self)
        self.database = DatabasePage(self._place_offered(place, own), own, self.runner, self.door, self)
        self.officer = OfficerPage(today, self)
        self.policy = PolicyPage(read_rulebook({**law, **office}), today, self.runner, self.door, self)
        self.calendar = CalendarPage(shipped_calendar_rows(), today, self)
        self.summary = SummaryPage(self)
        self.pages: tuple[Page, ...] = (
            self.organisation, self.database, self.officer, self.policy, self.calendar, self.summary,
        )  # fmt: skip

    def _place_offered(self, place: str, own: str) -> str:
        """The place that was named, unless it is a file that could not be opened."""
        return own if not place or (self._trouble is not None and not passwords.is_server(place)) else place

    def _lay_out(self) -> None:
        for page in (self.welcome, self.join, *self.pages):
            page.setMaximumWidth(theme.px(WIDEST))
            ground = QWidget(self)
            inside = QHBoxLayout(ground)
            inside.setContentsMargins(40, 30, 28, 24)
            inside.addWidget(page, 1)
            inside.addStretch(0)
            self.stack.addWidget(Scroll(ground, self))
        right = Ground("win", parent=self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(40, 16, 40, 0)
        bar.addWidget(self.bar)
        column.addLayout(bar)
        middle = QHBoxLayout()
        middle.addWidget(self.stack, 1)
        aside = QVBoxLayout()
        aside.setContentsMargins(0, 32, 40, 20)
        aside.addWidget(self.policy.side)
        middle.addLayout(aside)
        column.addLayout(middle, 1)
        column.addWidget(self._foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)

    def _foot(self) -> Ground:
        foot = Ground("surface", "t", self)
        self._footer = foot
        row = QHBoxLayout(foot)
        row.setContentsMargins(40, 16, 40, 16)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.next)
        return foot

    def _connect_steps(self) -> None:
        self.door.noticed.connect(self._noticed)
        for page in self.pages:
            page.edited.connect(self._show_rail)
            page.edited.connect(self.bar.hide)
        for form in (self.join.connection, self.database.connection):
            form.edited.connect(self.bar.hide)
            form.test.clicked.connect(self.bar.hide)
        self.back.clicked.connect(self.go_back)
        self.later.clicked.connect(self.leave_for_later)
        self.next.clicked.connect(self.go_on)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Setting up DPO Desk"))
        self.back.set_words(self.tr("Back"))
        self.later.set_words(self.tr("Fill in later"))
        if self._trouble is not None and self.bar.isVisibleTo(self):
            self.bar.show_words("overdue", say(self._trouble))
        self.show_step(self.step)

    @Slot(object)
    def _noticed(self, notice: Notice) -> None:
        self._trouble = None
        self.bar.show_words("overdue", notice.text)
        self.bar.show()

    # steps

    def show_step(self, step: int) -> None:
        """Show a step, or one of the pages that are none."""
        self.step = step
        is_step = step >= 0
        page = self.pages[self.step] if is_step else self.join if step == JOIN else self.welcome
        place = (self.welcome, self.join, *self.pages).index(page)
        self.stack.setCurrentIndex(place)
        page.show_place(self.step + 1 if is_step else 0, len(self.pages) if is_step else 0)
        if page is self.summary:
            self.summary.show_pages(self.pages[:-1])
        is_last = self.step == len(self.pages) - 1
        self.policy.side.setVisible(page is self.policy)
        self._footer.setVisible(page is not self.welcome)
        self.later.setVisible(0 < self.step < len(self.pages) - 1)
        words = self.tr("Open the desk") if is_last or page is self.join else self.tr("Confirm and continue")
        self.next.set_words(words)
        self._show_rail()

    @Slot()
    def _show_rail(self) -> None:
        steps = [
            Step(page.name(), self._note(place, page) if place <= self.step and page is not self.summary else "")
            for place, page in enumerate(self.pages)
        ]
        foot = self.tr("Any step can be changed later under Settings.")
        is_step = self.step >= 0
        self.rail.show_steps(steps if is_step else [], max(0, self.step), foot if is_step else "")

    def _note(self, place: int, page: Page) -> str:
        return self.tr("later") if place in self.skipped else page.note()

    @Slot()
    def go_back(self, _is_checked: bool = False) -> None:
        """To the page before."""
        self.bar.hide()
        self.show_step(max(WELCOME, self.step - 1))

    @Slot()
    def leave_for_later(self, _is_checked: bool = False) -> None:
        """Leave this step as it usually is, to be filled in under Settings."""
        self.bar.hide()
        self.skipped.add(self.step)
        self.show_step(self.step + 1)

    @Slot()
    def go_on(self, _is_checked: bool = False) -> None:
        """To the next page when this one is in order; at the end, open the desk."""
        self.bar.hide()
        if self.step == JOIN:
            self.join_wanted.emit()
            return
        if not self.pages[self.step].check():
            return
        self.skipped.discard(self.step)
        if self.step == len(self.pages) - 1:
            self.gone_through.emit()
        else:
            self.show_step(self.step + 1)


def _unused(file: Path) -> Path:
    """The file itself, or beside it the first numbered name that is free."""
    numbered = (file.with_stem(f"{file.stem}-{number}") for number in count(2))
    return next(one for one in chain([file], numbered) if not one.exists())
