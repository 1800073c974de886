"""Opens a database: SQLite by the sqlcipher3 driver, PostgreSQL by psycopg, each with settings that lose nothing."""

import os
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage.address import Address
from dpo_desk.storage.columns import canonical

# Older libraries may lose commits when two connections write (the WAL-reset bug of 3.7.0-3.51.2).
_OLDEST_SQLITE = (3, 51, 3)
_PRAGMAS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "secure_delete=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "busy_timeout=10000",
)


def open_engine(address: Address, key: bytes | None = None, create: bool = False) -> Engine:
    """An engine for the address; `key` is the raw 32-byte key of an encrypted file.

    A missing file is a driver error unless `create`; nothing is written before the first transaction.
    """
    if address.path is None:
        return _postgres(address)
    if dbapi2.sqlite_version_info < _OLDEST_SQLITE:
        raise Trouble(
            QT_TRANSLATE_NOOP("trouble", "SQLite {version} is too old to be trusted with this register."),
            version=dbapi2.sqlite_version,
        )
    engine = sa.create_engine(
        "sqlite://", module=dbapi2, creator=partial(_connect, address.path, key, create), poolclass=sa.QueuePool,
        pool_size=4, hide_parameters=True,
    )  # fmt: skip
    sa.event.listen(engine, "begin", _begin)
    return engine


def _connect(path: Path, key: bytes | None, create: bool) -> Any:
    place = path.absolute().as_uri() + ("?mode=rwc" if create else "?mode=rw")
    connection = dbapi2.connect(place, uri=True, isolation_level=None, check_same_thread=False, timeout=10)
    try:
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if _is_own(connection):
            connection.execute("PRAGMA journal_mode=WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_own(connection: Any) -> bool:
    """Whether it is empty or of this program: the journal mode is written into the file, and a stranger's stays."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return not names or "alembic_version" in names


def _begin(connection: sa.Connection) -> None:
    # A write that begins as a read loses its turn at once, so writers take the lock first.
    writing = connection.get_execution_options().get("writing", False)
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN IMMEDIATE" if writing else "BEGIN")


def _postgres(address: Address) -> Engine:
    return sa.create_engine(
        address.url,
        hide_parameters=True,
        pool_pre_ping=True,
        json_serializer=canonical,
        connect_args={
            # The variable every PostgreSQL client knows, for those whose server is far or slow.
            "connect_timeout": int(os.environ.get("PGCONNECT_TIMEOUT", "5")),
            "application_name": "dpo-desk",
            "options": "-c idle_in_transaction_session_timeout=60000",
        },
    )
