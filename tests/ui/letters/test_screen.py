"""A letter from its request to the post: the gaps, the number, the page, what is refused and what is kept."""

import hashlib
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.correspondence import Paragraph, Piece
from dpo_desk.services import letters, requests
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.screen import Letters
from dpo_desk.ui.settings import Settings
from tests.ui.letters.conftest import shown
from tests.ui.typing_keys import press_key, write

DONE_ON = "2026 жылғы 24 қарашада"


@pytest.fixture
def draft(screen: Letters, request_id: int) -> Letters:
    """The screen with the reply to the request in hand."""
    screen.open_item("letter_for_request", request_id)
    return screen


@pytest.fixture
def ready(draft: Letters) -> Letters:
    """The same with its gap filled."""
    write(draft.form.text, DONE_ON)
    return draft


@pytest.fixture
def deeds(desk: Desk) -> list[Changes]:
    """The deeds done in the test."""
    done: list[Changes] = []
    desk.deed_done.connect(done.append)
    return done


def state_of(screen: Letters) -> str:
    assert screen.session.card is not None
    return screen.session.card.row.state


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_an_empty_queue_says_so(screen: Letters) -> None:
    assert screen.list.empty.accessibleName().startswith("No letters queued")
    assert screen.session.card is None


def test_a_reply_is_composed_and_the_caret_stands_in_its_first_gap(draft: Letters) -> None:
    assert draft.form.text.gap_count() == 1
    assert draft.form.text.textCursor().selectedText().startswith("[…")
    assert draft.form.heading.request.text().endswith("0001")
    assert draft.list.view.current_id() == draft.session.letter_id


def test_the_open_draft_of_a_request_is_taken_again(draft: Letters, request_id: int, office: Office) -> None:
    draft.open_item("letter_for_request", request_id)
    assert office.ask(letters.counts)["queued"] == 1


def test_numbering_is_refused_beside_the_text_while_a_gap_remains(draft: Letters) -> None:
    draft.outgoing.give_number()
    assert "missing" in draft.form.deeds.refused.text()
    assert draft.form.text.textCursor().hasSelection()
    assert state_of(draft) == "draft"


def test_from_the_gap_to_the_post(ready: Letters, office: Office, request_id: int) -> None:
    assert ready.form.text.gap_count() == 0
    ready.outgoing.give_number()
    assert state_of(ready) == "numbered"
    ready.outgoing.go_on()
    card = ready.session.card
    assert card is not None and card.paper is not None
    page = office.ask(letters.kept_page, card.row.id)
    assert card.paper.sha256 == hashlib.sha256(page).hexdigest()
    words = words_of(page)
    for expected in ("Ш-2026-0001", "2026 жылғы 24 қараша", "Әсел Тұрсынқызы Қалиеваға", "кері қайтарып алу"):
        assert expected in words
    whole = office.ask(requests.card, request_id)
    assert whole is not None
    assert "done" in [duty.state for duty in whole.duties if duty.id == card.row.duty_id]


def test_a_sent_letter_is_frozen(ready: Letters) -> None:
    ready.outgoing.give_number()
    ready.outgoing.go_on()
    assert ready.form.text.isReadOnly()
    assert ready.form.deeds.state.text().startswith("Sent on")
    assert not ready.form.deeds.send.isVisible()


def test_the_day_of_sending_cannot_be_in_the_future(ready: Letters) -> None:
    ready.outgoing.give_number()
    ready.form.deeds.sent_on.show_value(date(2026, 12, 1))
    ready.outgoing.go_on()
    assert ready.form.deeds.sent_on.error()
    assert state_of(ready) == "numbered"


def test_undoing_the_number_keeps_it_voided(ready: Letters, desk: Desk, office: Office, deeds: list[Changes]) -> None:
    ready.outgoing.give_number()
    # The text is kept quietly before the number; with answers at once the outer deed is told last.
    desk.undo_this(next(deed for deed in deeds if deed.undoable))
    assert state_of(ready) == "draft"
    assert len(office.ask(letters.ids, LetterCriteria(segment="voided"))) == 1
    ready.outgoing.give_number()
    assert ready.session.card is not None and ready.session.card.row.number == 2


