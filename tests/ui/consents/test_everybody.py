"""Consents while nobody is open: everybody's consent on a day, and the log of a site taken in through the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services import consents, subjects
from dpo_desk.services.consent_matrix import Wanted
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.matrix_page import MatrixPage
from dpo_desk.ui.consents.screen import Consents
from tests.cases import added


@pytest.fixture
def matrix(screen: Consents) -> MatrixPage:
    screen.ways.show_matrix()
    return screen.ways.matrix


def numbers(page: MatrixPage, row: int) -> list[str]:
    return [page.table.rows.index(row, column).data() for column in range(1, page.table.rows.columnCount())]


def test_the_counts_are_those_of_the_day_and_enter_lists_whom_they_mean(
    screen: Consents, matrix: MatrixPage, office: Office, asel: int, qtbot: QtBot
) -> None:
    other = added(office, surname="Қалиев", email="nurlan@pochta.example.kz")
    screen.ways.refresh(by_person=True)
    assert numbers(matrix, 1) == ["0", "0", "0", "0", "0", "1", "0", "1"]
    matrix.head.day.line.selectAll()
    qtbot.keyClicks(matrix.head.day.line, "01.06.2025")
    assert numbers(matrix, 1)[0] == "1"
    assert numbers(matrix, 4)[4] == "1"
    assert list(matrix.model.identities(0, 9)) == [asel]
    matrix.questions.choose(Wanted.NOT_ALLOWED.value)
    matrix.table.setCurrentIndex(matrix.table.rows.index(4, 0))
    qtbot.keyClick(matrix.table, Qt.Key.Key_Return)
    assert sorted(matrix.model.identities(0, 9)) == sorted([asel, other])
    matrix.view.choose(other)
    qtbot.keyClick(matrix.view, Qt.Key.Key_Return)
    assert screen.stack.currentWidget() is screen.page
    assert screen.current == other


def test_what_others_do_meanwhile_is_told_and_escape_leads_back(
    screen: Consents, matrix: MatrixPage, office: Office, qtbot: QtBot
) -> None:
    assert not matrix.old.isVisible()
    screen.refresh()
    assert matrix.old.isVisible()
    matrix.old.acted.emit()
    assert not matrix.old.isVisible()
    qtbot.keyClick(matrix.table, Qt.Key.Key_Escape)
    assert screen.stack.currentWidget() is screen.chooser


def log(folder: Path, *lines: dict[str, object]) -> Path:
    path = folder / "site.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_a_dropped_log_is_tried_first_and_taken_in_by_one_button(
    screen: Consents, office: Office, asel: int, tmp_path: Path
) -> None:
    (row,) = office.ask(subjects.rows, (asel,))
    path = log(
        tmp_path,
        {"email": row.email, "ts": "2026-11-21 10:00", "event": "granted", "ip": "192.0.2.7"},
        {"email": "stranger@dala.example.kz", "ts": "2026-11-21 10:00", "event": "granted"},
    )
    before = len(office.ask(consents.history, asel).rows)
    assert not screen.files_came([path])
    screen.choose_subject()
    assert not screen.files_came([tmp_path / "scan.pdf"])
    assert screen.files_came([path])
    review = screen.ways.log.review
    assert {name: figure.text() for name, figure in review.figures.items()} == {
        "lines": "2", "taken": "1", "known": "0", "repeated": "0", "strangers": "1", "bad": "0",
    }  # fmt: skip
    assert len(office.ask(consents.history, asel).rows) == before
    review.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("2\tNobody in the register")
    heard: list[object] = []
    screen.desk.changed.connect(heard.append)
    review.take_button.click()
    assert len(office.ask(consents.history, asel).rows) > before
    assert heard
    assert not review.take_button.isVisible()
    review.leave_button.click()
    assert screen.stack.currentWidget() is screen.chooser


def test_a_file_that_is_no_log_is_told_where_another_is_chosen(screen: Consents, tmp_path: Path) -> None:
    screen.choose_subject()
    path = tmp_path / "prices.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    assert screen.files_came([path])
    sheet = screen.ways.log
    assert sheet.pages.currentWidget() is sheet.choose
    assert sheet.choose.banner.isVisible()
