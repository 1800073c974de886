"""Files of the scanner wait above the list, are registered one by one, and known afterwards by their bytes."""

from pathlib import Path

from PIL import Image

from dpo_desk.exchange.scan_folder import TAKEN
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.preferences.watched_folder import ScannerFolder
from dpo_desk.ui.settings import SCANS_FOLDER, SCANS_MOVED, Settings


def scan(folder: Path, name: str, grey: int = 255) -> Path:
    path = folder / name
    Image.new("L", (60, 80), grey).save(path)
    return path


def register(inbox: Inbox) -> None:
    inbox.scans.button.click()
    inbox.intake.form.kinds.propose("access")
    inbox.intake.form.subject.show_name("Бекова Дана")
    inbox.intake.register()
    inbox.scans.look()


def test_new_files_wait_and_leave_once_registered(inbox: Inbox, settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    first, second = scan(folder, "a.png"), scan(folder, "b.png", 128)
    settings.put(SCANS_FOLDER, str(folder))
    assert inbox.scans.fresh == []
    inbox.scans.look()
    assert inbox.scans.fresh == [first, second]
    assert "2" in inbox.scans.label.text()
    inbox.show()
    register(inbox)
    assert inbox.scans.fresh == [second]
    assert first.exists()
    assert inbox.detail.whole is not None
    assert len(inbox.detail.whole.card.papers) == 1


def test_registered_files_are_put_by_where_that_is_set(inbox: Inbox, settings: Settings, tmp_path: Path) -> None:
    file = scan(tmp_path, "a.png")
    settings.put(SCANS_MOVED, True)
    settings.put(SCANS_FOLDER, str(tmp_path))
    inbox.scans.look()
    inbox.show()
    register(inbox)
    assert not file.exists()
    assert (tmp_path / TAKEN / "a.png").exists()


def test_a_vanished_folder_is_one_clear_line(inbox: Inbox, settings: Settings, tmp_path: Path) -> None:
    settings.put(SCANS_FOLDER, str(tmp_path / "gone"))
    assert not inbox.scans.isHidden()
    assert "not there" in inbox.scans.label.text()
    assert inbox.scans.button.isHidden()
    settings.put(SCANS_FOLDER, "")
    assert inbox.scans.isHidden()


def test_the_settings_name_the_folder(inbox: Inbox, settings: Settings, tmp_path: Path) -> None:
    group = ScannerFolder(inbox.desk, settings, inbox)
    group.watch(str(tmp_path))
    assert settings.get(SCANS_FOLDER) == str(tmp_path)
    assert not group.stop_button.isHidden()
    group.stop_button.click()
    assert settings.get(SCANS_FOLDER) == ""
    group.choose_move(True)
    assert settings.get(SCANS_MOVED) is True
