"""Writes a great many records at once by the driver itself: the same statement for all, values prepared by columns."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

_STEP = 5000


def insert_records(connection: sa.Connection, table: sa.Table, records: Sequence[dict[str, Any]]) -> None:
    """Insert these records, all of which name the same columns; what they leave out takes its default."""
    columns = [table.c[name] for name in records[0]]
    if connection.dialect.name != "sqlite":
        _copy(connection, table, columns, records)
        return
    names = ", ".join(f'"{column.name}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"
    for start in range(0, len(records), _STEP):
        connection.exec_driver_sql(statement, _prepared(connection, columns, records[start : start + _STEP]))


def _prepared(
    connection: sa.Connection, columns: Sequence[sa.Column[Any]], records: Sequence[dict[str, Any]]
) -> list[tuple[Any, ...]]:
    """The values as the driver takes them, row by row; a value met again is prepared once."""
    prepared = []
    for column in columns:
        values = [record[column.name] for record in records]
        process = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
        prepared.append(values if process is None else list(_each_once(process, values)))
    return list(zip(*prepared, strict=True))


def _each_once(process: Callable[[Any], Any], values: Sequence[Any]) -> Iterator[Any]:
    known: dict[Any, Any] = {}
    for value in values:
        if isinstance(value, list | dict):
            yield process(value)
            continue
        if value not in known:
            known[value] = process(value)
        yield known[value]


def _copy(
    connection: sa.Connection, table: sa.Table, columns: Sequence[sa.Column[Any]], records: Sequence[dict[str, Any]]
) -> None:
    driver: Any = connection.connection.driver_connection
    names = ", ".join(f'"{column.name}"' for column in columns)
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in _prepared(connection, columns, records):
            copy.write_row(row)
