"""What the requests screen asks: groups by nearness, one request whole, the state of preparation."""

from datetime import date

from dpo_desk.services import inbox
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
    assert 0 <= before.confirmed <= before.rules
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
