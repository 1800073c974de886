"""Loads the modules of the other screens soon after the first one stands, so that a first visit need not."""

from functools import partial

from PySide6.QtCore import QTimer, Slot

from dpo_desk.ui.screens import load
from dpo_desk.ui.window import Window
from dpo_desk.ui.worker import Worker

WARMING_MS = 1500
MOST = 5
"""The first places of the navigation; the modules of all would take more memory than a desk at rest may have."""


class Warming(Worker):
    """A thread of its own, which nothing waits for; a closing window lets it end the module at hand."""

    def __init__(self, window: Window) -> None:
        super().__init__("warming", window, finishes=False)
        self._names = [place.name for place in window.places[:MOST]]
        window.closing.connect(self.close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        if not window.desk.is_at_once:
            self._timer.start(WARMING_MS)

    @Slot()
    def begin(self) -> None:
        """Load one module after the other."""
        for name in self._names:
            self.start(self, partial(load, name), _forget, _forget)


def _forget(_answer: object) -> None:
    """Nobody waits for it."""
