"""The first screen says what comes first, never hides what has not started, and leads to the request."""

from datetime import date, time

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import arrivals, journal
from dpo_desk.services import today as day_service
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.paper.render import to_pdf
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings
from dpo_desk.ui.today.screen import MOST_FIRST, Today
from dpo_desk.ui.today.year_banner import YearBanner
from tests.cases import registered
from tests.conftest import Clock
from tests.mails import CAME, PLACE, fetched


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Today:
    """Not shown yet: a test fills the office first."""
    made = Today(desk, settings)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    return made


def titles(screen: Today) -> list[str]:
    return [card.accessibleName() for card in screen.cards]


def test_an_overdue_access_request_stands_first_with_its_verb(screen: Today, office: Office) -> None:
    card = registered(office, "access", received=date(2026, 11, 16))
    screen.show()
    assert "late" in titles(screen)[0]
    assert "Бекова Дана" in titles(screen)[0]
    assert screen.cards[0].button.text() != "Open"
    opened = QSignalSpy(screen.open_wanted)
    screen.cards[0].button.click()
    assert opened.at(0) == ["request", card.row.id]


def test_fetched_letters_nobody_has_registered_are_told_with_the_oldest_day(screen: Today, office: Office) -> None:
    office.do(arrivals.keep_letters, PLACE, (fetched(1), fetched(2)))
    screen.show()
    (title,) = [title for title in titles(screen) if "Fetched e-mail" in title]
    assert "2 letter" in title and f"{CAME.astimezone(OFFICE_ZONE):%Y}" in title
    wanted = QSignalSpy(screen.place_wanted)
    screen.cards[0].button.click()
    assert wanted.at(0) == ["requests"]


def test_a_request_is_one_line_however_many_duties_it_has(screen: Today, office: Office) -> None:
    registered(office, "withdrawal", "access", received=date(2026, 11, 2))
    screen.show()
    assert sum("late" in title for title in titles(screen)) == 1


def test_duties_that_wait_for_papers_stay_in_sight(screen: Today, office: Office) -> None:
    registered(office, "correction", received=date(2026, 11, 24))
    screen.show()
    assert any("not started" in title for title in titles(screen))


def test_the_greeting_follows_the_hour_and_names_the_officer(screen: Today, clock: Clock) -> None:
    clock.set(date(2026, 11, 24), time(9))
    screen.show()
    assert screen.greeting.text() == "Good morning, Айгүл"
    clock.set(date(2026, 11, 24), time(14))
    screen.on_minute()
    assert screen.greeting.text() == "Good afternoon, Айгүл"
    clock.set(date(2026, 11, 24), time(19))
    screen.on_minute()
    assert screen.greeting.text() == "Good evening, Айгүл"


def test_an_empty_day_says_so_and_offers_the_requests(screen: Today) -> None:
    screen.show()
    empty = screen.findChildren(EmptyState)
    assert len(empty) == 1
    assert screen.status_text() == "No open requests"
    assert empty[0].accessibleName().startswith("Nothing is due today.")


def test_the_next_day_the_screen_asks_again(screen: Today, office: Office, clock: Clock) -> None:
    registered(office, "access", received=date(2026, 11, 23))
    screen.show()
    before = titles(screen)
    clock.set(date(2026, 11, 30))
    screen.on_minute()
    assert any("late" in title for title in titles(screen))
    assert titles(screen) != before


def test_evening_ticks_are_kept_for_their_day_only(screen: Today, clock: Clock) -> None:
    screen.show()
    screen.side.checks["post"].setChecked(True)
    screen.refresh()
    assert screen.side.checks["post"].isChecked()
    clock.set(date(2026, 11, 25))
    screen.refresh()
    assert not screen.side.checks["post"].isChecked()


def test_f9_hides_the_right_side(screen: Today, settings: Settings) -> None:
    screen.show()
    assert screen.side.isVisible()
    settings.put(CONTEXT_PANEL, False)
    assert not screen.side.isVisible()


