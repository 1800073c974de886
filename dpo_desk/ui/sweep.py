"""Collects Python's garbage on the window's thread only: elsewhere it could destroy a widget that is shown."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from dpo_desk.ui.worker import Worker

SWEEP_EVERY_MS = 10_000
MOST_PUT_OFF = 30
"""So many times a sweep may wait for a worker; a desk that never rests is swept all the same."""


class Sweep(QObject):
    """Switches automatic collection off while it lives and collects from a timer instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._desks = parent
        self._put_off = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect now, or next time while a worker works: all it holds would be looked through, the window waiting."""
        is_busy = any(not worker.is_idle for worker in self._desks.findChildren(Worker))
        self._put_off = self._put_off + 1 if is_busy and self._put_off < MOST_PUT_OFF else 0
        if not self._put_off:
            gc.collect()

    def close(self) -> None:
        """Collect for the last time, while no other thread can, and give collection back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
