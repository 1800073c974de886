"""The inner target date of a duty: beside its due date in the card, on the strip and in the sums, never instead."""

from datetime import date, timedelta

from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.target_date import NO_TARGET, Target
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import change_target
from dpo_desk.ui.inbox import day_flags
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.target_words import passed_words, target_of
from dpo_desk.ui.inbox.term_sheet import TermSheet
from tests.cases import registered, shown
from tests.conftest import Clock


def _long(office: Office, key: int) -> DutyRow:
    """The open duty of a request that ends last."""
    return max((one for one in shown(office, key).duties if one.due), key=lambda one: one.due or date.min)


def _opened(inbox: Inbox, office: Office, kind: str = "withdrawal") -> DutyRow:
    key = registered(office, kind).row.id
    inbox.show()
    inbox.open_item("request", key)
    duty = _long(office, key)
    inbox.detail.deadline.show_duty(shown(office, key), duty)
    return duty


def test_the_card_the_strip_and_the_sums_tell_the_target(inbox: Inbox, office: Office) -> None:
    duty = _opened(inbox, office)
    assert duty.due is not None
    on = target_of(inbox.desk, duty)
    assert on is not None and on < duty.due
    assert "Target date: " in inbox.detail.deadline.sentence.text()
    flags = day_flags.day_flags(inbox.desk, duty, [duty], "law", "policy")
    assert [(flag.on, flag.solid) for flag in flags if flag.text == "target"] == [(on, False)]
    assert "Target date: " in TermSheet(inbox.desk, duty, inbox).text()


def test_a_target_that_passed_is_said_while_the_term_runs(inbox: Inbox, office: Office, clock: Clock) -> None:
    duty = _opened(inbox, office)
    on = target_of(inbox.desk, duty)
    assert on is not None and duty.due is not None
    assert passed_words(inbox.desk, duty) == ""
    clock.set(on + timedelta(days=1))
    inbox.detail.deadline.tick()
    assert "has passed" in inbox.detail.deadline.sentence.text()
    assert passed_words(inbox.desk, duty).startswith("target ")
    clock.set(duty.due + timedelta(days=1))
    inbox.detail.deadline.tick()
    assert "arget date" not in inbox.detail.deadline.sentence.text()


def test_the_office_chooses_its_target_and_no_due_date_moves(inbox: Inbox, office: Office) -> None:
    duty = _opened(inbox, office)
    first = target_of(inbox.desk, duty)
    inbox.desk.do(inbox, change_target, Target(3))
    later = target_of(inbox.desk, duty)
    assert first is not None and later is not None and later < first
    inbox.desk.do(inbox, change_target, NO_TARGET)
    assert target_of(inbox.desk, duty) is None
    assert _long(office, duty.request_id).due == duty.due
