"""`check-id`: whether a number or address keeps the rules of its kind, and its normal form."""

import argparse

from dpo_desk.commands.speech import DONE, add_language, complain, phrasebook_of
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_bin, check_iin, check_s10, read_phone, read_postcode

_CHECKS = {"iin": check_iin, "bin": check_bin, "s10": check_s10, "phone": read_phone, "postcode": read_postcode}


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    purpose = "check an IIN, BIN, postal number, phone or postcode"
    parser = subparsers.add_parser("check-id", help=purpose, allow_abbrev=False)
    parser.add_argument("kind", choices=_CHECKS, help="what the value is")
    parser.add_argument("value", nargs="+", metavar="VALUE", help="as it is written, spaces allowed")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the normal form and return 0, or say on standard error what is wrong and return 1."""
    try:
        print(_CHECKS[arguments.kind](" ".join(arguments.value)))
    except Refusal as refusal:
        return complain(refusal, phrasebook_of(arguments))
    return DONE
