"""Long words of a term: the counted term says its last line whole, the rows of duties fit a narrow detail."""

from dataclasses import replace
from datetime import date

from dpo_desk.services import duties
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.duty_rows import LEAST_CLAUSE
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.term_sheet import TermSheet
from dpo_desk.ui.parts.labels import PlainLabel
from tests.cases import registered, shown


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


def test_rows_that_fit_are_filled_again_and_tell_the_request_shown(inbox: Inbox, office: Office) -> None:
    first, second = (registered(office, "access", received=date(2026, 11, day)) for day in (2, 18))
    other = registered(office, "correction", received=date(2026, 11, 18))
    rows, told = inbox.detail.duties, []
    for card in (first, second, other):
        inbox.open_item("request", card.row.id)
        assert [line.duty.id for line in rows.lines()] == [duty.id for duty in card.duties]
        assert all(line.title.text() and line.pill is not None and line.pill.pill().text for line in rows.lines())
        told.append((rows.lines()[0], [line.accessibleName() for line in rows.lines()]))
    assert told[0][0] is told[1][0] is told[2][0]
    assert told[0][1] != told[1][1] != told[2][1]
    duty = shown(office, first.row.id).duties[0]
    inbox.open_item("request", first.row.id)
    office.do(duties.explain_duty, duty.id, duty.version, "The person took the letter back")
    inbox.refresh()
    line = rows.lines()[0]
    assert line is not told[0][0] and not line.is_open and line.box.isHidden()


def test_a_long_count_is_shown_whole_where_the_screen_has_the_room(inbox: Inbox, office: Office) -> None:
    duty = next(one for one in registered(office, "access").duties if one.due is not None)
    long = duty.explanation[-1:] * 22
    sheet = TermSheet(inbox.desk, replace(duty, explanation=long), inbox)
    sheet.show_below(inbox)
    assert sheet.height() > sheet.screen().availableGeometry().height() * 2 / 3
    assert all(one.height() >= one.heightForWidth(one.width()) for one in sheet.findChildren(PlainLabel))
    sheet.close()
