"""Which Latin key lies under the finger, whatever layout is on: shortcuts go by position, not by letter."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ROWS = ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
RUSSIAN = ("", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю.")
KAZAKH_DIGIT_ROW = '"әіңғ,.үұқөһ'

# first code of each row: Linux (X11 and Wayland count evdev + 8) and Windows (scan code set 1)
FIRST_CODES = {"linux": (10, 24, 38, 52), "win32": (2, 16, 30, 44)}
# macOS numbers its virtual keys by position already, in no order
MAC_KEYS = {
    0: "a", 1: "s", 2: "d", 3: "f", 4: "h", 5: "g", 6: "z", 7: "x", 8: "c", 9: "v", 11: "b", 12: "q", 13: "w",
    14: "e", 15: "r", 16: "y", 17: "t", 18: "1", 19: "2", 20: "3", 21: "4", 22: "6", 23: "5", 24: "=", 25: "9",
    26: "7", 27: "-", 28: "8", 29: "0", 31: "o", 32: "u", 34: "i", 35: "p", 37: "l", 38: "j", 40: "k", 43: ",",
    44: "/", 45: "n", 46: "m", 47: ".",
}  # fmt: skip


def _by_code(platform: str) -> dict[int, str]:
    if platform == "darwin":
        return MAC_KEYS
    firsts = FIRST_CODES.get(platform, FIRST_CODES["linux"])
    return {first + place: key for first, row in zip(firsts, ROWS, strict=True) for place, key in enumerate(row)}


def _by_letter() -> dict[str, str]:
    letters = {
        letter: key for row, keys in zip(RUSSIAN, ROWS, strict=True) for letter, key in zip(row, keys, strict=False)
    }
    letters.pop(".", None)
    kazakh = {letter: key for letter, key in zip(KAZAKH_DIGIT_ROW, ROWS[0], strict=True) if letter.isalpha()}
    return letters | kazakh


BY_CODE = _by_code(sys.platform)
BY_LETTER = _by_letter()
SHIFTED_LETTERS = Qt.KeyboardModifier.ShiftModifier


def latin_key(event: QKeyEvent) -> str:
    """The key as the Latin layout names it ("k", "1", "."), or "" for keys that are no letters or digits.

    A Latin letter stands as typed (the person may use another Latin layout); any other letter goes by position.
    """
    typed = _typed(event)
    if typed.isascii() and typed.isalpha():
        return typed
    code = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    if code and code in BY_CODE:
        return BY_CODE[code]
    return BY_LETTER.get(typed, typed)


def _typed(event: QKeyEvent) -> str:
    key = event.key()
    if not 0x20 < key < 0x1000000:
        return ""
    return chr(key).lower()


def chord(event: QKeyEvent) -> str:
    """The pressed keys as shortcuts are written here ("Ctrl+Shift+N", "Alt+1", "R"), or "" when no key of text."""
    key = latin_key(event)
    if not key:
        return ""
    modifiers = event.modifiers()
    names = (
        ("Ctrl", Qt.KeyboardModifier.ControlModifier),
        ("Alt", Qt.KeyboardModifier.AltModifier),
        ("Shift", SHIFTED_LETTERS),
    )
    held = [name for name, modifier in names if modifiers & modifier]
    return "+".join([*held, key.upper()])
