"""Labels never read markup, and elided text is whole in its tooltip."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel

LONG = "An inquiry about the processing of personal data, with annexes"


def test_markup_in_a_name_stays_text(qtbot: QtBot) -> None:
    label = PlainLabel("<img src='x'><b>Name</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<img src='x'><b>Name</b>"


def test_a_narrow_label_elides_and_tells_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidingLabel(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == LONG
    assert label.accessibleName() == LONG


def test_a_label_with_room_has_no_tooltip(qtbot: QtBot) -> None:
    label = ElidingLabel(LONG)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == LONG
    assert label.toolTip() == ""


def test_a_tooltip_shows_markup_as_text(qtbot: QtBot) -> None:
    label = ElidingLabel("<b>a name that is far too long for the room it has</b>")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "<b>" not in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()


def test_buttons_without_words_have_names_and_all_take_the_keyboard(qtbot: QtBot) -> None:
    buttons = (IconButton("printer", "Print"), Button("Save"), LinkButton("Open"))
    for button in buttons:
        qtbot.addWidget(button)
        assert button.accessibleName() in ("Print", "Save", "Open")
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_buttons_are_never_narrower_than_their_words(qtbot: QtBot) -> None:
    button = Button("Confirm and continue with the next one", "primary", "check")
    qtbot.addWidget(button)
    words = button.fontMetrics().horizontalAdvance(button.text())
    assert button.minimumSizeHint().width() > words
    assert Button("OK").sizeHint().width() >= 96
