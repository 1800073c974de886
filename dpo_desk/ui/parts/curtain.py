"""A pane that is painted after the rest of the window: both at once would keep keys waiting."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget


class Curtain(QTimer):
    """Leaves a pane out of the paint that comes next, and lets it be painted after that one."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._has_waited = False
        self.timeout.connect(self._open)

    def draw(self) -> None:
        """Leave it out now."""
        if self._pane.isVisible():
            self._pane.setUpdatesEnabled(False)
            self._has_waited = False
            self.start(0)

    @Slot()
    def _open(self) -> None:
        # The first shot may come before that paint, in the same round of events.
        if self._has_waited:
            self.stop()
            self._pane.setUpdatesEnabled(True)
        self._has_waited = True
