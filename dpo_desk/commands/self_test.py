"""`dpo-desk self-test`: the program, built or not, proves that its parts are there and its main job runs."""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from dpo_desk.commands.speech import DONE, REFUSED
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.resources import resource_path

Check = tuple[str, Callable[[], str]]
_DAY = date(2026, 11, 24)


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the command."""
    parser = subparsers.add_parser("self-test", help="check this installation; 0 when all is well")
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Run every check and print a line for each; exit code 1 when one failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="dpo-desk-") as folder:
        for name, check in _checks(Path(folder)):
            try:
                print(f"ok    {name}: {check()}")
            except Exception as error:
                failed += 1
                print(f"FAIL  {name}: {type(error).__name__}: {error}")
    return REFUSED if failed else DONE


def _checks(folder: Path) -> Iterator[Check]:
    yield "rules", _rules
    yield "resources", _resources
    desk = _Desk(folder / "self-test.sqlite")
    yield "database", desk.found
    yield "request", desk.register
    yield "letter", desk.letter
    yield "journal", desk.verify
    yield "window", desk.window


def _rules() -> str:
    from dpo_desk.commands.shipped import shipped_calendar, shipped_rulebook

    book, calendar = shipped_rulebook(), shipped_calendar()
    _expect(len(book.kinds) >= 16, "demand kinds are missing")
    _expect(calendar.add_working_days(date(2026, 3, 2), 5) == date(2026, 3, 10), "the calendar counts wrong")
    years = f"{calendar.years[0]}-{calendar.years[-1]}"
    return f"{len(book.kinds)} demand kinds, {len(book.rules)} rules, calendar {years}"


def _resources() -> str:
    found = {
        "letters": len(list(resource_path("letters").glob("*/*.toml"))),
        "fonts": len(list(resource_path("fonts").glob("*.ttf"))),
        "icons": len(list(resource_path("icons").glob("*.svg"))),
        "languages": len(list(resource_path("languages").glob("*.qm"))),
    }
    for name, least in (("letters", 30), ("fonts", 9), ("icons", 40), ("languages", 3)):
        _expect(found[name] >= least, f"{name} are missing: {found[name]}")
    return ", ".join(f"{count} {name}" for name, count in found.items())


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise AssertionError(otherwise)


class _Desk:
    """The main job in small: a letter comes, its dates stand, the answer is composed, the journal is whole."""

    def __init__(self, file: Path) -> None:
        from dpo_desk.services.office import open_office

        self.office = open_office(file, create=True, clock=_noon)

    def found(self) -> str:
        """A new desk."""
        from dpo_desk.services.demo import founding_of_sample

        self.office.found(founding_of_sample("kk", _DAY))
        return "made and migrated"

    def register(self) -> str:
        """A request on access: three working days by the law, fifteen days by the policy."""
        from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
        from dpo_desk.services import intake, requests

        draft = RequestDraft(
            Channel.POST, ApplicantKind.SUBJECT, _DAY, (DemandDraft("access"),), applicant_name="Self Test"
        )
        card = self.office.ask(requests.card, self.office.do(intake.register, draft).answer)
        dates = {(row.law_due, row.policy_due) for row in card.duties} if card else set()
        _expect(dates == {(date(2026, 11, 27), date(2026, 12, 9))}, f"wrong dates: {sorted(map(str, dates))}")
        return "due 27 November by the law, 9 December by the policy"

    def letter(self) -> str:
        """An answer as a PDF page with Kazakh text that can be selected."""
        from PySide6.QtWidgets import QApplication

        from dpo_desk.services import letters
        from dpo_desk.ui.paper.letter_page import LetterPage
        from dpo_desk.ui.paper.render import to_pdf

        self._application = QApplication.instance() or QApplication(["self-test"])
        letter = self.office.do(letters.draft, "acknowledgement", "kk", 1).answer
        card = self.office.ask(letters.card, letter)
        _expect(card is not None, "no letter")
        pdf = to_pdf([LetterPage(card.text)]) if card else b""
        return f"a PDF of {len(pdf)} bytes with {_letters_of(pdf)} letters"

    def verify(self) -> str:
        """The chain of what was just done."""
        from dpo_desk.services.journal import verify

        found = self.office.ask(verify)
        _expect(found.whole, f"broken at {found.broken_at}")
        return f"{found.events} entries, whole"

    def window(self) -> str:
        """The real window, shown once."""
        from dpo_desk.ui.tour import shown_places

        places = shown_places(self.office)
        return f"opened with {len(places)} places"


def _noon() -> datetime:
    return datetime(2026, 11, 24, 12, tzinfo=OFFICE_ZONE)


def _letters_of(pdf: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    _expect("Құрметті" in text or "өтініш" in text, "the Kazakh text of the page cannot be read")
    return len(text)
