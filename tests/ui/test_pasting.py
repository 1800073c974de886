"""A scan copied as a picture comes to the screen as a file."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from dpo_desk.ui.window import Window
from tests.ui.test_window import PlainScreen, office, settings, window

__all__ = ["office", "settings", "window"]


def test_a_scan_on_the_clipboard_comes_as_a_file(window: Window) -> None:
    page = QImage(120, 160, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    screen = window.screen_in_front
    assert isinstance(screen, PlainScreen)
    for _time in range(2):
        QGuiApplication.clipboard().setImage(page)
        window.paste_files()
    first, second = screen.files
    assert first != second
    assert QImage(str(first)).size() == page.size()
