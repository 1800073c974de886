"""The register shows everybody, finds names however typed, and adds and changes people."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import subjects
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Writing
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.chips import ChipButton
from dpo_desk.ui.subjects.screen import Subjects
from dpo_desk.ui.tables.arrangement import usual
from tests.ui.typing_keys import press_key, write


def names(screen: Subjects) -> list[str]:
    model = screen.list.model
    return [screen.desk.office.ask(subjects.rows, [model.identity(row)])[0].name for row in range(model.rowCount())]


def find(screen: Subjects, text: str) -> list[str]:
    screen.find_in_list()
    screen.list.search.clear()
    write(screen.list.search, text)
    press_key(screen.list.search, Qt.Key.Key_Return)
    return names(screen)


def test_an_empty_register_offers_import_and_adding(screen: Subjects) -> None:
    assert screen.list.stack.currentWidget() is screen.list.empty
    assert screen.side.isHidden()
    assert screen.import_button.isHidden()


@pytest.mark.usefixtures("people")
def test_people_stand_in_the_order_of_the_kazakh_alphabet(screen: Subjects) -> None:
    screen.refresh()
    assert names(screen) == ["Жүнісова Әсел", "Қалиев Нұрлан", "Петрова Ирина"]
    assert "3" in screen.status_text()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("жунисова", "Жүнісова Әсел"), ("rfkbtd", "Қалиев Нұрлан"), ("kaliev", "Қалиев Нұрлан"),
        ("С-00003", "Петрова Ирина"), ("irina@pochta.example.kz", "Петрова Ирина"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("people")
def test_search_finds_folded_names_wrong_layouts_latin_letters_and_numbers(
    screen: Subjects, typed: str, found: str
) -> None:
    assert find(screen, typed) == [found]


@pytest.mark.usefixtures("people")
def test_nothing_found_offers_the_way_back(screen: Subjects) -> None:
    assert find(screen, "Ыбыраев") == []
    assert screen.list.stack.currentWidget() is screen.list.nothing
    screen.list.clear_button.click()
    assert len(names(screen)) == 3


@pytest.mark.usefixtures("people")
def test_a_person_added_in_the_form_is_in_the_register(screen: Subjects, office: Office) -> None:
    screen.refresh()
    screen.add_subject()
    write(screen.form.fields["surname"].editor, "Өтегенова")
    write(screen.form.fields["phone"].editor, "8 701 555 06 14")
    screen.form.save_button.click()
    (identity,) = office.ask(subjects.ids, subjects.criteria("Өтегенова"))
    card = office.ask(subjects.card, identity)
    assert card is not None
    assert [one.value for one in card.contacts] == ["+77015550614"]
    assert screen.side.currentWidget() is screen.panel
    assert screen.list.view.current_id() == screen.current == identity


def test_what_cannot_be_read_is_said_beside_its_field_and_nothing_is_written(screen: Subjects, office: Office) -> None:
    screen.add_subject()
    write(screen.form.fields["phone"].editor, "870155")
    screen.form.save_button.click()
    assert "11" in screen.form.fields["phone"].error()
    screen.form.fields["phone"].editor.clear()  # type: ignore[attr-defined]
    screen.form.save_button.click()
    assert screen.form.fields["surname"].error()
    assert not office.ask(subjects.ids, subjects.criteria(""))


def test_escape_keeps_the_draft_of_somebody_new(screen: Subjects, people: dict[str, int]) -> None:
    screen.add_subject()
    write(screen.form.fields["surname"].editor, "Өтегенова")
    press_key(screen.form, Qt.Key.Key_Escape)
    assert screen.side.currentWidget() is screen.panel
    screen.add_subject()
    assert screen.form.fields["surname"].editor.text() == "Өтегенова"  # type: ignore[attr-defined]


def test_a_change_is_written_and_shown(screen: Subjects, people: dict[str, int], office: Office) -> None:
    screen.open_item("subject", people["Петрова"])
    screen.change_subject()
    screen.form.fields["position"].editor.clear()  # type: ignore[attr-defined]
    write(screen.form.fields["position"].editor, "директор")
    screen.form.save_button.click()
    card = office.ask(subjects.card, people["Петрова"])
    assert card is not None and card.row.position == "директор"
    assert screen.panel.data.facts["position"].text() == "директор"


def blocked(writing: Writing, identity: int) -> None:
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Blocked"))
    writing.change_now(subject, identity, state="blocked", blocked_until=date(2027, 3, 15))


def test_a_blocked_subject_is_refused_before_anything_is_typed(
    screen: Subjects, people: dict[str, int], desk: Desk, office: Office, qtbot: QtBot
) -> None:
    office.do(blocked, people["Петрова"])
    screen.open_item("subject", people["Петрова"])
    with qtbot.waitSignal(desk.door.noticed) as told:
        screen.change_subject()
    assert "2027" in told.args[0].text
    assert screen.side.currentWidget() is screen.panel


def test_a_chip_shows_one_state_only(screen: Subjects, people: dict[str, int], office: Office) -> None:
    office.do(blocked, people["Петрова"])
    screen.refresh()
    screen.list.chips.choose("blocked")
    screen.list.ask()
    assert names(screen) == ["Петрова Ирина"]
    assert office.ask(subjects.counts)["active"] == 2


def test_buttons_of_the_profile_ask_the_window(screen: Subjects, people: dict[str, int], qtbot: QtBot) -> None:
    screen.open_item("subject", people["Қалиев"])
    with qtbot.waitSignal(screen.open_wanted) as wanted:
        screen.panel.head.request_button.click()
    assert wanted.args == ["request_for_subject", people["Қалиев"]]
    with qtbot.waitSignal(screen.open_wanted) as wanted:
        screen.panel.head.history_button.click()
    assert wanted.args == ["consents", people["Қалиев"]]


def test_the_draft_of_a_card_gives_back_what_was_added(office: Office, people: dict[str, int]) -> None:
    from dpo_desk.services.profile import draft_of

    card = office.ask(subjects.card, people["Қалиев"])
    assert card is not None
    draft = draft_of(card)
    assert isinstance(draft, SubjectDraft)
    assert (draft.email, draft.phone, draft.card_last4) == ("nurlan@pochta.example.kz", "+77015550614", "4471")


@pytest.mark.parametrize("consent", ["full", "partial", "withdrawn", "ended", "never"])
@pytest.mark.usefixtures("people")
def test_a_chip_never_says_of_a_row_what_the_row_says_otherwise(screen: Subjects, consent: str) -> None:
    """The chips count records, the rows tell consent: no word stands in both for things that are in use."""
    screen.refresh()
    (row, *_) = screen.desk.office.ask(subjects.rows, [screen.list.model.identity(0)])
    _shape, word = screen.list.words.state(replace(row, consent=consent, is_stopping=False))
    assert word not in {button.chip.text for button in screen.list.chips.findChildren(ChipButton)}


@pytest.mark.usefixtures("people")
def test_a_window_made_wider_leaves_the_columns_usual_so_that_they_yield_again(screen: Subjects) -> None:
    screen.refresh()
    for width in (1500, 1072):
        screen.resize(width, 720)
    kept = screen.list.view.columns.arrangement()
    assert kept.widths == usual(screen.list.model.columns).widths
