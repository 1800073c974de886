"""Fields show the reason of a refusal, forget it on the next keystroke, and read what was meant."""

from datetime import date

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui.inbox.rows_of_fields import side_by_side
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField, NumberField, TextField

TODAY = date(2026, 11, 24)


def _typed(field: TextField | DateField, text: str) -> None:
    """What a keystroke does, for letters that a key event cannot carry off screen."""
    field.line.setText(text)
    field.line.textEdited.emit(text)


def test_an_error_stands_beneath_the_field_and_is_told_to_screen_readers(qtbot: QtBot) -> None:
    field = TextField("Item number", "RR1")
    qtbot.addWidget(field)
    field.show_error("The check digit does not match")
    assert field.error() == "The check digit does not match"
    assert field.line.property("wrong") is True
    assert field.line.accessibleDescription() == "The check digit does not match"
    assert field.line.accessibleName() == "Item number"


def test_typing_takes_the_error_away_and_counts_as_an_edit(qtbot: QtBot) -> None:
    field = TextField("Item number")
    qtbot.addWidget(field)
    field.show_error("Missing")
    with qtbot.waitSignal(field.edited, timeout=1000):
        _typed(field, "R")
    assert field.error() == ""
    assert field.line.property("wrong") is False


def test_filling_a_field_is_no_edit(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    text, area = TextField("A", parent=host), AreaField("B", parent=host)
    choice = ChoiceField("C", [("post", "By post"), ("email", "By e-mail")], parent=host)
    spies = [QSignalSpy(field.edited) for field in (text, area, choice)]
    text.show_text("filled")
    area.show_text("filled")
    choice.choose("email")
    assert (text.text(), area.text(), choice.key()) == ("filled", "filled", "email")
    assert [spy.count() for spy in spies] == [0, 0, 0]


def test_letters_of_the_kazakh_digit_row_become_figures(qtbot: QtBot) -> None:
    field = NumberField("Days")
    qtbot.addWidget(field)
    _typed(field, "1ң")
    assert field.text() == "14"
    assert field.number() == 14


def test_a_date_is_understood_while_typing_and_written_in_full_when_left(qtbot: QtBot) -> None:
    field = DateField("Received", TODAY)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.picked, timeout=1000) as told:
        _typed(field, "ертең")
    assert told.args == [date(2026, 11, 25)]
    field.line.editingFinished.emit()
    assert field.line.text() == "25.11.2026"


def test_what_is_no_date_gets_a_reason_when_left_and_no_value(qtbot: QtBot) -> None:
    field = DateField("Received", TODAY, TODAY)
    qtbot.addWidget(field)
    _typed(field, "31.02.2026")
    field.line.editingFinished.emit()
    assert field.value() is None
    assert field.error() != ""


def test_an_empty_date_is_simply_empty(qtbot: QtBot) -> None:
    field = DateField("Received", TODAY, TODAY)
    qtbot.addWidget(field)
    _typed(field, "")
    field.line.editingFinished.emit()
    assert (field.value(), field.error()) == (None, "")


def test_a_new_list_of_choices_keeps_the_chosen_key(qtbot: QtBot) -> None:
    field = ChoiceField("Channel", [("post", "By post"), ("email", "By e-mail")])
    qtbot.addWidget(field)
    field.choose("email")
    field.show_choices([("visit", "In person"), ("email", "E-mail")])
    assert field.key() == "email"


def test_a_long_reason_stands_whole_in_a_narrow_field_of_a_row_and_of_a_grid(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    fields = [TextField("A"), TextField("B"), TextField("C"), TextField("D")]
    column, grid = QVBoxLayout(ground), QGridLayout()
    column.addLayout(side_by_side(*fields[:2]))
    for place, field in enumerate(fields[2:]):
        grid.addWidget(field, 0, place)
    column.addLayout(grid)
    column.addStretch(1)
    ground.resize(480, 700)
    ground.show()
    for field in fields:
        field.show_error("The term reaches into a year without a calendar: enter it first, or choose another day. " * 2)
    reasons = [field._error for field in fields]
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in reasons))
    tall = fields[0].height()
    for field in fields:
        field.clear_error()
    qtbot.waitUntil(lambda: fields[0].height() < tall)
