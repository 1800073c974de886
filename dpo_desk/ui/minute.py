"""One tick a minute, on the minute, for everything that shows working time left."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

MINUTE_MS = 60_000


def until_next_minute(now: datetime) -> int:
    """Milliseconds from `now` to the next full minute, never zero."""
    return MINUTE_MS - (now.second * 1000 + now.microsecond // 1000)


class Minute(QObject):
    """Ticks on every full minute while it is watched; a hidden window costs nothing."""

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    @property
    def is_watched(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def watch(self, is_visible: bool) -> None:
        """Start with a tick (the time may have passed unseen) or stop."""
        if is_visible and not self.is_watched:
            self._tick()
        elif not is_visible:
            self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        self._timer.start(until_next_minute(self._now()))
        self.ticked.emit()
