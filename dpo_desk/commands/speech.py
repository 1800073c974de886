"""How commands speak: the language asked for, answers on standard output, bad news on standard error."""

import argparse
import os
import sys
from collections.abc import Mapping
from datetime import date, datetime

from dpo_desk.domain.errors import News, Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message, Value
from dpo_desk.exchange.phrasebook import LANGUAGES, Phrasebook

DONE, REFUSED, MISUSED = 0, 1, 2
"""Exit codes: done; refused by a rule or by trouble; wrong usage."""


def add_language(parser: argparse.ArgumentParser) -> None:
    """Give a command the option `--language`."""
    parser.add_argument("--language", choices=LANGUAGES, help="language of the text (default: that of LANG, else en)")


def language_of_system(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the POSIX locale variables where the desk has it, else English."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    language = locale[:2].lower()
    return language if language in LANGUAGES else "en"


def phrasebook_of(arguments: argparse.Namespace) -> Phrasebook:
    """The phrasebook of `--language`, or else of the system."""
    return Phrasebook(getattr(arguments, "language", None) or language_of_system())


def phrase(book: Phrasebook, marked: Marked, **values: Value) -> str:
    """One marked text, said."""
    return book.say(Message.of(marked, **values))


def typed_day(text: str) -> date:
    """The day that an option names; Refusal when it is none."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        marked = QT_TRANSLATE_NOOP("refusal", "“{text}” is no date: write it as 2026-03-02.")
        raise Refusal(marked, text=text) from None


def complain(news: News, book: Phrasebook, code: int = REFUSED) -> int:
    """Say bad news on standard error; returns the exit code."""
    print(f"dpo-desk: {book.say(news.message)}", file=sys.stderr)
    return code