def test_a_wrong_check_digit_is_said_at_once(draft: Letters, qtbot: QtBot) -> None:
    number = draft.form.address.number
    number.line.setFocus()
    qtbot.keyClicks(number.line, "RR104277314KZ")
    assert "3, not 4" in number.error()
    number.line.selectAll()
    qtbot.keyClicks(number.line, "rr104277313kz")
    assert not number.error()
    press_key(number.line, Qt.Key.Key_Return)
    assert number.text() == "RR104277313KZ"
    assert not draft.session.is_dirty


def test_a_wrong_number_is_not_kept(draft: Letters, qtbot: QtBot, office: Office) -> None:
    line = draft.form.address.number.line
    line.setFocus()
    qtbot.keyClicks(line, "RR104277314KZ")
    draft.session.keep()
    assert office.ask(letters.rows, [draft.session.letter_id])[0].item_number == ""
    assert draft.form.address.number.error()


def test_another_language_keeps_what_was_typed_over_fields(ready: Letters) -> None:
    ready.form.heading.languages.choose("ru")
    ready.form.heading.language_wanted.emit("ru")
    assert ready.session.work is not None
    text = ready.session.work.text
    assert text.language == "ru"
    assert text.addressee[0].shown.endswith("Қалиевой")
    ready.composing.take_language("kk")
    assert ready.session.work is not None
    assert DONE_ON in " ".join(paragraph.shown for paragraph in ready.session.work.text.body)


def test_words_typed_between_fields_are_not_replaced_unasked(ready: Letters, desk: Desk) -> None:
    assert ready.session.work is not None
    added = (*ready.session.work.text.body, Paragraph((Piece("Қосымша сөйлем."),)))
    ready.session.edit(ready.session.work.with_body(added))
    desk.door.answer_next(None)
    ready.composing.take_language("ru")
    assert ready.session.work.text.language == "kk"
    desk.door.answer_next("values")
    ready.composing.refresh_fields()
    assert ready.session.work.text.body[-1].shown == "Қосымша сөйлем."


def test_the_page_follows_the_text_and_the_envelope_the_address(ready: Letters, qtbot: QtBot) -> None:
    work = ready.session.work
    assert work is not None
    ready.preview.follow()
    assert ready.preview.pages.desk.page_count == 1
    ready.form.address.name.line.setFocus()
    ready.form.address.name.line.selectAll()
    qtbot.keyClicks(ready.form.address.name.line, "Dala Office 12")
    assert ready.session.work is not None
    assert ready.session.work.envelope.addressee[0].shown == "Dala Office 12"


def test_the_pdf_is_named_by_its_number_only(ready: Letters, desk: Desk, tmp_path: Path) -> None:
    ready.outgoing.give_number()
    desk.door.answer_next(str(tmp_path / "letter"))
    ready.outgoing.save_pdf()
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert ready.outgoing.file_name() == "Ш-2026-0001.pdf"


def test_printing_asks_for_a_printer_first(ready: Letters, qtbot: QtBot) -> None:
    ready.outgoing.print_shown()
    dialog = ready.outgoing.printing.dialog
    assert dialog is not None
    dialog.reject()
    assert ready.outgoing.printing.dialog is None


def test_a_new_letter_begins_from_a_request_found_by_a_word(screen: Letters, request_id: int) -> None:
    screen.begin_new()
    write(screen.new.search, "калиева")
    screen.new.ask()
    press_key(screen.new, Qt.Key.Key_Return)
    assert screen.session.card is not None
    assert screen.session.card.row.request_id == request_id
    assert QApplication.focusWidget() is screen.form.text or screen.form.text.textCursor().hasSelection()


def test_a_letter_taken_out_of_the_queue_leaves_the_desk_empty(draft: Letters, office: Office) -> None:
    draft.outgoing.discard()
    assert office.ask(letters.counts)["queued"] == 0
    assert draft.session.card is None


def test_leaving_the_screen_keeps_what_was_typed(draft: Letters, office: Office) -> None:
    write(draft.form.text, DONE_ON)
    draft.hide()
    card = office.ask(letters.card, draft.session.letter_id)
    assert card is not None
    assert card.text.gaps == ()


def test_a_sent_letter_is_found_among_the_sent(ready: Letters, desk: Desk, settings: Settings, qtbot: QtBot) -> None:
    ready.outgoing.give_number()
    ready.outgoing.go_on()
    again = shown(desk, settings, qtbot)
    again.open_item("letter", ready.session.letter_id)
    assert again.list.segment == "sent"
    assert again.list.view.current_id() == ready.session.letter_id
