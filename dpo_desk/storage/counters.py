"""Numbers without gaps: a counter row per series and year, taken inside the deed's transaction."""

from typing import Any

from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from dpo_desk.domain.numbers import Series
from dpo_desk.storage.tables import counter
from dpo_desk.storage.transaction import Writing


def take(writing: Writing, series: Series, year: int = 0, many: int = 1) -> int:
    """The next number of a series (the first of `many`); a rolled-back deed gives it back."""
    query = (
        _insert(writing)(counter)
        .values(series=series.value, year=year, last=many)
        .on_conflict_do_update(index_elements=["series", "year"], set_={"last": counter.c.last + many})
        .returning(counter.c.last)
    )
    return int(writing.connection.execute(query).scalar_one()) - many + 1


def _insert(writing: Writing) -> Any:
    if writing.connection.dialect.name == "sqlite":
        return sqlite_insert
    from sqlalchemy.dialects.postgresql import insert  # here: heavy, and a desk on a file starts without it

    return insert
