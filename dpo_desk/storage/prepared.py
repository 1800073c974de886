"""Questions asked for every line or key typed: compiled once, then put to the driver itself, past SQLAlchemy's work."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa


class Prepared:
    """A query whose text never changes; its named parameters are numbers or texts, which a driver takes as they are."""

    def __init__(self, query: sa.Select[Any]) -> None:
        self._query = query
        self._known: dict[str, tuple[str, list[str] | None, tuple[Callable[[Any], Any] | None, ...]]] = {}

    def rows(self, connection: sa.Connection, **values: Any) -> list[tuple[Any, ...]]:
        """All rows, as SQLAlchemy would give their values, inside the transaction of the connection."""
        text, order, readers = self._known.get(connection.dialect.name) or self._compile(connection.dialect)
        driver: Any = connection.connection.driver_connection
        found = driver.execute(text, values if order is None else [values[name] for name in order]).fetchall()
        if not any(readers):
            return list(found)
        return [
            tuple(value if read is None else read(value) for value, read in zip(row, readers, strict=True))
            for row in found
        ]

    def _compile(self, dialect: sa.Dialect) -> Any:
        compiled: Any = self._query.compile(dialect=dialect)
        readers = tuple(
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in self._query.selected_columns
        )
        self._known[dialect.name] = (str(compiled), compiled.positiontup, readers)
        return self._known[dialect.name]
