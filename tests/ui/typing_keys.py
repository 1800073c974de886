"""Presses keys as the operating system would: with a scan code, and on any layout."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui.physical_keys import BY_CODE

NONE = Qt.KeyboardModifier.NoModifier


def code_of(latin: str) -> int:
    """The scan code (virtual key on macOS) of the key that is `latin` on a Latin layout."""
    return next(code for code, key in BY_CODE.items() if key == latin)


def press(widget: QWidget, letter: str, latin: str = "", modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """Press the key at the place of `latin` where the layout gives `letter`; no `latin`: an event without code."""
    code = code_of(latin) if latin else 0
    key = ord(letter.upper())
    text = letter if modifiers in (NONE, Qt.KeyboardModifier.ShiftModifier) else ""
    scan, virtual = (0, code) if sys.platform == "darwin" else (code, 0)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, scan, virtual, 0, text)
        QApplication.sendEvent(widget, event)
    return event


def press_key(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key that is no letter."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def write(widget: QWidget, text: str) -> None:
    """Put in a text of any letters, as an input method commits it."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