def test_a_day_of_the_columns_opens_its_request(screen: Today, office: Office) -> None:
    card = registered(office, "access", received=date(2026, 11, 23))
    screen.show()
    due = card.row.aim or card.row.due
    opened = QSignalSpy(screen.open_wanted)
    screen.side.columns.chosen.emit(due)
    assert opened.count() == 1
    assert opened.at(0)[1] == card.row.id


def banners(screen: Today) -> list[YearBanner]:
    QCoreApplication.processEvents()  # the layout shows what was put into it
    return [banner for banner in screen.findChildren(YearBanner) if banner.isVisible()]


def test_from_november_the_missing_calendar_of_next_year_is_asked_for(
    screen: Today, office: Office, clock: Clock
) -> None:
    last = office.calendar.years.stop - 1
    clock.set(date(last, 10, 30))
    screen.show()
    assert not banners(screen)
    clock.set(date(last, 11, 1))
    screen.refresh()
    (banner,) = banners(screen)
    assert str(last + 1) in banner.accessibleName()
    opened = QSignalSpy(screen.open_wanted)
    banner.acted.emit()
    banner.enter.click()
    assert [opened.at(0), opened.at(1)] == [["calendar_import", last + 1], ["calendar_year", last + 1]]


def test_a_term_into_a_missing_year_says_so_and_stays_in_sight(screen: Today, office: Office, clock: Clock) -> None:
    last = office.calendar.years.stop - 1
    clock.set(date(last, 12, 31))
    registered(office, "access", received=date(last, 12, 31))
    screen.show()
    assert any("calendar missing" in title for title in titles(screen))


def test_the_screen_stands_in_a_year_without_a_calendar(screen: Today, office: Office, clock: Clock) -> None:
    registered(office, "access", received=date(2026, 11, 20))
    clock.set(date(office.calendar.years.stop, 1, 5))
    screen.show()
    assert any("calendar missing" in title for title in titles(screen))
    assert banners(screen)


def test_the_day_is_printed_on_one_page_with_its_clocks(screen: Today, office: Office) -> None:
    for _turn in range(25):
        registered(office, "access", received=date(2026, 11, 16))
    screen.show()
    plan = screen._plan
    assert plan is not None and screen.day_printing.button.isEnabled()
    page = screen.day_printing.page(plan)
    document = pypdfium2.PdfDocument(to_pdf(page))
    words = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert "…" not in words  # neither a clock nor a name loses letters
    assert "Overdue" in words and "late" in words and "Not on this page" in words
    assert "Бекова" not in page.title


def test_a_day_without_terms_has_nothing_to_print(screen: Today) -> None:
    screen.show()
    assert not screen.day_printing.button.isEnabled()


def test_the_side_panel_gives_way_in_a_narrow_window(screen: Today) -> None:
    screen.show()
    assert screen.side.isVisible()
    screen.resize(700, 640)
    assert not screen.side.isVisible()
    screen.resize(1200, 800)
    assert screen.side.isVisible()


def test_a_printed_day_leaves_a_line_in_the_journal(screen: Today, office: Office) -> None:
    screen.day_printing.printing.left.emit(True)
    (newest, *_) = office.ask(journal.rows, office.ask(journal.ids, journal.JournalCriteria())[:1])
    assert newest.title.text == "The terms of the day printed: {day}"


def test_very_many_late_requests_are_counted_but_only_the_first_stand_here(screen: Today, office: Office) -> None:
    for _number in range(MOST_FIRST + 3):
        registered(office, "access", received=date(2026, 11, 16))
    screen.show()
    assert sum("late" in title for title in titles(screen)) == MOST_FIRST
    assert f"{MOST_FIRST + 3} overdue" in screen.status_text().replace("\N{NO-BREAK SPACE}", " ")


def test_more_terms_than_the_screen_takes_are_counted_all_the_same(
    screen: Today, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_service, "MOST_DUTIES", 4)
    for _number in range(5):
        registered(office, "access", received=date(2026, 11, 16))
    screen.show()
    assert "5 terms have passed" in screen.date_line.text()
    assert "5 overdue" in screen.status_text()
