"""Every deed can be taken back on both databases, unless something was built upon it."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
import sqlalchemy as sa

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.changes import Changes
from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.exchange.phrasebook import Phrasebook
from dpo_desk.services import calendar, consents, demands, duties, intake, requests, subject_import, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from dpo_desk.storage import verification
from dpo_desk.storage.tables import JOURNALED
from tests.cases import added, letter_in, person, registered, shown
from tests.conftest import Clock
from tests.services.test_subject_import import lines

Deed = Callable[[Office], Changes]


def first_duty(office: Office) -> tuple[int, int]:
    card = shown(office, 1)
    return card.duties[0].id, card.duties[0].version


def deeds_on_a_request() -> dict[str, Deed]:
    """Deeds on the correction and access request and the subject that stand ready, each with what it needs."""

    def version(office: Office) -> int:
        return shown(office, 1).row.version

    def settle(outcome: Outcome, ground: str = "") -> Deed:
        def deed(office: Office) -> Changes:
            demand = shown(office, 1).demands[1]
            return office.do(demands.settle_demand, demand.id, demand.version, outcome, ground).changes

        return deed

    def papers(office: Office) -> Changes:
        demand = shown(office, 1).demands[0]
        return office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 23)).changes

    return {
        "tick": lambda office: office.do(duties.tick_duty, *first_duty(office)).changes,
        "explain": lambda office: office.do(duties.explain_duty, *first_duty(office), "reason").changes,
        "papers": papers,
        "refuse": settle(Outcome.REFUSED, "identity_unproven"),
        "partly": settle(Outcome.PARTLY, "outside_the_right"),
        "not held": settle(Outcome.NOT_HELD),
        "taken back": settle(Outcome.TAKEN_BACK),
        "identity": lambda office: office.do(requests.confirm_identity, 1, version(office), "passport").changes,
        "waiting": lambda office: office.do(requests.note_waiting, 1, version(office), "the bank").changes,
        "close": lambda office: office.do(requests.close, 1, version(office), "reason").changes,
        "link": lambda office: office.do(requests.link_subject, 1, version(office), 1).changes,
        "paper": lambda office: (
            office.do(intake.add_papers, 1, [PaperDraft("scan.pdf", "application/pdf", b"%PDF-1.7")]).changes
        ),
        "subject change": lambda office: (
            office.do(
                subjects.change,
                1,
                office.ask(subjects.rows, [1])[0].version,
                person(surname="Басқа", phone="+77000000009"),
            ).changes
        ),
        "subject confirm": lambda office: (
            office.do(subjects.confirm, 1, office.ask(subjects.rows, [1])[0].version, date(2026, 11, 23)).changes
        ),
    }


def shape(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """Every record in use without what an undo may raise: versions, and the keys of records brought back."""
    found = {}
    for table in JOURNALED:
        wanted = [column for column in table.c if column.name not in ("id", "uid", "version")]
        query = sa.select(*wanted)
        if "state" in table.c:
            query = query.where(table.c.state != "voided")
        rows = office.ask(lambda reading, one=query: reading.rows(one))
        found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return found


@pytest.fixture
def ready(office: Office, clock: Clock) -> Office:
    """An office with one request of two demands and one subject."""
    registered(office, "correction", "access")
    added(office)
    clock.moment += timedelta(hours=1)
    return office


def test_every_deed_on_a_request_or_a_subject_is_taken_back_whole(ready: Office) -> None:
    different = []
    for name, deed in deeds_on_a_request().items():
        before = shape(ready)
        changes = deed(ready)
        assert changes.undoable, name
        assert shape(ready) != before, name
        ready.undo(changes)
        after = shape(ready)
        different += [f"{name}: {table}" for table in after if after[table] != before[table]]
    assert different == []
    assert ready.ask(lambda reading: verification.verify(reading.connection)).whole


def test_an_undone_deed_can_be_done_again_by_undoing_the_undo(ready: Office) -> None:
    deed = deeds_on_a_request()["waiting"](ready)
    undone = ready.undo(deed).changes
    assert shown(ready, 1).row.waiting_for == ""
    ready.undo(undone)
    assert shown(ready, 1).row.waiting_for == "the bank"


def test_the_journal_names_the_deed_that_was_undone_and_the_one_done_again(ready: Office) -> None:
    deed = deeds_on_a_request()["waiting"](ready)
    undone = ready.undo(deed).changes
    again = ready.undo(undone).changes
    ready.undo(again)
    told = [row.title for row in ready.ask(requests.chronology, 1)[:4]]
    waits = "Request 0001 of 2026 waits for somebody"
    assert [str(title) for title in reversed(told)] == [
        waits,
        f"Undone: {waits} (entry {deed.seq})",
        f"Done again: {waits} (entry {undone.seq})",
        f"Undone: {waits} (entry {again.seq})",
    ]
    assert Phrasebook("kk").say(told[0]).count("Ө-2026-0001 өтініші біреуді күтуде") == 1


def test_an_undone_registration_is_void_and_keeps_its_number(office: Office) -> None:
    done = office.do(intake.register, letter_in())
    office.undo(done.changes)
    card = shown(office, done.answer)
    assert card.row.state == "voided"
    assert card.duties == ()
    assert list(office.ask(requests.ids, requests.RequestCriteria(segment="all"))) == []
    assert registered(office).row.number == 2
    assert office.ask(requests.counts)["open"] == 1


def test_an_undone_subject_is_gone_with_contacts_and_values(office: Office) -> None:
    before = shape(office)
    done = office.do(subjects.add, person(phone="+77000000004", position="Есепші"))
    office.undo(done.changes)
    assert shape(office) == before
    assert office.ask(subjects.card, done.answer) is None
    assert added(office) > 0


def test_an_undone_consent_is_annulled_and_stays_in_the_history(office: Office, clock: Clock) -> None:
    key = added(office)
    draft = ConsentDraft(key, ConsentAction.GIVEN, clock.moment, "paper")
    done = office.do(consents.record, draft)
    clock.moment += timedelta(minutes=1)
    office.undo(done.changes)
    rows = office.ask(consents.history, key).rows
    assert [row.action for row in rows] == ["given"] * 6 + ["annulled"] * 6
    assert not any(state.in_force for state in office.ask(consents.standing, key, date(2026, 11, 24)).values())


def test_an_undone_day_of_the_calendar_gives_the_dates_back(office: Office) -> None:
    card = registered(office)
    day = DayRow(date(2026, 11, 25), DayKind.MOVED_OFF, Title("Демалыс", "Выходной", "Day off"), "Order 1")
    done = office.do(calendar.change_calendar, CalendarChange(entered=(day,)))
    assert shown(office, card.row.id).row.due == date(2026, 11, 26)
    office.undo(done.changes)
    assert shown(office, card.row.id).row.due == date(2026, 11, 25)
    assert office.calendar.is_working(date(2026, 11, 25))


def test_what_was_built_upon_is_a_conflict_and_stays(ready: Office) -> None:
    built = {
        "tick": lambda office: office.do(duties.untick_duty, *first_duty(office)).changes,
        "waiting": lambda office: office.do(requests.note_waiting, 1, shown(office, 1).row.version, "Else").changes,
        "subject change": lambda office: (
            office.do(subjects.change, 1, office.ask(subjects.rows, [1])[0].version, person(surname="Үшінші")).changes
        ),
    }
    for name, then in built.items():
        first = deeds_on_a_request()[name](ready)
        then(ready)
        before = shape(ready)
        with pytest.raises(Conflict):
            ready.undo(first)
        assert shape(ready) == before


def test_a_registration_that_was_worked_on_is_not_voided_by_an_undo(office: Office) -> None:
    done = office.do(intake.register, letter_in())
    office.do(duties.tick_duty, *first_duty(office))
    with pytest.raises(Conflict):
        office.undo(done.changes)
    assert shown(office, done.answer).row.state == "in_progress"


def test_a_deed_undone_twice_is_a_conflict(ready: Office) -> None:
    changes = deeds_on_a_request()["tick"](ready)
    ready.undo(changes)
    with pytest.raises(Conflict):
        ready.undo(changes)


def test_what_the_journal_no_longer_knows_is_not_undone(office: Office) -> None:
    bulk = office.do(subject_import.import_rows, lines(3), "site.xlsx").changes
    assert not bulk.undoable
    with pytest.raises(Refusal):
        office.undo(bulk)
    assert office.ask(subjects.counts)[""] == 3
    with pytest.raises(Refusal):
        office.undo(Changes(999, bulk.title))


def test_an_undo_is_itself_a_deed_in_the_chronology(ready: Office, clock: Clock) -> None:
    changes = deeds_on_a_request()["waiting"](ready)
    clock.set(date(2026, 11, 25), time(9))
    ready.undo(changes)
    told = ready.ask(requests.chronology, 1)
    assert told[0].kind == "undo.undo"
    assert dict(told[0].title.values)["entry"] == changes.seq
