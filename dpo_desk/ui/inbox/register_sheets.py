"""The sheets that register something, each made when it is first wanted or soon after the list of requests is shown."""

from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.finding import Finding
from dpo_desk.ui.inbox.for_subject import ForSubject
from dpo_desk.ui.inbox.intake import Intake
from dpo_desk.ui.inbox.intake_drafts import IntakeDrafts
from dpo_desk.ui.inbox.intake_recovery import IntakeRecovery

SOON_MS = 1000
"""After the screen is shown: the list and the request beside it stand by then."""


class RegisterSheets(QObject):
    """Tells for all sheets together that one was left, what it registered, and that the kept drafts differ."""

    left = Signal()
    registered = Signal(int)
    kept_changed = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self.drafts = IntakeDrafts.of(desk)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._make_next)

    @cached_property
    def intake(self) -> Intake:
        """The sheet that registers a request."""
        made = Intake(self._desk, self._stack)
        self._recovery = IntakeRecovery(self._desk, made, self.drafts)
        self._recovery.kept_changed.connect(self.kept_changed)
        self._adopt(made)
        return made

    @property
    def recovery(self) -> IntakeRecovery:
        """What keeps its draft."""
        _ = self.intake
        return self._recovery

    @cached_property
    def for_subject(self) -> ForSubject:
        """What begins it for a person chosen elsewhere."""
        return ForSubject(self._desk, self.intake)

    @cached_property
    def finding(self) -> Finding:
        """The sheet that registers unlawful processing found."""
        made = Finding(self._desk, self._stack)
        self._adopt(made)
        return made

    def _adopt(self, sheet: Intake | Finding) -> None:
        self._stack.addWidget(sheet)
        sheet.left.connect(self.left)
        sheet.registered.connect(self.registered)

    def made_so_far(self) -> tuple[Intake | Finding, ...]:
        """The sheets there are."""
        made = self.__dict__
        return tuple(made[name] for name in ("intake", "finding") if name in made)

    def make_soon(self) -> None:
        """Make those that are missing while nobody waits; a desk whose answers come at once makes none ahead."""
        if len(self.made_so_far()) < 2 and not self._desk.is_at_once:
            self._soon.start()

    @Slot()
    def _make_next(self) -> None:
        """One in a turn, then the other."""
        _ = self.finding if "intake" in self.__dict__ else self.intake
        self.make_soon()

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        for sheet in self.made_so_far():
            sheet.retranslate()
