"""Collects Python's garbage on the window's thread only: elsewhere it could destroy a widget that is shown."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from dpo_desk.ui.worker import Worker

LOOK_EVERY_MS = 1000
ENOUGH = 4000
"""Fewer new things than this are not worth a sweep; ten times as many take longer than a key may wait."""
MOST_PUT_OFF = 300
"""So many times a sweep may wait for a worker; a desk that never rests is swept all the same."""
MOST_YOUNG = 600
"""So many sweeps may look only at what is young."""
YOUNG, ALL = 1, 2


class Sweep(QObject):
    """Switches automatic collection off while it lives and collects from a timer instead.

    What has outlived a sweep is looked through while another program is in front: that takes longer than a key may
    wait.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._desks = parent
        self._put_off = self._young = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if gc.get_count()[0] > ENOUGH:
            self.collect()

    def collect(self) -> None:
        """Collect now, or next time while a worker works: all it holds would be looked through, the window waiting."""
        is_busy = any(not worker.is_idle for worker in self._desks.findChildren(Worker))
        self._put_off = self._put_off + 1 if is_busy and self._put_off < MOST_PUT_OFF else 0
        if self._put_off:
            return
        is_in_front = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        self._young = self._young + 1 if is_in_front and self._young < MOST_YOUNG else 0
        gc.collect(YOUNG if self._young else ALL)

    def close(self) -> None:
        """Collect for the last time, while no other thread can, and give collection back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
