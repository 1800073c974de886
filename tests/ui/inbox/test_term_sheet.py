"""Long words of a term: the counted term says its last line whole, the rows of duties fit a narrow detail."""

from datetime import date

from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.duty_rows import LEAST_CLAUSE
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


def test_in_a_narrow_detail_the_clause_yields_to_what_is_to_be_done(inbox: Inbox, office: Office) -> None:
    card = registered(office, "destruction_unlawful", received=date(2026, 11, 2))
    inbox.show()
    inbox.open_item("request", card.row.id)
    rows = inbox.detail.duties
    rows.resize(900, 300)
    wide = {line.clause.width() for line in rows.lines()}
    rows.resize(530, 300)
    assert {line.clause.width() for line in rows.lines()} == {LEAST_CLAUSE}
    assert min(wide) > LEAST_CLAUSE
    assert all(line.clause.toolTip() for line in rows.lines() if line.clause.sizeHint().width() > LEAST_CLAUSE)
