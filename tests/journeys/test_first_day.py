"""The first day in the real window with its real threads: from an empty folder to a reply that leaves."""

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services import consents, letters, requests, subjects
from dpo_desk.services.journal import verify
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.ui.app import Program
from dpo_desk.ui.consents.screen import Consents
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.screen import Subjects
from tests.ui.typing_keys import write

SAMPLE = Path(__file__).parents[1] / "samples" / "site-export.xlsx"
SOON = 30_000
ORGANISATION = {"name_kk": "«Дала Цифр» КЕҰ", "name_ru": "НКО «Дала Цифр»", "bin": "120340004562"}
OFFICER = {"surname": "Сейітова", "given_name": "Айгерім", "position_kk": "Жауапты тұлға"}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Program]:
    """The program on a computer that has never seen it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    app = QCoreApplication.instance()
    assert app is not None
    made = Program(Settings(tmp_path / "window.ini"), app)
    yield made
    if made.window is not None:
        made.window.close()
    if made.first_run is not None:
        made.first_run.close()


@pytest.fixture
def window(program: Program, tmp_path: Path, qtbot: QtBot) -> DeskWindow:
    """The window after the first run, every step passed on an empty desk."""
    program.begin(str(tmp_path / "desk.sqlite"))
    wizard = program.first_run
    assert wizard is not None
    wizard.begin("empty")
    for name, value in ORGANISATION.items():
        wizard.organisation.form.fields[name].show_text(value)  # type: ignore[attr-defined]
    for name, value in OFFICER.items():
        wizard.officer.form.fields[name].show_text(value)  # type: ignore[attr-defined]
    for _step in wizard.pages:
        wizard.next.click()
    qtbot.waitUntil(lambda: program.window is not None, timeout=SOON)
    assert program.window is not None
    return program.window


def letter_from(address: str, folder: Path) -> Path:
    """An e-mail of a person who asks what is held on them, with a Kazakh subject line."""
    mail = EmailMessage()
    mail["From"] = f"Өтініш беруші <{address}>"
    mail["To"] = "dpo@dalasifr.example.kz"
    mail["Subject"] = "Деректеріммен танысу туралы"
    mail["Date"] = "Mon, 02 Mar 2026 10:15:00 +0500"
    mail["Message-ID"] = "<1@pochta.example.kz>"
    mail.set_content("Сәлеметсіз бе! Мен туралы қандай деректер сақталатынын хабарлаңыз.")
    file = folder / "хат.eml"
    file.write_bytes(mail.as_bytes())
    return file


def import_users(window: DeskWindow, qtbot: QtBot) -> None:
    """Take in the users of a site from its export."""
    window.go("subjects")
    screen = window.screen_in_front
    assert isinstance(screen, Subjects)
    window.take_files([SAMPLE])
    qtbot.waitUntil(lambda: screen.importing.columns.next_button.isEnabled(), timeout=SOON)
    screen.importing.columns.next_button.click()
    review = screen.importing.review
    qtbot.waitUntil(lambda: review.figures["ready"].text() == "6", timeout=SOON)
    review.agree.setChecked(True)
    review.import_button.click()
    qtbot.waitUntil(lambda: screen.importing.imported is not None, timeout=SOON)
    screen.importing.done_button.click()
    qtbot.waitUntil(lambda: screen.list.total == 6, timeout=SOON)


def register_letter(window: DeskWindow, file: Path, qtbot: QtBot) -> Inbox:
    """Drop the letter on the window and register what it proposes."""
    window.take_files([file])
    screen = window.screen_in_front
    assert isinstance(screen, Inbox)
    form = screen.intake.form
    qtbot.waitUntil(lambda: form.subject.subject is not None, timeout=SOON)
    assert form.kinds.chosen() == ("access",)
    screen.intake.register()
    qtbot.waitUntil(lambda: screen.detail.whole is not None, timeout=SOON)
    return screen


def confirm_identity(window: DeskWindow, inbox: Inbox, qtbot: QtBot) -> None:
    """An answer about somebody's data leaves only once it is known who asks."""
    inbox.detail.deeds.confirm_identity()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    sheet.method.choose("document_seen")
    sheet.accepted.emit()
    qtbot.waitUntil(lambda: inbox.detail.place.sheet is None and _is_known(inbox), timeout=SOON)


