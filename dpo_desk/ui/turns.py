"""Work of the window's thread cut into turns, between which it answers keys and paints."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """Does pieces one after the other, the window living in between."""

    def __init__(self, parent: QObject, *, at_once: bool = False) -> None:
        """`at_once` for a desk whose answers come at once: then a call of `begin` returns when all is done."""
        super().__init__(parent)
        self._at_once = at_once
        self._left: deque[Callable[[], object]] = deque()
        self._is_resting = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do."""
        return not self._left

    def begin(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do these; what is left of those before is dropped. The first is done now."""
        self._left = deque(pieces)
        self._take_turn()
        while self._at_once and self._left:
            self._take_turn()
        if self._left:
            self._is_resting = True
            self._timer.start()

    def finish(self) -> None:
        """Do now what is left."""
        while self._left:
            self._take_turn()

    @Slot()
    def _next(self) -> None:
        """Every second shot is let pass: it comes with the paint of what the piece before has changed."""
        self._is_resting = not self._is_resting
        if self._is_resting:
            self._take_turn()

    def _take_turn(self) -> None:
        piece = self._left.popleft() if self._left else None
        if not self._left:
            self._timer.stop()
        # Last, because a piece that lets events pass may end the window, and with it the timer.
        if piece is not None:
            piece()
