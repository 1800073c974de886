"""Turns what a database driver or a disk says into one Trouble a person can act on."""

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
        "no pg_hba.conf entry",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The server does not let this user in from this computer. Nothing was changed."
            " Check the user name, or ask the server's administrator.",
        ),
    ),
    (
        "root certificate file",
        QT_TRANSLATE_NOOP(
            "trouble", "The CA file is missing or holds no certificate, so no connection was made. Choose it again."
        ),
    ),
    (
        "does not match host name",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The server's certificate was issued for another name, so no connection was made."
            " Check the name of the server.",
        ),
    ),
    (
        "certificate",
        QT_TRANSLATE_NOOP(
            "trouble",
            "The server's certificate has expired or its issuer is not known here, so no connection was made."
            " Check the CA file, or ask the server's administrator.",
        ),
    ),
    (
        "does not exist",
        QT_TRANSLATE_NOOP("trouble", "The server has no such database or user. Nothing was changed. Check the names."),
    ),
    (
        "failed to resolve host",
        QT_TRANSLATE_NOOP(
            "trouble",
            "No server of this name was found. What you entered is kept here."
            " Check the name, or try again when the link is back.",
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
# By name: a desk on a file never loads the driver of a server.
_DRIVERS = ("sqlcipher3", "psycopg")


class UnexpectedDatabaseError(Exception):
    """A statement failed by a fault of the program: says which and where, without any value of the row."""


def without_values(error: Exception) -> UnexpectedDatabaseError | None:
    """A driver's failure as it may be shown and logged (a server puts values of the row into its text); else None."""
    orig = _of_driver(error)
    if orig is None:
        return None
    statement = getattr(error, "statement", "")
    diagnosis = getattr(orig, "diag", None)
    if diagnosis is None:
        return UnexpectedDatabaseError(f"{orig} in: {statement}")
    names = ("sqlstate", "table_name", "column_name", "constraint_name")
    place = " ".join(str(value) for name in names if (value := getattr(diagnosis, name)))
    return UnexpectedDatabaseError(f"{type(orig).__name__} {place} in: {statement}")


def _of_driver(error: BaseException) -> BaseException | None:
    """The driver's own exception, wrapped or (in bulk work) bare."""
    orig = getattr(error, "orig", None) or error
    return orig if type(orig).__module__.startswith(_DRIVERS) else None


def as_trouble(error: BaseException) -> News | None:
    """The Trouble an exception of the driver or the disk stands for, or None when it is a bug.

    Only fixed sentences leave this room: a driver's own text may hold values of the row.
    """
    of_driver = _of_driver(error)
    if of_driver is None and not isinstance(error, OSError):
        return None
    orig = of_driver or error
    said, kinds = str(orig).casefold(), {one.__name__ for one in type(orig).__mro__ if one.__module__ == "psycopg"}
    lost = isinstance(orig, ConnectionError) or not kinds.isdisjoint({"OperationalError", "InterfaceError"})
    for pattern, sentence in (*_PATTERNS, *(_OF_CONNECTING if lost else ())):
        if pattern in said:
            return Trouble(sentence)
    return Trouble(_LOST) if lost else None
