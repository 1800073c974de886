"""Runs work off the window's thread, one piece at a time, and answers only the living."""

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from dpo_desk.domain.errors import News

T = TypeVar("T")
log = logging.getLogger(__name__)


class Runner(Protocol):
    """What Desk needs of a worker; `Worker` in the program, `AtOnce` in most tests."""

    def start(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Run `work`, then hand its answer (or its exception) to the owner if that still lives."""

    def close(self) -> None:
        """Wait for the work at hand, forget the rest; nothing is delivered afterwards."""


class _Waiting(NamedTuple):
    owner: QObject
    then: Callable[[Any], None]
    otherwise: Callable[[Exception], None]


def place_of(error: BaseException) -> str:
    """Type of an exception and the file and line it came from: no text and no values, they may be personal."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {where}"


class Worker(QObject):
    """One thread with a queue. The thread sees plain values only: owners and their methods stay on the window's
    side under a ticket, so that no widget can ever lose its last reference on the wrong thread."""

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None, *, finishes: bool = True) -> None:
        """With `finishes` closing waits for everything queued: a deed just asked for must not be lost."""
        super().__init__(parent)
        self._finishes = finishes
        self._is_closed = False
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tickets = count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._finished.connect(self._deliver)

    def start(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Queue `work`; answers come in the order of the questions. What is asked after the close is dropped."""
        if self._is_closed:
            return
        ticket = next(self._tickets)
        self._waiting[ticket] = _Waiting(owner, then, otherwise)
        self._pool.submit(partial(_run, ticket, work, self._finished.emit))

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running, queued or undelivered."""
        return not self._waiting

    def close(self) -> None:
        """Wait for the work, deliver nothing any more. Call before the database is closed."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=not self._finishes)
        self._waiting.clear()

    @Slot(object)
    def _deliver(self, parcel: tuple[int, bool, Any]) -> None:
        ticket, good, answer = parcel
        waiting = self._waiting.pop(ticket, None)
        if waiting is None or not isValid(waiting.owner):
            return
        if good:
            waiting.then(answer)
        else:
            waiting.otherwise(answer)


def _run(ticket: int, work: Callable[[], Any], finished: Callable[[object], None]) -> None:
    try:
        answer = work()
    except Exception as error:
        if not isinstance(error, News):
            log.error("work failed: %s", place_of(error))  # here: a Future would keep it silent
        finished((ticket, False, error))
    else:
        finished((ticket, True, answer))


class AtOnce(QObject):
    """The same interface without a thread: runs and delivers before `start` returns. For tests and jobs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False

    def start(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Run `work` here and now."""
        if self._is_closed or not isValid(owner):
            return
        try:
            answer = work()
        except Exception as error:
            otherwise(error)
        else:
            then(answer)

    def close(self) -> None:
        """Run nothing any more."""
        self._is_closed = True
