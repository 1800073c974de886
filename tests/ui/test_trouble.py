"""The door for bad news: bars that go with their cause, dialogs that open where the last file was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.languages import Language, Languages
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.settings import LANGUAGE, Settings
from dpo_desk.ui.shell.pane import Pane
from dpo_desk.ui.trouble import Door, Grade, Notice


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    return Settings(tmp_path / "window.ini", qapp)


def test_a_bar_goes_when_its_trouble_is_over_and_others_stay(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane = Pane(window)
    pane.show_notice(Notice(Grade.TROUBLE, "The disk is full", cause="export"))
    pane.show_notice(Notice(Grade.REFUSAL, "No letter", cause="reading"))
    pane.show_notice(Notice(Grade.NOTE, "Saved"))
    pane.settle("reading")
    assert [bar.notice.text for bar in pane.bars] == ["Saved", "The disk is full"]
    pane.settle("")
    assert [bar.notice.text for bar in pane.bars] == ["Saved"]


def test_bad_news_is_said_again_in_another_language_and_a_note_goes(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane, door, languages = Pane(window), Door(settings), Languages(settings)
    window.show()
    languages.choose(Language.RUSSIAN)
    door.noticed.connect(pane.show_notice)
    said = "The disk is full. Nothing of this step was saved. Free some space and try again."
    full = QT_TRANSLATE_NOOP("trouble", said)
    door.tell(Trouble(full), window.update, of="scan.pdf")
    door.note("Сохранено")
    languages.choose(Language.KAZAKH)
    QApplication.sendPostedEvents()
    (bar,) = pane.bars
    assert bar.notice.text.startswith("scan.pdf: Дискіде орын қалмады")
    assert bar.banner.accessibleName() == bar.notice.text
    assert "Қайталап көру" in [one.text() for one in bar.findChildren(Button)]


def test_a_file_dialog_opens_where_the_last_file_was(settings: Settings, tmp_path: Path) -> None:
    taken: list[Path] = []
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4")
    door = Door(settings)
    door.settings = settings
    for _ in range(2):
        door.ask_path("Scan", "", "PDF (*.pdf)", taken.append, is_saving=False)
        (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
        where = dialog.directory().absolutePath()
        assert where != str(Path.cwd())
        dialog.fileSelected.emit(str(tmp_path / "scan.pdf"))
        dialog.close()
    assert where == str(tmp_path)
    assert taken == [tmp_path / "scan.pdf"] * 2


def test_settings_that_cannot_be_written_last_as_long_as_the_window(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "folder" / "window.ini", qapp)
    settings.put(LANGUAGE, "ru")
    settings.save()
    assert settings.get(LANGUAGE) == "ru"
