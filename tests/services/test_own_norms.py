"""Own norms in editions: what began before keeps its term, what begins later has the new one."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.own_norms import Norm, newest
from dpo_desk.domain.term import Term
from dpo_desk.services import calendar, intake, letters, own_norms
from dpo_desk.services.due_dates import move_due
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.services.office import Office
from tests.cases import letter_in, registered, shown
from tests.conftest import Clock
from tests.services.test_calendar import DAY_OFF

BEGINS = date(2026, 12, 1)
NORM = Norm("own.inquiry", Term.parse("2 working days"), BEGINS, "Бұйрық № 14")


def owed(office: Office, received: date) -> set[date | None]:
    """The due dates of an inquiry received on a day."""
    request = office.do(intake.register, letter_in("inquiry", received=received)).answer
    return {row.due for row in shown(office, request).duties if row.binding == "own"}


def test_a_new_edition_binds_what_begins_from_its_day_on(office: Office, clock: Clock) -> None:
    before = owed(office, date(2026, 11, 24))
    office.do(own_norms.set_norm, NORM)
    assert owed(office, date(2026, 11, 24)) == before
    clock.set(BEGINS)
    assert owed(office, BEGINS) == {date(2026, 12, 3)}
    assert owed(office, date(2026, 11, 30)) != {date(2026, 12, 2)}


def test_old_duties_keep_their_term_when_the_calendar_changes_later(office: Office, clock: Clock) -> None:
    card = registered(office, "inquiry", received=date(2026, 11, 20))
    terms = {row.duty: row.own_due for row in card.duties}
    office.do(own_norms.set_norm, NORM)
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    for row in shown(office, card.row.id).duties:
        if row.own_due is not None and terms[row.duty] is not None:
            assert row.own_due == office.calendar.next_working(office.calendar.add_working_days(terms[row.duty], 1))


def test_the_editions_stand_side_by_side_with_their_days_and_order(office: Office) -> None:
    office.do(own_norms.set_norm, NORM)
    first, second = office.rulebook.versions("own.inquiry")
    assert first.valid_to == date(2026, 11, 30)
    assert (second.valid_from, str(second.term), second.cited.kk) == (BEGINS, "2 working days", "Бұйрық № 14")
    assert newest(office.rulebook, "own.inquiry") == second


def test_an_edition_for_the_same_day_replaces_the_one_before(office: Office) -> None:
    office.do(own_norms.set_norm, NORM)
    office.do(own_norms.set_norm, Norm("own.inquiry", Term.parse("4 days"), BEGINS, "Бұйрық № 15", confirmed=True))
    last = office.rulebook.versions("own.inquiry")[-1]
    assert (len(office.rulebook.versions("own.inquiry")), str(last.term), last.confirmed) == (2, "4 days", True)


def test_a_norm_that_names_its_extension_limits_it_and_asks_for_its_letter(office: Office, clock: Clock) -> None:
    longer = replace(NORM, extension=Term.parse("3 working days"), letter="extension")
    assert Norm.told(longer.kept()) == longer and Norm.told(NORM.kept()) == NORM
    office.do(own_norms.set_norm, longer)
    clock.set(BEGINS)
    request = office.do(intake.register, letter_in("inquiry", received=BEGINS)).answer
    row = next(one for one in shown(office, request).duties if one.binding == "own" and one.state == "open")
    assert row.due == date(2026, 12, 3)
    with pytest.raises(Refusal) as error:
        office.do(move_due, row.id, row.version, date(2026, 12, 9), "Мұрағат")
    assert error.value.field == "due"
    deed = office.do(move_due, row.id, row.version, date(2026, 12, 8), "Мұрағат")
    assert deed.answer == ("extension",)
    queued = office.ask(letters.rows, list(office.ask(letters.ids, LetterCriteria(request_id=request))))
    assert [one.template for one in queued] == ["extension"]


def test_undo_takes_the_edition_back(office: Office) -> None:
    done = office.do(own_norms.set_norm, NORM)
    office.undo(done.changes)
    assert len(office.rulebook.versions("own.inquiry")) == 1


@pytest.mark.parametrize(
    ("norm", "field"),
    [
        (Norm("own.inquiry", NORM.term, date(2026, 11, 24), "Бұйрық"), "valid_from"),
        (replace(NORM, letter="extension"), "extension"),
        (Norm("own.inquiry", NORM.term, BEGINS, "  "), "basis"),
        (Norm("law.access", NORM.term, BEGINS, "Бұйрық"), ""),
        (Norm("nothing", NORM.term, BEGINS, "Бұйрық"), ""),
    ],
)
def test_what_is_no_new_edition_is_refused(office: Office, norm: Norm, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(own_norms.set_norm, norm)
    assert refused.value.field == field
    assert len(office.rulebook.versions("own.inquiry")) == 1
