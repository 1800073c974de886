"""The office's card, its week and hours, on both databases."""

from dataclasses import replace
from datetime import date, time

import pytest

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.workdays import Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services import journal, passwords
from dpo_desk.services.calendar import change_calendar
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import (
    LARGEST_LOGO,
    calendar_days,
    card,
    change_hours,
    change_logo,
    change_officer,
    change_organisation,
    glance,
    note_backup,
)
from tests.cases import registered


def test_the_card_is_changed_as_a_deed_and_undone(office: Office) -> None:
    before = office.ask(card)
    draft = replace(before.organisation, name_en="Dala Tsifr", bin="120340004562")
    done = office.do(change_organisation, before.organisation_version, draft)
    assert office.ask(card).organisation == draft
    office.undo(done.changes)
    assert office.ask(card).organisation == before.organisation


def test_a_new_bin_must_have_its_check_digit_and_an_old_one_stays(office: Office) -> None:
    before = office.ask(card)
    with pytest.raises(Refusal) as refused:
        office.do(change_organisation, before.organisation_version, replace(before.organisation, bin="120340004560"))
    assert refused.value.field == "bin"
    kept = replace(before.organisation, phone="+77172000000")
    office.do(change_organisation, before.organisation_version, kept)
    assert office.ask(card).organisation == kept


def test_two_people_do_not_overwrite_each_other(office: Office) -> None:
    seen = office.ask(card)
    office.do(change_officer, seen.officer_version, replace(seen.officer, phone="+77172000001"))
    with pytest.raises(Conflict):
        office.do(change_officer, seen.officer_version, replace(seen.officer, phone="+77172000002"))
    assert office.ask(card).officer.phone == "+77172000001"


def test_a_logo_is_a_small_picture(office: Office) -> None:
    seen = office.ask(card).organisation_version
    for image in (b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"x" * LARGEST_LOGO):
        with pytest.raises(Refusal):
            office.do(change_logo, seen, image)
    office.do(change_logo, seen, b"\xff\xd8\xff picture")
    assert office.ask(card).logo == b"\xff\xd8\xff picture"


def test_hours_come_into_force_at_once(office: Office) -> None:
    office.do(change_hours, WorkingHours(time(8), time(17), time(12), time(13)))
    assert office.hours.start == time(8)


def test_open_dates_follow_the_week_and_come_back(office: Office) -> None:
    registered(office, "access", received=date(2026, 11, 19))
    five = office.ask(glance_due)
    done = office.do(change_calendar, CalendarChange(week=Week.SIX))
    six = office.ask(glance_due)
    assert six < five
    office.undo(done.changes)
    assert office.ask(glance_due) == five


def glance_due(reading: object) -> date:
    from dpo_desk.services.requests import RequestCriteria, ids, rows

    found = rows(reading, ids(reading, RequestCriteria()))  # type: ignore[arg-type]
    dates = [row.due for row in found if row.due is not None]
    return dates[0]


def test_the_glance_counts_what_is_open_and_late(office: Office) -> None:
    registered(office, "access", received=date(2026, 11, 2))
    registered(office, "access", received=date(2026, 11, 24))
    found = office.ask(glance)
    assert (found.open_requests, found.overdue, found.queued_letters) == (2, 1, 0)
    assert found.officer == "Айгүл Сейітова"
    assert found.backup_at is None


def test_a_backup_is_remembered_and_cannot_be_undone(office: Office) -> None:
    done = office.do(note_backup)
    assert not done.changes.undoable
    assert office.ask(glance).backup_at is not None


def test_days_have_their_sources(office: Office) -> None:
    days = office.ask(calendar_days, (2026, 2027))
    assert {row.on.year for row in days} == {2026, 2027}
    assert all(row.source for row in days)


def test_the_journal_is_listed_by_register_and_verified(office: Office) -> None:
    registered(office)
    everything = office.ask(journal.ids, journal.JournalCriteria())
    of_requests = office.ask(journal.ids, journal.JournalCriteria("requests"))
    assert list(everything) == sorted(everything, reverse=True)
    assert 0 < len(of_requests) < len(everything)
    assert office.ask(journal.verify).whole


def test_an_address_is_kept_without_its_password() -> None:
    place = "postgresql://a%40b@db.example.kz:5432/desk?sslmode=verify-full"
    whole = passwords.join_password(place, "p@ss/w:rd")
    assert whole != place
    assert passwords.without_password(whole) == place
    assert passwords.without_password("office/desk.sqlite") == "office/desk.sqlite"
    assert passwords.join_password("office/desk.sqlite", "x") == "office/desk.sqlite"
