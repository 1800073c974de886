"""The chain of the journal: whole after honest deeds, and every way of rewriting it is found."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.office import Office
from dpo_desk.storage import verification
from dpo_desk.storage.tables import setting
from dpo_desk.storage.transaction import Writing

Raw = Callable[[], AbstractContextManager[sa.Connection]]
PLENTY = 5


def note(writing: Writing, name: str) -> None:
    """A small deed of two records."""
    writing.insert(setting, name=f"{name} one", value=1)
    writing.insert(setting, name=f"{name} two", value=2)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


@pytest.fixture
def told(office: Office) -> int:
    """A journal of some events; the number of the last."""
    return [office.do(note, f"test {place}").changes.seq for place in range(PLENTY)][-1]


def verified(engine: Engine) -> verification.Verified:
    with engine.connect() as connection:
        return verification.verify(connection)


def test_a_journal_of_honest_deeds_is_whole(told: int, engine: Engine) -> None:
    outcome = verified(engine)
    assert outcome.whole
    assert outcome.events == told == PLENTY + 1


def test_numbers_of_events_follow_each_other_without_gaps_after_a_failed_deed(office: Office, engine: Engine) -> None:
    def fails(writing: Writing) -> None:
        note(writing, "lost")
        raise LookupError

    first = office.do(note, "before").changes.seq
    with pytest.raises(LookupError):
        office.do(fails)
    assert office.do(note, "after").changes.seq == first + 1
    assert verified(engine).whole


MANIPULATIONS = {
    "kind": "UPDATE event SET kind = 'requests.close' WHERE seq = 3",
    "title": 'UPDATE event SET title = \'["deed","Desk set up",{}]\' WHERE seq = 3',
    "actor": "UPDATE event SET actor = 'somebody else' WHERE seq = 3",
    "own counter": "UPDATE event SET actor_seq = actor_seq + 1 WHERE seq = 3",
    "moment": "UPDATE event SET at = '2020-01-01 00:00:00' WHERE seq = 3",
    "moment on the client": "UPDATE event SET client_at = '2020-01-01 00:00:00' WHERE seq = 3",
    "commitment": "UPDATE event SET commitment = hash WHERE seq = 3",
    "uid": "UPDATE event SET uid = 'other' WHERE seq = 3",
    "hash": "UPDATE event SET hash = prev WHERE seq = 3",
    "an event taken out": "DELETE FROM event WHERE seq = 3",
    "an event taken out with its touches": (
        "DELETE FROM event_touch WHERE event_seq = 3; DELETE FROM event WHERE seq = 3"
    ),
    "an event taken out and the rest renumbered": (
        "DELETE FROM event_touch WHERE event_seq = 6; DELETE FROM event WHERE seq = 3;"
        " UPDATE event SET seq = 3 WHERE seq = 6"
    ),
    "two swapped": (
        "UPDATE event SET seq = 99 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = 4;"
        " UPDATE event SET seq = 4 WHERE seq = 99"
    ),
    "the last cut off": "DELETE FROM event_touch WHERE event_seq = 6; DELETE FROM event WHERE seq = 6",
    "a forged one put in": (
        "INSERT INTO event (seq, uid, at, client_at, actor, actor_seq, kind, title, commitment, prev, hash)"
        " SELECT 7, 'forged', at, client_at, actor, 99, kind, title, commitment, hash, hash FROM event WHERE seq = 6"
    ),
    "the fields of a touch": "UPDATE event_touch SET fields = 'name' WHERE event_seq = 3",
    "the record of a touch": "UPDATE event_touch SET entity = 'subject' WHERE event_seq = 3",
    "a touch taken out": (
        "DELETE FROM event_touch WHERE event_seq = 3 AND entity_uid ="
        " (SELECT min(entity_uid) FROM event_touch WHERE event_seq = 3)"
    ),
    "a touch added": (
        "INSERT INTO event_touch (event_seq, entity_uid, entity, fields, commitment)"
        " SELECT 3, 'somebody', entity, fields, commitment FROM event_touch WHERE event_seq = 2 LIMIT 1"
    ),
    "the kept values": "UPDATE event_detail SET body = '{\"after\":{}}' WHERE event_seq = 3",
    "the opening of the kept values": "UPDATE event_detail SET opening = (SELECT hash FROM head) WHERE event_seq = 3",
    "kept values of a record that was not touched": (
        "INSERT INTO event_detail (event_seq, entity_uid, owner_uid, opening, body)"
        " SELECT 3, 'somebody', owner_uid, opening, body FROM event_detail WHERE event_seq = 2 LIMIT 1"
    ),
    "values of another kind": "UPDATE event SET commitment = 'abc' WHERE seq = 3",
    "a signature of another kind": "UPDATE event SET signature = 'abc' WHERE seq = 3",
    "a touch of another kind": "UPDATE event_touch SET commitment = 'abc' WHERE event_seq = 3",
    "an opening of another kind": "UPDATE event_detail SET opening = 'abc' WHERE event_seq = 3",
    "the head": "UPDATE head SET seq = 5",
}


def test_every_way_of_rewriting_the_journal_is_found(told: int, engine: Engine, forger: Raw) -> None:
    found = {}
    for what, statements in MANIPULATIONS.items():
        with forger() as connection:
            for statement in statements.split(";"):
                assert connection.execute(sa.text(statement)).rowcount > 0, what
            found[what] = verification.verify(connection).broken_at
            connection.rollback()
    assert {what: seq for what, seq in found.items() if not 3 <= seq <= told + 1} == {}
    assert verified(engine).whole


def test_a_cut_journal_is_found_also_when_somebody_watches_the_progress(told: int, engine: Engine, forger: Raw) -> None:
    with forger() as connection:
        connection.execute(sa.text("DELETE FROM event_touch WHERE event_seq = 6"))
        connection.execute(sa.text("DELETE FROM event WHERE seq = 6"))
    with engine.connect() as connection:
        assert not verification.verify(connection, lambda _done, _total: True).whole


def test_erased_values_leave_the_journal_whole(told: int, engine: Engine, raw: Raw) -> None:
    with raw() as connection:
        assert connection.execute(sa.text("DELETE FROM event_detail WHERE event_seq = 3")).rowcount == 2
    assert verified(engine).whole


def test_the_chain_holds_names_of_fields_and_never_values(told: int, engine: Engine) -> None:
    with engine.connect() as connection:
        fields = set(connection.execute(sa.text("SELECT fields FROM event_touch WHERE event_seq > 1")).scalars())
        bodies = connection.execute(sa.text("SELECT body FROM event_detail WHERE event_seq > 1")).scalars().all()
    assert fields == {"name,value"}
    assert all("test" in body for body in bodies)


def test_two_commitments_to_the_same_values_differ(told: int, engine: Engine) -> None:
    with engine.connect() as connection:
        found = connection.execute(sa.text("SELECT commitment FROM event_touch WHERE event_seq > 1")).scalars().all()
    assert len(set(found)) == len(found) == 2 * PLENTY
