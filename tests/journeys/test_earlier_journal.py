"""The journal of the years before in the real window: dropped on an empty desk, its words said, numbering gone on."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.services import intake, requests, subjects
from dpo_desk.services.journal import verify
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.ui.inbox.importing import RequestImport
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.main_window import DeskWindow
from tests.journeys.test_first_day import import_users, program, window

__all__ = ["program", "window"]
JOURNAL = Path(__file__).parents[1] / "samples" / "request-journal.xlsx"
SOON = 30_000
SAID = {
    ("kind", "", "устно"): "other",
    ("outcome", "access", ""): "unsaid",
    ("outcome", "deletion", "Исполнено"): "deleted",
}


def dropped(window: DeskWindow, qtbot: QtBot) -> tuple[Inbox, RequestImport]:
    """The journal dropped on the window, which shows its columns."""
    window.go("requests")
    window.take_files([JOURNAL])
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    sheet = screen.importing.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.columns, timeout=SOON)
    return screen, sheet


def means(sheet: RequestImport, key: tuple[str, str, str], meaning: str) -> bool:
    """Whether the sheet has heard what a word means."""
    words = sheet.judged.words if sheet.judged is not None else ()
    return (*key, meaning) in {(one.sort, one.kind, one.word, one.meaning) for one in words}


def settle_words(sheet: RequestImport, qtbot: QtBot) -> None:
    """Go on from the columns and say what nobody knows."""
    sheet.columns.next_button.click()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.words, timeout=SOON)
    for key, meaning in SAID.items():
        box = sheet.words.boxes[key]
        place = box.findData(meaning)
        box.setCurrentIndex(place)
        box.activated.emit(place)
        qtbot.waitUntil(partial(means, sheet, key, meaning), timeout=SOON)
    sheet.words.next_button.click()
    assert sheet.pages.currentWidget() is sheet.review


def test_an_earlier_journal_becomes_requests_and_numbering_goes_on(window: DeskWindow, qtbot: QtBot) -> None:
    office = window.desk.office
    import_users(window, qtbot)
    screen, sheet = dropped(window, qtbot)
    settle_words(sheet, qtbot)
    assert sheet.review.figures["ready"].text() == str(len(sheet.review.fresh)) == "10"
    sheet.review.agree.setChecked(True)
    sheet.review.import_button.click()
    qtbot.waitUntil(lambda: sheet.imported is not None, timeout=SOON)
    sheet.done_button.click()
    qtbot.waitUntil(lambda: screen.stack.currentWidget() is screen.splitter, timeout=SOON)
    qtbot.waitUntil(lambda: len(screen.list.model.keys) == 2, timeout=SOON)

    # The person of the first line is a user of the site by name and phone: the request is linked.
    (person, *_others) = office.ask(subjects.rows, list(office.ask(subjects.ids, subjects.criteria("Серікбаева"))))
    keys = office.ask(requests.ids, RequestCriteria(segment="all", subject_id=person.id), "number")
    assert [row.number for row in office.ask(requests.rows, keys)] == [1, 148]

    draft = RequestDraft(
        Channel.POST, ApplicantKind.SUBJECT, window.desk.today(), (DemandDraft("access"),), applicant_name="Бекова Дана"
    )
    card = office.ask(requests.card, office.do(intake.register, draft).answer)
    # The last number of 2026 in the journal that is whole is 149; a later year begins with its own first.
    year = window.desk.today().year
    assert (card.row.year, card.row.number) == (year, 150 if year == 2026 else 1)
    assert office.ask(verify).whole

    _, again = dropped(window, qtbot)
    settle_words(again, qtbot)
    assert again.review.figures["known"].text() == "10"
    assert not again.review.import_button.isEnabled()
