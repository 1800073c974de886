"""Turns what a database driver or a disk says into one Trouble a person can act on."""

import sqlalchemy.exc as failures

from dpo_desk.domain.errors import News, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked

_PATTERNS: tuple[tuple[str, Marked], ...] = (
    (
        "file is not a database",
        QT_TRANSLATE_NOOP(
            "trouble",
            "This file is no DPO Desk database, or it is encrypted with another key. It was left as it is."
            " Choose another file.",
        ),
    ),
    (
        "malformed",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The database file is damaged. Nothing was written to it. Restore the last backup or ask for help.",
        ),
    ),
    (
        "unable to open database file",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The database file cannot be opened: the folder is missing or may not be written."
            " Nothing was changed. Choose another folder.",
        ),
    ),
    (
        "readonly database",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The database may not be written. Nothing was saved. Check the rights of the file and its folder.",
        ),
    ),
    (
        "database or disk is full",
        QT_TRANSLATE_NOOP(
            "trouble", "The disk is full. Nothing of this step was saved. Free some space and try again."
        ),
    ),
    (
        "no space left",
        QT_TRANSLATE_NOOP(
            "trouble", "The disk is full. Nothing of this step was saved. Free some space and try again."
        ),
    ),
    (
        "disk i/o error",
        QT_TRANSLATE_NOOP(
            "trouble", "The disk did not answer as it should. Nothing of this step was saved. Try again."
        ),
    ),
    (
        "database is locked",
        QT_TRANSLATE_NOOP("trouble", "Another program is writing to this database. Nothing was saved. Try again."),
    ),
    (
        "deadlock detected",
        QT_TRANSLATE_NOOP("trouble", "Another program is writing to this database. Nothing was saved. Try again."),
    ),
)
# Said only when a connection fails: elsewhere the driver's text may hold such words as values of a row.
_OF_CONNECTING: tuple[tuple[str, Marked], ...] = (
    (
        "password authentication failed",
        QT_TRANSLATE_NOOP("trouble", "The server refused this user name or password. Nothing was changed. Check both."),
    ),
    (
        "no password supplied",
        QT_TRANSLATE_NOOP("trouble", "The server asks for a password. Enter it and try again."),
    ),
    (
        "does not exist",
        QT_TRANSLATE_NOOP("trouble", "The server has no such database or user. Nothing was changed. Check the names."),
    ),
    (
        "certificate",
        QT_TRANSLATE_NOOP(
            "trouble", "The server's certificate could not be trusted, so no connection was made. Check the CA file."
        ),
    ),
    (
        "ssl",
        QT_TRANSLATE_NOOP("trouble", "No secure connection to the server could be made. Nothing was sent."),
    ),
)
_LOST = QT_TRANSLATE_NOOP(
    "trouble", "The database server did not answer. What you entered is kept here. Try again when the link is back."
)


class UnexpectedDatabaseError(Exception):
    """A statement failed by a fault of the program: says which and where, without any value of the row."""


def without_values(error: failures.DBAPIError) -> UnexpectedDatabaseError:
    """The same failure as it may be shown and logged: a server puts the values of the row into its own text."""
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is None:
        return UnexpectedDatabaseError(f"{error.orig} in: {error.statement}")
    names = ("sqlstate", "table_name", "column_name", "constraint_name")
    place = " ".join(str(value) for name in names if (value := getattr(diagnosis, name)))
    return UnexpectedDatabaseError(f"{type(error.orig).__name__} {place} in: {error.statement}")


def as_trouble(error: BaseException) -> News | None:
    """The Trouble an exception of the driver or the disk stands for, or None when it is a bug.

    Only fixed sentences leave this room: a driver's own text may hold values of the row.
    """
    orig = getattr(error, "orig", None) or error
    said, of_file = str(orig).casefold(), type(orig).__module__.startswith("sqlcipher3")
    if not isinstance(error, failures.DBAPIError | OSError) and not of_file:
        return None
    lost = not of_file and isinstance(error, failures.OperationalError | failures.InterfaceError | ConnectionError)
    for pattern, sentence in (*_PATTERNS, *(_OF_CONNECTING if lost else ())):
        if pattern in said:
            return Trouble(sentence)
    return Trouble(_LOST) if lost else None
