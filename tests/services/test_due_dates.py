"""Another due date for a duty: only with a reason, never beyond law and policy, and back by undo."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import DutyRow, LetterRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import duties, letters, requests
from dpo_desk.services.due_dates import move_due
from dpo_desk.services.office import Office
from dpo_desk.storage import register
from dpo_desk.storage.subject_tables import law_edition
from dpo_desk.storage.transaction import Writing
from tests.cases import registered, shown, who_acts


def duty(office: Office, request_id: int, key: str) -> DutyRow:
    return next(row for row in shown(office, request_id).duties if row.duty == key)


@pytest.mark.parametrize(
    ("day", "reason", "field"),
    [
        (date(2026, 11, 24), " ", "reason"),
        (date(2026, 11, 26), "Post is slow", "due"),
        (date(2026, 11, 19), "Before it came", "due"),
    ],
)
def test_what_is_refused(office: Office, day: date, reason: str, field: str) -> None:
    """An access request of 20 November 2026 is due by the law on the 25th."""
    row = duty(office, registered(office).row.id, "tell")
    with pytest.raises(Refusal) as error:
        office.do(move_due, row.id, row.version, day, reason)
    assert error.value.field == field
    assert duty(office, row.request_id, "tell") == row


def test_a_changed_date_keeps_both_clocks_tells_why_and_can_be_undone(office: Office) -> None:
    row = duty(office, registered(office).row.id, "tell")
    done = office.do(move_due, row.id, row.version, date(2026, 11, 24), "The person leaves on the 25th")
    moved = duty(office, row.request_id, "tell")
    assert (moved.due, moved.aim) == (date(2026, 11, 24), date(2026, 11, 24))
    assert (moved.law_due, moved.policy_due) == (row.law_due, row.policy_due)
    assert shown(office, row.request_id).row.due == date(2026, 11, 24)
    told = dict(moved.explanation[-1].values)
    assert told["who"] == who_acts(office)
    assert (told["day"], told["reason"]) == (date(2026, 11, 24), "The person leaves on the 25th")
    event = office.ask(requests.chronology, row.request_id)[0]
    assert event.reason == "The person leaves on the 25th" and "leaves" not in str(event.title)
    office.undo(done.changes)
    again = duty(office, row.request_id, "tell")
    assert (again.due, again.explanation) == (row.due, row.explanation)


def test_a_changed_date_stays_when_another_duty_is_ticked(office: Office) -> None:
    row = duty(office, registered(office).row.id, "show")
    office.do(move_due, row.id, row.version, date(2026, 11, 24), "Agreed by telephone")
    tell = duty(office, row.request_id, "tell")
    office.do(duties.tick_duty, tell.id, tell.version)
    assert duty(office, row.request_id, "show").due == date(2026, 11, 24)


def letters_of(office: Office, request_id: int) -> tuple[LetterRow, ...]:
    keys = office.ask(letters.ids, letters.LetterCriteria(request_id=request_id))
    return office.ask(letters.rows, keys)


def extend(writing: Writing, letter: str) -> None:
    """Another edition of the law, of the test's own: access may be extended by 5 working days."""
    found = register.in_force(writing, date(2026, 11, 20))
    assert found is not None
    law = register.legal_texts(writing, found)[0]
    named = 'key = \\"law.access\\"\\n'
    rules = law.replace(named, f'{named}extension = \\"5 working days\\"\\nextension_letter = \\"{letter}\\"\\n')
    assert rules != law
    writing.insert(law_edition, number=2, adopted_at=writing.now, rules=rules, sha256="")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_a_rule_that_names_an_extension_allows_a_later_day_and_asks_for_its_letter(office: Office) -> None:
    letter = "extension"
    office.do(extend, letter)
    row = duty(office, registered(office).row.id, "tell")
    with pytest.raises(Refusal):
        office.do(move_due, row.id, row.version, date(2026, 12, 3), "Archive is closed")
    done = office.do(move_due, row.id, row.version, date(2026, 12, 2), "Archive is closed")
    assert done.answer == (letter,)
    moved = duty(office, row.request_id, "tell")
    assert (moved.due, moved.law_due) == (date(2026, 12, 2), date(2026, 11, 25))
    assert dict(moved.explanation[-1].values)["day"] == date(2026, 12, 2)
    (drafted,) = letters_of(office, row.request_id)
    assert drafted.template == letter
    office.undo(done.changes)
    assert duty(office, row.request_id, "tell").due == row.due
    assert letters_of(office, row.request_id) == ()


def test_within_the_term_no_extension_is_spoken_of(office: Office) -> None:
    office.do(extend, office.rulebook.kind("access").letters[0])
    row = duty(office, registered(office).row.id, "tell")
    assert office.do(move_due, row.id, row.version, date(2026, 11, 24), "The person leaves").answer == ()
