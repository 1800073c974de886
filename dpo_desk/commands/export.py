"""`export`: a whole list of the desk as an Excel workbook (or .csv), with the deed in the journal."""

import argparse
from pathlib import Path

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import DONE, add_language, phrase, phrasebook_of
from dpo_desk.commands.steps import steps
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

LISTS = ("subjects", "requests", "duties", "consents", "matrix", "letters", "recipients", "journal")
AUTHOR = "dpo-desk"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("export", help="write a list to an Excel workbook", allow_abbrev=False)
    parser.add_argument("list", choices=LISTS, help="which list")
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help="the workbook to write (.csv writes plain text)")
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the list; Trouble leaves an earlier file as it was."""
    from dpo_desk.services import exports

    book = phrasebook_of(arguments)
    with opened(arguments) as office:
        criteria = exports.everything(arguments.list)
        path = arguments.file.absolute()
        rows = exports.export(office, arguments.list, criteria, path, book.language, AUTHOR, steps("export"))
    print(phrase(book, QT_TRANSLATE_NOOP("cli", "Rows written: {rows}."), rows=rows))
    return DONE
