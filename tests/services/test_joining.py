"""Requests that belong together: found, joined, split and opened again without a date or a paper lost."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.services import duties, intake, joining, journal, notes, requests
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from tests.cases import RECEIVED, added, letter_in, registered, shown

PAPER = PaperDraft("хат.pdf", "application/pdf", b"%PDF-1.4")


def test_other_requests_of_the_person_are_found_by_subject_and_by_address(office: Office) -> None:
    subject_id = added(office)
    first = registered(office, subject_id=subject_id).row.id
    second = registered(office, "correction", subject_id=subject_id).row.id
    third = registered(office, reply_email="dana@pochta.example.kz").row.id
    fourth = registered(office, reply_email="dana@pochta.example.kz").row.id
    registered(office)
    assert [one.row.id for one in office.ask(joining.kin, first)] == [second]
    assert [one.row.id for one in office.ask(joining.kin, third)] == [fourth]


def test_the_same_demand_within_the_window_is_a_likely_duplicate(office: Office) -> None:
    subject_id = added(office)
    office.do(intake.register, letter_in(received=RECEIVED - timedelta(days=40), subject_id=subject_id))
    other = registered(office, "correction", subject_id=subject_id).row.id
    same = registered(office, received=RECEIVED - timedelta(days=3), subject_id=subject_id).row.id
    mine = registered(office, subject_id=subject_id).row.id
    found = {one.row.id: one.is_duplicate for one in office.ask(joining.kin, mine)}
    assert found[same] is True
    assert found[other] is False
    assert sum(found.values()) == 1


def test_a_joined_request_gives_its_papers_and_keeps_its_number(office: Office) -> None:
    first = registered(office, received=RECEIVED - timedelta(days=1))
    second_id = office.do(intake.register, letter_in(), [PAPER]).answer
    second = shown(office, second_id)
    done = office.do(joining.join, second_id, second.row.version, first.row.id)
    after, target = shown(office, second_id), shown(office, first.row.id)
    assert (after.row.state, after.row.number, after.row.due, after.papers) == ("closed", second.row.number, None, ())
    assert [one.file_name for one in target.papers] == ["хат.pdf"]
    assert target.row.due == first.row.due
    assert all(row.state == "lapsed" for row in after.duties)
    office.undo(done.changes)
    again = shown(office, second_id)
    assert (again.row.state, again.row.due, len(again.papers)) == (second.row.state, second.row.due, 1)
    assert office.ask(journal.verify).whole


def test_joining_is_refused_where_a_date_or_a_demand_would_be_lost(office: Office) -> None:
    early = registered(office, received=RECEIVED - timedelta(days=1))
    late = registered(office)
    other = registered(office, "access", "correction")
    for mine, target in ((early, late), (other, early), (early, early)):
        with pytest.raises(Refusal) as error:
            office.do(joining.join, mine.row.id, mine.row.version, target.row.id)
        assert error.value.field == "target"


def test_a_split_keeps_every_clock(office: Office) -> None:
    card = registered(office, "access", "deletion", subject_id=added(office))
    moved = next(one for one in card.demands if one.kind == "deletion")
    dates = {(row.kind, row.duty): (row.due, row.started_on) for row in card.duties}
    done = office.do(joining.split, card.row.id, card.row.version, [moved.id])
    one, two = shown(office, card.row.id), shown(office, done.answer)
    assert ({row.kind for row in one.duties}, {row.kind for row in two.duties}) == ({"access"}, {"deletion"})
    assert {(row.kind, row.duty): (row.due, row.started_on) for row in (*one.duties, *two.duties)} == dates
    assert two.row.number == card.row.number + 1
    assert (two.row.received_on, two.row.subject_id, two.applicant_name) == (
        card.row.received_on, card.row.subject_id, card.applicant_name,
    )  # fmt: skip
    office.undo(done.changes)
    back = shown(office, card.row.id)
    assert {one.kind for one in back.demands} == {"access", "deletion"}
    assert {(row.kind, row.duty): (row.due, row.started_on) for row in back.duties} == dates
    assert shown(office, done.answer).row.state == "voided"
    assert office.ask(journal.verify).whole


def test_a_split_of_nothing_or_of_everything_is_refused(office: Office) -> None:
    card = registered(office, "access", "deletion")
    for chosen in ([], [one.id for one in card.demands]):
        with pytest.raises(Refusal):
            office.do(joining.split, card.row.id, card.row.version, chosen)
    assert office.ask(requests.counts)["open"] == 1


def test_a_closed_request_is_opened_again_with_its_reason(office: Office) -> None:
    card = registered(office)
    for row in card.duties:
        office.do(duties.tick_duty, row.id, row.version)
    closed = shown(office, card.row.id)
    office.do(requests.close, card.row.id, closed.row.version)
    closed = shown(office, card.row.id)
    with pytest.raises(Refusal):
        office.do(joining.reopen, card.row.id, closed.row.version, " ")
    office.do(joining.reopen, card.row.id, closed.row.version, "Жаңа құжаттар келді")
    again = shown(office, card.row.id)
    assert (again.row.state, again.closed_reason) == ("answered", "")
    assert office.ask(notes.notes, card.row.id)[0].text == "Жаңа құжаттар келді"
    with pytest.raises(Refusal):
        office.do(joining.reopen, card.row.id, again.row.version, "тағы")
    assert date(2026, 11, 20) == again.row.received_on
