"""Today: what must be done first, what came, what comes again every day, and the days ahead."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.office import Office
from dpo_desk.services.today import Today as Day
from dpo_desk.services.today import today
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.beside import Beside
from dpo_desk.ui.parts.buttons import Button, Kind
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.facts import SectionHead
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.today.cards import DayCards
from dpo_desk.ui.today.plan import Plan, plan
from dpo_desk.ui.today.printing import DayPrinting
from dpo_desk.ui.today.side import WIDTH, Side
from dpo_desk.ui.today.year_banner import YearBanner

NOON, EVENING = 12, 18
MOST_IDLE, MOST_FIRST = 5, 12
WIDEST, LEAST_BESIDE = 960, 560  # of the cards: at most, and at least with a panel beside them


class Today(Screen):
    """The first screen of the day."""

    name = "today"
    concerns = (
        "request", "demand", "duty", "letter", "subject", "officer", "setting", "calendar_day", "request_subject",
        "policy_edition", "law_edition", "arrival",
    )  # fmt: skip

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._day: Day | None = None
        self._plan: Plan | None = None
        self._seen_on: date | None = None
        self.cards: list[ActionCard] = []
        self.greeting = TitleLabel("", "display", self)
        self.date_line = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._makes = DayCards(desk, self)
        self.day_printing = DayPrinting(desk, self._makes, self)
        self.side = Side(settings, self)
        self.side.day_chosen.connect(self._day_chosen)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(8)
        self._lay_out()
        desk.ticked.connect(self.on_minute)
        Beside(self, self.side, settings, LEAST_BESIDE + WIDTH)

    def _lay_out(self) -> None:
        ground = Ground("sunken", parent=self)
        inside = QWidget(ground)
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 26, 28, 24)
        column.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.greeting)
        words.addWidget(self.date_line)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.day_printing.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addSpacing(18)
        column.addLayout(self._groups)
        column.addStretch(1)
        outer = QHBoxLayout(ground)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 1)
        self.ground = Scroll(ground, self)
        self.ground.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.ground, 1)
        row.addWidget(self.side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._makes.is_other_draft():
            self._show()

    def title(self) -> str:
        return self.tr("Today")

    def panes(self) -> Sequence[QWidget]:
        first = self.cards[0] if self.cards else self.ground
        return (first, self.side.columns) if self.side.isVisible() else (first,)

    def status_text(self) -> str:
        if self._day is None or self._plan is None or not self._day.open_requests:
            return "" if self._day is None else self.tr("No open requests")
        parts = [self.tr("%n open request(s)", "", self._day.open_requests)]
        if self._plan.overdue:
            parts.append(self.tr("%n overdue", "", self._plan.overdue))
        if self._plan.due_today:
            parts.append(self.tr("%n due today", "", self._plan.due_today))
        return " · ".join(parts)

    def refresh(self) -> None:
        self.desk.ask(self, today, then=self._take)

    @Slot()
    def on_minute(self) -> None:
        """The countdowns move on; on a new day everything is asked again."""
        if self._day is None:  # the first answer is on its way
            return
        if self._seen_on != self.desk.today():
            self.refresh()
        elif self.isVisible() and plan(self.desk, self._day) != self._plan:
            self._show()
        else:
            self._greet()

    def _take(self, day: Day) -> None:
        self._day = day
        self._show()
        self.heading_changed.emit()

    def retranslate(self) -> None:
        self.side.retranslate()
        self.day_printing.retranslate()
        self._show()

    def _show(self) -> None:
        if self._day is None:
            return
        self._seen_on = self.desk.today()
        self._plan = plan(self.desk, self._day)
        self.day_printing.show_plan(self._plan)
        self._greet()
        kept = self._focused_card()
        self.cards.clear()
        clear(self._groups)
        self._fill(self._day, self._plan)
        if 0 <= kept < len(self.cards):
            self.cards[kept].setFocus(Qt.FocusReason.OtherFocusReason)
        is_local = isinstance(self.desk.office, Office) and self.desk.office.address.is_file
        self.side.show_day(self._day, self._plan.columns, self._seen_on, is_local=is_local)

    def _focused_card(self) -> int:
        empty = 0 if self.ground.hasFocus() else -1  # before the first answer the ground has it
        return next((n for n, card in enumerate(self.cards) if card.hasFocus()), empty)

    def _greet(self) -> None:
        day, what = self._day, self._plan
        if day is None or what is None:
            return
        hour = self.desk.now().hour
        evening = self.tr("Good evening") if hour >= EVENING else self.tr("Good afternoon")
        said = self.tr("Good morning") if hour < NOON else evening
        self.greeting.setText(f"{said}, {day.officer}" if day.officer else said)
        written = say_date(self.desk.today(), "dddd, d MMMM yyyy")
        sentence = f"{written[:1].upper()}{written[1:]}."
        terms = [self.tr("%n term(s) end today", "", what.due_today)] if what.due_today else []
        if what.overdue:
            terms.append(self.tr("%n term(s) have passed", "", what.overdue))
        told = ", ".join(terms)
        self.date_line.setText(f"{sentence} {told[:1].upper()}{told[1:]}." if told else sentence)

    def _fill(self, day: Day, what: Plan) -> None:
        if day.missing_year:
            self._groups.addWidget(YearBanner(day.missing_year, self))
        for card in (*self._makes.unfinished(), *self._makes.fetched(day)):
            self._add(card)
        recurring = [self._makes.post(day.queued_letters)] if day.queued_letters else []
        if not (what.first or what.not_started or what.newcomers or recurring):
            self._groups.addWidget(self._empty(day))
            return
        if what.first:
            link = self.tr("See all") if len(what.first) > MOST_FIRST else ""
            self._head(self.tr("First of all"), what.overdue + what.due_today, link)
            for line in what.first[:MOST_FIRST]:
                self._add(self._makes.duty(line))
        else:
            self._groups.addWidget(PlainLabel(self._nothing_due(day), "body", "text2", wrap=True, parent=self))
        self._add_newcomers(what)
        self._add_idle(what)
        if recurring:
            self._head(self.tr("Every day"))
            for card in recurring:
                self._add(card)

    def _add_newcomers(self, what: Plan) -> None:
        if what.newcomers:
            self._head(self.tr("New arrivals"), len(what.newcomers), self.tr("See all"))
            for row in what.newcomers:
                self._add(self._makes.newcomer(row))

    def _add_idle(self, what: Plan) -> None:
        """Duties whose clock waits for a paper or a deed: never out of sight."""
        if what.not_started:
            link = self.tr("See all") if len(what.not_started) > MOST_IDLE else ""
            self._head(self.tr("Not started yet"), len(what.not_started), link)
            for line in what.not_started[:MOST_IDLE]:
                self._add(self._makes.duty(line))

    def _head(self, title: str, count: int = 0, link: str = "") -> None:
        head = SectionHead(title, str(count) if count else "", link, "row_strong", self)
        head.setContentsMargins(0, 12 if self._groups.count() else 0, 0, 0)
        head.followed.connect(partial(self.place_wanted.emit, "requests"))
        self._groups.addWidget(head)

    def _add(self, card: ActionCard) -> None:
        self.cards.append(card)
        self._groups.addWidget(card)

    def _nothing_due(self, day: Day) -> str:
        nothing = self.tr("Nothing is due today.")
        return f"{nothing} {self._next_due(day)}".rstrip()

    def _next_due(self, day: Day) -> str:
        if day.next_due is None:
            return ""
        return self.tr("The next one: {day}.").format(day=say_date(day.next_due, "d MMMM, dddd"))

    def _empty(self, day: Day) -> EmptyState:
        text = self.tr("A letter that comes is registered under Requests; its terms then appear here by themselves.")
        empty = EmptyState("calendar-check", self.tr("Nothing is due today."), self._next_due(day) or text, parent=self)
        button = Button(self.tr("Go to the requests"), Kind.SECONDARY, "inbox", parent=empty)
        button.clicked.connect(self._go_requests)
        empty.add_button(button)
        return empty

    @Slot()
    def _go_requests(self, _is_checked: bool = False) -> None:
        self.place_wanted.emit("requests")

    @Slot(object)
    def _day_chosen(self, on: date) -> None:
        """Open the most urgent request of that day."""
        for one in self._day.duties if self._day else ():
            if one.duty.request_id and one.duty.due is not None and (one.duty.aim or one.duty.due) == on:
                self.open_wanted.emit("request", one.duty.request_id)
                return
