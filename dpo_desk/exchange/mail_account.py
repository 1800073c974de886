"""What passes between the desk and the process that talks to a mail server: the account, the wish, the letters."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from dpo_desk.exchange.eml import Mail

if TYPE_CHECKING:
    import ssl

ANSWER_S = 30.0
"""Seconds a server may stay silent, at the greeting and within any answer."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the mailbox is and who enters. `authority` is PEM text of the office's own certificate authority,
    `patience` how many seconds the server may stay silent."""

    host: str
    port: int
    user: str
    password: str
    folder: str = "INBOX"
    authority: str = ""
    patience: float = ANSWER_S


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which letters: above `last` in the folder's numbering `validity`, not older than `since`, up to `limit` bytes.

    `settled` are letters of that numbering that are safely kept: they are moved to `target` before anything is read.
    """

    since: date
    limit: int
    validity: int = 0
    last: int = 0
    settled: tuple[int, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as the server gave it, and as it was read (None: nothing could read it).

    One above the limit comes with the beginning of its headers only.
    """

    uid: int
    size: int
    came_at: datetime | None
    data: bytes
    is_whole: bool = True
    mail: Mail | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Some letters in the order of the folder, which settled ones were moved, and how many letters still wait."""

    validity: int
    letters: tuple[Letter, ...]
    moved: tuple[int, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a mailbox answers to a test: letters in its folder, and whether the folder to move to is there."""

    letters: int
    has_target: bool


def verifying_context(authority: str = "") -> "ssl.SSLContext":
    """A context that checks the chain, the name and the dates, by the system's authorities or the office's own."""
    import ssl  # here: a desk that fetches no letters starts without it

    return ssl.create_default_context(cadata=authority or None)
