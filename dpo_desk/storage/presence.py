"""Who looks at which request now, one row for each open window; kept beside the journal, never in it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.columns import link, moment
from dpo_desk.storage.subject_tables import metadata, officer
from dpo_desk.storage.transaction import Reading, Writing

presence = sa.Table(
    "presence", metadata, sa.Column("window", sa.String(32), primary_key=True),
    link("officer_id", "officer", nullable=False), link("request_id", "request", nullable=False),
    moment("seen_at", nullable=False), sa.Index("presence_by_request", "request_id"),
)  # fmt: skip


def can_be_shared(reading: Reading) -> bool:
    """Whether this database may be open in several windows at once: a server's, never a file's."""
    return reading.connection.dialect.name != "sqlite"


def login(reading: Reading) -> str:
    """The name under which this window speaks to the server."""
    return str(reading.scalar(sa.select(sa.literal_column("session_user"))))


def say(writing: Writing, window: str, officer_id: int, request_id: int, gone_before: datetime) -> None:
    """This window looks at this request now; rows of windows not heard of since are cleared away."""
    values = {"officer_id": officer_id, "request_id": request_id, "seen_at": writing.now}
    mine = presence.c.window == window
    if not writing.connection.execute(presence.update().where(mine).values(**values)).rowcount:
        writing.connection.execute(presence.insert().values(window=window, **values))
    writing.connection.execute(presence.delete().where(presence.c.seen_at < gone_before))


def forget(writing: Writing, window: str) -> None:
    """This window looks at nothing any more."""
    writing.connection.execute(presence.delete().where(presence.c.window == window))


def others(reading: Reading, request_id: int, window: str, since: datetime) -> Sequence[Any]:
    """Officer, name and window of everybody else heard of since at this request."""
    query = sa.select(officer.c.id, officer.c.surname, officer.c.given_name, presence.c.window)
    query = query.join(presence, presence.c.officer_id == officer.c.id).where(
        presence.c.request_id == request_id, presence.c.window != window, presence.c.seen_at >= since
    )
    return reading.rows(query.order_by(officer.c.id, presence.c.window))
