"""Who else looks at the request shown: said by the desk every half minute, drawn in the bar over the request."""

import secrets
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.services.presence import look_at, look_away
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.beside import Beside
from dpo_desk.ui.parts.avatar import Avatar
from dpo_desk.ui.parts.labels import ElidingLabel, plain_tip

BEAT_MS = 30_000
SIZE = 24


class PresenceMark(QWidget):
    """The mark of a colleague and a few words; hidden while nobody else looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.avatar = Avatar("", SIZE, colleague=True, parent=self)
        self.label = ElidingLabel("", "body", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.avatar)
        row.addWidget(self.label)
        self.hide()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Surname and given name of each who looks; the first is drawn, the tip names all."""
        self._names = names
        self.retranslate()
        self.setVisible(bool(names))

    def retranslate(self) -> None:
        """Say it again in the current language."""
        if not self._names:
            return
        shown = [_short(name) for name in self._names]
        said = self.tr("{name} is viewing").format(name=", ".join(shown))
        self.avatar.show_name(" ".join(reversed(self._names[0].split(" ", 1))))
        self.label.show_text(said)
        self.setToolTip(plain_tip(said))
        self.setAccessibleName(said)


def _short(name: str) -> str:
    """The initial before the surname, as the design has it."""
    surname, _, given = name.partition(" ")
    return f"{given[0]}. {surname}" if given else surname


class Presence(QObject):
    """Tells the database which request this window shows, and its mark who else looks at it."""

    def __init__(self, desk: Desk, mark: PresenceMark, beside: Beside) -> None:
        super().__init__(beside)
        self._desk, self._mark, self._beside = desk, mark, beside
        beside.changed.connect(self.look)
        self._window = secrets.token_hex(16)
        self._request_id = 0
        self._is_shared = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)

    @Slot()
    def look(self) -> None:
        """Another request came to the front, or how many officers there are is known."""
        deeds = self._beside.deeds
        self.show_request(deeds.card.row.id if deeds.card else 0, deeds.work.is_shared)

    def show_request(self, request_id: int, is_shared: bool) -> None:
        """This request is in front now; nothing is said where nobody could look beside."""
        if (request_id, is_shared) == (self._request_id, self._is_shared):
            return
        self._request_id, self._is_shared = request_id, is_shared
        self._mark.show_names(())
        if is_shared and request_id:
            self._timer.start()
            self.beat()
        else:
            self._timer.stop()

    @Slot()
    def beat(self) -> None:
        """Say it once more."""
        bar = self._mark.parentWidget()
        if bar is not None and bar.isVisible():
            heard = partial(self._heard, self._request_id)
            self._desk.say(self, look_at, self._window, self._request_id, then=heard)

    def leave(self) -> None:
        """The window closes: the worker says so before it stops."""
        if self._timer.isActive():
            self._timer.stop()
            self._desk.say(self, look_away, self._window, then=partial(self._heard, 0))
        self._request_id = 0

    def _heard(self, request_id: int, said: object) -> None:
        """The names; after an error nobody, for a colleague who was there may have gone."""
        if request_id == self._request_id:
            self._mark.show_names(getattr(said, "answer", ()) if request_id else ())
