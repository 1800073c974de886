"""What words of a journal mean, as options of the command say it; and the words that still want such an option."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from dpo_desk.commands.speech import phrase
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.phrasebook import Phrasebook

if TYPE_CHECKING:
    from dpo_desk.domain.rulebook import Rulebook
    from dpo_desk.services.request_import import Meanings, Word

MOST = 30
"""Words told one by one; where there are more, a column holds something else."""


def add_words(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what words mean."""
    parser.add_argument(
        "--kind", action="append", default=[], metavar="WORD=KIND", help="requests: the kind of demand a word means"
    )
    parser.add_argument(
        "--outcome", action="append", default=[], metavar="[KIND:]WORD=OUTCOME",
        help="requests: how a demand ended by a word; with KIND for that kind only",
    )  # fmt: skip


def meanings_of(arguments: argparse.Namespace, rulebook: "Rulebook") -> "Meanings":
    """What the options say; Refusal when one of them names nothing the rulebook has."""
    from dpo_desk.exchange.headings import folded
    from dpo_desk.exchange.request_meanings import Meanings, outcome_choices

    choices = {kind.key: outcome_choices(kind.key, rulebook) for kind in rulebook.kinds}
    kinds, outcomes = {}, dict[str, dict[str, str]]()
    for option in arguments.kind:
        word, kind = _divided(option, choices)
        kinds[folded(word)] = kind
    for option in sorted(arguments.outcome, key=_is_for_a_kind):
        word, outcome = _divided(option, dict.fromkeys(one for keys in choices.values() for one in keys))
        head, colon, rest = word.partition(":")
        for kind in [head] if colon and head in choices else choices:
            if outcome in choices[kind]:
                outcomes.setdefault(kind, {})[folded(rest if head in choices else word)] = outcome
    return Meanings(kinds, outcomes)


def _is_for_a_kind(option: str) -> bool:
    return ":" in option


def _divided(option: str, keys: Mapping[str, object]) -> tuple[str, str]:
    word, sign, key = option.rpartition("=")
    if not sign or key not in keys:
        raise Refusal(
            QT_TRANSLATE_NOOP("cli", "“{option}” is not WORD=KEY with one of these keys: {keys}."),
            option=option,
            keys=", ".join(keys),
        )
    return word, key


def tell_unknown(words: "Iterable[Word]", book: Phrasebook) -> None:
    """Name the first words nobody knows, each with the option that decides it."""
    unknown = [one for one in words if one.meaning is None]
    for one in unknown[:MOST]:
        head = f"{one.kind}:" if one.kind else ""
        marked = QT_TRANSLATE_NOOP("cli", "Not known in {count} row(s): say {option} with one of {keys}.")
        option = f'--{one.sort} "{head}{one.word}=…"'
        print(phrase(book, marked, count=one.count, option=option, keys=", ".join(one.choices)), file=sys.stderr)
    if len(unknown) > MOST:
        rest = QT_TRANSLATE_NOOP("cli", "Further words that are not known: {count}.")
        print(phrase(book, rest, count=len(unknown) - MOST), file=sys.stderr)
