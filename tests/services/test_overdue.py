"""A term that passed becomes an entry of the journal, once for each due date."""

from datetime import datetime, timedelta

from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import duties, journal
from dpo_desk.services.office import Office
from dpo_desk.services.overdue import note_overdue
from tests.cases import registered, shown
from tests.conftest import Clock


def noted(office: Office) -> int:
    return office.do(note_overdue).answer


def test_before_the_day_is_over_nothing_is_noted(office: Office, clock: Clock) -> None:
    due = registered(office, "blocking").row.due
    assert due is not None
    clock.moment = datetime(due.year, due.month, due.day, 23, 59, tzinfo=OFFICE_ZONE)
    assert noted(office) == 0


def test_after_midnight_each_duty_is_noted_once_with_its_moment(office: Office, clock: Clock) -> None:
    card = registered(office, "blocking")
    late = next(row for row in card.duties if row.due == card.row.due)
    assert late.due is not None
    midnight = datetime(late.due.year, late.due.month, late.due.day, tzinfo=OFFICE_ZONE) + timedelta(days=1)
    clock.moment = midnight + timedelta(hours=9)
    count = noted(office)
    assert count == sum(row.due == late.due for row in card.duties)
    after = next(row for row in shown(office, card.row.id).duties if row.id == late.id)
    assert after.overdue_noted_at == midnight
    assert noted(office) == 0


def test_the_entry_names_the_duty_and_its_date_and_cannot_be_undone(office: Office, clock: Clock) -> None:
    card = registered(office, "access")
    first, *others = [row for row in card.duties if row.due is not None]
    for row in others:
        office.do(duties.explain_duty, row.id, row.version, "сынақ")
    clock.moment += timedelta(days=30)
    done = office.do(note_overdue)
    assert not done.changes.undoable
    assert (dict(done.changes.title.values)["due"], done.answer) == (first.due, 1)
    assert office.ask(journal.verify).whole


def test_a_duty_done_late_is_not_noted_afterwards(office: Office, clock: Clock) -> None:
    card = registered(office, "access")
    clock.moment += timedelta(days=30)
    for row in shown(office, card.row.id).duties:
        office.do(duties.explain_duty, row.id, row.version, "сынақ")
    assert noted(office) == 0
