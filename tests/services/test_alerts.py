"""How the open duties stand, for the reminders and the tray."""

from datetime import date, datetime, timedelta

from dpo_desk.domain.alerts import Standing
from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.target_date import target_date
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import duties
from dpo_desk.services.alerts import standing
from dpo_desk.services.office import Office
from tests.cases import registered, shown
from tests.conftest import Clock


def test_an_empty_desk_is_calm(office: Office) -> None:
    assert office.ask(standing) == Standing(0, 0, Countdown.NORMAL)


def test_duties_of_the_day_and_late_ones_are_counted(office: Office, clock: Clock) -> None:
    card = registered(office, "blocking")
    due = card.row.due
    assert due is not None
    many = sum(row.due == due for row in card.duties)
    clock.moment = datetime(due.year, due.month, due.day, 10, tzinfo=OFFICE_ZONE)
    assert office.ask(standing) == Standing(0, many, Countdown.TODAY)
    clock.moment += timedelta(days=1)
    assert office.ask(standing) == Standing(many, 0, Countdown.OVERDUE)


def test_a_duty_at_its_target_date_is_counted_until_its_term_ends(office: Office, clock: Clock) -> None:
    card = registered(office, "deletion")
    long = max((one for one in card.duties if one.due), key=lambda one: one.due or date.min)
    ready = target_date(long.started_on, long.due, office.calendar, office.target)
    assert ready is not None and long.due is not None
    clock.set(ready - timedelta(days=1))
    before = office.ask(standing).targets
    clock.set(ready)
    assert office.ask(standing).targets == before + sum(one.due == long.due for one in card.duties)
    clock.set(long.due)
    assert office.ask(standing).targets == 0


def test_what_is_done_counts_no_more(office: Office, clock: Clock) -> None:
    card = registered(office, "blocking")
    clock.moment += timedelta(days=20)
    for row in shown(office, card.row.id).duties:
        office.do(duties.explain_duty, row.id, row.version, "сынақ")
    assert office.ask(standing).overdue == 0
