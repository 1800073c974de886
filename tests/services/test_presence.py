"""Two officers at one server see each other at a request; a killed window is gone after two minutes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import presence
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage.journal_tables import event
from dpo_desk.storage.presence import login
from dpo_desk.storage.presence import presence as kept
from dpo_desk.storage.subject_tables import officer
from dpo_desk.storage.transaction import Reading, Writing
from tests.cases import registered
from tests.conftest import Clock


def hire(writing: Writing, surname: str, given_name: str) -> int:
    """Another officer, under whose name nobody signs in."""
    key = writing.insert(officer, surname=surname, given_name=given_name, role="officer", login=surname, active=True)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Nothing changed"))
    return key


def take_login(writing: Writing, officer_id: int) -> None:
    """This officer signs in with the login of this connection from now on."""
    writing.change_now(officer, officer_id, login=login(writing))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Nothing changed"))


def events(reading: Reading) -> int:
    return int(reading.scalar(sa.select(sa.func.count()).select_from(event)))


def rows(reading: Reading) -> int:
    return int(reading.scalar(sa.select(sa.func.count()).select_from(kept)))


@pytest.fixture
def second(office: Office, founded_place: str, clock: Clock) -> Iterator[Office]:
    """The same database over a connection of its own."""
    other = open_office(founded_place, clock=clock)
    yield other
    other.close()


@pytest.mark.parametrize("database", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_two_officers_see_each_other_and_a_dead_window_is_forgotten(
    office: Office, second: Office, clock: Clock
) -> None:
    request_id = registered(office, "access").row.id
    colleague = office.do(hire, "Оспанов", "Дәурен").answer
    before = office.ask(events)
    assert office.do(presence.look_at, "one", request_id).answer == ()
    office.do(take_login, colleague)  # both connections have the login of the test server
    seen = second.do(presence.look_at, "two", request_id)
    assert seen.answer == ("Сейітова Айгүл",)
    assert seen.changes.seq == 0
    assert office.ask(events) == before + 1  # the change of the login alone
    second.do(presence.look_away, "two")
    assert office.ask(rows) == 1
    clock.moment += timedelta(minutes=2, seconds=1)  # the first window was killed and says nothing
    assert second.do(presence.look_at, "two", request_id).answer == ()
    assert second.ask(rows) == 1


def test_with_one_officer_or_a_file_nothing_is_written(office: Office, database: str) -> None:
    request_id = registered(office, "access").row.id
    office.do(presence.look_at, "one", request_id)
    assert office.ask(rows) == 0
    if database == "sqlite":
        office.do(hire, "Оспанов", "Дәурен")
        assert office.do(presence.look_at, "one", request_id).answer == ()
        assert office.ask(rows) == 0
