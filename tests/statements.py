"""Counts the statements that an office sends to its database."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from dpo_desk.services.office import Office


@contextmanager
def counted(office: Office) -> Iterator[list[str]]:
    """The statements sent inside the block."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    engine = office._store._engine
    sa.event.listen(engine, "before_cursor_execute", note)
    yield said
    sa.event.remove(engine, "before_cursor_execute", note)
