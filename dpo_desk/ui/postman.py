"""Begins the fetching of letters soon after the window stands, and tells in the toast how many came."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from dpo_desk.domain.rows import LetterRow
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.toast import Toast

PAUSE_MS = 2000


class Postman(QObject):
    """The window does not wait for what speaks to mail servers: it is loaded when the pause is over."""

    def __init__(self, desk: Desk, toast: Toast) -> None:
        super().__init__(toast)
        self._desk, self._toast = desk, toast
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.timeout.connect(self.begin)
        self.pause.start(PAUSE_MS)

    @Slot()
    def begin(self) -> None:
        """Fetch now if the settings have a timer, and then as often as they say."""
        from dpo_desk.services.departures import waiting
        from dpo_desk.ui.departures import departures_of
        from dpo_desk.ui.post import post_of

        post = post_of(self._desk)
        post.came.connect(self.tell)
        post.begin()
        departures_of(self._desk).left.connect(self.tell_left)
        self._desk.ask(self, waiting, then=self._tell_waiting)

    @Slot(int)
    def tell(self, count: int) -> None:
        """Say how many letters came; a toast, no sound and no names."""
        self._toast.show_done(self.tr("%n letter(s) came by e-mail", "", count), undoable=False)

    @Slot(int)
    def tell_left(self, _letter_id: int) -> None:
        """Say that a letter has left."""
        self._toast.show_done(self.tr("The letter has left by e-mail"), undoable=False)

    def _tell_waiting(self, rows: Sequence[LetterRow]) -> None:
        """Letters that a closed desk left behind never leave by themselves."""
        if rows:
            self._desk.door.note(self.tr("%n letter(s) wait to leave by e-mail: see Letters", "", len(rows)))
