"""`import subjects`: people of a site taken into the register from .xlsx, .xls, .ods or .csv, all or none."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import DONE, REFUSED, add_language, phrase, phrasebook_of
from dpo_desk.commands.steps import steps
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.phrasebook import Phrasebook

if TYPE_CHECKING:
    from dpo_desk.exchange.table_line import RowProblem
    from dpo_desk.exchange.subject_sheet import SubjectSheet
    from dpo_desk.services.office import Office


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("import", help="take people in from a table", allow_abbrev=False)
    parser.add_argument("list", choices=("subjects",), help="what to take in")
    parser.add_argument("file", type=Path, metavar="FILE", help="a workbook or a .csv file")
    parser.add_argument("--source", metavar="NAME", help="where they come from (default: the file's name)")
    parser.add_argument("--skip-bad", action="store_true", help="take the good rows in although others have problems")
    add_database(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read the file in a child process, then take all its people in or none; problem rows go to standard error."""
    book = phrasebook_of(arguments)
    with opened(arguments) as office:
        sheet = _read(arguments.file.absolute(), office.language)
        _tell_problems(sheet.problems, book)
        if sheet.kept_out and not arguments.skip_bad:
            marked = QT_TRANSLATE_NOOP(
                "cli", "Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad."
            )
            print(phrase(book, marked, count=len(sheet.kept_out)), file=sys.stderr)
            return REFUSED
        _take_in(office, sheet, arguments.source or arguments.file.name, book)
    return DONE


def _read(path: Path, language: str) -> "SubjectSheet":
    from dpo_desk.exchange.plain import from_plain
    from dpo_desk.exchange.subject_sheet import SubjectSheet
    from dpo_desk.exchange.supervision import run_child

    answer = run_child("read-subjects", {"path": str(path), "language": language}, steps("import"))
    return from_plain(SubjectSheet, answer)


def _tell_problems(problems: "Sequence[RowProblem]", book: Phrasebook) -> None:
    for problem in problems:
        where = phrase(book, QT_TRANSLATE_NOOP("cli", "row {row}"), row=problem.row)
        told = (where, problem.column, book.say(problem.message))
        print(": ".join(filter(None, told)), file=sys.stderr)


def _take_in(office: "Office", sheet: "SubjectSheet", source: str, book: Phrasebook) -> None:
    from dpo_desk.services.subject_import import import_rows

    done = office.do(import_rows, sheet.ready, source).answer
    marked = QT_TRANSLATE_NOOP(
        "cli", "Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}."
    )
    print(
        phrase(
            book, marked, added=done.added, known=done.known, repeated=len(sheet.duplicates), bad=len(sheet.kept_out)
        )
    )
