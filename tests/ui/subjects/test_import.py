"""A site's export is taken in whole or not at all, and a second time nobody is added."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.services import data_list, subjects
from dpo_desk.services.import_file import Field
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.screen import Subjects
from dpo_desk.ui.trouble import Grade, Notice
from dpo_desk.ui.worker import AtOnce, Worker


def everybody(office: Office) -> int:
    return len(office.ask(subjects.ids, subjects.criteria("")))


def checked(screen: Subjects, file: Path) -> None:
    """Bring a file to the third step."""
    assert screen.files_came([file])
    screen.importing.columns.next_button.click()


def card_of(office: Office, key: int) -> SubjectCard:
    found = office.ask(subjects.card, key)
    assert found is not None
    return found


def test_the_columns_are_proposed_and_passwords_are_told_as_never_taken(screen: Subjects, sample: Path) -> None:
    screen.files_came([sample])
    columns = screen.importing.columns
    assert screen.importing.pages.currentWidget() is columns
    assert Field.FULL_NAME in columns.mapping.fields
    table = columns.table
    assert table is not None
    assert "Пароль" not in table.headers
    assert any("Пароль" in str(note) for note in table.notes)


def test_a_mapping_without_names_and_contacts_cannot_go_on(screen: Subjects, sample: Path) -> None:
    screen.files_came([sample])
    columns = screen.importing.columns
    for column, box in enumerate(columns.boxes):
        box.setCurrentIndex(0)
        box.activated.emit(0)
        assert columns.mapping.fields[column] is Field.IGNORE
    assert not columns.next_button.isEnabled()
    assert not columns.banner.isHidden()


def test_every_row_is_counted_and_cards_are_cut(screen: Subjects, sample: Path) -> None:
    checked(screen, sample)
    review = screen.importing.review
    figures = {key: figure.text() for key, figure in review.figures.items()}
    assert figures == {"ready": "6", "known": "0", "problems": "5", "duplicates": "1", "empty": "2"}
    rows = review.ready_table.rows
    cells = [str(rows.data(rows.index(0, column))) for column in range(rows.columnCount())]
    assert any(cell.endswith("6789") and cell.startswith("•") for cell in cells)
    assert "4400" not in " ".join(cells)


def test_columns_whose_values_the_list_leaves_out_are_named_counted_and_not_taken(
    screen: Subjects, sample: Path, office: Office
) -> None:
    office.do(data_list.keep_values, "bank_card", False)
    checked(screen, sample)
    review = screen.importing.review
    words = "keeps no values of it: Bank card, last 4 digits (3)."
    assert not review.remark.isHidden() and review.remark.accessibleName().endswith(words)
    rows = review.ready_table.rows
    shown = [str(rows.data(rows.index(row, 7))) for row in range(rows.rowCount())]
    assert set(shown) == {""}
    review.agree.setChecked(True)
    review.import_button.click()
    assert screen.importing.imported is not None and screen.importing.imported.left_out == (("card_last4", 3),)
    held = [one for key in range(1, 7) for one in card_of(office, key).held]
    assert held and "bank_card" not in {one.category for one in held}


def test_rows_with_problems_stay_out_only_knowingly(screen: Subjects, sample: Path, office: Office) -> None:
    checked(screen, sample)
    review = screen.importing.review
    assert not review.import_button.isEnabled()
    assert everybody(office) == 0
    review.agree.setChecked(True)
    review.import_button.click()
    assert everybody(office) == 6
    assert screen.importing.imported is not None
    assert screen.importing.imported.added == 6
    screen.importing.done_button.click()
    assert screen.list.total == 6


def test_the_same_file_again_adds_nobody_and_says_so(screen: Subjects, sample: Path, office: Office) -> None:
    checked(screen, sample)
    screen.importing.review.agree.setChecked(True)
    screen.importing.review.import_button.click()
    screen.importing.leave()
    checked(screen, sample)
    review = screen.importing.review
    assert review.figures["ready"].text() == "0"
    assert review.figures["known"].text() == "6"
    assert not review.import_button.isEnabled()
    screen.importing.write()
    assert everybody(office) == 6


def test_rows_to_correct_are_saved_with_their_reasons_and_without_secrets(
    screen: Subjects, sample: Path, desk: Desk, tmp_path: Path
) -> None:
    checked(screen, sample)
    target = tmp_path / "rows.xlsx"
    desk.door.answer_next(target)
    screen.importing.review.save_button.click()
    sheet = load_workbook(target).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == [13, 14, 15, 16, 17]
    assert all(row[1] for row in rows[1:])
    assert "Пароль" not in rows[0]


@pytest.mark.parametrize("data", [b"PK\x03\x04 this is no workbook", b""])
def test_a_file_that_cannot_be_read_is_told_plainly_and_nothing_is_written(
    screen: Subjects, tmp_path: Path, data: bytes, office: Office
) -> None:
    file = tmp_path / "users.xlsx"
    file.write_bytes(data)
    screen.files_came([file])
    choose = screen.importing.choose
    assert screen.importing.pages.currentWidget() is choose
    assert not choose.banner.isHidden()
    assert choose.banner.accessibleName()
    assert everybody(office) == 0


def test_a_stopped_reading_leaves_nothing(
    office: Office, settings: Settings, english: Languages, sample: Path, qtbot: QtBot
) -> None:
    errands = Worker("errands", None)
    desk = Desk(office, None, runner=AtOnce(), errands=errands)
    screen = Subjects(desk, settings)
    qtbot.addWidget(screen)
    with qtbot.waitSignal(desk.door.noticed, timeout=20_000) as told:
        screen.files_came([sample])
        assert screen.importing.work.is_busy
        screen.importing.work.stop()
    assert "Nothing was changed" in told.args[0].text
    assert not screen.importing.work.is_busy
    assert screen.importing.pages.currentWidget() is screen.importing.choose
    assert everybody(office) == 0
    errands.close()


def test_of_several_tables_one_is_taken_and_the_person_is_told(screen: Subjects, sample: Path, desk: Desk) -> None:
    told: list[Notice] = []
    desk.door.noticed.connect(told.append)
    assert screen.files_came([sample, sample.with_name("second.xlsx")])
    assert [(one.grade, sample.name in one.text) for one in told] == [(Grade.NOTE, True)]


def test_other_files_are_left_to_the_window(screen: Subjects, tmp_path: Path) -> None:
    assert not screen.files_came([tmp_path / "letter.pdf"])