def _is_known(inbox: Inbox) -> bool:
    whole = inbox.detail.whole
    return whole is not None and whole.card.identity_at is not None


def compose_reply(window: DeskWindow, request_id: int, qtbot: QtBot) -> Letters:
    """Compose the reply, type over its gaps, give it a number."""
    window.open_item("letter_for_request", request_id)
    screen = window.screen_in_front
    assert isinstance(screen, Letters)
    qtbot.waitUntil(lambda: screen.session.card is not None, timeout=SOON)
    text = screen.form.text
    for _gap in range(text.gap_count()):
        write(text, "деректер")
        text.go_to_gap()
    screen.outgoing.give_number()
    qtbot.waitUntil(lambda: _is_numbered(screen), timeout=SOON)
    return screen


def _is_numbered(screen: Letters) -> bool:
    return screen.session.card is not None and screen.session.card.row.number == 1


def test_from_an_empty_folder_to_a_reply_that_leaves(window: DeskWindow, tmp_path: Path, qtbot: QtBot) -> None:
    office = window.desk.office
    import_users(window, qtbot)
    (person, *_others) = office.ask(subjects.rows, list(office.ask(subjects.ids, subjects.criteria("Жүнісов"))))
    card = office.ask(subjects.card, person.id)
    address = next(contact.value for contact in card.contacts if contact.kind == "email")

    inbox = register_letter(window, letter_from(address, tmp_path), qtbot)
    whole = inbox.detail.whole
    assert whole is not None
    duty = next(row for row in whole.card.duties if row.duty == "tell")
    received = whole.card.row.received_on
    assert duty.law_due == office.calendar.add_working_days(received, 3)
    assert duty.policy_due is not None and duty.policy_due >= received + timedelta(days=15)
    assert duty.due == min(duty.law_due, duty.policy_due)
    assert len(whole.card.papers) == 1
    confirm_identity(window, inbox, qtbot)

    window.open_item("consents", person.id)
    assert isinstance(window.screen_in_front, Consents)
    assert office.ask(consents.history, person.id).rows is not None

    letter = compose_reply(window, whole.card.row.id, qtbot)
    window.desk.door.answer_next(tmp_path / "reply.pdf")
    letter.outgoing.save_pdf()
    qtbot.waitUntil((tmp_path / "reply.pdf").exists, timeout=SOON)
    with pypdfium2.PdfDocument(tmp_path / "reply.pdf") as document:
        words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Дербес деректеріңіз туралы мәлімет" in words
    letter.outgoing.go_on()
    sent = LetterCriteria(segment="sent")
    qtbot.waitUntil(lambda: len(office.ask(letters.ids, sent)) == 1, timeout=SOON)
    done = office.ask(requests.card, whole.card.row.id)
    assert any(row.state == "done" for row in done.duties)

    window.go("requests")
    window.desk.door.answer_next(tmp_path / "requests.xlsx")
    window.actions_now.by_id("request.export").trigger()
    qtbot.waitUntil((tmp_path / "requests.xlsx").exists, timeout=SOON)
    sheet = load_workbook(tmp_path / "requests.xlsx").worksheets[0]
    assert sheet.max_row == 2
    assert office.ask(verify).whole


def test_what_was_done_is_there_when_the_program_starts_again(
    window: DeskWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    import_users(window, qtbot)
    window.close()
    program.window = None
    program.begin(None)
    assert program.window is not None
    assert program.window.desk.office.ask(subjects.counts)[""] == 6
