"""The searches officers saved."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.tables import saved_search
from dpo_desk.storage.transaction import Reading


def rows(reading: Reading, officer_id: int, screen: str) -> Sequence[Any]:
    """The searches of an officer on a screen, in the order they were saved."""
    mine = saved_search.c.officer_id == officer_id, saved_search.c.screen == screen
    return reading.rows(sa.select(saved_search).where(*mine).order_by(saved_search.c.id))


def row(reading: Reading, search_id: int) -> Any | None:
    """One search, None when it is gone."""
    return reading.one(sa.select(saved_search).where(saved_search.c.id == search_id))
