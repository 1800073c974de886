"""The mailbox at work: fetches on demand and on its timer, has what came kept, and tells how it went."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.errors import News
from dpo_desk.exchange.mail_account import Letter
from dpo_desk.exchange.supervision import Stopped
from dpo_desk.services import arrivals, mailbox
from dpo_desk.services.arrivals import Kept
from dpo_desk.services.mailbox import Haul, MailboxDraft, Plan
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.errand import Errand
from dpo_desk.ui.languages import say

MINUTE_MS = 60_000


class Post(QObject):
    """One for a desk, see `post_of`. Passwords typed where there is no keyring are remembered until it closes."""

    changed = Signal()
    """It began, goes on, or ended."""
    came = Signal(int)
    """So many letters want somebody's eye."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._typed: dict[str, str] = {}
        self._errand: Errand | None = None
        self._haul: Haul | None = None
        self._is_by_person = False
        self._fresh = 0
        self.is_busy = False
        self.progress = (0, 0)
        self.checked_at: datetime | None = None
        self.trouble = ""
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._timed)
        desk.changed.connect(self._hear)

    def remember(self, draft: MailboxDraft, password: str) -> None:
        """Keep a password for this session."""
        self._typed[draft.address] = password

    def typed(self, draft: MailboxDraft) -> str:
        """The password typed in this session, "" when none was."""
        return self._typed.get(draft.address, "")

    # the timer

    @Slot()
    def begin(self) -> None:
        """Start the timer as the settings say, and fetch at once."""
        self._desk.ask(self, mailbox.mailbox, then=self._begun)

    def _begun(self, draft: MailboxDraft) -> None:
        self._set_timer(draft)
        if self.timer.isActive():
            self._timed()

    def _set_timer(self, draft: MailboxDraft) -> None:
        wanted = draft.minutes * MINUTE_MS if draft.is_set else 0
        if not wanted:
            self.timer.stop()
        elif wanted != self.timer.interval() or not self.timer.isActive():
            self.timer.start(wanted)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._desk.ask(self, mailbox.mailbox, then=self._set_timer)

    @Slot()
    def _timed(self) -> None:
        self._fetch(is_by_person=False)

    # a fetch

    @Slot()
    def fetch(self) -> None:
        """Fetch now; what goes wrong is told."""
        self._fetch(is_by_person=True)

    def _fetch(self, *, is_by_person: bool) -> None:
        if self.is_busy:
            return
        self._is_by_person, self._fresh = is_by_person, 0
        self.is_busy, self.progress = True, (0, 0)
        self.changed.emit()
        self._plan()

    def _plan(self) -> None:
        self._desk.ask(self, mailbox.plan, then=self._planned, otherwise=self._failed)

    def _planned(self, plan: Plan | None) -> None:
        if plan is None:
            self._end()
            return
        job = partial(mailbox.fetch, plan, self.typed(plan.draft))
        self._errand = self._desk.errand(
            self, job, progress=self._show_progress, then=self._hauled, otherwise=self._failed, net=True
        )

    def _show_progress(self, done: int, total: int) -> None:
        self.progress = (done, total)
        self.changed.emit()

    def _hauled(self, haul: Haul) -> None:
        self._errand, self._haul = None, haul
        if haul.moved:
            self._desk.do(self, arrivals.note_moved, haul.place, haul.moved, otherwise=self._failed)
        self._keep(haul.fetched)

    def _keep(self, left: Sequence[Letter]) -> None:
        haul = self._haul
        if not left or haul is None:
            self._batch_kept()
            return
        then = partial(self._kept, left)
        self._desk.do(self, arrivals.keep_letters, haul.place, left, then=then, otherwise=self._failed)

    def _kept(self, left: Sequence[Letter], kept: Kept) -> None:
        self._fresh += kept.fresh
        self._keep(left[kept.dealt_with :])

    def _batch_kept(self) -> None:
        haul = self._haul
        if haul is not None and haul.fetched and (haul.waiting or haul.place.moves):
            self._plan()  # the rest; and what is kept now is moved at the beginning of the next batch
            return
        self.checked_at, self.trouble = self._desk.now(), ""
        self._end()

    def _failed(self, error: Exception) -> None:
        is_stopped = isinstance(error, Stopped)
        self.trouble = say(error.message) if isinstance(error, News) and not is_stopped else ""
        if not is_stopped and (self._is_by_person or not isinstance(error, News)):
            self._desk.door.tell(error, self.fetch)
        self._end()

    def _end(self) -> None:
        self._errand = self._haul = None
        self.is_busy = False
        self.changed.emit()
        if self._fresh:
            self.came.emit(self._fresh)

    @Slot()
    def stop(self) -> None:
        """End the fetch that is on its way; what it has kept stays."""
        if self._errand is not None:
            self._errand.cancel()


def post_of(desk: Desk) -> Post:
    """The post of this desk, made when it is first asked for."""
    return desk.findChild(Post) or Post(desk)
