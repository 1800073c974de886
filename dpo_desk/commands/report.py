"""`report`: the management report of a period as a workbook, for unattended work."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.commands.database import add_database, opened
from dpo_desk.commands.speech import (
    DONE,
    MISUSED,
    add_language,
    complain,
    language_of_system,
    phrase,
    phrasebook_of,
    typed_day,
)
from dpo_desk.commands.steps import steps
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from dpo_desk.services.report_order import ReportOrder

SUFFIX = ".xlsx"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("report", help="write the management report of a period", allow_abbrev=False)
    parser.add_argument("--from", dest="first", required=True, metavar="YYYY-MM-DD", help="first day of the period")
    parser.add_argument("--to", dest="last", required=True, metavar="YYYY-MM-DD", help="last day of the period")
    parser.add_argument("file", metavar="FILE.xlsx", help="the workbook to write; a file of that name is replaced")
    add_database(parser)
    parser.add_argument("--with-personal-data", action="store_true", help="names instead of subjects' numbers")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the workbook and say how many rows it has; exit code 2 for senseless dates or another suffix."""
    book = phrasebook_of(arguments)
    try:
        order = _order(arguments)
    except Refusal as refusal:
        return complain(refusal, book, MISUSED)
    from dpo_desk.services.report_workbook import export_report

    with opened(arguments) as office:
        rows = export_report(office, order, steps("report"))
    print(phrase(book, QT_TRANSLATE_NOOP("cli", "Report written, rows: {rows}."), rows=rows))
    return DONE


def _order(arguments: argparse.Namespace) -> "ReportOrder":
    from dpo_desk.services.report_order import ReportOrder

    first, last = typed_day(arguments.first), typed_day(arguments.last)
    if last < first:
        marked = QT_TRANSLATE_NOOP("refusal", "The period ends on {last}, before it begins on {first}.")
        raise Refusal(marked, first=first, last=last)
    if Path(arguments.file).suffix.lower() != SUFFIX:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The file of a report ends in .xlsx."))
    language = arguments.language or language_of_system()
    return ReportOrder(arguments.file, first, last, language, with_personal_data=arguments.with_personal_data)
