"""The option `--database` of commands: which desk they work on, and opening it."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from dpo_desk.services.office import Office

FROM_ENVIRONMENT = "DPO_DESK_DATABASE"


def add_database(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """Give a command the option `--database`; before the command it means the same, so only the door has a default."""
    parser.add_argument(
        "--database",
        metavar="URL-OR-FILE",
        default=default,
        help=f"the desk to work on (default: ${FROM_ENVIRONMENT}, else the desk of this user)",
    )


def place_of(arguments: argparse.Namespace) -> str:
    """The place given, that of the environment, or the user's own desk."""
    return str(arguments.database or os.environ.get(FROM_ENVIRONMENT) or own_desk())


def own_desk() -> Path:
    """Where the desk of this user is kept."""
    return user_data_path("dpo-desk", appauthor=False) / "desk.sqlite"


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator["Office"]:
    """The office of the database asked for, closed at the end; Trouble when it was never set up."""
    from dpo_desk.services.office import open_office

    office = open_office(place_of(arguments))
    try:
        if not office.is_founded:
            raise Trouble(QT_TRANSLATE_NOOP("trouble", "This database has no rules yet. Finish the first run."))
        yield office
    finally:
        office.close()
