"""Policy editions in the window: published from files, compared, completed, and told about."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from dpo_desk.services import policy_editions
from dpo_desk.services.office import Office
from dpo_desk.services.policy_editions import EditionDraft
from dpo_desk.ui.editions.edition_panel import CHANGES, RULES
from dpo_desk.ui.editions.publish_sheet import PublishSheet
from dpo_desk.ui.editions.screen import Editions
from dpo_desk.ui.inbox.sheet_scroll import SheetScroll
from dpo_desk.ui.inbox.sheets import Sheet

CTRL = Qt.KeyboardModifier.ControlModifier
OLD = "1.1. Ескі мәтін.\n9.7. 15 күн."
NEW = "1.1. Жаңа мәтін.\n9.7. 15 күн."


def published(office: Office, text: str, days: int) -> int:
    day = office.today() + timedelta(days=days)
    return office.do(policy_editions.publish, EditionDraft(day, {"kk": text})).answer


def sheet_of(screen: Editions) -> PublishSheet:
    sheet: Sheet | None = screen.place.sheet
    assert isinstance(sheet, PublishSheet)
    return sheet


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_edition_is_published_from_files_and_refusals_stand_at_their_fields(
    screen: Editions, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    screen.open_sheet()
    sheet = sheet_of(screen)
    qtbot.keyClick(sheet.valid_from.line, Qt.Key.Key_Return, CTRL)
    assert sheet.files["kk"].error()
    (tmp_path / "broken.txt").write_bytes(b"\x00\x01")
    assert screen.files_came([tmp_path / "broken.txt"])
    assert "no plain text" in sheet.files["kk"].error()
    assert not screen.files_came([tmp_path / "scan.pdf"])
    sheet.desk.door.answer_next(file(tmp_path, "policy.txt", NEW))
    sheet.files["kk"].button.click()
    assert screen.files_came([file(tmp_path, "policy_ru.txt", "1.1. Новый текст.")])
    sheet.valid_from.show_value(date(2013, 1, 1))
    sheet.accept_button.click()
    assert sheet.valid_from.error()
    sheet.valid_from.show_value(None)
    sheet.accept_button.click()
    assert screen.place.sheet is None
    assert screen.current is not None
    assert (screen.current.record.number, screen.current.record.file_name) == (2, "policy.txt")
    assert screen.current.texts == {"kk": NEW, "ru": "1.1. Новый текст."}
    screen.desk.undo()
    assert [one.record.number for one in screen.editions] == [1]


def test_changes_are_told_by_signs_lines_and_counts(screen: Editions, office: Office) -> None:
    published(office, OLD, 0)
    published(office, NEW, 1)
    screen.refresh()
    panel = screen.panel
    screen.table.setCurrentIndex(screen.table.rows.index(0, 0))
    panel.languages.choose("kk")
    panel.views.choose(CHANGES)
    panel.views.chosen.emit(CHANGES)
    assert "[− Ескі −][+ Жаңа +] мәтін." in panel.text.toPlainText()
    assert "1" in panel.counts.text()
    cursor = panel.text.document().find("Ескі")
    assert cursor.charFormat().fontStrikeOut()
    cursor = panel.text.document().find("Жаңа", QTextCursor(panel.text.document()))
    assert cursor.charFormat().fontUnderline()
    assert "<" not in panel.text.toPlainText()


def test_a_missing_language_is_said_and_added_once(screen: Editions, office: Office, tmp_path: Path) -> None:
    published(office, NEW, 0)
    screen.refresh()
    screen.table.setCurrentIndex(screen.table.rows.index(0, 0))
    panel = screen.panel
    panel.languages.choose("en")
    panel.languages.chosen.emit("en")
    assert panel.stack.currentWidget() is panel.missing
    panel._desk.door.answer_next(file(tmp_path, "policy_en.txt", "<b>1.1. New text.</b>"))
    panel.add_button.click()
    assert panel.stack.currentWidget() is panel.text
    assert panel.text.toPlainText() == "<b>1.1. New text.</b>"


def test_telling_is_noted_once_and_leads_to_whom_it_means(screen: Editions, office: Office, qtbot: QtBot) -> None:
    assert not screen.panel.banner.isVisible()
    published(office, NEW, 0)
    screen.refresh()
    screen.table.setCurrentIndex(screen.table.rows.index(0, 0))
    with qtbot.waitSignal(screen.open_wanted) as wanted:
        screen.panel.banner.acted.emit()
    assert wanted.args == ["edition_retelling", screen.editions[0].record.id]
    assert screen.editions[0].record.told_from == office.today()
    screen.start_telling()
    assert len(office.ask(policy_editions.editions)) == 2


def test_a_clause_that_rules_cite_is_marked_and_leads_to_them(screen: Editions, office: Office, qtbot: QtBot) -> None:
    published(office, "1.1. Мәтін.\n9.4. Бес күн.\n  9.8. Тоқтату.", 0)
    screen.refresh()
    screen.table.setCurrentIndex(screen.table.rows.index(0, 0))
    panel = screen.panel
    panel.languages.choose("kk")
    panel.languages.chosen.emit("kk")
    marked = {one: panel.text.document().find(one).charFormat().isAnchor() for one in ("1.1", "9.4", "9.8")}
    assert marked == {"1.1": False, "9.4": True, "9.8": True}
    panel.text.setFocus()
    qtbot.keyClick(panel.text, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    assert panel.views.current() == RULES
    assert panel.stack.currentWidget() is panel.rules
    assert panel.rules.heading.text().startswith("Clause 9.4 · 4 rule")
    panel.rules.every.click()
    assert "clause that this text does not have" in panel.rules.heading.text()
    assert office.ask(policy_editions.rulebook, screen.editions[1].record.id).rules == office.rulebook.rules


def test_in_a_low_window_the_sheet_scrolls_and_nothing_overlaps(screen: Editions, qtbot: QtBot) -> None:
    screen.resize(816, 512)
    screen.open_sheet()
    sheet = sheet_of(screen)
    qtbot.waitUntil(lambda: sheet.height() >= sheet.minimumSizeHint().height())
    scroll = sheet.parentWidget().parentWidget().parentWidget()
    assert isinstance(scroll, SheetScroll) and scroll.verticalScrollBar().maximum() > 0
