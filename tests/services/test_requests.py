"""Deeds on a request as a whole: identity, waiting, its subject, closing."""

import pytest
import sqlalchemy as sa

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.services import demands, duties, journal, requests
from dpo_desk.services.office import Office
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.storage.journal_tables import event_detail
from dpo_desk.storage.requests import uid_of
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.tables import request
from tests.cases import added, registered, shown, who_acts


def test_a_confirmed_identity_says_how_when_and_by_whom(office: Office) -> None:
    card = registered(office)
    with pytest.raises(Refusal) as error:
        office.do(requests.confirm_identity, card.row.id, card.row.version, " ")
    assert error.value.field == "method"
    office.do(requests.confirm_identity, card.row.id, card.row.version, "passport shown")
    card = shown(office, card.row.id)
    assert (card.row.state, card.identity_method, card.identity_by) == (
        "identified",
        "passport shown",
        who_acts(office),
    )


def test_a_note_of_waiting_moves_no_date(office: Office) -> None:
    card = registered(office)
    office.do(requests.note_waiting, card.row.id, card.row.version, "  the archive ")
    waiting = shown(office, card.row.id)
    assert waiting.row.waiting_for == "the archive"
    assert (waiting.row.due, waiting.row.aim) == (card.row.due, card.row.aim)
    assert [row.due for row in waiting.duties] == [row.due for row in card.duties]
    office.do(requests.note_waiting, card.row.id, waiting.row.version, "")
    assert shown(office, card.row.id).row.waiting_for == ""


def test_a_request_with_open_duties_does_not_close_without_a_reason(office: Office) -> None:
    card = registered(office)
    with pytest.raises(Refusal) as error:
        office.do(requests.close, card.row.id, card.row.version)
    assert dict(error.value.message.values)["count"] == 2
    assert shown(office, card.row.id).row.state == "registered"
    office.do(requests.close, card.row.id, card.row.version, "The letter was not meant for us")
    closed = shown(office, card.row.id)
    assert (closed.row.state, closed.row.due, closed.closed_reason) == (
        "closed", None, "The letter was not meant for us",
    )  # fmt: skip
    assert {row.state for row in closed.duties} == {"explained"}


def test_a_request_with_everything_done_closes(office: Office) -> None:
    card = registered(office)
    for row in card.duties:
        office.do(duties.tick_duty, row.id, shown_duty(office, card.row.id, row.id))
    now = shown(office, card.row.id)
    office.do(requests.close, now.row.id, now.row.version)
    assert shown(office, card.row.id).row.state == "closed"
    assert office.ask(requests.counts) == {"open": 0, "mine": 0, "closed": 1}
    assert list(office.ask(requests.ids, RequestCriteria(segment="closed"))) == [card.row.id]


def shown_duty(office: Office, request_id: int, duty_id: int) -> int:
    """The version of a duty as it is now."""
    return next(row.version for row in shown(office, request_id).duties if row.id == duty_id)


def test_closing_from_an_old_window_is_a_conflict(office: Office) -> None:
    card = registered(office)
    office.do(requests.note_waiting, card.row.id, card.row.version, "the archive")
    with pytest.raises(Conflict):
        office.do(requests.close, card.row.id, card.row.version, "reason")
    assert {row.state for row in shown(office, card.row.id).duties} == {"open"}


def test_a_request_linked_to_a_subject_is_found_by_that_name(office: Office) -> None:
    card, key = registered(office), added(office)
    office.do(requests.link_subject, card.row.id, card.row.version, key)
    linked = shown(office, card.row.id)
    assert linked.row.subject_id == key
    assert {row.subject_id for row in linked.duties} == {key}
    assert list(office.ask(requests.ids, RequestCriteria(words="жунис"))) == [card.row.id]
    assert list(office.ask(requests.ids, RequestCriteria(subject_id=key))) == [card.row.id]


def kept_words(office: Office, owner: str) -> str:
    """What the journal keeps of values that a destruction of this owner erases."""
    query = sa.select(event_detail.c.body).where(event_detail.c.owner_uid == owner)
    return repr(office.ask(lambda reading: reading.rows(query)))


def test_what_the_journal_keeps_of_a_request_belongs_to_the_subject_it_is_linked_to(office: Office) -> None:
    key = added(office)
    card = registered(office, "correction", applicant_name="Бекова Дана", summary="Бірегей сөз")
    of_subject = office.ask(lambda reading: uid_of(reading, subject, key))
    of_request = office.ask(lambda reading: uid_of(reading, request, card.row.id))
    assert "Бірегей сөз" in kept_words(office, of_request)
    linked = office.do(requests.link_subject, card.row.id, card.row.version, key)
    assert kept_words(office, of_request) == "[]"
    assert {word in kept_words(office, of_subject) for word in ("Бекова Дана", "Бірегей сөз")} == {True}
    undone = office.undo(linked.changes)
    assert "Бірегей сөз" in kept_words(office, of_request)
    assert "Бірегей сөз" not in kept_words(office, of_subject)
    office.undo(undone.changes)
    assert kept_words(office, of_request) == "[]"
    assert office.ask(journal.verify).whole


def test_the_chronology_tells_the_deeds_latest_first(office: Office) -> None:
    card = registered(office, "correction")
    office.do(requests.confirm_identity, card.row.id, card.row.version, "passport shown")
    (demand,) = card.demands
    office.do(demands.papers_came, demand.id, demand.version, card.row.received_on)
    told = office.ask(requests.chronology, card.row.id)
    assert [row.kind for row in told] == ["demands.papers_came", "requests.confirm_identity", "intake.register"]
    assert told[0].seq > told[1].seq > told[2].seq


def test_words_find_requests_however_they_are_spelt(office: Office) -> None:
    card = registered(office, applicant_name="Әбдіқалықов Ғалым", summary="Ұялы телефон туралы")
    registered(office, applicant_name="Бекова Дана")
    for words in ("абдикалыков", "галым", "уялы", "абдикалыков телефон"):
        assert list(office.ask(requests.ids, RequestCriteria(words=words))) == [card.row.id]
    assert list(office.ask(requests.ids, RequestCriteria(words="50%_"))) == []


def test_keys_that_are_gone_are_left_out_of_the_rows(office: Office) -> None:
    card = registered(office)
    assert [row.id for row in office.ask(requests.rows, [999, card.row.id])] == [card.row.id]
    assert office.ask(requests.card, 999) is None
