"""The sheet that changes a due date says how late a day may be."""

from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.deed_sheets import DueSheet
from dpo_desk.ui.inbox.inbox import Inbox
from tests.cases import registered
from tests.services.test_due_dates import extend


def hint(inbox: Inbox) -> str:
    """What stands beneath the day."""
    sheet = DueSheet(inbox.desk, inbox.detail.duties.lines()[0].duty, inbox)
    return sheet.day.editor.accessibleDescription() or sheet.day._hint.text()


def test_it_says_plainly_that_no_rule_allows_to_extend(inbox: Inbox, office: Office) -> None:
    registered(office, "access")
    inbox.show()
    assert hint(inbox) == "Until 25.11.2026: no rule allows to extend this term."


def test_it_names_the_last_day_where_a_rule_allows_more(inbox: Inbox, office: Office) -> None:
    office.do(extend, office.rulebook.kind("access").letters[0])
    registered(office, "access")
    inbox.desk.do(inbox, _touch)
    inbox.show()
    assert hint(inbox) == "The term ends on 25.11.2026; a rule allows to extend it until 02.12.2026."


def _touch(_writing: object) -> None:
    """A deed that does nothing: the desk reads again what is in force."""
