"""Whose a request is: given to an officer in service, counted under "mine", taken back by undo."""

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import assigning, bulk, requests
from dpo_desk.services.inbox import Asked, filters, listed
from dpo_desk.services.office import Office
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.storage.subject_tables import officer
from dpo_desk.storage.transaction import Writing
from tests.cases import registered, shown


def hire(writing: Writing, surname: str, active: bool = True) -> int:
    """Another officer."""
    key = writing.insert(officer, surname=surname, given_name="Дина", role="officer", login=surname, active=active)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Nothing changed"))
    return key


def test_mine_follows_the_officer_a_request_is_given_to(office: Office) -> None:
    other = office.do(hire, "Оспанова").answer
    card = registered(office, "access")
    done = office.do(assigning.assign, card.row.id, card.row.version, other)
    assert office.ask(listed, Asked(RequestCriteria())).counts["mine"] == 0
    assert office.ask(requests.rows, [card.row.id])[0].assignee.startswith("Оспанова")
    office.undo(done.changes)
    assert office.ask(listed, Asked(RequestCriteria())).counts["mine"] == 1


def test_only_an_officer_in_service_gets_a_request(office: Office) -> None:
    gone = office.do(hire, "Ахметова", False).answer
    card = registered(office, "access")
    with pytest.raises(Refusal) as error:
        office.do(assigning.assign, card.row.id, card.row.version, gone)
    assert error.value.field == "officer"
    seen = office.ask(bulk.foresee_assign, [card.row.id], str(gone))
    assert [one.why for one in seen.refused] == [error.value.message]


def test_many_are_given_in_one_step(office: Office) -> None:
    other = office.do(hire, "Оспанова").answer
    keys = [registered(office, "access").row.id, registered(office, "access").row.id]
    seen = office.ask(bulk.foresee_assign, keys, str(other))
    office.do(bulk.assign_all, seen.able, str(other))
    assert {shown(office, key).row.assignee for key in keys} == {"Оспанова Дина"}
    assert office.ask(filters).mine != other
