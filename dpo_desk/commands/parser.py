"""The door of the command line: finds the commands, reads the arguments, runs one, gives its exit code."""

import argparse
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module

from dpo_desk import __version__, commands
from dpo_desk.commands.database import add_database
from dpo_desk.commands.speech import REFUSED, complain, phrasebook_of
from dpo_desk.domain.errors import News

INTERRUPTED = 130
"""The exit code of a command stopped by Ctrl+C, as shells have it."""


def build_parser() -> argparse.ArgumentParser:
    """The parser with every command of this package; a module is a command when it has `add(subparsers)`.

    `pkgutil` also lists modules inside a program built by PyInstaller, as long as the build collects this package.
    """
    parser = argparse.ArgumentParser(
        prog="dpo-desk", description="The desk of the person responsible for personal data.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"DPO Desk {__version__}")
    add_database(parser, default=None)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for found in sorted(module.name for module in pkgutil.iter_modules(commands.__path__)):
        add = getattr(import_module(f"{commands.__name__}.{found}"), "add", None)
        if add is not None:
            add(subparsers)
    return parser


def main(argv: Sequence[str]) -> int:
    """Run one command; returns its exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # a code page of the system may lack Kazakh letters
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    try:
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except News as news:
        return complain(news, phrasebook_of(arguments))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - whoever read us has left
        return REFUSED
    return code
