"""Two officers at one server see each other at a request; a killed window is gone after two minutes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import presence
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.presence import Onlooker
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
    assert office.do(presence.look_at, "PC-1:one", request_id).answer == ()
    office.do(take_login, colleague)  # both connections have the login of the test server
    seen = second.do(presence.look_at, "PC-1:two", request_id)
    assert seen.answer == (Onlooker("Сейітова Айгүл"),)
    assert seen.changes.seq == 0
    assert office.ask(events) == before + 1  # the change of the login alone
    second.do(presence.look_away, "PC-1:two")
    assert office.ask(rows) == 1
    clock.moment += timedelta(minutes=2, seconds=1)  # the first window was killed and says nothing
    assert second.do(presence.look_at, "PC-1:two", request_id).answer == ()
    assert second.ask(rows) == 1


@pytest.mark.parametrize("database", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_logins_without_an_officer_of_their_own_are_told_apart_by_their_computers(office: Office) -> None:
    request_id = registered(office, "access").row.id
    office.do(presence.look_at, "PC-1:one", request_id)
    assert office.do(presence.look_at, "PC-1:two", request_id).answer == ()  # her own second window
    office.do(presence.look_at, "PC-2:three", request_id)
    assert office.do(presence.look_at, "PC-1:one", request_id).answer == (Onlooker(computer="PC-2"),)
    named = presence.window_name("an-unusually-long-name-of-a-computer")
    assert len(named) == 32 and named != presence.window_name("an-unusually-long-name-of-a-computer")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_in_a_file_nothing_is_written(office: Office) -> None:
    request_id = registered(office, "access").row.id
    office.do(hire, "Оспанов", "Дәурен")
    office.do(presence.look_at, "PC-1:one", request_id)
    assert office.do(presence.look_at, "PC-1:two", request_id).answer == ()
    assert office.ask(rows) == 0
