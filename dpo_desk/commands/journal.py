"""`dpo-desk journal verify`: recompute the chain of the journal, for a scheduled check."""

import argparse
import sys

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import DONE, REFUSED, add_language, phrase, phrasebook_of
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the command."""
    parser = subparsers.add_parser("journal", help="verify the journal: 0 whole, 1 broken")
    parser.add_argument("what", choices=["verify"], help="what to do")
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Verify; prints how many entries fit and the head of the chain, exit code 1 when one does not."""
    from dpo_desk.services.journal import verify

    book = phrasebook_of(arguments)
    with opened(arguments) as office:
        found = office.ask(verify)
    if not found.whole:
        marked = QT_TRANSLATE_NOOP("cli", "The journal is broken at entry {number}.")
        print(phrase(book, marked, number=found.broken_at), file=sys.stderr)
        return REFUSED
    marked = QT_TRANSLATE_NOOP("cli", "The journal is whole: {count} entries, head {head}.")
    print(phrase(book, marked, count=found.events, head=found.head.hex()))
    return DONE
