"""Many at once: nobody's change is lost, every loser is told, numbers have no gaps."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import requests, subjects
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage import counters, verification
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Writing
from tests.cases import added, person, registered, shown
from tests.conftest import Clock

WORKERS, TIMES = 8, 6


@contextmanager
def second(place: str) -> Iterator[Office]:
    """The same office from another window."""
    other = open_office(place, clock=Clock())
    yield other
    other.close()


def test_a_save_of_what_somebody_changed_since_is_a_conflict_and_changes_nothing(
    office: Office, founded_place: str
) -> None:
    card = registered(office)
    with second(founded_place) as other:
        other.do(requests.note_waiting, card.row.id, card.row.version, "the archive")
    with pytest.raises(Conflict) as error:
        office.do(requests.note_waiting, card.row.id, card.row.version, "the bank")
    assert (error.value.entity, error.value.entity_id) == ("request", card.row.id)
    now = shown(office, card.row.id)
    assert now.row.waiting_for == "the archive"
    assert len(office.ask(requests.chronology, card.row.id)) == 2


def test_a_form_that_stayed_open_over_many_changes_is_told_too(office: Office) -> None:
    key = added(office)
    seen = office.ask(subjects.rows, [key])[0].version
    for place in range(3):
        version = office.ask(subjects.rows, [key])[0].version
        office.do(subjects.change, key, version, person(position=f"Position {place}"))
    with pytest.raises(Conflict):
        office.do(subjects.change, key, seen, person(position="Old form"))
    assert office.ask(subjects.rows, [key])[0].position == "Position 2"


def test_a_record_that_is_gone_is_a_conflict(office: Office) -> None:
    with pytest.raises(Conflict):
        office.do(change_of_nobody)
    assert office.ask(lambda reading: reading.scalar(sa.select(sa.func.count()).select_from(subject))) == 0


def change_of_nobody(writing: Writing) -> None:
    """A change of a record that does not exist."""
    writing.change(subject, 404, 1, note="x")


def count_up(writing: Writing, request_id: int, seen: int, value: int) -> None:
    """One more, as a form would save it."""
    writing.change(request, request_id, seen, summary=str(value))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def crowd(place: str, work: Callable[[Office], int]) -> int:
    """Several windows at once, each with its own connections; the sum of what they answer."""

    def one(_number: int) -> int:
        with second(place) as office:
            return work(office)

    with ThreadPoolExecutor(WORKERS) as pool:
        return sum(pool.map(one, range(WORKERS)))


def test_no_increment_of_many_windows_is_lost_and_every_loser_is_told(office: Office, founded_place: str) -> None:
    before = registered(office, summary="0").row
    key = before.id

    def work(window: Office) -> int:
        refused, saved = 0, 0
        while saved < TIMES:
            card = shown(window, key)
            try:
                window.do(count_up, key, card.row.version, int(card.summary) + 1)
                saved += 1
            except Conflict:
                refused += 1
        return refused

    told = crowd(founded_place, work)
    after = shown(office, key)
    assert after.summary == str(WORKERS * TIMES)
    assert after.row.version == before.version + WORKERS * TIMES
    assert told > 0
    assert office.ask(lambda reading: verification.verify(reading.connection)).whole


def take_a_number(writing: Writing, fails: bool) -> int:
    """A subject with the next number; or a deed that takes the number and then fails."""
    number = counters.take(writing, Series.SUBJECT)
    if fails:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose at least one demand."))
    writing.insert(subject, number=number, sort_key=b"")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Subject {number} added"), number=number)
    return number


def test_numbers_have_no_gap_and_no_double_under_many_windows_and_failures(office: Office, founded_place: str) -> None:
    def work(window: Office) -> int:
        failed = 0
        for place in range(TIMES):
            try:
                window.do(take_a_number, place % 3 == 2)
            except Refusal:
                failed += 1
        return failed

    assert crowd(founded_place, work) == WORKERS * (TIMES // 3)
    query = sa.select(subject.c.number).order_by(subject.c.number)
    numbers = office.ask(lambda reading: reading.connection.execute(query).scalars().all())
    assert numbers == list(range(1, WORKERS * (TIMES - TIMES // 3) + 1))


def test_several_numbers_at_once_are_taken_as_a_block(office: Office) -> None:
    def block(writing: Writing) -> tuple[int, int]:
        return counters.take(writing, Series.LETTER, 2026, many=5), counters.take(writing, Series.LETTER, 2026)

    assert office.do(block).answer == (1, 6)
    assert office.do(block).answer == (7, 12)


def test_each_year_and_series_counts_by_itself(office: Office) -> None:
    def one_each(writing: Writing) -> tuple[int, ...]:
        return (
            counters.take(writing, Series.REQUEST, 2026),
            counters.take(writing, Series.REQUEST, 2027),
            counters.take(writing, Series.LETTER, 2026),
        )

    assert office.do(one_each).answer == (1, 1, 1)


def test_a_question_sees_one_state_while_others_write(office: Office, founded_place: str) -> None:
    added(office)

    def looks_twice(reading: subjects.Reading) -> tuple[int, int]:
        before = subjects.counts(reading)[""]
        with second(founded_place) as other:
            added(other, email="second@pochta.example.kz")
        return before, subjects.counts(reading)[""]

    assert office.ask(looks_twice) == (1, 1)
    assert office.ask(subjects.counts)[""] == 2


def raised(writing: Writing, keys: list[int], spoil: int = 0) -> None:
    """Give several requests another summary in one step; `spoil` is changed by the way, as a colleague would."""
    rows = [row for row in writing.rows(sa.select(request)) if row.id in keys]
    if spoil:
        writing.change_now(request, spoil, waiting_for="the bank")
    writing.change_all(request, ((row, "", {"summary": f"new {row.id}", "year": row.year}) for row in rows))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Test"))


def test_many_records_changed_in_one_step_are_named_one_by_one_and_undone(office: Office) -> None:
    keys = [registered(office).row.id for _ in range(3)]
    before = [shown(office, key).summary for key in keys]
    done = office.do(raised, keys)
    assert [shown(office, key).summary for key in keys] == [f"new {key}" for key in keys]
    assert done.changes.touched["request"] == frozenset(keys)
    office.undo(done.changes)
    assert [shown(office, key).summary for key in keys] == before
    assert office.ask(lambda reading: verification.verify(reading.connection)).whole


def test_one_stale_record_of_many_refuses_the_whole_step(office: Office) -> None:
    keys = [registered(office).row.id for _ in range(3)]
    before = [shown(office, key).summary for key in keys]
    with pytest.raises(Conflict):
        office.do(raised, keys, keys[1])
    assert [shown(office, key).summary for key in keys] == before
