"""Likely duplicates: looked at side by side, joined by keys, told apart, and taken apart on the profile."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpo_desk.services import doubles, subjects
from dpo_desk.services.office import Office
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.subjects.screen import Subjects
from dpo_desk.ui.tables.ticks import NONE


def listed(office: Office) -> set[int]:
    return set(office.ask(subjects.ids, subjects.criteria("")))


def test_a_pair_is_joined_by_keys_and_taken_apart_on_the_profile(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    stays, goes, third = people["Жүнісова"], people["Қалиев"], people["Петрова"]
    screen.open_doubles()
    page = screen.doubles
    assert page.shared.text() == "Pair 1 of 2 · They share a phone number"
    said = " ".join(label.text() for label in page.first.findChildren(PlainLabel))
    assert "7015550614" not in said and "asel@" not in said
    QTest.keyClick(page.first.radio, Qt.Key.Key_PageDown)
    assert page.shared.text().startswith("Pair 2 of 2")
    QTest.keyClick(page.first.radio, Qt.Key.Key_Delete)
    assert [(one.first.id, one.other.id) for one in office.ask(doubles.likely)] == [(stays, goes)]
    QTest.keyClick(page.first.radio, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert listed(office) == {stays, third}
    QTest.keyClick(page, Qt.Key.Key_Escape)
    screen.open_item("subject", stays)
    line = screen.panel.joined
    assert not line.isHidden()
    line.links[0].click()
    assert listed(office) == {stays, goes, third}
    assert screen.panel.joined.isHidden()


def test_two_ticked_are_joined_under_the_one_chosen_and_undo_gives_them_back(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    first, other = people["Жүнісова"], people["Петрова"]
    screen.refresh()
    screen.list.model.put_ticks(NONE.put((first, other), True))
    screen.join_ticked()
    page = screen.doubles
    assert (page.first.radio.isChecked(), page.shared.text()) == (True, "Chosen by hand")
    page.other.radio.click()
    page.join_button.click()
    assert listed(office) == {other, people["Қалиев"]}
    assert screen.pages.currentWidget() is screen.splitter
    screen.desk.undo()
    assert listed(office) == set(people.values())
