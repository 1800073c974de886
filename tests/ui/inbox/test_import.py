"""An earlier journal is taken in from the requests screen: words said by the officer, rows told, numbers gone on."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from dpo_desk.services import requests
from dpo_desk.services.import_file import Field
from dpo_desk.services.office import Office
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.import_words import MOST
from dpo_desk.ui.inbox.importing import RequestImport
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.screen import Subjects

JOURNAL = Path(__file__).parents[2] / "samples" / "request-journal.xlsx"


def everything(office: Office) -> int:
    return len(office.ask(requests.ids, RequestCriteria(segment="all")))


def importing(inbox: Inbox) -> RequestImport:
    sheet = inbox.importing.sheet
    assert sheet is not None
    return sheet


def at_words(inbox: Inbox) -> RequestImport:
    """Drop the journal and go on to its words."""
    assert inbox.files_came([JOURNAL])
    sheet = importing(inbox)
    sheet.columns.next_button.click()
    assert sheet.pages.currentWidget() is sheet.words
    return sheet


def say(sheet: RequestImport, sort: str, kind: str, word: str, key: str) -> None:
    """Choose what a word means, as a person does."""
    box = sheet.words.boxes[sort, kind, word]
    place = box.findData(key)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def at_review(inbox: Inbox) -> RequestImport:
    """Say what every unknown word means and go on to the rows."""
    sheet = at_words(inbox)
    say(sheet, "kind", "", "устно", "other")
    say(sheet, "outcome", "access", "", "unsaid")
    say(sheet, "outcome", "deletion", "Исполнено", "deleted")
    sheet.words.next_button.click()
    assert sheet.pages.currentWidget() is sheet.review
    return sheet


def test_a_dropped_table_opens_the_import_and_a_letter_the_intake(inbox: Inbox, letter: Path) -> None:
    inbox.files_came([JOURNAL])
    sheet = importing(inbox)
    assert inbox.stack.currentWidget() is sheet
    assert inbox.panes() == (sheet,)
    assert sheet.columns.table is not None and sheet.columns.table.name == "Журнал"
    inbox.files_came([letter])
    assert inbox.stack.currentWidget() is inbox.intake


def test_the_file_menu_and_the_empty_desk_lead_to_it(inbox: Inbox) -> None:
    inbox.show()
    assert inbox.stack.currentWidget() is inbox.empty
    cards = {card: card.accessibleName() for card in inbox.empty.findChildren(ActionCard)}
    (card,) = [card for card, name in cards.items() if "journal" in name]
    card.acted.emit()
    assert inbox.stack.currentWidget() is importing(inbox)
    importing(inbox).leave()
    assert inbox.stack.currentWidget() is inbox.empty
    (action,) = [one for one in inbox.actions_of_screen() if one.id == "request.import"]
    action.run()
    assert inbox.stack.currentWidget() is importing(inbox)


def test_the_empty_desk_begins_the_import_of_subjects_and_counts_its_four_lines_apart(
    inbox: Inbox, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    inbox.show()
    labels = [one.text() for one in inbox.empty.findChildren(PlainLabel) if one.isVisible()]
    assert labels.index("Setting up the desk, 2 of 4 ready") < labels.index("If a journal was kept before")
    assert inbox.status_text() == "No open requests"
    wanted = QSignalSpy(inbox.open_wanted)
    (card,) = [one for one in inbox.empty.findChildren(ActionCard) if "register of subjects" in one.accessibleName()]
    card.acted.emit()
    assert wanted.at(0) == ["subject_import", 0]
    screen = Subjects(desk, settings)
    qtbot.addWidget(screen)
    screen.open_item("subject_import", 0)
    assert screen.pages.currentWidget() is screen.importing


def test_without_numbers_it_cannot_go_on(inbox: Inbox) -> None:
    inbox.files_came([JOURNAL])
    columns = importing(inbox).columns
    place = columns.mapping.fields.index(Field.NUMBER)
    columns.boxes[place].activated.emit(0)
    assert not columns.next_button.isEnabled() and not columns.banner.isHidden()


def test_an_unknown_word_is_told_first_and_asks_about_its_outcomes_once_it_is_known(inbox: Inbox) -> None:
    words = at_words(inbox).words
    assert not words.banner.isHidden()
    assert [key for key, box in words.boxes.items() if not box.currentData()] == [
        ("kind", "", "устно"), ("outcome", "access", ""), ("outcome", "deletion", "Исполнено"),
    ]  # fmt: skip
    assert ("outcome", "other", "Дан ответ") not in words.boxes
    say(importing(inbox), "kind", "", "устно", "other")
    assert next(iter(words.boxes)) == ("kind", "", "устно")
    assert words.boxes["outcome", "other", "Дан ответ"].currentData() == "met"
    assert words.boxes["kind", "", "устно"].currentData() == "other"
    say(importing(inbox), "kind", "", "устно", "")
    assert ("outcome", "other", "Дан ответ") not in words.boxes


def test_a_column_of_free_text_does_not_flood_the_page(inbox: Inbox, tmp_path: Path) -> None:
    file = tmp_path / "journal.csv"
    lines = [f"{number};02.03.2026;слово {number};почта" for number in range(1, 301)]
    file.write_text("\n".join(["Рег. №;Дата поступления;Вид;Способ", *lines]), encoding="utf-8")
    inbox.files_came([file])
    sheet = importing(inbox)
    sheet.columns.next_button.click()
    assert len(sheet.words.boxes) == MOST
    assert any(label.text().startswith("241 more word") for label in sheet.words.findChildren(PlainLabel))


def test_rows_are_counted_and_taken_only_knowingly(inbox: Inbox, office: Office) -> None:
    inbox.show()
    review = at_review(inbox).review
    figures = {key: figure.text() for key, figure in review.figures.items()}
    assert figures == {"ready": "10", "known": "0", "problems": "7", "duplicates": "1", "empty": "2"}
    assert not review.import_button.isEnabled() and everything(office) == 0
    review.agree.setChecked(True)
    review.import_button.click()
    assert everything(office) == 10
    sheet = importing(inbox)
    assert sheet.imported is not None and sheet.imported.added == 10
    sheet.done_button.click()
    assert inbox.stack.currentWidget() is inbox.splitter
    assert len(inbox.list.model.keys) == 2


def test_the_same_journal_again_adds_nothing_and_says_so(inbox: Inbox, office: Office) -> None:
    review = at_review(inbox).review
    review.agree.setChecked(True)
    review.import_button.click()
    importing(inbox).leave()
    again = at_words(inbox)
    assert again.words.banner.isHidden()
    again.words.next_button.click()
    assert (again.review.figures["ready"].text(), again.review.figures["known"].text()) == ("0", "10")
    assert not again.review.import_button.isEnabled()
    assert everything(office) == 10


def test_from_the_check_it_goes_back_to_the_words(inbox: Inbox) -> None:
    sheet = at_review(inbox)
    sheet.review.back_button.click()
    assert sheet.pages.currentWidget() is sheet.words
    sheet.words.back.emit()
    assert sheet.pages.currentWidget() is sheet.columns


def test_rows_to_correct_are_saved_with_their_reasons(inbox: Inbox, desk: Desk, tmp_path: Path) -> None:
    sheet = at_review(inbox)
    target = tmp_path / "rows.xlsx"
    desk.door.answer_next(target)
    sheet.review.save_button.click()
    rows = list(load_workbook(target).worksheets[0].iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == [15, 16, 17, 18, 19, 20, 23]
    assert all(row[1] for row in rows[1:])


def test_an_imported_request_says_what_the_journal_tells(inbox: Inbox, office: Office) -> None:
    inbox.show()
    review = at_review(inbox).review
    review.agree.setChecked(True)
    review.import_button.click()
    importing(inbox).leave()
    (key,) = (key for key in office.ask(requests.ids, RequestCriteria(segment="closed"), "number")[:1])
    inbox.open_item("request", key)
    said = {label.text() for line in inbox.detail.duties.lines() for label in line.end.findChildren(PlainLabel)}
    assert said == {"not told by the journal", "11 Jan 2024, by the journal"}
    assert inbox.detail.deadline.sentence.text() == "The request is closed."
    assert "Мен туралы деректер" in {label.text() for label in inbox.detail.papers.findChildren(PlainLabel)}


@pytest.mark.parametrize("data", [b"PK\x03\x04 this is no workbook", b""])
def test_a_file_that_cannot_be_read_is_told_plainly(inbox: Inbox, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "journal.xlsx"
    file.write_bytes(data)
    inbox.files_came([file])
    sheet = importing(inbox)
    assert sheet.pages.currentWidget() is sheet.choose
    assert not sheet.choose.banner.isHidden()
