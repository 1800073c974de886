"""`import`: people of a site, earlier requests, or a site's log of consents, taken in from a table."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.import_words import add_words, meanings_of, tell_unknown
from dpo_desk.commands.speech import DONE, REFUSED, add_language, phrase, phrasebook_of
from dpo_desk.commands.steps import steps
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.phrasebook import Phrasebook

if TYPE_CHECKING:
    from dpo_desk.exchange.subject_sheet import SubjectSheet
    from dpo_desk.exchange.table_line import RowProblem
    from dpo_desk.services.office import Office
    from dpo_desk.services.request_import import Judged

T = TypeVar("T")


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser(
        "import", help="take people, earlier requests or consents in from a table", allow_abbrev=False
    )
    parser.add_argument("list", choices=("subjects", "requests", "consents"), help="what to take in")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a workbook or a .csv file; a log of consents may be JSON lines"
    )
    parser.add_argument("--source", metavar="NAME", help="where people come from (default: the file's name)")
    parser.add_argument("--skip-bad", action="store_true", help="take the good rows in although others have problems")
    add_words(parser)
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read the file in a child process, then take all its rows in or none; problem rows go to standard error.

    A log of consents is taken package by package: what a later problem keeps out does not hold up the rest.
    """
    book = phrasebook_of(arguments)
    with opened(arguments) as office:
        if arguments.list == "consents":
            return _take_log(office, arguments, book)
        sheet = _read(office, arguments, book)
        _tell_problems(sheet.problems, book)
        if sheet.kept_out and not arguments.skip_bad:
            marked = QT_TRANSLATE_NOOP(
                "cli", "Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad."
            )
            print(phrase(book, marked, count=len(sheet.kept_out)), file=sys.stderr)
            return REFUSED
        _take_in(office, sheet, arguments, book)
    return DONE


def _read(office: "Office", arguments: argparse.Namespace, book: Phrasebook) -> "SubjectSheet | Judged":
    path = str(arguments.file.absolute())
    if arguments.list == "requests":
        return _judged(office, path, arguments, book)
    from dpo_desk.exchange.subject_sheet import SubjectSheet

    return _from_child("read-subjects", {"path": path, "language": office.language}, SubjectSheet)


def _judged(office: "Office", path: str, arguments: argparse.Namespace, book: Phrasebook) -> "Judged":
    """The journal with its words decided; words that nobody knows are told with the options that would decide them."""
    from dpo_desk.exchange.request_sheet import RequestSheet
    from dpo_desk.services.request_import import judged

    said = meanings_of(arguments, office.rulebook)
    sheet = _from_child("read-requests", {"path": path, "today": office.today().isoformat()}, RequestSheet)
    found = office.ask(judged, sheet, said)
    tell_unknown(found.words, book)
    return found


def _from_child(job: str, payload: dict[str, Any], kind: type[T]) -> T:
    from dpo_desk.exchange.plain import from_plain
    from dpo_desk.exchange.supervision import run_child

    return from_plain(kind, run_child(job, payload, steps("import")))


def _tell_problems(problems: "Sequence[RowProblem]", book: Phrasebook) -> None:
    for problem in problems:
        where = phrase(book, QT_TRANSLATE_NOOP("cli", "row {row}"), row=problem.row)
        told = (where, problem.column, book.say(problem.message))
        print(": ".join(filter(None, told)), file=sys.stderr)


def _take_in(office: "Office", sheet: Any, arguments: argparse.Namespace, book: Phrasebook) -> None:
    from dpo_desk.services import request_import, subject_import

    if arguments.list == "requests":
        done = office.do(request_import.import_rows, sheet.ready).answer
    else:
        done = office.do(subject_import.import_rows, sheet.ready, arguments.source or arguments.file.name).answer
        _tell_left_out(done.left_out, book)
    marked = QT_TRANSLATE_NOOP(
        "cli", "Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}."
    )
    print(
        phrase(
            book, marked, added=done.added, known=done.known, repeated=len(sheet.duplicates), bad=len(sheet.kept_out)
        )
    )


def _tell_left_out(left_out: "Sequence[tuple[str, int]]", book: Phrasebook) -> None:
    if left_out:
        from dpo_desk.domain.correction import FIELDS

        told = ", ".join(f"{FIELDS[field].said(book.language)} ({count})" for field, count in left_out)
        marked = QT_TRANSLATE_NOOP(
            "cli", "Left out, because the list of personal data keeps no values of it: {fields}."
        )
        print(phrase(book, marked, fields=told))


def _take_log(office: "Office", arguments: argparse.Namespace, book: Phrasebook) -> int:
    from dpo_desk.services.consent_log import take_log

    place = office.address.url or str(office.address.path)
    done = take_log(place, arguments.file.absolute(), office.now(), steps("import"))
    _tell_problems(done.problems, book)
    marked = QT_TRANSLATE_NOOP(
        "cli",
        "Lines: {lines}. Taken: {taken}. Known already: {known}. Repeated in the file: {repeated}. "
        "Of people the register does not have: {strangers}. With problems: {bad}.",
    )
    numbers = {name: getattr(done, name) for name in ("lines", "taken", "known", "repeated", "strangers", "bad")}
    print(phrase(book, marked, **numbers))
    return DONE if done.taken or done.known else REFUSED
