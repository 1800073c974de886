"""A tab of the profile built anew for each subject, and the one that tells how each purpose stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.consent import PurposeState, Standing
from dpo_desk.domain.zone import local_day
from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.words import SHORT_DATE


class FactTab(QWidget):
    """A tab that is built anew for every profile."""

    fill: Callable[[Profile], None]
    """Put the rows of a profile in."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = Rows(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.addWidget(self.rows)

    def show_profile(self, profile: Profile) -> None:
        """Show another profile."""
        self.rows.clear()
        self.fill(profile)

    def say_nothing(self, text: str) -> None:
        """One quiet sentence instead of rows."""
        self.rows.add(PlainLabel(text, "body", "text3", wrap=True, parent=self.rows), 8)


class PurposesTab(FactTab):
    """The purposes of clause 3.2, each with its state and the reason."""

    def fill(self, profile: Profile) -> None:
        """One entry a purpose."""
        for purpose in self._desk.rulebook.purposes:
            state = profile.states.get(purpose.key, PurposeState(purpose.key))
            if self.rows.all():
                self.rows.add(Rule(self.rows))
            self.rows.add(self._entry(f"{purpose.point}  {say_title(purpose.short)}", state))

    def _entry(self, title: str, state: PurposeState) -> QWidget:
        entry = QWidget(self.rows)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(10)
        shape, words = purpose_look(state), self.reason(state)
        is_end = shape == "overdue"
        mark = IconLabel("x", "over", 16, words, entry) if is_end else Shape(shape, 16, words, entry)
        row.addWidget(mark)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidingLabel(title, "control", parent=entry))
        text.addWidget(PlainLabel(words, "meta", "text2", wrap=True, parent=entry))
        row.addLayout(text, 1)
        entry.setAccessibleName(f"{title}. {words}")
        return entry

    def reason(self, state: PurposeState) -> str:
        """Why a purpose stands as it does."""
        words = {
            Standing.IN_FORCE: self.tr("In force since {day}"),
            Standing.REFUSED: self.tr("Refused on {day}"),
            Standing.WITHDRAWN: self.tr("Withdrawn on {day}"),
            Standing.DISAGREED: self.tr("Disagreed with the edition on {day}"),
            Standing.PURPOSE_REACHED: self.tr("Purpose achieved on {day}"),
            Standing.EXPIRED: self.tr("Term ended, since {day} there is no consent"),
        }
        if state.since is None or state.standing not in words:
            return self.tr("Consent was never given")
        said = words[state.standing].format(day=say_date(local_day(state.since), SHORT_DATE))
        if state.in_force and state.until is not None:
            said += ", " + self.tr("until {day}").format(day=say_date(state.until, SHORT_DATE))
        if state.last is not None and state.last.mechanism:
            said += f". {self._mechanism(state.last.mechanism)}"
        return said

    def _mechanism(self, key: str) -> str:
        try:
            return say_title(self._desk.rulebook.mechanism(key).title)
        except KeyError:
            return key


def purpose_look(state: PurposeState) -> str:
    """The shape of a purpose's standing."""
    if state.in_force:
        return "done"
    return "not_started" if state.standing in (Standing.NEVER, Standing.PURPOSE_REACHED) else "overdue"
