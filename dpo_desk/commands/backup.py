"""`dpo-desk backup FILE`: a whole, checked copy of a local desk, for a scheduled job."""

import argparse
from pathlib import Path

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import DONE, add_language, phrase, phrasebook_of
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the command."""
    parser = subparsers.add_parser("backup", help="write a checked copy of the desk of this computer")
    parser.add_argument("file", type=Path, metavar="FILE", help="where to write it")
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the copy; an earlier file there stays as it was until the new one is whole."""
    with opened(arguments) as office:
        made = office.back_up(arguments.file)
    marked = QT_TRANSLATE_NOOP("cli", "Backup written and checked: {file}")
    print(phrase(phrasebook_of(arguments), marked, file=str(made)))
    return DONE
