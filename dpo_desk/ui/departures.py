"""Letters on their way by e-mail: made into an e-mail, held for thirty seconds, handed over, and told how it went."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dpo_desk.domain.departure import HELD_S
from dpo_desk.domain.errors import Conflict, Trouble
from dpo_desk.domain.words import Marked
from dpo_desk.exchange.outgoing_mail import Outgoing, Packed, pack
from dpo_desk.exchange.smtp_account import Outcome
from dpo_desk.services import departures
from dpo_desk.services.departures import Handed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.post import post_of

HELD_MS = HELD_S * 1000
Refused = Callable[[Exception], None]


class Departures(QObject):
    """One for a desk, see `departures_of`: letters leave while another screen is in front.

    A password is known here alone, until somebody says that it was passed on or the desk closes.
    """

    changed = Signal(int)
    left = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.timers: dict[int, QTimer] = {}
        self.passwords: dict[int, str] = {}
        self.troubles: dict[int, str] = {}

    def hold(self, letter_id: int, seen: int, pdf: bytes, closes: bool, refused: Refused) -> None:
        """Make the e-mail of a letter and let it wait; `refused` hears why it cannot be."""
        then = partial(self._pack, letter_id, seen, pdf, closes, refused)
        self._desk.ask(self, departures.outgoing, letter_id, then=then, otherwise=refused)

    def _pack(self, letter_id: int, seen: int, pdf: bytes, closes: bool, refused: Refused, outgoing: Outgoing) -> None:
        job = partial(_packed, outgoing, pdf, self._desk.now())
        then = partial(self._hold, letter_id, seen, pdf, closes, refused)
        self._desk.errand(self, job, then=then, otherwise=refused)

    def _hold(self, letter_id: int, seen: int, pdf: bytes, closes: bool, refused: Refused, packed: Packed) -> None:
        kept = partial(self._held, letter_id, packed.password)
        asked = letter_id, seen, pdf, packed.data, packed.message_id, closes
        self._desk.do(self, departures.hold, *asked, then=kept, otherwise=refused)

    def _held(self, letter_id: int, password: str, _version: int) -> None:
        self.passwords[letter_id] = password
        self.troubles.pop(letter_id, None)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(partial(self.leave, letter_id, False))
        timer.start(HELD_MS)
        self._drop_timer(letter_id)
        self.timers[letter_id] = timer
        self.changed.emit(letter_id)

    def _drop_timer(self, letter_id: int) -> None:
        timer = self.timers.pop(letter_id, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def seconds_left(self, letter_id: int) -> int:
        """How long a letter is still held by this window, 0 when it is not."""
        timer = self.timers.get(letter_id)
        if timer is None or not timer.isActive():
            return 0
        return min(HELD_S, -(-timer.remainingTime() // 1000))

    def leave(self, letter_id: int, by_person: bool) -> None:
        """Hand the letter to the server now, if it was not taken back."""
        self._drop_timer(letter_id)
        self.troubles.pop(letter_id, None)
        then = partial(self._begun, letter_id)
        otherwise = partial(self._not_begun, letter_id)
        self._desk.do(self, departures.begin, letter_id, by_person, then=then, otherwise=otherwise)

    def _not_begun(self, letter_id: int, error: Exception) -> None:
        if not isinstance(error, Conflict):  # another window was first: the letter is on its way
            self._desk.door.tell(error)
        self.changed.emit(letter_id)

    def _begun(self, letter_id: int, handed: Handed | None) -> None:
        if handed is None:
            self.passed_on(letter_id)
            return
        job = partial(departures.carry, handed, post_of(self._desk).typed(handed.draft))
        settle, bug = partial(self._settle, letter_id), partial(self._failed, letter_id)
        self._desk.errand(self, job, then=settle, otherwise=bug, net=True)
        self.changed.emit(letter_id)

    def _failed(self, letter_id: int, error: Exception) -> None:
        """A bug beside the desk: the letter keeps saying that it may have left."""
        self._desk.door.tell(error)
        self.changed.emit(letter_id)

    def _settle(self, letter_id: int, outcome: Outcome) -> None:
        if outcome.trouble is not None:
            trouble = outcome.trouble
            self.troubles[letter_id] = say(trouble)
            self._desk.door.tell(Trouble(Marked(trouble.context, trouble.text), **dict(trouble.values)))
        then = partial(self._settled, letter_id, outcome.trouble is None)
        self._desk.do(self, departures.settle, letter_id, outcome, then=then)

    def _settled(self, letter_id: int, has_left: bool, _done: None) -> None:
        self.changed.emit(letter_id)
        if has_left:
            self.left.emit(letter_id)

    def take_back(self, letter_id: int, seen: int, refused: Refused) -> None:
        """The letter shall not leave."""
        self._drop_timer(letter_id)
        self.passwords.pop(letter_id, None)
        self._desk.do(self, departures.take_back, letter_id, seen, otherwise=refused)

    @Slot(int)
    def passed_on(self, letter_id: int) -> None:
        """The password is known to the person: forget it here."""
        self.passwords.pop(letter_id, None)
        self.changed.emit(letter_id)


def _packed(outgoing: Outgoing, pdf: bytes, at: datetime, _progress: object) -> Packed:
    return pack(outgoing, pdf, at)


def departures_of(desk: Desk) -> Departures:
    """The departures of this desk, made when they are first asked for."""
    return desk.findChild(Departures) or Departures(desk)
