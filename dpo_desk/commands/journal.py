"""`dpo-desk journal verify`: recompute the chain of the journal, for a scheduled check, or compare a paper with it."""

import argparse
import sys

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import DONE, REFUSED, add_language, phrase, phrasebook_of
from dpo_desk.domain.check_line import read_check
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the command."""
    parser = subparsers.add_parser("journal", help="verify the journal: 0 whole, 1 broken")
    parser.add_argument("what", choices=["verify"], help="what to do")
    parser.add_argument("--entry", default="", help="the number of the entry that a paper names")
    parser.add_argument("--hash", default="", help="the hash it prints, at least 32 characters, or its check line")
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Verify; prints how many entries fit and the head of the chain, exit code 1 when one does not."""
    from dpo_desk.services.journal import fits, verify

    book = phrasebook_of(arguments)
    paper = read_check(arguments.entry, arguments.hash) if arguments.entry or arguments.hash else None
    with opened(arguments) as office:
        found = office.ask(verify)
        agrees = office.ask(fits, *paper) if paper is not None else True
    if not found.whole:
        marked = QT_TRANSLATE_NOOP("cli", "The journal is broken at entry {number}.")
        print(phrase(book, marked, number=found.broken_at), file=sys.stderr)
        return REFUSED
    if paper is not None and not agrees:
        marked = QT_TRANSLATE_NOOP("cli", "The paper does not agree with the journal at entry {number}.")
        print(phrase(book, marked, number=paper[0]), file=sys.stderr)
        return REFUSED
    if paper is not None:
        marked = QT_TRANSLATE_NOOP("cli", "The paper agrees with the journal at entry {number}.")
        print(phrase(book, marked, number=paper[0]))
    marked = QT_TRANSLATE_NOOP("cli", "The journal is whole: {count} entries, head {head}.")
    print(phrase(book, marked, count=found.events, head=found.head.hex()))
    return DONE
