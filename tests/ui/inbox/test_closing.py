"""Closing in the window: the outcome that follows stands chosen in the sheet, and one without needs a reason."""

from dpo_desk.domain.request import Outcome
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.closing import CloseSheet
from dpo_desk.ui.inbox.inbox import Inbox
from tests.cases import registered, shown
from tests.services.test_closing import all_done


def _asked(inbox: Inbox, key: int) -> CloseSheet:
    inbox.show()
    inbox.open_item("request", key)
    inbox.detail.deeds.close()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, CloseSheet)
    return sheet


def test_the_outcome_that_follows_is_chosen_and_one_key_closes(inbox: Inbox, office: Office) -> None:
    key = all_done(office, "deletion")
    sheet = _asked(inbox, key)
    assert sheet.outcomes() == {shown(office, key).demands[0].id: Outcome.DELETED}
    sheet.accepted.emit()
    assert shown(office, key).demands[0].outcome == "deleted"
    assert shown(office, key).row.closed_at is not None


def test_without_an_outcome_a_reason_is_asked(inbox: Inbox, office: Office) -> None:
    key = all_done(office, "access")
    sheet = _asked(inbox, key)
    (field,) = sheet.choices.values()
    field.choose("")
    sheet.accepted.emit()
    assert sheet.reason.error() and shown(office, key).row.closed_at is None
    field.choose("not_held")
    sheet.accepted.emit()
    assert shown(office, key).demands[0].outcome == "not_held"
    other = registered(office, "access").row.id
    assert _asked(inbox, other).reason.error()
