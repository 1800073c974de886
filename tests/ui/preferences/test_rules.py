"""The rules in the settings: those of law and policy are read, an own norm gets a new edition after it was tried."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.own_norms import newest
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.rule_list import RuleRow
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.preferences.legal import Rules
from dpo_desk.ui.preferences.norm_sheet import NormSheet
from dpo_desk.ui.preferences.screen import Preferences
from dpo_desk.ui.settings import Settings


@pytest.fixture
def group(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Iterator[Rules]:
    screen = Preferences(desk, settings)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    yield next(one for one in screen.groups if isinstance(one, Rules))
    screen.close()


def rows(group: Rules, source: str) -> list[RuleRow]:
    group.rules.choose(source)
    return [row for row in group.rules.card.rows() if isinstance(row, RuleRow)]


def sheet(group: Rules, key: str = "own.inquiry") -> NormSheet:
    row = next(row for row in rows(group, "own") if row.rule.key == key and not row.change.isHidden())
    row.change.click()
    opened = group.place.sheet
    assert isinstance(opened, NormSheet)
    return opened


def put(opened: NormSheet, number: str, begins: date, basis: str = "Бұйрық № 14") -> None:
    opened.number.line.setText(number)
    opened.number.edited.emit()
    opened.valid_from.show_value(begins)
    opened.basis.show_text(basis)


def cells(opened: NormSheet, row: int) -> list[str]:
    model = opened.samples.rows
    found = [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in found]


def test_only_own_norms_can_be_changed(group: Rules) -> None:
    assert all(row.change.isHidden() for source in ("law", "policy") for row in rows(group, source))
    assert all(not row.change.isHidden() for row in rows(group, "own"))


def test_a_new_edition_is_tried_on_sample_dates_before_it_is_saved(group: Rules, office: Office) -> None:
    opened = sheet(group)
    put(opened, "2", date(2026, 12, 1))
    assert opened.samples.rows.rowCount() == 3
    start, now, new = cells(opened, 0)
    assert start.startswith("24 November 2026")
    assert new.startswith("26 November 2026") and new != now
    assert "not counted" in opened.lines.text()
    assert len(office.rulebook.versions("own.inquiry")) == 1
    opened.accept_button.click()
    assert group.place.sheet is None
    last = newest(office.rulebook, "own.inquiry")
    assert last is not None and (str(last.term), last.valid_from) == ("2 working days", date(2026, 12, 1))


def test_an_extension_and_its_letter_are_named_with_the_edition(group: Rules, office: Office) -> None:
    opened = sheet(group)
    put(opened, "2", date(2026, 12, 1))
    opened.letter.choose("extension")
    opened.accept_button.click()
    assert opened.extension.error() and group.place.sheet is opened
    opened.extension.show_text("3")
    opened.accept_button.click()
    last = newest(office.rulebook, "own.inquiry")
    assert last is not None and (str(last.extension), last.extension_letter) == ("3 working days", "extension")
    told = [one.text() for row in rows(group, "own") for one in row.findChildren(PlainLabel)]
    assert any("may be extended by 3" in one for one in told)
    again = sheet(group)
    assert (again.extension.text(), again.letter.key()) == ("3", "extension")


def test_both_editions_are_shown_and_only_the_last_is_changed(group: Rules) -> None:
    opened = sheet(group)
    put(opened, "2", date(2026, 12, 1))
    opened.confirmed.setChecked(True)
    opened.accept_button.click()
    editions = [row for row in rows(group, "own") if row.rule.key == "own.inquiry"]
    assert [row.change.isHidden() for row in editions] == [True, False]
    assert [row.rule.confirmed for row in editions] == [False, True]


def test_what_is_missing_is_said_beside_its_field(group: Rules, office: Office) -> None:
    opened = sheet(group)
    put(opened, "0", date(2026, 12, 1))
    opened.accept_button.click()
    assert opened.number.error()
    put(opened, "2", date(2026, 11, 24))
    opened.accept_button.click()
    assert opened.valid_from.error()
    put(opened, "2", date(2026, 12, 1), basis="")
    opened.accept_button.click()
    assert opened.basis.error()
    assert len(office.rulebook.versions("own.inquiry")) == 1


def test_a_term_into_a_missing_year_is_told_in_the_trial(group: Rules, desk: Desk) -> None:
    opened = sheet(group)
    opened.sample.show_value(date(desk.calendar.years.stop - 1, 12, 31))
    opened.sample.edited.emit()
    assert cells(opened, 0)[2] == "calendar missing"
    assert not opened.lines.isVisible()


def test_the_inner_target_date_is_chosen_here_and_undone(group: Rules, office: Office) -> None:
    assert group.target.key() == "1"
    group.target.box.setCurrentIndex(group.target.box.findData("3"))
    group.target.chosen.emit("3")
    assert office.target.before == 3
    group.desk.undo()
    assert office.target.before == 1
