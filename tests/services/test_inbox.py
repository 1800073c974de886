"""What the requests screen asks: groups by nearness, one request whole, the state of preparation."""

from datetime import date
from typing import Any

from dpo_desk.services import inbox, letter_drafts, requests
from dpo_desk.services.inbox import Asked
from dpo_desk.services.office import Office
from dpo_desk.services.requests import RequestCriteria
from tests.cases import added, registered, shown
from tests.conftest import Clock

OPEN = Asked(RequestCriteria())


def test_requests_stand_in_groups_nearest_first(office: Office, clock: Clock) -> None:
    keys = {}
    for name, kind, day in (
        ("later", "deletion", date(2026, 11, 20)),
        ("papers", "correction", date(2026, 11, 20)),
        ("week", "access", date(2026, 11, 20)),
        ("today", "access", date(2026, 11, 19)),
        ("late", "access", date(2026, 11, 18)),
    ):
        clock.set(day)
        keys[name] = registered(office, kind, received=day).row.id
    clock.set(date(2026, 11, 24))
    found = office.ask(inbox.listed, OPEN)
    assert list(found.keys) == [keys[name] for name in ("late", "today", "week", "papers", "later")]
    assert dict(zip(inbox.GROUPS, found.sizes, strict=True)) == {
        "overdue": 1, "today": 1, "week": 1, "not_started": 1, "later": 1, "answered": 0,
    }  # fmt: skip
    assert found.urgent == (1, 1)


def test_a_registered_request_belongs_to_the_responsible_officer(office: Office) -> None:
    registered(office, "access")
    found = office.ask(inbox.listed, Asked(RequestCriteria(segment="mine")))
    assert len(found.keys) == 1
    assert found.counts == {"open": 1, "mine": 1, "closed": 0}


def test_the_page_around_a_request_comes_with_the_list(office: Office) -> None:
    card = registered(office, "access")
    found = office.ask(inbox.listed, Asked(RequestCriteria(), "received", True), "", card.row.id)
    assert [row.id for row in found.rows] == [card.row.id]
    assert found.sizes == ()


def test_a_request_comes_whole_with_its_subject_and_journal(office: Office) -> None:
    subject = added(office)
    card = registered(office, "access", subject_id=subject)
    whole = office.ask(inbox.whole, card.row.id)
    assert whole is not None
    assert whole.subject is not None
    assert whole.subject.row.id == subject
    assert whole.card.row.short_name == "Әсел Жүнісова"
    assert len(whole.chronology) == 1
    assert office.ask(inbox.whole, card.row.id + 1) is None


def test_preparation_is_told_truly(office: Office) -> None:
    before = office.ask(inbox.setup)
    assert not before.has_subjects
    assert before.covers_today
    assert before.years == (2013, 2027)
    terms = [rule for rule in office.rulebook.rules if rule.term is not None]
    assert (before.rules, before.confirmed) == (len(terms), 0)
    added(office)
    assert office.ask(inbox.setup).has_subjects


def test_confirming_the_identity_ticks_the_duty_to_register(office: Office) -> None:
    card = registered(office, "withdrawal")
    duty = next(one for one in card.duties if one.duty == "register")
    done = office.do(inbox.confirm_and_tick, card.row.id, card.row.version, "signature", duty.id)
    now = shown(office, card.row.id)
    assert now.identity_method == "signature"
    assert next(one for one in now.duties if one.duty == "register").state == "done"
    office.undo(done.changes)
    assert shown(office, card.row.id).identity_at is None
    assert next(one for one in shown(office, card.row.id).duties if one.duty == "register").state == "open"


def test_the_list_is_narrowed_by_clause_days_left_edition_and_assignee(office: Office) -> None:
    """Of 20 November 2026: access is due on the 25th by the law, deletion on 7 December."""
    access, deletion = registered(office, "access"), registered(office, "access", "deletion")
    inquiry = registered(office, "other")
    (mine, _name), *_ = office.ask(inbox.filters).officers

    def found(**wanted: Any) -> set[int]:
        return set(office.ask(inbox.table_ids, RequestCriteria(**wanted)))

    everything = {access.row.id, deletion.row.id, inquiry.row.id}
    assert found() == everything
    assert found(clause="9.1") == {access.row.id, deletion.row.id}
    assert found(clause="99.9") == set()
    assert found(kinds=("deletion",)) == {deletion.row.id}
    assert access.row.id not in found(left=1)
    assert access.row.id in found(left=2)
    assert found(edition=1) == everything and found(edition=7) == set()
    assert found(assignee_id=mine) == everything and found(assignee_id=mine + 50) == set()
    assert office.ask(requests.rows, [access.row.id])[0].assignee == office.ask(inbox.filters).officers[0][1]


def test_the_order_of_the_table_is_that_of_its_header(office: Office) -> None:
    keys = [registered(office, kind, received=day).row.id for kind, day in (
        ("deletion", date(2026, 11, 19)), ("access", date(2026, 11, 20)),
    )]  # fmt: skip
    for sort in ("number", "received", "who", "kind", "channel", "state", "due", "assignee"):
        order = list(office.ask(inbox.table_ids, RequestCriteria(), sort))
        assert sorted(order) == keys
        assert list(office.ask(inbox.table_ids, RequestCriteria(), sort, True)) == order[::-1]
    assert list(office.ask(inbox.table_ids, RequestCriteria(), "kind")) == keys[::-1]


def test_waiting_and_letters_narrow_the_list(office: Office) -> None:
    waits, plain = registered(office, "access"), registered(office, "deletion")
    office.do(requests.note_waiting, waits.row.id, waits.row.version, "Archive")
    office.do(letter_drafts.reply, plain.row.id)

    def found(**values: Any) -> list[int]:
        return list(office.ask(requests.ids, RequestCriteria(**values)))

    assert found(waiting="yes") == found(letter="no") == [waits.row.id]
    assert found(waiting="no") == found(letter="yes") == [plain.row.id]


def test_the_table_is_sorted_by_clause_and_by_time_left(office: Office) -> None:
    late, soon = registered(office, "deletion").row, registered(office, "access").row
    none = registered(office, "correction").row
    clauses = {row.id: row.clause for row in (late, soon, none)}
    by_clause = list(office.ask(requests.ids, RequestCriteria(), "clause"))
    assert [clauses[key] for key in by_clause] == sorted(clauses.values())
    assert by_clause[::-1] == list(office.ask(requests.ids, RequestCriteria(), "clause", True))
    by_left = list(office.ask(requests.ids, RequestCriteria(), "left"))
    assert by_left == list(office.ask(requests.ids, RequestCriteria(), "due"))
