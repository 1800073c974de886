"""Who else looks at a request now: said by every window while it is open, expired by itself when one dies.

It changes no record of the office, so that it leaves no line in the journal and no window asks again for it.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from dpo_desk.storage import inbox, presence
from dpo_desk.storage.transaction import Writing

GONE_AFTER = timedelta(minutes=2)
"""A window not heard of for so long is closed or dead."""


@dataclass(frozen=True, slots=True)
class Onlooker:
    """Another officer by surname and given name, or only the computer when it may be the same person's."""

    name: str = ""
    computer: str = ""


def window_name(computer: str) -> str:
    """The key of a window that opens now on this computer: its name and a random part, 32 characters at most."""
    return f"{computer[:23]}:{secrets.token_hex(4)}"


def look_at(writing: Writing, window: str, request_id: int) -> tuple[Onlooker, ...]:
    """Say that this window shows this request; who else looks at it now, each once.

    A database that is a file has one person: nothing is written. Her own second window on the same computer is no
    news to her; one on another computer is, and so is everybody whose login names no officer of their own.
    """
    me = inbox.officer_id(writing, presence.login(writing)) if presence.can_be_shared(writing) else 0
    if not me:
        return ()
    since, computer = writing.now - GONE_AFTER, _computer(window)
    presence.say(writing, window, me, request_id, since)
    found: dict[Onlooker, None] = {}
    for row in presence.others(writing, request_id, window, since):
        name = f"{row.surname} {row.given_name}".strip() if row.id != me else ""
        if name or _computer(row.window) != computer:
            found[Onlooker(name) if name else Onlooker(computer=_computer(row.window))] = None
    return tuple(found)


def _computer(window: str) -> str:
    return window.rpartition(":")[0]


def look_away(writing: Writing, window: str) -> tuple[Onlooker, ...]:
    """Say that this window shows no request any more."""
    if presence.can_be_shared(writing):
        presence.forget(writing, window)
    return ()
