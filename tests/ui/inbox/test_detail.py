"""One request in the window: its clocks, duties ticked and undone, refusals with grounds, closing, papers."""

from datetime import date, time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from dpo_desk.domain.request import DemandDraft, Outcome
from dpo_desk.services import inbox as questions
from dpo_desk.services import requests
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.closing import CloseSheet
from dpo_desk.ui.inbox.deed_sheets import DueSheet, OutcomeSheet, PapersSheet, RefusalSheet
from dpo_desk.ui.inbox.duty_line import DutyLine
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet, UnprovenSheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.masks import masked
from dpo_desk.ui.inbox.term_sheet import TermSheet
from dpo_desk.ui.settings import CONTEXT_PANEL
from dpo_desk.ui.trouble import Notice
from tests.cases import added, registered, shown
from tests.conftest import Clock
from tests.ui.hearing import heard
from tests.ui.typing_keys import press_key


def _shown(inbox: Inbox, key: int) -> Inbox:
    inbox.show()
    inbox.open_item("request", key)
    assert inbox.detail.whole is not None
    return inbox


def _proven(office: Office, *kinds: str) -> int:
    """The key of a request whose applicant showed an identity paper."""
    row = registered(office, *kinds).row
    office.do(requests.confirm_identity, row.id, row.version, "document_seen")
    return int(row.id)


def _state(office: Office, key: int, duty: str) -> str:
    return str(next(one.state for one in shown(office, key).duties if one.duty == duty))


