"""Deeds on many requests: who can and why not the others, one step for all who can, one undo."""

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.services import bulk, duties, requests
from dpo_desk.services.office import Office
from tests.cases import registered, shown


def answered(office: Office) -> int:
    """A request of which every duty is done."""
    card = registered(office, "access")
    for row in card.duties:
        office.do(
            duties.tick_duty, row.id, next(one for one in shown(office, card.row.id).duties if one == row).version
        )
    return card.row.id


def closed(office: Office) -> int:
    """A closed request."""
    key = answered(office)
    office.do(requests.close, key, shown(office, key).row.version)
    return key


def test_the_outlook_says_per_request_what_the_single_deed_would_say(office: Office) -> None:
    done, left, ended = answered(office), registered(office, "access"), closed(office)
    seen = office.ask(bulk.foresee_close, [done, left.row.id, ended], "")
    assert [key for key, _ in seen.able] == [done]
    assert {one.request_id for one in seen.refused} == {left.row.id, ended} and seen.total == 3
    for one in seen.refused:
        with pytest.raises(Refusal) as error:
            office.do(requests.close, one.request_id, shown(office, one.request_id).row.version)
        assert error.value.message == one.why
        assert (one.year, one.number) == (2026, shown(office, one.request_id).row.number)
    explained = office.ask(bulk.foresee_close, [done, left.row.id, ended], "Answered by telephone")
    assert [key for key, _ in explained.able] == [done, left.row.id]


def test_all_who_can_are_closed_in_one_step_that_undo_takes_back(office: Office) -> None:
    keys = [answered(office), answered(office)]
    able = office.ask(bulk.foresee_close, keys, "").able
    done = office.do(bulk.close_all, able, "")
    assert dict(done.changes.title.values) == {"count": 2}
    assert all(shown(office, key).row.closed_at for key in keys)
    office.undo(done.changes)
    assert not any(shown(office, key).row.closed_at for key in keys)


def test_a_request_changed_since_it_was_looked_at_stops_the_whole_step(office: Office) -> None:
    keys = [answered(office), answered(office)]
    able = office.ask(bulk.foresee_close, keys, "").able
    office.do(requests.note_waiting, keys[1], shown(office, keys[1]).row.version, "Archive")
    with pytest.raises(Conflict):
        office.do(bulk.close_all, able, "")
    assert not any(shown(office, key).row.closed_at for key in keys)


def test_a_waiting_note_is_set_on_the_open_ones(office: Office) -> None:
    keys = [registered(office, "access").row.id, closed(office), registered(office, "deletion").row.id]
    seen = office.ask(bulk.foresee_wait, keys, "")
    assert [key for key, _ in seen.able] == [keys[0], keys[2]]
    office.do(bulk.wait_all, seen.able, "Archive")
    assert [shown(office, key).row.waiting_for for key in keys] == ["Archive", "", "Archive"]


def test_more_than_the_limit_is_refused(office: Office) -> None:
    with pytest.raises(Refusal):
        office.ask(bulk.foresee_wait, list(range(1, bulk.MOST + 2)), "")
