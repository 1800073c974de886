"""Raw access beside the office: an engine of its own, with and without the guards of the database."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

from dpo_desk.storage.address import parse_address
from dpo_desk.storage.engine import open_engine

Raw = Callable[[], AbstractContextManager[sa.Connection]]


@pytest.fixture
def engine(founded_place: str) -> Iterator[Engine]:
    """A second door to the office's database, as somebody with its address has."""
    engine = open_engine(parse_address(founded_place))
    yield engine
    engine.dispose()


@pytest.fixture
def raw(engine: Engine) -> Raw:
    """A writing transaction past the services, with every guard in force."""

    @contextmanager
    def opened() -> Iterator[sa.Connection]:
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    return opened


@pytest.fixture
def forger(engine: Engine) -> Raw:
    """A writing transaction of somebody who may switch the guards off: the file's owner, the server's superuser."""

    @contextmanager
    def opened() -> Iterator[sa.Connection]:
        with engine.connect() as connection:
            _disarm(connection)
            with connection.begin():
                yield connection

    return opened


def _disarm(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys=OFF")
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if name.startswith(("kept_", "untold_", "told")):
                cursor.execute(f"DROP TRIGGER {name}")
        cursor.close()
    else:
        connection.execute(sa.text("SET session_replication_role = replica"))
        connection.commit()
