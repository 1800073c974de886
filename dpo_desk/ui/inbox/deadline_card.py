"""The deadline card: how much working time is left, both clocks in words, and the strip that shows why."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.rulebook import Source
from dpo_desk.domain.worktime import TimeLeft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import day_flags, words
from dpo_desk.ui.inbox.target_words import target_words
from dpo_desk.ui.inbox.term_sheet import TermSheet
from dpo_desk.ui.inbox.term_words import term_words
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.day_strip import DayStrip
from dpo_desk.ui.parts.hour_strip import HourStrip
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import hours_text
from dpo_desk.ui.parts.shapes import Shape, look_of


class DeadlineCard(Card):
    """Shows one duty among the others of its request; `tick` says it again for the present minute."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self._desk = desk
        self._card: RequestCard | None = None
        self._duty: DutyRow | None = None
        self._shape = Shape("normal", 20, parent=self)
        self.headline = PlainLabel("", "pane", wrap=True, parent=self)
        self.sentence = PlainLabel("", "body", wrap=True, parent=self)
        self.clocks = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.link = LinkButton("", parent=self)
        self.link.clicked.connect(self.open_term)
        self.days = DayStrip(self)
        self.hours = HourStrip(self)
        self._lay_out()
        desk.ticked.connect(self.tick)

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.headline, 1)
        head.addWidget(self.link)
        text.addLayout(head)
        text.addWidget(self.sentence)
        text.addWidget(self.clocks)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 3, 0, 0)
        mark.addWidget(self._shape)
        mark.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(text, 1)
        self.body.addLayout(row)
        self.body.addSpacing(2)
        self.body.addWidget(self.days)
        self.body.addWidget(self.hours)

    def show_duty(self, card: RequestCard, duty: DutyRow | None) -> None:
        """Show the clock of a duty; None when nothing is open."""
        self._card, self._duty = card, duty
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Say it for the present minute."""
        if self._card is None:
            return
        if self._duty is None:
            self._show_done()
            return
        duty = self._duty
        self.link.setText(self.tr("How the term is counted"))
        self.link.setAccessibleName(self.link.text())
        self.link.setVisible(bool(duty.explanation))
        self.link.updateGeometry()
        if duty.state != "open":
            self._say("done", self.tr("This duty is settled"))
            self.sentence.setText(self._settled(duty))
        else:
            self._show_open(duty)
        self._show_clocks(duty)
        self._show_strips(duty)

    def _show_done(self) -> None:
        self._say("done", self.tr("Nothing is open"))
        closed = self._card is not None and self._card.row.closed_at is not None
        self.sentence.setText(
            self.tr("The request is closed.") if closed else self.tr("Every duty is done. The request can be closed.")
        )
        for widget in (self.clocks, self.link, self.days, self.hours):
            widget.hide()

    def _say(self, state: str, headline: str) -> None:
        self._shape.show_state(state)
        self.headline.setText(headline)
        self.headline.set_look("pane", "text" if state in ("normal", "not_started") else look_of(state).colour)

    def _settled(self, duty: DutyRow) -> str:
        title = words.duty_title(self._desk, duty.kind, duty.duty)
        if duty.done_at is None:
            return title
        return f"{title}: {words.moment_words(self._desk, duty.done_at)}"

    def _show_open(self, duty: DutyRow) -> None:
        desk, title = self._desk, words.duty_title(self._desk, duty.kind, duty.duty)
        state, left, is_known = words.left_of(desk, duty.due, duty.started_on)
        is_known = is_known and not words.is_uncounted(duty)
        headline = self._headline(state, left) if is_known else self.tr("The working calendar of that year is missing")
        self._say(state if is_known or duty.due else "soon", headline)
        if duty.due is None:
            self.sentence.setText(f"{title}. {self._why_not(duty)}")
            return
        said = f"{title}: {words.due_words(desk, duty.due)}.{self._aim(duty)}"
        self.sentence.setText(f"{said} {target_words(desk, duty)}".rstrip())

    def _headline(self, state: Countdown, left: TimeLeft | None) -> str:
        if left is None:
            if state is Countdown.NOT_STARTED:
                return self.tr("The term has not started")
            return self.tr("There is no number for this duty")
        if left.late:
            if not left.days:
                return self.tr("Overdue")
            return self.tr("%n working day(s) late", "", left.days)
        if left.days:
            return self.tr("%n working day(s) left", "", left.days)
        if not left.minutes:
            return self.tr("Today: working time is over")
        return self.tr("Today: {time} left").format(time=hours_text(left.minutes))

    def _why_not(self, duty: DutyRow) -> str:
        if words.is_uncounted(duty):
            return self.tr("The date follows once that year is entered in the settings.")
        if duty.started_on is not None:
            return self.tr("Neither law, policy nor office gives a number of days.")
        found = words.duty_kind(self._desk, duty.kind, duty.duty)
        if found is None:
            return ""
        start = words.named_word(self._desk, "starts", found.trigger.value)
        return self.tr("Its clock starts with: {start}.").format(start=start)

    def _aim(self, duty: DutyRow) -> str:
        if duty.aim is None or duty.aim == duty.due:
            return ""
        return " " + self.tr("On a working day: {day}.").format(day=say_date(duty.aim, "d MMMM, dddd"))

    def _show_clocks(self, duty: DutyRow) -> None:
        parts = [self._clock(duty, Source.LAW, duty.law_due), self._clock(duty, Source.POLICY, duty.policy_due)]
        if duty.binding == "own":
            parts.append(self._clock(duty, Source.OWN, duty.own_due))
        told = " ".join(part for part in parts if part)
        passed = self._passed(duty)
        self.clocks.setText(f"{told} {passed}".strip())
        self.clocks.setVisible(bool(told or passed))

    def _clock(self, duty: DutyRow, source: Source, due: date | None) -> str:
        """One clock in a short sentence: its date and its term, or that it gives no number."""
        assert self._card is not None
        on = duty.started_on or self._card.row.received_on
        rule = words.rule_of(self._desk, duty.kind, duty.duty, source, on)
        if rule is None:
            return ""
        name = {
            Source.LAW: self.tr("Law"), Source.POLICY: self.tr("Policy"), Source.OWN: self.tr("Own norm"),
        }[source]  # fmt: skip
        if rule.term is None:
            return self.tr("{source}: no number.").format(source=name)
        term = term_words(rule.term)
        if due is None:
            return f"{name}: {term}."
        pattern = "d MMMM" if due.year == self._desk.today().year else "d MMMM yyyy"
        return f"{name}: {say_date(due, pattern)}, {term}."

    def _passed(self, duty: DutyRow) -> str:
        today = self._desk.today()
        if duty.state != "open" or duty.law_due is None or duty.policy_due is None:
            return ""
        if duty.law_due < today <= duty.policy_due:
            days = (duty.policy_due - today).days
            return self.tr("The law's term has passed, by the policy there are %n day(s).", "", days)
        return ""

    def _show_strips(self, duty: DutyRow) -> None:
        assert self._card is not None
        short = day_flags.wants_hours(self._desk, duty, self._card)
        spans = day_flags.hours_of(self._desk, duty, self._card) if short else ()
        self.hours.setVisible(bool(spans))
        if spans:
            state = words.left_of(self._desk, duty.due, duty.started_on)[0]
            self.hours.show_spans(spans, self._desk.now(), state, self.headline.text())
        flags = day_flags.day_flags(self._desk, duty, self._card.duties, self.tr("law"), self.tr("policy"))
        cells = day_flags.day_cells(self._desk, flags) if flags else []
        self.days.setVisible(len(cells) > 1 and not spans)
        if cells:
            self.days.show_days(cells, self._desk.today(), flags)

    @Slot()
    def open_term(self) -> None:
        """Show how the term is counted."""
        if self._duty is not None:
            TermSheet(self._desk, self._duty, self).show_below(self.link)
