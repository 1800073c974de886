"""A long job on its way: how far it is, and the handle to stop it."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

LEAST_PAUSE_S = 0.05


class Progress:
    """What a job calls with (done, total); plain, for the worker's thread. Answers False when it shall stop."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stopped = threading.Event()
        self._told_at = 0.0

    def __call__(self, done: int, total: int) -> bool:
        now = time.monotonic()
        if done >= total or now - self._told_at >= LEAST_PAUSE_S:  # a notice per record would flood the window
            self._told_at = now
            self._tell(done, total)
        return not self._stopped.is_set()

    def stop(self) -> None:
        """Make the next call answer False."""
        self._stopped.set()


class Errand(QObject):
    """The window's side of a job: forwards its progress to a living owner; `cancel()` stops it between records."""

    reported = Signal(int, int)
    ended = Signal()

    def __init__(self, owner: QObject, show: Callable[[int, int], None] | None, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = owner
        self._show = show
        self.brake: Progress | None = None
        self.is_cancelled = False
        self.reported.connect(self._forward)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; it ends with what it has done so far."""
        self.is_cancelled = True
        if self.brake is not None:
            self.brake.stop()

    def end(self) -> None:
        """The job is over: no more progress."""
        self._show = None
        self.ended.emit()
        self.deleteLater()

    @Slot(int, int)
    def _forward(self, done: int, total: int) -> None:
        if self._show is not None and isValid(self._owner):
            self._show(done, total)
