"""`dpo-desk tour FOLDER`: pictures of every screen on sample data, drawn by the real window off screen."""

import argparse
import os
from pathlib import Path

from dpo_desk.commands.speech import DONE, add_language, phrase, phrasebook_of
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the command."""
    parser = subparsers.add_parser("tour", help="save pictures of every screen on sample data")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where to write them")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Walk through the window; prints how many pictures were saved."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from dpo_desk.ui.tour import take_tour

    pictures = take_tour(arguments.folder)
    marked = QT_TRANSLATE_NOOP("cli", "{count} pictures saved in {folder}")
    print(phrase(phrasebook_of(arguments), marked, count=len(pictures), folder=str(arguments.folder)))
    return DONE
