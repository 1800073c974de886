"""Numbers without gaps: a counter row per series and year, taken inside the deed's transaction."""

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from dpo_desk.domain.numbers import Series
from dpo_desk.storage.tables import counter
from dpo_desk.storage.transaction import Writing


def take(writing: Writing, series: Series, year: int = 0, many: int = 1) -> int:
    """The next number of a series (the first of `many`); a rolled-back deed gives it back."""
    maker = sqlite_insert if writing.connection.dialect.name == "sqlite" else postgres_insert
    query = (
        maker(counter)
        .values(series=series.value, year=year, last=many)
        .on_conflict_do_update(index_elements=["series", "year"], set_={"last": counter.c.last + many})
        .returning(counter.c.last)
    )
    return int(writing.connection.execute(query).scalar_one()) - many + 1
