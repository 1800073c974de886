"""Who else looks at the request shown: said by the desk every half minute, drawn in the bar over the request."""

from functools import partial

from PySide6.QtCore import QObject, QSysInfo, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.services.presence import Onlooker, look_at, look_away, window_name
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.beside import Beside
from dpo_desk.ui.parts.avatar import Avatar
from dpo_desk.ui.parts.labels import ElidingLabel, plain_tip

BEAT_MS = 30_000
SIZE = 24


class OnlookerLabel(ElidingLabel):
    """The whole sentence, or the name alone where the bar has no room for it; then the picture speaks for itself."""

    short = ""

    def _fit(self) -> None:
        whole = self.whole_text()
        for shown in (whole, self.short, ""):
            if self.fontMetrics().horizontalAdvance(shown) <= self.width():
                break
        self.setText(shown)
        self.setToolTip(plain_tip(whole))


class PresenceMark(QWidget):
    """The mark of a colleague and a few words; hidden while nobody else looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[Onlooker, ...] = ()
        self.avatar = Avatar("", SIZE, colleague=True, parent=self)
        self.label = OnlookerLabel("", "body", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.avatar)
        row.addWidget(self.label)
        self.hide()

    def show_onlookers(self, found: tuple[Onlooker, ...]) -> None:
        """Those with a name together, else the computers; the first name is drawn, the tip names all."""
        self._found = found
        self.retranslate()
        self.setVisible(bool(found))

    def retranslate(self) -> None:
        """Say it again in the current language."""
        if not self._found:
            return
        names = [one.name for one in self._found if one.name]
        if names:
            said = self.tr("{name} is viewing").format(name=", ".join(_short(name) for name in names))
            self.avatar.show_name(" ".join(reversed(names[0].split(" ", 1))))
        else:
            computers = ", ".join(one.computer for one in self._found)
            said = self.tr("Also open on the computer {name}").format(name=computers)
        self.avatar.setVisible(bool(names))
        self.label.short = ", ".join(_short(name) for name in names)
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
        self._window = window_name(QSysInfo.machineHostName())
        self._request_id = 0
        self._has_onlookers = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)

    @Slot()
    def look(self) -> None:
        """Another request came to the front, or how many officers there are is known."""
        deeds = self._beside.deeds
        self.show_request(deeds.card.row.id if deeds.card else 0, deeds.work.has_onlookers)

    def show_request(self, request_id: int, has_onlookers: bool) -> None:
        """This request is in front now; nothing is said where nobody could look beside."""
        if (request_id, has_onlookers) == (self._request_id, self._has_onlookers):
            return
        self._request_id, self._has_onlookers = request_id, has_onlookers
        self._mark.show_onlookers(())
        if has_onlookers and request_id:
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
            self._mark.show_onlookers(getattr(said, "answer", ()) if request_id else ())
