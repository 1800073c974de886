"""The tab of the profile with the requests of a subject."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.countdown import NO_MARKS, Countdown, countdown
from dpo_desk.domain.rows import RequestRow
from dpo_desk.services.profile import Profile
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill, pill_text
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.subjects.fact_tabs import FactTab
from dpo_desk.ui.subjects.words import SHORT_DATE, request_number


class RequestsTab(FactTab):
    """The requests, newest first; `opened` with the id of the one that is wanted."""

    opened = Signal(int)

    def fill(self, profile: Profile) -> None:
        """One entry a request."""
        for one in profile.card.requests:
            if self.rows.all():
                self.rows.add(Rule(self.rows))
            self.rows.add(self._entry(one))
        if not profile.card.requests:
            self.say_nothing(self.tr("No requests from this person yet."))

    def _entry(self, one: RequestRow) -> QWidget:
        entry = QWidget(self.rows)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._icon(one), "text3", 16, parent=entry))
        text = QVBoxLayout()
        text.setSpacing(0)
        number = LinkButton(request_number(one.year, one.number), "control", parent=entry)
        number.clicked.connect(partial(self._open, one.id))
        text.addWidget(number)
        note = f"{self._kinds(one)} · {say_date(one.received_on, SHORT_DATE)}"
        text.addWidget(PlainLabel(note, "meta", "text2", wrap=True, parent=entry))
        row.addLayout(text, 1)
        row.addWidget(CountdownPill(self._pill(one), entry))
        return entry

    def _open(self, identity: int, _is_checked: bool = False) -> None:
        self.opened.emit(identity)

    def _pill(self, one: RequestRow) -> Pill:
        if one.closed_at is not None:
            return Pill("done", self.tr("closed"))
        state, left = countdown(
            self._desk.now(), one.due, self._desk.calendar, self._desk.hours, one.received_on, NO_MARKS
        )
        return (
            Pill("normal", self.tr("open")) if state is Countdown.NOT_STARTED else Pill(state, pill_text(state, left))
        )

    def _kinds(self, one: RequestRow) -> str:
        known = {kind.key: say_title(kind.title) for kind in self._desk.rulebook.kinds}
        return "; ".join(dict.fromkeys(known.get(key, key) for key in one.kinds))

    def _icon(self, one: RequestRow) -> str:
        known = {kind.key: kind.icon for kind in self._desk.rulebook.kinds}
        return known.get(one.kinds[0], "file-text") if one.kinds else "file-text"
