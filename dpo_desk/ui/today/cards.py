"""The cards of the first screen: a duty, a newcomer, the post that waits; each with the verb of its next step."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject

from dpo_desk.domain.rows import RequestRow
from dpo_desk.services.today import Today
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.intake_drafts import IntakeDrafts
from dpo_desk.ui.inbox.target_words import passed_words
from dpo_desk.ui.inbox.unfinished import unfinished_words
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.parts.pill import Pill
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.today.plan import Line


class DayCards(QObject):
    """Makes cards that lead from `screen` to what they name."""

    def __init__(self, desk: Desk, screen: Screen) -> None:
        super().__init__(screen)
        self.desk, self._screen = desk, screen
        self._drafts = IntakeDrafts.of(desk)
        self._shown_draft: tuple[str, datetime] | None = None

    def _card(
        self, icon: str, title: str, note: str, verb: str, pill: Pill | None, go: Callable[[], None]
    ) -> ActionCard:
        card = ActionCard(icon, title, note, verb, pill, parent=self._screen)
        card.acted.connect(go)
        card.opened.connect(go)
        return card

    def duty(self, line: Line) -> ActionCard:
        """The nearest duty of a request."""
        one = line.duty
        verb = words.duty_verb(self.desk, one.duty.kind, one.duty.duty)
        icon = words.kind_icon(self.desk, (one.duty.kind,))
        go = partial(self._screen.open_wanted.emit, "request", one.duty.request_id)
        return self._card(icon, self.title(line), self.note(line), verb, line.pill, go)

    def title(self, line: Line) -> str:
        """What is to be done."""
        return words.duty_title(self.desk, line.duty.duty.kind, line.duty.duty.duty)

    def note(self, line: Line) -> str:
        """For whom, in which request and until when."""
        one = line.duty
        number = words.number_of(one.request_year, one.request_number) if one.request_number else ""
        note = [one.short_name or one.who, number]
        if one.duty.due is not None:
            note.append(self._due_words(one.duty.due, one.duty.binding))
            note.append(passed_words(self.desk, one.duty))
        if line.more:
            note.append(self.tr("%n more duty(ies)", "", line.more))
        return " · ".join(part for part in note if part)

    def _due_words(self, due: date, binding: str) -> str:
        """When, and whose term it was when it has passed: a late duty must name what was broken."""
        if due >= self.desk.today():
            return words.due_words(self.desk, due) if due > self.desk.today() else words.by_time(self.desk)
        sources = {
            "law": self.tr("term of the Law {day}"),
            "policy": self.tr("term of the policy {day}"),
            "own": self.tr("own norm {day}"),
        }
        return sources.get(binding, "{day}").format(day=say_date(due, "d MMMM"))

    def newcomer(self, row: RequestRow) -> ActionCard:
        """A request with which nothing was done yet."""
        channel = words.named_word(self.desk, "channels", row.channel)
        who = row.short_name or row.who or self.tr("Unknown applicant")
        note = " · ".join(part for part in (who, channel) if part)
        go = partial(self._screen.open_wanted.emit, "request", row.id)
        title = words.kind_titles(self.desk, row.kinds)
        icon = words.kind_icon(self.desk, row.kinds)
        return self._card(icon, title, note, self.tr("Open"), words.row_pill(self.desk, row), go)

    def is_other_draft(self) -> bool:
        """Whether the draft of a request that waits is another than the one shown last."""
        return self._drafts.newest() != self._shown_draft

    def unfinished(self) -> list[ActionCard]:
        """A registration that was begun and not ended, when there is one."""
        self._shown_draft = newest = self._drafts.newest()
        if newest is None:
            return []
        go = partial(self._screen.open_wanted.emit, "unfinished", 0)
        note = self.tr("It is not registered: no term is counted for it.")
        return [self._card("pencil-line", unfinished_words(self.desk, newest[1]), note, self.tr("Go on"), None, go)]

    def fetched(self, day: Today) -> list[ActionCard]:
        """Letters of the mailbox nobody has registered: their terms run from the day they came."""
        if not day.fetched or day.fetched_since is None:
            return []
        title = self.tr("Fetched e-mail to look through: %n letter(s)", "", day.fetched)
        note = self.tr("The oldest came on {day}; terms run from receipt.").format(day=say_date(day.fetched_since))
        go = partial(self._screen.place_wanted.emit, "requests")
        return [self._card("mail", title, note, self.tr("Look through"), None, go)]

    def post(self, queued: int) -> ActionCard:
        """The letters that wait to be numbered, printed and posted."""
        title = self.tr("Batch of post: %n letter(s)", "", queued)
        go = partial(self._screen.place_wanted.emit, "letters")
        return self._card("mail", title, self.tr("Number, print and mark as sent"), self.tr("Look through"), None, go)
