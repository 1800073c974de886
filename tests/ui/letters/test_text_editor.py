"""The text of a letter in the editor: fields keep what they are while words change."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextCursor, QTextFormat
from pytestqt.qtbot import QtBot

from dpo_desk.domain.correspondence import Paragraph, Piece
from dpo_desk.ui.letters.text_editor import LetterText
from tests.ui.typing_keys import write

DUE = Piece("9 желтоқсаннан", "due|ablative")
GAP = Piece("[…орындалған күн…]", "done_on", missing=True)
BODY = (
    Paragraph((Piece("Деректер "), DUE, Piece(" кешіктірілмей жойылады."))),
    Paragraph((Piece("Өңдеу "), GAP, Piece(" тоқтатылды."))),
)


@pytest.fixture
def editor(qtbot: QtBot) -> LetterText:
    """An editor with two paragraphs, a field in the first and a gap in the second."""
    made = LetterText()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_body(BODY)
    return made


def test_a_body_comes_back_as_it_was_put_in(editor: LetterText) -> None:
    assert editor.body() == BODY


def test_a_gap_is_filled_by_typing_over_it(editor: LetterText, qtbot: QtBot) -> None:
    assert editor.go_to_gap()
    qtbot.keyClicks(editor, "24.11.2026")
    gap = editor.body()[1].pieces[1]
    assert (gap.key, gap.typed, gap.is_gap) == ("done_on", "24.11.2026", False)
    assert editor.gap_count() == 0
    assert not editor.go_to_gap()


def test_words_of_an_input_method_fill_a_gap_too(editor: LetterText) -> None:
    editor.go_to_gap()
    write(editor, "24 қарашада")
    assert editor.body()[1].pieces[1].typed == "24 қарашада"


def test_a_field_can_be_typed_over_and_brought_back_by_the_same_words(editor: LetterText) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(len("Деректер "))
    cursor.setPosition(len("Деректер 9"), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    write(editor, "10")
    assert editor.body()[0].pieces[1].typed == "10 желтоқсаннан"
    assert editor.body()[0].pieces[1].text == DUE.text
    editor.undo()
    assert editor.body()[0].pieces[1].typed is None


def test_wording_between_fields_is_free(editor: LetterText, qtbot: QtBot) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " 1")
    qtbot.keyPress(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "2")
    assert [paragraph.shown for paragraph in editor.body()[1:]] == ["Өңдеу […орындалған күн…] тоқтатылды. 1", "2"]


def test_what_is_pasted_is_plain(editor: LetterText) -> None:
    assert not editor.acceptRichText()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" <b>x</b>")
    assert editor.body()[1].shown.endswith(" <b>x</b>")


def test_putting_a_text_in_is_no_edit_but_typing_is(editor: LetterText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited, wait=0):
        editor.show_body((*BODY, Paragraph((Piece("Соңы."),))))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.edited, timeout=1000):
        qtbot.keyClicks(editor, "!")
    assert editor.body()[-1].shown == "Соңы.!"


def test_pasted_words_come_without_the_look_of_their_source(editor: LetterText) -> None:
    """Neither the type of a web page nor the tint of a field comes along."""
    copied = QMimeData()
    copied.setHtml("<h1 style='color:red'>Бөтен</h1>")
    copied.setText("Бөтен")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(copied)
    assert editor.body()[0].pieces[0] == Piece("ДерБөтенектер ")
    look = editor.textCursor().charFormat()
    assert not look.hasProperty(QTextFormat.Property.FontPointSize.value)
    assert look.fontWeight() < QFont.Weight.Bold.value


def test_the_text_is_as_tall_as_its_words_so_that_only_the_form_scrolls(editor: LetterText) -> None:
    low = editor.minimumHeight()
    editor.show_body(tuple(Paragraph((Piece(f"Line {number}"),)) for number in range(60)))
    assert editor.minimumHeight() > 2 * low
    assert not editor.verticalScrollBar().isVisible()
