"""Backups of a local database by the online backup of SQLite, in one step, checked before they count."""

import os
import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.storage.address import Address


def make(engine: Engine, address: Address, target: Path, key: bytes | None = None) -> Path:
    """Write a whole, checked copy of a local database to `target`; an earlier file there stays until the end.

    The copy of an encrypted database is encrypted with the same `key`.
    """
    if not address.is_file:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "A database on a server is backed up on the server, by its administrator.")
        )
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    try:
        _copy(engine, part, key)
        _check(part, key)
        _flush(part)
        part.replace(target)
    except (OSError, dbapi2.Error) as error:
        raise Trouble(
            QT_TRANSLATE_NOOP(
                "trouble",
                "The backup could not be written there: the disk is full or the folder may not be written to."
                " Earlier backups are untouched. Choose another folder or disk.",
            )
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _copy(engine: Engine, part: Path, key: bytes | None) -> None:
    with engine.connect() as connection:
        source: Any = connection.connection.driver_connection
        copy = _open(part, key)
        try:
            # In one step: page by page a busy register would restart the copy for ever.
            source.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()


def _open(part: Path, key: bytes | None) -> Any:
    copy = dbapi2.connect(str(part), isolation_level=None)
    if key is not None:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return copy


def _check(part: Path, key: bytes | None) -> None:
    copy = _open(part, key)
    try:
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except dbapi2.DatabaseError:
        verdict = "damaged"
    finally:
        copy.close()
    if verdict != "ok":
        raise Trouble(QT_TRANSLATE_NOOP("trouble", "The copy did not pass its check, so it was not kept. Try again."))


def _flush(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def before_migration(
    engine: Engine, address: Address, folder: Path | None, now: datetime, key: bytes | None = None
) -> None:
    """The backup that stands before every migration, beside the database unless a folder is given."""
    if address.path is None:
        return
    name = f"{address.path.stem}-before-update-{now:%Y%m%d-%H%M%S}.sqlite"
    make(engine, address, (folder or address.path.parent) / name, key)
