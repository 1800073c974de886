"""Collects Python's garbage on the window's thread only: elsewhere it could destroy a widget that is shown."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

SWEEP_EVERY_MS = 10_000


class Sweep(QObject):
    """Switches automatic collection off while it lives and collects from a timer instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect now."""
        gc.collect()

    def close(self) -> None:
        """Collect for the last time, while no other thread can, and give collection back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