def _plain(text: str) -> str:
    """Without the spaces that do not break."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _line(inbox: Inbox, duty: str) -> DutyLine:
    return next(line for line in inbox.detail.duties.lines() if line.duty.duty == duty)


def test_the_card_names_the_time_left_and_both_clocks(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "access").row.id)
    card = inbox.detail.deadline
    assert _plain(card.headline.text()) == "1 working day left"
    assert "25" in card.sentence.text()
    assert "Law: 25" in _plain(card.clocks.text())
    assert "Policy: 7" in _plain(card.clocks.text())
    assert card.days.isVisibleTo(card)


def test_an_overdue_law_term_with_the_policy_ahead_says_so(inbox: Inbox, office: Office, clock: Clock) -> None:
    key = registered(office, "access").row.id
    clock.set(date(2026, 11, 26))
    _shown(inbox, key)
    card = inbox.detail.deadline
    assert _plain(card.headline.text()) == "1 working day late"
    assert "law's term has passed" in card.clocks.text()


def test_a_term_of_one_working_day_is_shown_in_hours(inbox: Inbox, office: Office, clock: Clock) -> None:
    demand = DemandDraft("correction", papers=date(2026, 11, 24))
    key = registered(office, received=date(2026, 11, 24), demands=(demand,)).row.id
    clock.set(date(2026, 11, 25), time(10, 40))
    _shown(inbox, key)
    card = inbox.detail.deadline
    assert card.hours.isVisibleTo(card)
    assert not card.days.isVisibleTo(card)
    assert _plain(card.headline.text()) == "Today: 6 h 20 min left"


def test_the_minute_moves_the_words_on(inbox: Inbox, office: Office, clock: Clock) -> None:
    _shown(inbox, registered(office, "access").row.id)
    clock.set(date(2026, 11, 25), time(17, 30))
    inbox.desk.ticked.emit()
    assert _plain(inbox.detail.deadline.headline.text()) == "Today: 30 min left"


def test_a_tick_is_a_deed_and_undo_takes_it_back(inbox: Inbox, office: Office) -> None:
    key = _proven(office, "access")
    _shown(inbox, key)
    line = _line(inbox, "tell")
    line.box.click()
    assert next(duty for duty in shown(office, key).duties if duty.duty == "tell").state == "done"
    assert _line(inbox, "tell").duty.state == "done"
    inbox.desk.undo()
    assert next(duty for duty in shown(office, key).duties if duty.duty == "tell").state == "open"
    assert _line(inbox, "tell").duty.state == "open"


def test_a_tick_can_be_taken_away_by_the_row_itself(inbox: Inbox, office: Office) -> None:
    key = _proven(office, "access")
    _shown(inbox, key)
    _line(inbox, "tell").box.click()
    press_key(_line(inbox, "tell"), Qt.Key.Key_Space)
    assert _line(inbox, "tell").duty.state == "open"


def test_a_click_on_a_duty_shows_its_own_clock(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "withdrawal").row.id)
    press_key(_line(inbox, "stop"), Qt.Key.Key_Return)
    assert "Stop processing" in inbox.detail.deadline.sentence.text()


def test_the_primary_button_is_the_verb_of_the_nearest_duty(inbox: Inbox, office: Office) -> None:
    key = registered(office, "withdrawal").row.id
    _shown(inbox, key)
    assert inbox.detail.bar.primary.text() == "Confirm"
    inbox.do_primary()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    inbox.do_primary()
    assert shown(office, key).identity_at is None, "nothing is proposed, so one key records no check"
    sheet.method.choose("document_seen")
    inbox.do_primary()
    card = shown(office, key)
    assert card.identity_at is not None
    assert card.identity_method == "document_seen"
    assert next(duty for duty in card.duties if duty.duty == "register").state == "done"
    assert inbox.detail.place.sheet is None
    assert inbox.detail.bar.primary.text() == "Stop"


def test_t_stops_the_processing(inbox: Inbox, office: Office) -> None:
    key = _proven(office, "withdrawal")
    _shown(inbox, key)
    action = next(one for one in inbox.actions_of_screen() if one.keys == "T")
    assert action.is_enabled
    action.run()
    assert next(duty for duty in shown(office, key).duties if duty.duty == "stop").state == "done"


def test_a_tick_before_the_identity_warns_and_goes_on_with_a_reason(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    _line(inbox, "tell").box.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, UnprovenSheet)
    assert _state(office, key, "tell") == "open"
    sheet.accepted.emit()
    assert sheet.reason.error()
    sheet.reason.show_text("Known in person for years")
    sheet.accepted.emit()
    assert inbox.detail.place.sheet is None
    assert _state(office, key, "tell") == "done"
    assert inbox.detail.whole is not None
    told = inbox.detail.whole.chronology[0]
    assert (told.kind, told.reason) == ("duties.tick_unproven", "Known in person for years")
    inbox.desk.undo()
    assert _state(office, key, "tell") == "open"


def test_the_warning_leads_to_the_identity_and_on_to_the_duty(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    _line(inbox, "tell").box.click()
    warning = inbox.detail.place.sheet
    assert isinstance(warning, UnprovenSheet)
    warning.confirm_button.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, IdentitySheet)
    sheet.method.choose("document_seen")
    sheet.accepted.emit()
    assert shown(office, key).identity_method == "document_seen"
    assert _state(office, key, "tell") == "done"


def test_a_match_is_enough_where_the_rulebook_asks_no_proof(inbox: Inbox, office: Office) -> None:
    for kind, duty, state in (("withdrawal", "stop", "done"), ("access", "tell", "open"), ("other", "answer", "done")):
        row = registered(office, kind).row
        if kind != "other":
            office.do(requests.confirm_identity, row.id, row.version, "register_match")
        _shown(inbox, row.id)
        _line(inbox, duty).box.click()
        assert _state(office, row.id, duty) == state, kind
    assert inbox.detail.place.sheet is None


def test_the_date_of_a_duty_is_changed_in_a_sheet_and_told_in_the_account(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.deeds.move_due(_line(inbox, "tell").duty)
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, DueSheet)
    sheet.reason.show_text("Өтініш беруші сұрады")
    sheet.day.show_value(date(2026, 12, 1))
    sheet.accepted.emit()
    assert sheet.day.error()
    sheet.day.show_value(date(2026, 11, 24))
    sheet.accepted.emit()
    assert inbox.detail.place.sheet is None
    assert "Өтініш беруші сұрады" in TermSheet(inbox.desk, _line(inbox, "tell").duty, inbox).text()


def test_a_refusal_needs_its_typed_ground(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.deeds.refuse_first()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, RefusalSheet)
    sheet.accepted.emit()
    assert sheet.ground.error()
    assert shown(office, key).demands[0].outcome == ""
    sheet.ground.choose("identity_unproven")
    sheet.accepted.emit()
    card = shown(office, key)
    assert (card.demands[0].outcome, card.demands[0].ground) == (Outcome.REFUSED.value, "identity_unproven")
    assert [duty.duty for duty in card.duties if duty.state == "open"] == ["refuse"]
    assert "Reasoned refusal" in inbox.detail.deadline.sentence.text()


def test_an_outcome_is_recorded(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.demands.lines()[0].outcome_button.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, OutcomeSheet)
    sheet.choice.choose(Outcome.MET.value)
    sheet.accepted.emit()
    assert shown(office, key).demands[0].outcome == Outcome.MET.value


def test_papers_start_the_clock_of_a_correction(inbox: Inbox, office: Office) -> None:
    key = registered(office, "correction").row.id
    _shown(inbox, key)
    assert inbox.detail.deadline.headline.text() == "The term has not started"
    inbox.detail.demands.lines()[0].papers_button.click()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, PapersSheet)
    sheet.day.show_value(date(2026, 12, 1))
    sheet.accepted.emit()
    assert sheet.day.error()
    sheet.day.show_value(date(2026, 11, 24))
    sheet.accepted.emit()
    duty = next(duty for duty in shown(office, key).duties if duty.duty == "correct")
    assert duty.due == date(2026, 11, 25)


def test_closing_is_refused_while_duties_are_open_and_takes_a_reason(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.deeds.close()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, CloseSheet)
    assert sheet.cancel_button.text() == "Back"
    assert sheet.reason.error()
    assert shown(office, key).row.closed_at is None
    sheet.reason.show_text("Өтініш қайталанған")
    sheet.accepted.emit()
    card = shown(office, key)
    assert card.closed_reason == "Өтініш қайталанған"
    assert inbox.detail.place.sheet is None


def test_esc_puts_a_sheet_away(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "access").row.id)
    inbox.detail.deeds.wait()
    press_key(inbox.detail.place.sheet, Qt.Key.Key_Escape)  # type: ignore[arg-type]
    assert inbox.detail.place.sheet is None


def test_a_waiting_note_stands_in_the_head_and_stops_no_clock(inbox: Inbox, office: Office) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.deeds.wait()
    sheet = inbox.detail.place.sheet
    assert sheet is not None
    sheet.fields["waiting"].show_text("сенімхат")  # type: ignore[attr-defined]
    sheet.accepted.emit()
    assert shown(office, key).row.waiting_for == "сенімхат"
    assert shown(office, key).row.due == date(2026, 11, 25)


def test_how_the_term_is_counted_can_be_read_and_copied(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "access").row.id)
    duty = inbox.detail.deeds.next_duty()
    assert duty is not None
    sheet = TermSheet(inbox.desk, duty, inbox)
    lines = sheet.text().splitlines()
    assert lines[0] == "Tell which data are held"
    assert any("20" in line and "not counted" in line for line in lines)
    assert any("working day 3" in line for line in lines)
    sheet.copy_button.click()
    assert QGuiApplication.clipboard().text() == sheet.text()


def test_a_date_beyond_the_calendar_is_no_bare_date(inbox: Inbox) -> None:
    pill = words.pill_of(inbox.desk, date(2031, 1, 1), date(2030, 1, 1))
    assert (pill.state, pill.text) == ("soon", "calendar missing")


def test_a_request_whose_term_needs_a_missing_year_says_so_in_list_and_card(
    inbox: Inbox, office: Office, clock: Clock
) -> None:
    last = office.calendar.years.stop - 1
    clock.set(date(last, 12, 31))
    card = registered(office, "access", received=date(last, 12, 31))
    _shown(inbox, card.row.id)
    assert "calendar of that year is missing" in inbox.detail.deadline.headline.text()
    assert "settings" in inbox.detail.deadline.sentence.text()
    assert words.row_pill(inbox.desk, card.row).text == "calendar missing"


def test_contacts_in_the_panel_are_masked(inbox: Inbox, office: Office) -> None:
    subject = added(office, phone="+77010000014", card_last4="4471", bin="120340004562")
    _shown(inbox, registered(office, "access", subject_id=subject).row.id)
    told = " ".join(label.text() for label in inbox.detail.panel.findChildren(type(inbox.detail.deadline.sentence)))
    assert "asel@" not in told
    assert "0000014" not in told
    assert masked("phone", "+77010000014").endswith("14")
    assert masked("email", "asel@pochta.example.kz") == "a•••••@pochta.example.kz"


def test_buttons_of_the_panel_ask_for_the_subject(inbox: Inbox, office: Office) -> None:
    subject = added(office)
    key = registered(office, "access", subject_id=subject).row.id
    _shown(inbox, key)
    wanted = heard(inbox.open_wanted)
    inbox.detail.panel.profile_button.click()
    inbox.detail.panel.consents_button.click()
    inbox.detail.bar.reply.click()
    assert wanted == [("subject", subject), ("consents", subject), ("letter_for_request", key)]


def test_the_panel_hides_with_its_setting(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "access").row.id)
    assert inbox.detail.panel.isVisibleTo(inbox.detail)
    inbox.settings.put(CONTEXT_PANEL, False)
    assert not inbox.detail.panel.isVisibleTo(inbox.detail)


def test_a_request_can_be_linked_to_a_subject(inbox: Inbox, office: Office) -> None:
    subject = added(office)
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.find_subject()
    sheet = inbox.detail.place.sheet
    assert sheet is not None
    sheet.accepted.emit()
    assert shown(office, key).row.subject_id == 0
    sheet.subject.choose(office.ask(questions.subjects.rows, [subject])[0])  # type: ignore[attr-defined]
    sheet.accepted.emit()
    assert shown(office, key).row.subject_id == subject


def test_a_paper_is_added_and_opened_by_a_private_copy(inbox: Inbox, office: Office, letter: Path) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    inbox.detail.add_files([letter])
    papers = shown(office, key).papers
    assert [paper.role for paper in papers] == ["mail", "attachment"]
    assert len(inbox.detail.papers.cards()) == 2


def test_several_papers_are_one_deed_and_one_that_fails_keeps_them_all_out(
    inbox: Inbox, office: Office, letter: Path, tmp_path: Path
) -> None:
    key = registered(office, "access").row.id
    _shown(inbox, key)
    program = tmp_path / "program.exe"
    program.write_bytes(b"MZ\x90\x00" * 100)
    notices: list[Notice] = []
    inbox.desk.door.noticed.connect(notices.append)
    inbox.detail.add_files([letter, program])
    assert shown(office, key).papers == ()
    assert notices[0].text.startswith("program.exe: The desk keeps scans")
    scan = tmp_path / "scan.png"
    Image.new("L", (300, 420), 255).save(scan)
    inbox.detail.add_files([letter, scan])
    assert [paper.role for paper in shown(office, key).papers] == ["mail", "attachment", "scan"]
    inbox.desk.undo()
    assert shown(office, key).papers == ()


def test_actions_are_unique_and_deeds_say_so(inbox: Inbox, office: Office) -> None:
    _shown(inbox, registered(office, "access").row.id)
    primary = inbox.primary()
    assert primary is not None
    actions = [primary, *inbox.actions_of_screen()]
    assert len({one.id for one in actions}) == len(actions)
    keys = [one.keys for one in actions if one.keys]
    assert len(set(keys)) == len(keys)
    assert {one.id for one in actions if not one.is_deed} == {
        "request.consents", "request.data_sheet", "request.profile", "request.term", "list.find", "list.table",
    }  # fmt: skip
