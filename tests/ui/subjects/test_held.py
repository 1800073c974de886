"""The operator's own list in the settings, and what is held on a subject in the profile."""

from pytestqt.qtbot import QtBot

from dpo_desk.services import data_list, subjects
from dpo_desk.services.office import Office
from dpo_desk.services.timeline import timeline
from dpo_desk.ui.parts.fields import TextField
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.preferences.category_sheet import CategorySheet
from dpo_desk.ui.preferences.data_list import DataList
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.subjects.held_sheet import HeldSheet
from dpo_desk.ui.subjects.screen import Subjects


def test_a_category_added_in_the_settings_is_noted_on_a_subject_and_undone(
    screen: Subjects, people: dict[str, int], office: Office, qtbot: QtBot
) -> None:
    preferences = Preferences(screen.desk, screen.settings)
    qtbot.addWidget(preferences)
    preferences.show()
    group = next(one for one in preferences.groups if isinstance(one, DataList))
    assert len(group.switches) == 13 and not group.switches["password"].isEnabled()
    group.add_button.click()
    sheet = group.place.sheet
    assert isinstance(sheet, CategorySheet)
    sheet.en.show_text("Voice recording")
    sheet.accept_button.click()
    assert sheet.number.error() == "Enter the number of the order."
    sheet.number.show_text("12-B")
    sheet.accept_button.click()
    (code,) = group.ends
    group.switches["website"].click()
    assert not office.rulebook.category("website").keeps_values
    preferences.hide()
    screen.open_item("subject", people["Жүнісова"])
    tab = screen.panel.data
    assert tab.facts[code].text() == "not filled in"
    tab.begin_held()
    held = tab.place.sheet
    assert isinstance(held, HeldSheet)
    held.category.choose(code)
    held.fill()
    assert held.value.isHidden()
    held.place.show_text("archive, room 4")
    held.medium.choose("paper")
    held.accept_button.click()
    assert tab.facts[code].text() == "held, no value kept"
    card = office.ask(subjects.card, people["Жүнісова"])
    assert card is not None
    assert ("paper", "archive, room 4") in {(one.medium, one.place) for one in card.held if one.category == code}
    screen.desk.undo()
    assert tab.facts[code].text() == "not filled in"
    assert len(office.ask(data_list.categories)) == 14


def test_the_form_asks_no_value_the_list_leaves_out_and_locks_one_of_old(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    for code in ("phone", "bin", "website"):
        office.do(data_list.keep_values, code, False)
    screen.open_item("subject", people["Жүнісова"])
    screen.change_subject()
    (opened, *_rest) = office.ask(subjects.chronology, people["Жүнісова"])
    assert str(opened.title).endswith("shown: to change the data"), "the form shows what the profile masks"
    fields = screen.form.fields
    assert fields["bin"].isHidden() and fields["website"].isHidden() and not fields["email"].isHidden()
    assert not fields["phone"].isHidden() and not fields["phone"].editor.isEnabled()
    told = " | ".join(label.text() for label in screen.form.findChildren(PlainLabel))
    assert "keeps no values of it: BIN, Official website." in told
    for name, text in (("surname_ru", "Жунусова"), ("position", "Lawyer")):
        field = fields[name]
        assert isinstance(field, TextField)
        field.show_text(text)
    assert screen.form.why is not None
    screen.form.why.show_text("an order")
    screen.form.save()
    (row, *_rest) = office.ask(timeline, people["Жүнісова"])
    assert {one.field for one in row.changes} == {"surname_ru", "position"} and row.reason == "an order"
    assert office.ask(subjects.by_contact, "phone", "+77015550614") != ()
