"""An open database: the one thing services hold of storage beside its functions."""

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Engine

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage import backup, migrate
from dpo_desk.storage.address import Address, parse_address
from dpo_desk.storage.engine import open_engine
from dpo_desk.storage.transaction import Reading, Writing, reading, writing
from dpo_desk.storage.trouble import as_trouble


class Store:
    """A database of the current edition, read and written one transaction at a time."""

    def __init__(self, address: Address, engine: Engine, key: bytes | None = None) -> None:
        self.address = address
        self._engine = engine
        self._key = key

    def reading(self, now: datetime) -> AbstractContextManager[Reading]:
        """A consistent look for one question."""
        return reading(self._engine, now)

    def writing(self, kind: str, now: datetime) -> AbstractContextManager[tuple[Writing, list[Changes]]]:
        """One deed; the list holds its Changes once it is committed."""
        return writing(self._engine, kind, now)

    def back_up(self, target: Path) -> Path:
        """Write a checked copy of a local database."""
        return backup.make(self._engine, self.address, target, self._key)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def open_store(
    place: str, now: datetime, create: bool = False, key: bytes | None = None, backups: Path | None = None
) -> Store:
    """Open a database by file or URL, making or migrating it as needed; a backup goes before every migration.

    Trouble when the file or the server cannot be used, Refusal when it is empty, another program's or newer.
    """
    address = parse_address(place)
    if address.path is not None and not create and not address.path.exists():
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "There is no such database file. Choose another or make a new one."))
    if address.path is not None and address.path.is_file() and not address.path.stat().st_size:
        # SQLite would take it for a new database; to a person it is a broken copy or a slip of the hand.
        marked = QT_TRANSLATE_NOOP(
            "refusal",
            "This file is empty, it is no DPO Desk database. It was left as it is."
            " Choose another file, or a new name to begin a new desk.",
        )
        raise Refusal(marked, field="file")
    engine = open_engine(address, key, create)
    try:
        migrate.prepare(engine, lambda: backup.before_migration(engine, address, backups, now, key))
    except Exception as error:
        engine.dispose()
        raise as_trouble(error) or error from None
    return Store(address, engine, key)


def server_version(place: str) -> str:
    """The version of a server that answers; Trouble or Refusal says what is wrong. Nothing is made or changed."""
    engine = open_engine(parse_address(place))
    try:
        with engine.connect() as connection:
            return ".".join(str(part) for part in connection.dialect.server_version_info or ())
    except Exception as error:
        raise as_trouble(error) or error from None
    finally:
        engine.dispose()
