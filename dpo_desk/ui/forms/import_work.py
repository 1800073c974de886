"""The long jobs of the import: one at a time, with its strip, and nothing heard of one that was given up."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from dpo_desk.domain.words import Message
from dpo_desk.services.import_file import Stopped
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.errand import Errand
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.progress import WorkStrip

T = TypeVar("T")


class ImportWork(QObject):
    """`busy_changed` when a job begins or ends; stopping one leaves a note."""

    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, strip: WorkStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._strip = desk, strip
        self._round = 0
        self.is_busy = False
        self._errand: Errand | None = None
        self._when_stopped: Callable[[], None] | None = None
        strip.hide()
        strip.stopped.connect(self.stop)

    def start(
        self, title: str, job: Callable[..., T], then: Callable[[T], None], otherwise: Callable[[Exception], None],
        stopped: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Run `job(progress)` beside the desk; `stopped` says what stays of a job that was stopped."""
        self.stop()
        self._when_stopped = stopped
        self._round += 1
        self._strip.begin(title)
        self._set_busy(True)
        errand = self._desk.errand(
            self,
            job,
            progress=partial(self._progress, self._round),
            then=partial(self._came, self._round, then),
            otherwise=partial(self._failed, self._round, otherwise),
        )
        self._errand = errand if self.is_busy else None

    @Slot()
    def stop(self) -> None:
        """End the job under way; nothing of it stays."""
        if self._errand is not None:
            self._errand.cancel()

    def give_up(self) -> None:
        """End the job and hear nothing of it any more."""
        self.stop()
        self._round += 1
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        if not is_busy:
            self._errand = None
        self._strip.setVisible(is_busy)
        self.busy_changed.emit(is_busy)

    def _progress(self, number: int, done: int, total: int) -> None:
        if number == self._round:
            self._strip.show_progress(done, total)

    def _came(self, number: int, then: Callable[[T], None], answer: T) -> None:
        if number == self._round:
            self._set_busy(False)
            then(answer)

    def _failed(self, number: int, otherwise: Callable[[Exception], None], error: Exception) -> None:
        if number != self._round:
            return
        self._set_busy(False)
        if isinstance(error, Stopped) and self._when_stopped is not None:
            self._when_stopped()
        elif isinstance(error, Stopped):
            stopped: Message = error.message
            self._desk.door.note(say(stopped))
        else:
            otherwise(error)
