"""What the register says of a subject: number, consent and retention in words and shapes."""

from datetime import date

from PySide6.QtCore import QObject

from dpo_desk.domain.consent_summary import Whole
from dpo_desk.domain.countdown import Countdown, countdown
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.retention import Keeping
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.domain.worktime import TimeLeft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import current_language, say_date
from dpo_desk.ui.parts.table_delegate import NameCell, StateCell, TextCell

HYPHEN = "\N{NON-BREAKING HYPHEN}"
SHORT_DATE = "d MMM yyyy"


def subject_number(number: int) -> str:
    """The number of a subject as it stands on paper."""
    return shown_number(Series.SUBJECT, number, 0, current_language()).replace("-", HYPHEN)


def request_number(year: int, number: int) -> str:
    """The number of a request as it stands on paper."""
    return shown_number(Series.REQUEST, number, year, current_language()).replace("-", HYPHEN)


def counted(number: int) -> str:
    """A number with its thousands apart."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


class RegisterWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def name(self, row: RegisterRow) -> str:
        """The name, or what stands in its place once the data are destroyed."""
        return self.tr("Destroyed subject") if row.state == "destroyed" else row.name

    def note(self, row: RegisterRow) -> str:
        """Number and kind of user."""
        if row.state == "destroyed":
            nothing = self.tr("no data left")
            return f"{subject_number(row.number)} · {nothing}"
        return " · ".join(part for part in (subject_number(row.number), row.user_type) if part)

    def name_cell(self, row: RegisterRow) -> NameCell:
        """Name over number."""
        return NameCell(self.name(row), self.note(row), row.state == "destroyed")

    def state(self, row: RegisterRow) -> tuple[str, str]:
        """The shape and the word for how a subject stands."""
        if row.state == "destroyed":
            return "destroyed", self.tr("Destroyed")
        if row.state == "blocked":
            return "blocked", self.tr("Data blocked")
        if row.is_stopping:
            return "waiting", self.tr("Being stopped")
        words = {
            Whole.FULL: ("done", self.tr("In full")),
            Whole.PARTIAL: ("partial", self.tr("In part")),
            Whole.WITHDRAWN: ("overdue", self.tr("Withdrawn")),
            Whole.ENDED: ("not_started", self.tr("Ended")),
        }
        return words.get(Whole(row.consent or "never"), ("not_started", self.tr("No consent")))

    def state_cell(self, row: RegisterRow) -> StateCell:
        """How a subject stands, with n of the purposes."""
        state, text = self.state(row)
        is_counted = row.purposes_known and row.state == "active"
        return StateCell(state, text, f"{row.purposes_in_force}/{row.purposes_known}" if is_counted else "")

    def keeping_cell(self, row: RegisterRow) -> StateCell | TextCell:
        """Until when the data are kept."""
        if row.state == "destroyed":
            return StateCell("destroyed", self.tr("No data left"))
        if row.state == "blocked":
            until = say_date(row.blocked_until, SHORT_DATE) if row.blocked_until else "…"
            return StateCell("blocked", self.tr("until {day}").format(day=until))
        if row.destroy_by is not None:
            state, _left = self.left(row.destroy_by)
            return StateCell(state, self.destroy_by(row.destroy_by), strong=True)
        if row.keeping == Keeping.NO_GROUND:
            return StateCell("not_started", self.tr("No ground recorded"))
        if row.keeping == Keeping.TO_DESTROY:
            return StateCell("soon", self.tr("To be destroyed"))
        return TextCell(self.tr("Until the purpose is achieved"))

    def destroy_by(self, day: date, pattern: str = SHORT_DATE) -> str:
        """By which day the data go."""
        return self.tr("Destroy: {day}").format(day=say_date(day, pattern))

    def left(self, due: date) -> tuple[Countdown, TimeLeft | None]:
        """How near a day is."""
        return countdown(self._desk.now(), due, self._desk.calendar, self._desk.hours)

    def sentence(self, row: RegisterRow) -> str:
        """A row as a screen reader says it."""
        _shape, state = self.state(row)
        return ". ".join(part for part in (self.name(row), self.note(row), row.organisation, state) if part)
