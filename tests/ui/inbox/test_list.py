"""The list of requests: groups, order, filters, moving, empty states, and what a refresh leaves alone."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from dpo_desk.services import inbox as questions
from dpo_desk.services.office import Office
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.request_model import RequestModel
from dpo_desk.ui.parts.list_delegate import GROUP, NORMAL, ROW, GroupRow
from tests.cases import added, registered
from tests.conftest import Clock
from tests.ui.typing_keys import press, press_key, write


def _rows(model: RequestModel) -> list[str]:
    found = []
    for place in range(model.rowCount()):
        row = model.index(place).data(ROW)
        found.append(f"{row.title} {row.count}" if isinstance(row, GroupRow) else row.name)
    return found


def _fill(office: Office, clock: Clock) -> dict[str, int]:
    """An overdue access, one due today, one of this week, one waiting for papers, one for later."""
    keys = {}
    for name, kind, day in (
        ("Late", "access", date(2026, 11, 18)),
        ("Today", "access", date(2026, 11, 19)),
        ("Week", "access", date(2026, 11, 20)),
        ("Papers", "correction", date(2026, 11, 20)),
        ("Later", "deletion", date(2026, 11, 20)),
    ):
        clock.set(day)
        keys[name] = registered(office, kind, applicant_name=name, received=day).row.id
    clock.set(date(2026, 11, 24))
    return keys


def test_requests_stand_in_groups_with_counts(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    assert _rows(inbox.list.model) == [
        "Overdue 1", "Late", "Due today 1", "Today", "This week 1", "Week", "Term not started 1", "Papers",
        "Later 1", "Later",
    ]  # fmt: skip
    assert inbox.status_text().replace("\N{NO-BREAK SPACE}", " ") == "5 open requests · 1 overdue · 1 due today"


def test_arrows_step_over_headings_and_the_detail_follows(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    view = inbox.list.view
    assert view.current_key() == keys["Late"]
    press_key(view, Qt.Key.Key_Down)
    assert view.current_key() == keys["Today"]
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.row.id == keys["Today"]
    press_key(view, Qt.Key.Key_Up)
    assert view.current_key() == keys["Late"]
    assert inbox.detail.bar.place.text() == "1 / 5"


def test_letters_do_not_search_in_the_list(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    press(inbox.list.view, "қ", "0")
    assert inbox.list.view.current_key() == keys["Late"]


def test_a_folded_group_hides_its_rows_and_keeps_its_count(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    inbox.list.view.fold(2)
    assert _rows(inbox.list.model)[2:5] == ["Due today 1", "This week 1", "Week"]
    assert inbox.list.view.current_key() == keys["Late"]
    inbox.list.view.fold(2)
    assert "Today" in _rows(inbox.list.model)


def test_selection_survives_a_refresh(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    inbox.open_item("request", keys["Week"])
    inbox.refresh()
    assert inbox.list.view.current_key() == keys["Week"]


def test_a_filter_narrows_the_list_and_can_be_cleared(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    inbox.list.narrowing.filter_by("kind", "correction")
    assert _rows(inbox.list.model) == ["Term not started 1", "Papers"]
    inbox.list.narrowing.filter_by("channel", "email")
    assert _rows(inbox.list.model) == []
    inbox.list.clear_button.click()
    assert len(inbox.list.model.keys) == 5


def test_find_folds_kazakh_letters(inbox: Inbox, office: Office) -> None:
    subject = added(office)
    registered(office, "access", subject_id=subject)
    registered(office, "access", applicant_name="Бекова Дана")
    inbox.show()
    inbox.find_in_list()
    write(inbox.list.search, "жунис")
    press_key(inbox.list, Qt.Key.Key_Escape)
    inbox.list.search.setText("жунис")
    inbox.list.search.show()
    inbox.refresh_list()
    assert _rows(inbox.list.model)[1:] == ["Әсел Жүнісова"]


def test_another_order_has_no_groups(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    inbox.list.narrowing.sort_by("received")
    assert _rows(inbox.list.model)[-1] == "Late"
    assert "Overdue 1" not in _rows(inbox.list.model)


def test_closed_requests_stand_under_their_own_segment(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    inbox.open_item("request", keys["Later"])
    inbox.detail.deeds.close()
    sheet = inbox.detail.place.sheet
    assert sheet is not None
    sheet.fields["reason"].show_text("қайталанған")  # type: ignore[attr-defined]
    sheet.accepted.emit()
    inbox.list.segments.choose("closed")
    inbox.refresh_list()
    assert _rows(inbox.list.model) == ["Later"]


def test_rows_not_in_memory_are_asked_for_when_seen(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    model = inbox.list.model
    listed = office.ask(questions.listed, inbox.list.asked())
    model.show_list(replace(listed, rows=listed.rows[:1]))
    last = model.index(model.rowCount() - 1)
    assert last.data(ROW).name == ""
    model.ask_pages()
    assert last.data(ROW).name == "Later"


def test_a_row_says_everything_to_a_screen_reader(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    sentence = inbox.list.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence.startswith("Overdue. Late. Access to data. ")
    assert "1 working day late" in sentence.replace("\N{NO-BREAK SPACE}", " ")
    assert "Came by post" in sentence


def test_an_empty_desk_offers_two_buttons_and_its_preparation(inbox: Inbox) -> None:
    inbox.show()
    assert inbox.stack.currentWidget() is inbox.empty
    inbox.empty.new_wanted.emit()
    assert inbox.stack.currentWidget() is inbox.intake


def _type(inbox: Inbox, text: str) -> None:
    inbox.list.find_in_list()
    write(inbox.list.search, text)
    press_key(inbox.list.search, Qt.Key.Key_Return)


def _chips(inbox: Inbox) -> list[str]:
    return [chip.text.replace("\N{NO-BREAK SPACE}", " ") for chip in inbox.list.narrowing.chips.chips()]


def test_filter_words_in_three_languages_become_chips_that_can_be_removed(
    inbox: Inbox, office: Office, clock: Clock
) -> None:
    keys = _fill(office, clock)
    inbox.show()
    for typed in ("түрі:өшіру", "тип:удаление", "kind:delete"):
        _type(inbox, typed)
        assert list(inbox.list.model.keys) == [keys["Later"]], typed
        assert _chips(inbox) and inbox.list.search.text() == ""
        inbox.list.narrowing.chips.removed.emit("kind")
        assert len(inbox.list.model.keys) == 5
        assert _chips(inbox) == []


def test_filter_words_stand_together_with_words_and_each_other(inbox: Inbox, office: Office, clock: Clock) -> None:
    keys = _fill(office, clock)
    inbox.show()
    _type(inbox, "тармақ:9.1 қалды<3 орындаушы:мен ред:1 келді:2026-11 week")
    assert list(inbox.list.model.keys) == [keys["Week"]]
    assert inbox.list.search.text() == "week"
    chips = _chips(inbox)
    chips[1] = chips[1].replace("day(s)", "days")  # without a catalogue the plural stands as in the source
    assert chips == [
        "cl. 9.1", "fewer than 3 working days left", "Сейітова Айгүл", "Ed. 1", "Received: 11.2026",
    ]  # fmt: skip
    inbox.list.clear_filter()
    assert _chips(inbox) == [] and len(inbox.list.model.keys) == 5


def test_a_filter_word_that_means_nothing_stays_in_the_line(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    _type(inbox, "ред:9")
    assert inbox.list.search.text() == "ред:9"
    assert _chips(inbox) == []
    assert not len(inbox.list.model.keys)


def test_a_row_that_was_a_heading_is_as_tall_as_other_requests_then(inbox: Inbox, office: Office, clock: Clock) -> None:
    _fill(office, clock)
    inbox.show()
    view, model = inbox.list.view, inbox.list.model
    before = model.heads()
    for name in ("Late too", "Late also"):
        registered(office, "access", applicant_name=name, received=date(2026, 11, 17))
    inbox.refresh()
    heads = model.heads()
    assert set(before) - set(heads), "no heading has moved"
    tall = {row: view.rowHeight(row) for row in range(model.rowCount())}
    assert tall == {row: theme.px(GROUP if row in heads else NORMAL) for row in tall}
