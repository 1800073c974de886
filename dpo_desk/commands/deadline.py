"""`deadline`: the due date of a term and how it was counted."""

import argparse
import json
from datetime import date
from typing import TYPE_CHECKING

from dpo_desk.commands.shipped import shipped_calendar, shipped_rulebook
from dpo_desk.commands.speech import DONE, MISUSED, add_language, complain, phrase, phrasebook_of, typed_day
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.term import DueDate, Term, due_date
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import Week
from dpo_desk.exchange.phrasebook import Phrasebook

if TYPE_CHECKING:
    from dpo_desk.domain.rules import Rule


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("deadline", help="count a term from a date and explain it", allow_abbrev=False)
    parser.add_argument("--from", dest="trigger", required=True, metavar="YYYY-MM-DD", help="the day of the event")
    counted = parser.add_mutually_exclusive_group(required=True)
    counted.add_argument("--term", help="such as “5 working days”, “15 days”, “6 months”")
    counted.add_argument("--rule", metavar="KEY", help="take the term from this rule of the rulebook")
    parser.add_argument("--week", choices=[week.value for week in Week], default=Week.FIVE.value, help="working week")
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the due date; exit code 2 for a senseless date, term or rule; Refusal for what cannot be counted."""
    book = phrasebook_of(arguments)
    try:
        trigger = typed_day(arguments.trigger)
        versions = _versions(arguments.rule) if arguments.rule is not None else ()
        term = Term.parse(arguments.term) if arguments.term is not None else None
    except Refusal as refusal:
        return complain(refusal, book, MISUSED)
    counted = due_date(trigger, term or _term_in_force(versions, trigger), shipped_calendar(Week(arguments.week)))
    print(_as_json(counted, book) if arguments.json else _as_text(counted, book))
    return DONE


def _versions(key: str) -> "tuple[Rule, ...]":
    try:
        return shipped_rulebook().versions(key)
    except KeyError:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The rulebook has no rule “{key}”."), key=key) from None


def _term_in_force(versions: "tuple[Rule, ...]", on: date) -> Term:
    rule = next((rule for rule in versions if rule.in_force(on)), None)
    if rule is None:
        marked = QT_TRANSLATE_NOOP("refusal", "The rule “{key}” is not in force on {day}.")
        raise Refusal(marked, key=versions[0].key, day=on)
    if rule.term is None:
        marked = QT_TRANSLATE_NOOP("refusal", "The rule “{key}” has no number: there is no term to count.")
        raise Refusal(marked, key=rule.key)
    return rule.term


def _as_json(counted: DueDate, book: Phrasebook) -> str:
    explanation = [book.say(line) for line in counted.explanation]
    return json.dumps({"due": counted.due.isoformat(), "explanation": explanation}, ensure_ascii=False, indent=2)


def _as_text(counted: DueDate, book: Phrasebook) -> str:
    marked = QT_TRANSLATE_NOOP("cli", "Due date: {due}")
    lines = [phrase(book, marked, due=counted.due.isoformat())]
    if counted.aim != counted.due:
        lines.append(phrase(book, QT_TRANSLATE_NOOP("cli", "Aim: {aim}"), aim=counted.aim.isoformat()))
    return "\n".join([*lines, *(f"  {book.say(line)}" for line in counted.explanation)])
