"""What is in force: editions, the calendar and its caches."""

import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services import calendar, subjects
from dpo_desk.services.legal import legal, shipped_texts
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage import register
from dpo_desk.storage.subject_tables import policy_edition
from dpo_desk.storage.transaction import Writing
from tests.cases import person, registered
from tests.conftest import Clock
from tests.statements import counted


def test_a_database_before_the_first_run_has_no_rules(tmp_path: Path) -> None:
    with closing(open_office(tmp_path / "new.sqlite", create=True, clock=Clock())) as office:
        assert not office.is_founded
        with pytest.raises(Trouble):
            office.ask(legal)


def test_the_database_holds_what_was_shipped(office: Office) -> None:
    found = office.ask(register.in_force, date(2026, 11, 24))
    assert found is not None
    law, policy = office.ask(register.legal_texts, found)
    assert (json.loads(law), json.loads(policy)) == shipped_texts()
    assert (found.law_number, found.policy_number) == (1, 1)


def adopt(writing: Writing, valid_from: date) -> None:
    """A second edition of the policy, the same rules from another day."""
    found = register.in_force(writing, valid_from)
    assert found is not None
    rules = register.legal_texts(writing, found)[1].replace('term = \\"15 days\\"', 'term = \\"20 days\\"')
    writing.insert(policy_edition, number=2, valid_from=valid_from, text="2", sha256="", rules=rules, file_name="")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_a_request_is_judged_by_the_edition_of_its_own_day(office: Office, clock: Clock) -> None:
    office.do(adopt, date(2026, 12, 1))
    clock.set(date(2026, 12, 2))
    before, after = registered(office), registered(office, received=date(2026, 12, 1))
    # 15 days from 20 November: Saturday 5, so Monday 7 December; 20 days from 1 December: 21 December.
    assert {row.policy_due for row in before.duties} == {date(2026, 12, 7)}
    assert {row.policy_due for row in after.duties} == {date(2026, 12, 21)}
    assert office.ask(legal, date(2026, 11, 30)).policy_number == 1
    assert office.legal.policy_number == 2


def test_an_edition_adopted_in_another_window_is_in_force_from_its_day(
    office: Office, founded_place: str, clock: Clock
) -> None:
    assert office.legal.policy_number == 1
    with closing(open_office(founded_place, clock=clock)) as other:
        other.do(adopt, date(2026, 12, 1))
    assert office.legal.policy_number == 1
    clock.set(date(2026, 12, 1))
    assert office.legal.policy_number == 2


def test_a_day_before_the_first_edition_is_judged_by_the_first(office: Office) -> None:
    assert office.ask(legal, date(2014, 1, 1)).policy_number == 1


def test_a_new_day_off_changes_the_calendar_at_once_and_gives_it_a_version(office: Office) -> None:
    assert (office.calendar.version, office.calendar.is_working(date(2026, 11, 25))) == (1, True)
    free = DayRow(date(2026, 11, 25), DayKind.MOVED_OFF, Title("Демалыс", "Выходной", "Day off"), "Order 1")
    office.do(calendar.change_calendar, CalendarChange(entered=(free,)))
    assert (office.calendar.version, office.calendar.is_working(date(2026, 11, 25))) == (2, False)
    assert {row.due for row in registered(office).duties} == {date(2026, 11, 26)}


def test_two_offices_never_see_each_others_calendar(office: Office, tmp_path: Path, founded_place: str) -> None:
    free = DayRow(date(2026, 11, 25), DayKind.MOVED_OFF, Title("Демалыс", "Выходной", "Day off"), "Order 1")
    office.do(calendar.change_calendar, CalendarChange(entered=(free,)))
    with closing(open_office(tmp_path / "other.sqlite", create=True, clock=Clock())) as other:
        from tests.conftest import FOUNDING

        other.found(FOUNDING)
        assert other.calendar.is_working(date(2026, 11, 25))
    assert not office.calendar.is_working(date(2026, 11, 25))


def test_another_window_sees_a_changed_calendar_in_what_it_registers(office: Office, founded_place: str) -> None:
    with closing(open_office(founded_place, clock=Clock())) as other:
        assert other.calendar.is_working(date(2026, 11, 25))
        free = DayRow(date(2026, 11, 25), DayKind.MOVED_OFF, Title("Демалыс", "Выходной", "Day off"), "Order 1")
        office.do(calendar.change_calendar, CalendarChange(entered=(free,)))
        assert {row.due for row in registered(other).duties} == {date(2026, 11, 26)}


def test_what_is_in_force_is_read_once_until_the_next_deed(office: Office) -> None:
    first = office.ask(legal)
    with counted(office) as said:
        assert office.ask(legal) is first
    assert said == []
    office.do(subjects.add, person())
    with counted(office) as said:
        assert [office.ask(legal), office.ask(legal)] == [first, first]
    assert len(said) == 1


def test_another_program_s_change_is_seen_at_once(office: Office, founded_place: str, clock: Clock) -> None:
    before = office.ask(legal)
    with closing(open_office(founded_place, clock=clock)) as other:
        day = DayRow(date(2026, 12, 8), DayKind.MOVED_OFF, Title("а", "б", "c"), "order 1")
        other.do(calendar.change_calendar, CalendarChange(entered=(day,)))
        other.do(adopt, date(2026, 11, 1))
    after = office.ask(legal)
    assert before.calendar.is_working(date(2026, 12, 8))
    assert not after.calendar.is_working(date(2026, 12, 8))
    assert (before.policy_number, after.policy_number) == (1, 2)


def test_a_deed_sees_its_own_change_and_leaves_no_trace_when_it_fails(office: Office) -> None:
    def hurry(writing: Writing, language: str, fails: bool) -> str:
        register.keep_setting(writing, "language", language)
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))
        seen = legal(writing).language
        if fails:
            raise LookupError(seen)
        return seen

    with pytest.raises(LookupError, match="en"):
        office.do(hurry, "en", True)
    assert office.ask(legal).language == "kk"
    # The same version number with other values: nothing of the failed deed may stand under it.
    done = office.do(hurry, "ru", False)
    assert (done.answer, office.ask(legal).language) == ("ru", "ru")
    office.undo(done.changes)
    assert office.ask(legal).language == "kk"
