"""Registering a request in the window: from a letter, from a scan, by hand, and every refusal beside its field."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dpo_desk.domain.request import ApplicantKind, Channel
from dpo_desk.services import requests
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.proposals import proposed_kind, proposed_language
from dpo_desk.ui.trouble import Notice
from tests.cases import added
from tests.ui.typing_keys import press_key, write


def test_a_letter_fills_the_form_and_makes_a_request_with_its_duties(
    inbox: Inbox, office: Office, letter: Path
) -> None:
    subject = added(office)
    inbox.show()

    assert inbox.files_came([letter])

    form = inbox.intake.form
    assert form.channel.key() == Channel.EMAIL.value
    assert form.kinds.chosen() == ("withdrawal",)
    assert form.received.value() == date(2026, 11, 23)
    assert form.language.key() == "kk"
    assert form.summary.text() == "Келісімді кері қайтарып алу туралы"
    assert form.email.text() == "Asel@pochta.example.kz"
    assert form.subject.subject is not None
    assert form.subject.subject.id == subject

    inbox.intake.register()

    whole = inbox.detail.whole
    assert whole is not None
    card = whole.card
    assert card.row.subject_id == subject
    assert card.row.received_on == date(2026, 11, 23)
    # Reckoned by hand: 15 working days after Monday 23 November 2026; the first one for the own norm.
    due = {duty.duty: duty.due for duty in card.duties}
    assert due["stop"] == date(2026, 12, 14)
    assert due["register"] == date(2026, 11, 24)
    assert inbox.stack.currentWidget() is inbox.splitter


def test_the_letter_is_kept_untouched_and_its_attachment_beside_it(inbox: Inbox, office: Office, letter: Path) -> None:
    inbox.show()
    inbox.files_came([letter])
    inbox.intake.register()

    whole = inbox.detail.whole
    assert whole is not None
    papers = {paper.role: paper for paper in whole.card.papers}
    assert papers["mail"].sha256 == hashlib.sha256(letter.read_bytes()).hexdigest()
    assert office.ask(requests.paper_data, papers["mail"].id) == letter.read_bytes()
    assert papers["attachment"].file_name == "өтініш.pdf"


def test_a_sender_nobody_knows_stands_as_written(inbox: Inbox, letter: Path) -> None:
    inbox.show()
    inbox.files_came([letter])
    assert inbox.intake.form.subject.subject is None
    assert inbox.intake.form.subject.text() == "Әсел Жүнісова"
    inbox.intake.register()
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.applicant_name == "Әсел Жүнісова"


def test_a_scan_is_kept_with_its_page(inbox: Inbox, tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    Image.new("L", (300, 420), 255).save(scan)
    inbox.show()
    inbox.files_came([scan])
    form = inbox.intake.form
    form.kinds.propose("access")
    form.subject.show_name("Бекова Дана")
    inbox.intake.register()
    assert inbox.detail.whole is not None
    (paper,) = inbox.detail.whole.card.papers
    assert (paper.role, paper.media_type, paper.pages) == ("scan", "image/png", 1)


def test_a_file_that_is_not_what_its_name_says_is_refused(inbox: Inbox, tmp_path: Path) -> None:
    false = tmp_path / "scan.pdf"
    false.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)
    notices: list[Notice] = []
    inbox.desk.door.noticed.connect(notices.append)
    inbox.show()
    inbox.files_came([false])
    assert "png" in notices[0].text
    inbox.intake.form.kinds.propose("access")
    inbox.intake.form.subject.show_name("Бекова Дана")
    inbox.intake.register()
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.papers == ()


@pytest.mark.parametrize(
    ("field", "spoil"),
    [
        ("received", "future"),
        ("posted", "late"),
        ("applicant_name", "nobody"),
        ("powers", "representative"),
        ("applicant", "office"),
        ("demands", "nothing"),
    ],
)
def test_every_refusal_stands_beside_its_field(inbox: Inbox, field: str, spoil: str) -> None:
    inbox.show()
    inbox.begin_intake()
    form = inbox.intake.form
    form.kinds.propose("access")
    form.subject.show_name("Бекова Дана")
    if spoil == "future":
        form.received.show_value(date(2026, 11, 25))
    elif spoil == "late":
        form.received.show_value(date(2026, 11, 20))
        form.posted.show_value(date(2026, 11, 21))
    elif spoil == "nobody":
        form.subject.show_name("")
    elif spoil == "representative":
        form.applicant.choose(ApplicantKind.REPRESENTATIVE.value)
        form.settle()
    elif spoil == "office":
        form.applicant.choose(ApplicantKind.OFFICE.value)
    else:
        form.kinds.propose("")
    inbox.intake.register()
    assert [name for name, one in form.fields().items() if one.error()] == [field]
    assert inbox.stack.currentWidget() is inbox.intake


def test_duties_and_their_dates_stand_beside_the_form_before_it_is_saved(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    form = inbox.intake.form
    form.kinds.propose("access")
    form.received.show_value(date(2026, 11, 20))
    form.edited.emit()
    # Three working days after Friday 20 November 2026.
    assert [line.planned.due for line in inbox.intake.plan.lines()] == [date(2026, 11, 25), date(2026, 11, 25)]


def test_papers_date_is_asked_only_where_a_kind_needs_papers(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    form = inbox.intake.form
    form.kinds.propose("access")
    form.settle()
    assert form.papers.isHidden()
    form.kinds.propose("correction")
    form.settle()
    assert not form.papers.isHidden()


def test_enter_accepts_the_kind_and_another_can_be_added(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    kinds = inbox.intake.form.kinds
    kinds.propose("withdrawal")
    press_key(kinds.box, Qt.Key.Key_Return)
    kinds.propose("access")
    press_key(kinds.box, Qt.Key.Key_Return)
    assert kinds.chosen() == ("withdrawal", "access")
    kinds.remove("withdrawal")
    assert kinds.chosen() == ("access",)


def test_a_subject_is_found_by_kazakh_letters_and_taken_with_enter(inbox: Inbox, office: Office) -> None:
    key = added(office)
    inbox.show()
    inbox.begin_intake()
    field = inbox.intake.form.subject
    field.line.setFocus()
    write(field.line, "жүні")
    field.search()
    press_key(field.line, Qt.Key.Key_Return)
    assert field.subject is not None
    assert field.subject.id == key
    write(field.line, "ғ")
    assert field.subject is None


def test_esc_leaves_the_sheet_and_its_draft_stays(inbox: Inbox, office: Office) -> None:
    inbox.show()
    inbox.begin_intake()
    inbox.intake.form.summary.show_text("Өзім туралы деректер")
    press_key(inbox.intake, Qt.Key.Key_Escape)
    assert inbox.stack.currentWidget() is not inbox.intake
    inbox.begin_intake()
    assert inbox.intake.form.summary.text() == "Өзім туралы деректер"


def test_the_registered_request_empties_the_sheet(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    inbox.intake.form.kinds.propose("access")
    inbox.intake.form.subject.show_name("Бекова Дана")
    inbox.do_primary()
    inbox.begin_intake()
    assert inbox.intake.form.kinds.chosen() == ()
    assert inbox.intake.form.subject.text() == ""
    assert QApplication.focusWidget() is None or inbox.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Келісімімді кері қайтарып аламын және деректерімді жоюды сұраймын", "withdrawal"),
        ("Прошу исправить мою фамилию", "correction"),
        ("Қандай деректерім бар екенімен танысқым келеді", "access"),
        ("Прошу удалить мои данные", "deletion"),
        ("Сәлеметсіз бе", ""),
    ],
)
def test_the_words_of_a_letter_propose_a_kind(text: str, kind: str) -> None:
    assert proposed_kind(text) == kind


@pytest.mark.parametrize(
    ("text", "language"), [("Құрметті әріптес", "kk"), ("Прошу", "ru"), ("Hello", "en"), ("1", "")]
)
def test_the_letters_of_a_text_propose_its_language(text: str, language: str) -> None:
    assert proposed_language(text) == language
