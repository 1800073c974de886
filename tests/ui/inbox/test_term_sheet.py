"""The sheet that counts a term out says its last line whole, however late the duty is."""

from datetime import date

from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.term_sheet import TermSheet
from dpo_desk.ui.parts.labels import PlainLabel
from tests.cases import registered


def test_the_line_of_a_late_duty_takes_a_second_line_instead_of_being_cut(inbox: Inbox, office: Office) -> None:
    card = registered(office, "access", received=date(2026, 8, 3))
    inbox.show()
    sheet = TermSheet(inbox.desk, next(one for one in card.duties if one.due is not None), inbox)
    sheet.show_below(inbox)
    (last,) = [one for one in sheet.findChildren(PlainLabel) if one.text().startswith("Due ")]
    assert last.wordWrap() and last.height() >= last.heightForWidth(last.width())
    sheet.close()
