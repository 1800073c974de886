"""Queries whose text is made once and put to the driver itself, past the work SQLAlchemy does for every row."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from dpo_desk.storage.columns import Moment

_REMEMBERED = 512
"""So many moments and days of a column are remembered as read: what one deed wrote has the same."""


class _Made(NamedTuple):
    text: str
    order: list[str] | None
    fixed: Mapping[str, Any]
    readers: tuple[tuple[int, Callable[[Any], Any]], ...]


class Prepared:
    """A query whose text never changes; its parameters are numbers or texts, which a driver takes as they are."""

    def __init__(self, query: "sa.Select[*tuple[Any, ...]]") -> None:
        self._query = query
        self._made: dict[str, _Made] = {}

    def rows(self, connection: sa.Connection, **values: Any) -> list[tuple[Any, ...]]:
        """All rows, as SQLAlchemy would give their values, inside the transaction of the connection."""
        made = self._for(connection.dialect)
        found = self._asked(connection, made, values).fetchall()
        return [_read(row, made.readers) for row in found] if made.readers else list(found)

    def each(self, connection: sa.Connection) -> Generator[Any, None, None]:
        """The rows one by one, never all of them in memory, their values as the database has them."""
        if connection.dialect.name == "sqlite":
            rows = self._asked(connection, self._for(connection.dialect), {})
        else:
            rows = connection.execute(self._query, execution_options={"yield_per": 5000})
        with closing(rows):
            yield from rows

    def _asked(self, connection: sa.Connection, made: _Made, values: Mapping[str, Any]) -> Any:
        driver: Any = connection.connection.driver_connection
        whole = {**made.fixed, **values}
        return driver.execute(made.text, whole if made.order is None else [whole[name] for name in made.order])

    def _for(self, dialect: sa.Dialect) -> _Made:
        made = self._made.get(dialect.name)
        if made is None:
            compiled: Any = self._query.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
            columns = self._query.selected_columns
            readers = ((place, _reader(one.type, dialect)) for place, one in enumerate(columns))
            needed = tuple((place, read) for place, read in readers if read is not None)
            made = _Made(str(compiled), compiled.positiontup, compiled.params, needed)
            self._made[dialect.name] = made
        return made


def _reader(kind: "sa.types.TypeEngine[Any]", dialect: sa.Dialect) -> Callable[[Any], Any] | None:
    read = kind.dialect_impl(dialect).result_processor(dialect, None)
    is_time = isinstance(kind, (Moment, sa.Date))
    return lru_cache(_REMEMBERED)(read) if read is not None and is_time else read


def _read(row: Sequence[Any], readers: tuple[tuple[int, Callable[[Any], Any]], ...]) -> tuple[Any, ...]:
    values = list(row)
    for place, read in readers:
        values[place] = read(values[place])
    return tuple(values)
