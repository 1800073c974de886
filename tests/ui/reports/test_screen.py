"""The reports screen: the period, the figures on it, the workbook, the pages, and an empty period."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.report_facts import Period
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import journal
from dpo_desk.services.intake import register
from dpo_desk.services.journal import JournalCriteria
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.report_order import Sheet
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.reports.period_bar import last_finished
from dpo_desk.ui.reports.screen import Reports
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.trouble import Notice
from dpo_desk.ui.worker import AtOnce
from tests.conftest import FOUNDING

NAME = "Ахметова Дана"
NOW = datetime(2026, 11, 24, 10, tzinfo=OFFICE_ZONE)
QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def local_office(tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path / "desk.sqlite", create=True, clock=lambda: NOW)
    office.found(FOUNDING)
    yield office
    office.close()


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, local_office: Office, tmp_path: Path) -> Reports:
    languages = Languages(qapp)
    languages.choose(Language.ENGLISH)
    desk = Desk(local_office, qapp, runner=AtOnce(qapp))
    made = Reports(desk, Settings(tmp_path / "window.ini", qapp))
    qtbot.addWidget(made)
    made.resize(1150, 800)
    return made


def take_in(office: Office, *days: date) -> None:
    for received in days:
        draft = RequestDraft(
            Channel.POST, ApplicantKind.SUBJECT, received, (DemandDraft("access"),), applicant_name=NAME
        )
        office.do(register, draft)


def test_the_last_finished_quarter_stands_first(screen: Reports, local_office: Office) -> None:
    take_in(local_office, date(2026, 7, 1), date(2026, 9, 30), date(2026, 10, 1))
    screen.show()
    assert screen.bar.period == QUARTER
    assert screen.bar.name.text() == "Q3 2026"
    assert screen.status_text() == "Q3: 01.07.2026 – 30.09.2026 · 2 requests"
    assert screen.view.cards[0].accessibleName().startswith("Requests received: 2")


@pytest.mark.parametrize(
    ("today", "quarter"),
    [
        (date(2026, 1, 1), Period(date(2025, 10, 1), date(2025, 12, 31))),
        (date(2026, 3, 31), Period(date(2025, 10, 1), date(2025, 12, 31))),
        (date(2026, 4, 1), Period(date(2026, 1, 1), date(2026, 3, 31))),
    ],
)
def test_a_quarter_is_finished_on_the_day_after_it(today: date, quarter: Period) -> None:
    assert last_finished("quarter", today) == quarter


def test_an_empty_period_says_so_on_the_screen_and_on_paper(screen: Reports, tmp_path: Path) -> None:
    screen.show()
    assert screen.empty.isVisible()
    title, said = screen.view._titles["t"], screen.view._no_times
    assert said.isVisible() and said.y() - title.y() < 60, "the title stands over its sentence"
    assert "Nothing was received" in _text_of(screen, tmp_path)


def test_arrows_walk_to_the_present_and_never_beyond(screen: Reports) -> None:
    screen.show()
    screen.bar.onward.click()
    assert screen.bar.period == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert not screen.bar.onward.isEnabled()
    screen.bar.choose(QUARTER.moved(4))
    assert screen.bar.period.first == date(2026, 10, 1)
    screen.bar.lengths.chosen.emit("year")
    assert screen.bar.period == Period(date(2025, 1, 1), date(2025, 12, 31))


def test_the_menu_offers_periods_and_takes_the_chosen_one(screen: Reports) -> None:
    screen.show()
    screen.bar.fill_menu()
    names = [action.text() for action in screen.bar.menu.actions()]
    assert names[:3] == ["Q4 2026", "Q3 2026", "Q2 2026"]
    screen.bar.menu.actions()[2].trigger()
    assert screen.bar.period == QUARTER.moved(-1)


def test_a_new_request_refreshes_what_is_shown(screen: Reports, local_office: Office) -> None:
    screen.show()
    draft = RequestDraft(
        Channel.EMAIL, ApplicantKind.SUBJECT, date(2026, 8, 5), (DemandDraft("withdrawal"),), applicant_name=NAME
    )
    screen.desk.do(screen, register, draft)
    assert screen.view.cards[0].accessibleName().startswith("Requests received: 1")
    assert not screen.empty.isVisible()


def test_the_chart_has_a_table_with_the_same_numbers(screen: Reports, local_office: Office) -> None:
    take_in(local_office, date(2026, 8, 5), date(2026, 8, 6))
    screen.show()
    assert "Aug 2026: 2 (Access 2" in screen.view.chart.accessibleDescription()
    screen.view.switch.click()
    assert screen.view.months.currentWidget() is screen.view.table
    cells = [screen.view.table.item(10, column) for column in range(6)]
    row = [cell.text() for cell in cells if cell is not None]
    assert row == ["Aug 2026", "2", "0", "0", "0", "2"]


def test_the_workbook_is_written_without_names_and_noted_in_the_journal(
    screen: Reports, local_office: Office, tmp_path: Path
) -> None:
    take_in(local_office, date(2026, 8, 5))
    screen.show()
    notices: list[Notice] = []
    screen.desk.door.noticed.connect(notices.append)
    screen.side.ticks[Sheet.DUTIES].setChecked(False)
    screen.desk.door.answer_next(tmp_path / "report")
    screen.export()
    book = load_workbook(tmp_path / "report.xlsx")
    assert "Duties" not in book.sheetnames
    assert book["Requests"]["E2"].value is None
    assert not screen.strip.isVisible()
    assert screen.bar.workbook.isEnabled()
    assert not notices, "a bar at the top would move every button down"
    assert screen.saved.isVisible() and "saved: report.xlsx, " in screen.saved.accessibleName()
    assert screen.saved.y() > screen.view.y()
    newest = local_office.ask(journal.rows, local_office.ask(journal.ids, JournalCriteria())[:1])[0]
    assert newest.title.text.startswith("Management report exported")
    told = screen.side.last.text()
    assert told.startswith("Last time ") and told.endswith("exported: 1\u00a0July 2026 – 30\u00a0September 2026")


def test_names_are_exported_when_the_switch_is_off(screen: Reports, local_office: Office, tmp_path: Path) -> None:
    take_in(local_office, date(2026, 8, 5))
    screen.show()
    screen.side.without_names.click()
    screen.desk.door.answer_next(tmp_path / "named.xlsx")
    screen.export()
    assert load_workbook(tmp_path / "named.xlsx")["Requests"]["E2"].value == NAME
    screen.bar.step(-1)
    assert not screen.saved.isVisible()


def test_a_folder_that_is_not_there_is_told_and_the_buttons_work_again(screen: Reports, tmp_path: Path) -> None:
    screen.show()
    notices: list[Notice] = []
    screen.desk.door.noticed.connect(notices.append)
    screen.desk.door.answer_next(tmp_path / "missing" / "report.xlsx")
    screen.export()
    assert len(notices) == 1
    assert screen.bar.workbook.isEnabled() and not screen.strip.isVisible()


def test_stop_ends_the_work_and_leaves_no_file(
    qtbot: QtBot, qapp: QApplication, local_office: Office, tmp_path: Path
) -> None:
    desk = Desk(local_office, qapp)
    screen = Reports(desk, Settings(tmp_path / "window.ini", qapp))
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.bar.workbook.isEnabled())
    notices: list[Notice] = []
    desk.door.noticed.connect(notices.append)
    first_in_line = Event()
    desk.errand(screen, _wait, first_in_line)
    desk.door.answer_next(tmp_path / "report.xlsx")
    screen.export()
    assert screen.strip.isVisible() and not screen.bar.workbook.isEnabled()
    screen.strip.stopped.emit()
    first_in_line.set()
    qtbot.waitUntil(lambda: bool(notices))
    assert not screen.strip.isVisible() and screen.bar.workbook.isEnabled()
    assert not list(tmp_path.glob("*.xlsx*"))
    desk.close()


def _wait(event: Event, _progress: object) -> bool:
    return event.wait(10)


def test_nothing_ticked_leaves_nothing_to_export(screen: Reports) -> None:
    screen.show()
    for box in screen.side.ticks.values():
        box.setChecked(False)
    assert not screen.bar.workbook.isEnabled()


def test_the_pages_say_period_author_and_page_but_no_names(
    screen: Reports, local_office: Office, tmp_path: Path
) -> None:
    take_in(local_office, date(2026, 8, 5))
    screen.show()
    text = _text_of(screen, tmp_path)
    for expected in ("Q3 2026", "1 / 2", "2 / 2", "Сейітова", "Access to data", "By kind"):
        assert expected in text.replace("\u00a0", " "), expected
    assert NAME.split()[0] not in text


def _text_of(screen: Reports, tmp_path: Path) -> str:
    path = tmp_path / "pages.pdf"
    screen.desk.door.answer_next(path)
    screen.save_pdf()
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
