"""The foot of the profile: until when the data are kept, on what ground, and how much of the term has passed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.countdown import Marks, countdown
from dpo_desk.domain.retention import Keeping, Retention
from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say, say_date
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill, pill_text
from dpo_desk.ui.parts.progress import Bar
from dpo_desk.ui.subjects.words import SHORT_DATE, request_number


class KeepingLine(QWidget):
    """Word, pill, bar, reason."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._profile: Profile | None = None
        self._title = PlainLabel("", "control", parent=self)
        self._pill = CountdownPill(Pill("normal", ""), self)
        self._bar = Bar(0, "text2", self)
        self._why = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._why)

    def show_profile(self, profile: Profile) -> None:
        """Show another profile."""
        self._profile = profile
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        profile = self._profile
        if profile is None:
            return
        self._title.setText(self.tr("Retention"))
        kept = profile.retention
        due = profile.card.row.destroy_by or kept.until
        self._pill.show_pill(self._pill_of(kept, profile))
        share = self._share(kept) if due else None
        self._bar.setVisible(share is not None)
        self._bar.show_share(share or 0.0)
        self._why.setText(self._reason(profile))
        self.setAccessibleName(f"{self._title.text()}: {self._pill.pill().text}. {self._why.text()}")

    def _pill_of(self, kept: Retention, profile: Profile) -> Pill:
        row = profile.card.row
        if kept.keeping is Keeping.BLOCKED:
            until = say_date(row.blocked_until, SHORT_DATE) if row.blocked_until else "…"
            return Pill("blocked", self.tr("until {day}").format(day=until))
        due = row.destroy_by or kept.until
        if due is not None:
            started = kept.duty.started_on if kept.duty else None
            marks = Marks(blocked=row.state == "blocked")
            state, left = countdown(self._desk.now(), due, self._desk.calendar, self._desk.hours, started, marks)
            return Pill(state, pill_text(state, left))
        if kept.keeping is Keeping.NO_GROUND:
            return Pill("not_started", self.tr("no ground recorded"))
        return Pill("done", self.tr("until the purpose is achieved"))

    def _share(self, kept: Retention) -> float | None:
        duty = kept.duty
        if duty is None or duty.started_on is None or duty.due is None or duty.due <= duty.started_on:
            return None
        passed = (self._desk.today() - duty.started_on).days
        return max(0.06, min(1.0, passed / (duty.due - duty.started_on).days))

    def _reason(self, profile: Profile) -> str:
        said = [say(line) for line in profile.retention.why[:1]]
        request = profile.open_request
        if profile.card.row.destroy_by is not None:
            day = say_date(profile.card.row.destroy_by)
            if request is not None and profile.card.row.is_stopping:
                ground = self.tr("Ground: request {number}.")
                said.append(ground.format(number=request_number(request.year, request.number)))
            said.append(self.tr("To be destroyed by {day}, or blocked if that is impossible (9.8).").format(day=day))
        return " ".join(said) or profile.card.blocked_reason
