"""Who else looks at a request now: said by every window while it is open, expired by itself when one dies.

It changes no record of the office, so that it leaves no line in the journal and no window asks again for it.
"""

from datetime import timedelta

from dpo_desk.storage import inbox, presence, register
from dpo_desk.storage.transaction import Writing

GONE_AFTER = timedelta(minutes=2)
"""A window not heard of for so long is closed or dead."""


def look_at(writing: Writing, window: str, request_id: int) -> tuple[str, ...]:
    """Say that this window shows this request; the names of the other officers who look at it now.

    With one officer, or a database that is a file, nobody can look beside: nothing is written.
    """
    if not presence.can_be_shared(writing) or len(register.officers(writing)) < 2:
        return ()
    me, since = inbox.officer_id(writing, presence.login(writing)), writing.now - GONE_AFTER
    presence.say(writing, window, me, request_id, since)
    return presence.others(writing, request_id, me, since)


def look_away(writing: Writing, window: str) -> tuple[str, ...]:
    """Say that this window shows no request any more."""
    if presence.can_be_shared(writing):
        presence.forget(writing, window)
    return ()
