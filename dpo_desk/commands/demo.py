"""`demo`: a database of invented people and requests, the same for the same seed."""

import argparse

from dpo_desk.commands.speech import DONE, add_language, phrase, phrasebook_of
from dpo_desk.commands.steps import steps
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("demo", help="fill an empty database with invented people", allow_abbrev=False)
    parser.add_argument("database", metavar="DB", help="a file to make, or the URL of an empty database")
    parser.add_argument("--subjects", type=_count, default=120, metavar="N", help="how many subjects (default: 120)")
    parser.add_argument("--requests", type=_count, default=40, metavar="N", help="how many requests (default: 40)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same people")
    add_language(parser)
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise argparse.ArgumentTypeError("less than nothing")
    return count


def run(arguments: argparse.Namespace) -> int:
    """Make and fill the database; Refusal when it is not empty."""
    from dpo_desk.services.demo import fill
    from dpo_desk.services.office import open_office

    book = phrasebook_of(arguments)
    office = open_office(arguments.database, create=True)
    try:
        fill(office, arguments.subjects, arguments.requests, arguments.seed, steps("demo"))
    finally:
        office.close()
    marked = QT_TRANSLATE_NOOP("cli", "Invented subjects: {subjects}, requests: {requests}.")
    print(phrase(book, marked, subjects=arguments.subjects, requests=arguments.requests))
    return DONE
